// Runs the custom handler, the isolated worker behind its host, and the peer in turns, and prints the medians and their ratios.
// node compare.mjs --published COMMAND --worker COMMAND [--quick] [--rounds N] [--markdown] [--json FILE]     (see ../compare.sh)
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeAuthority } from './authority.mjs';
import { behindHost, load, ours, pause, peer, post, start } from './servers.mjs';
import { checkedSession, oneRequest, writeRequests } from './workload.mjs';

const { values: options } = parseArgs({ options: {
  published: { type: 'string' }, worker: { type: 'string' }, quick: { type: 'boolean' },
  rounds: { type: 'string' }, markdown: { type: 'boolean' }, json: { type: 'string' },
} });
const plan = options.quick
  ? { rounds: 1, starts: 1, rest: 1500, warmUp: 3, many: 3, one: 2 }
  : { rounds: Number(options.rounds ?? 3), starts: 3, rest: 2000, warmUp: 10, many: 4, one: 2 };
const BODIES = 1000;

// What is measured: a name, a unit, and digits; `more` where more is better.
const FIGURES = [
  ['throughput', 'requests/s', 0],
  ['CPU per request', 'µs', 1],
  ['p50 at 32 connections', 'ms', 2],
  ['p99 at 32 connections', 'ms', 2],
  ['p50 at 1 connection', 'ms', 3],
  ['p99 at 1 connection', 'ms', 3],
  ['memory after load', 'MB', 0],
  ['allocated per request', 'bytes', 0],
  ['cold start to first signed reply', 'ms', 0],
  ['first reply after warm-up', 'ms', 1],
];

const folder = mkdtempSync(join(tmpdir(), 'peers-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const sign = makeAuthority(folder);
const file = join(folder, 'requests');
const kinds = { published: ours(options.published.split(' ')), worker: behindHost(options.worker.split(' ')), peer };
const attributes = await checkedSession(kinds.published, folder, sign);

const measured = Object.fromEntries(Object.keys(kinds).map(name => [name, []]));
for (let round = 0; round < plan.rounds; round++)
  for (const [name, kind] of Object.entries(kinds)) {
    const one = await measure(kind);
    measured[name].push(one);
    console.error(`round ${round + 1} of ${plan.rounds}, ${name}: ${Math.round(one['throughput'])} requests/s`);
  }

const medians = Object.fromEntries(Object.entries(measured).map(([name, rounds]) =>
  [name, Object.fromEntries(FIGURES.map(([figure]) => [figure, median(rounds.map(round => round[figure]))]))]));
if (options.json)
  writeFileSync(options.json, JSON.stringify({ plan, measured, medians }, null, 1) + '\n');
print();

async function measure(kind) {
  const colds = [];
  for (let time = 0; time < plan.starts; time++)
    colds.push(await coldStart(kind));
  const server = await start(kind, folder);
  try {
    await server.listening();
    await pause(plan.rest);
    const first = await timed(server);
    writeRequests(file, sign, BODIES, { attributes });
    await load(server, file, 32, plan.warmUp);
    const many = await load(server, file, 32, plan.many);
    const one = await load(server, file, 1, plan.one);
    return {
      'throughput': many.perSecond,
      'CPU per request': many.processorMicroseconds,
      'p50 at 32 connections': many.p50,
      'p99 at 32 connections': many.p99,
      'p50 at 1 connection': one.p50,
      'p99 at 1 connection': one.p99,
      'memory after load': server.residentMegabytes(),
      'allocated per request': many.allocatedBytes,
      'cold start to first signed reply': median(colds),
      'first reply after warm-up': first,
    };
  } finally {
    await server.stop();
  }
}

async function coldStart(kind) {
  const request = oneRequest(sign, { attributes });
  const server = await start(kind, folder);
  await server.listening();
  await post(server.port, ...request);
  const took = server.sinceStart();
  await server.stop();
  return took;
}

async function timed(server) {
  const request = oneRequest(sign, { attributes });
  const began = performance.now();
  await post(server.port, ...request);
  return performance.now() - began;
}

function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A line for each figure: the two apps, the peer, and the ratios of the apps to the peer. */
function print() {
  const { published, worker, peer: others } = medians;
  const header = ['', 'custom handler', 'isolated worker', 'peer', 'handler to peer', 'worker to peer'];
  const rows = FIGURES.map(([figure, unit, digits]) => [
    figure,
    ...[published, worker, others].map(app => Number.isNaN(app[figure]) ? '-' : `${number(app[figure], digits)} ${unit}`),
    ...[published, worker].map(app => Number.isNaN(app[figure] / others[figure]) ? '-' : `${ratio(app[figure] / others[figure])} x`),
  ]);
  if (options.markdown) {
    console.log([header, ['---', ...Array(5).fill('---:')], ...rows].map(row => `| ${row.join(' | ')} |`).join('\n'));
    return;
  }
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map(row => row[column].length)));
  for (const row of [header, ...rows])
    console.log(row.map((cell, column) => column ? cell.padStart(widths[column]) : cell.padEnd(widths[column])).join('  '));
}

function number(value, digits) {
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function ratio(value) {
  return value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
}
