// How cost grows: with connections, with devices, and with the size of the envelope. Writes a table and a chart.
// node growth.mjs --published COMMAND --seconds N --table FILE --chart FILE     (see ../growth.sh)
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeAuthority } from './authority.mjs';
import { chartOf } from './chart.mjs';
import { load, ours, start } from './servers.mjs';
import { checkedSession, writeRequests } from './workload.mjs';

const { values: options } = parseArgs({ options: {
  published: { type: 'string' }, seconds: { type: 'string', default: '4' }, table: { type: 'string' }, chart: { type: 'string' },
} });
const seconds = Number(options.seconds);
const folder = mkdtempSync(join(tmpdir(), 'growth-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const sign = makeAuthority(folder);
const file = join(folder, 'requests');
const kind = ours(options.published.split(' '));
const attributes = await checkedSession(kind, folder, sign);

const usual = { connections: 32, devices: 100, padding: 0 };
const runs = [
  ...[1, 8, 32, 128].map(connections => ({ axis: 'connections', ...usual, connections })),
  ...[1, 10, 100].map(devices => ({ axis: 'devices', ...usual, devices })),
  ...[0, 16_000, 64_000].map(padding => ({ axis: 'envelope', ...usual, padding })),
];

const server = await start(kind, folder);
await server.listening();
const rows = [];
for (const run of [{ ...usual, axis: 'warm-up' }, ...runs]) {
  const bytes = writeRequests(file, sign, run.padding > 0 ? 200 : 1000, { attributes, ...run });
  const measured = await load(server, file, run.connections, run.axis === 'warm-up' ? 2 * seconds : seconds);
  if (run.axis !== 'warm-up')
    rows.push({ ...run, bytes, ...measured, memory: server.residentMegabytes() });
}
await server.stop();

const COLUMNS = {
  'connections': row => row.connections,
  'devices': row => row.devices,
  'envelope': row => `${(row.bytes / 1024).toFixed(1)} KB`,
  'requests/s': row => Math.round(row.perSecond).toLocaleString('en-US'),
  'CPU µs': row => row.processorMicroseconds.toFixed(0),
  'p50 ms': row => row.p50.toFixed(2),
  'p99 ms': row => row.p99.toFixed(2),
  'allocated': row => `${(row.allocatedBytes / 1024).toFixed(1)} KB`,
  'memory MB': row => row.memory.toFixed(0),
};
const names = Object.keys(COLUMNS);
const lines = [`| ${names.join(' | ')} |`, `|${'---:|'.repeat(names.length)}`,
  ...rows.map(row => `| ${names.map(name => COLUMNS[name](row)).join(' | ')} |`)];
console.log(lines.join('\n'));
if (options.table)
  writeFileSync(options.table, JSON.stringify(rows, null, 1) + '\n');
if (options.chart)
  writeFileSync(options.chart, chartOf(rows));
