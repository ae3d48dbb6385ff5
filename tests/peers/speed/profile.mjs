// Where the processor's time goes under load: samples the published app and adds the samples up by what they serve.
// node profile.mjs --published COMMAND [--seconds N] [--top N]     (see ../profile.sh)
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeAuthority } from './authority.mjs';
import { load, ours, start } from './servers.mjs';
import { checkedSession, writeRequests } from './workload.mjs';

const { values: options } = parseArgs({ options: {
  published: { type: 'string' }, seconds: { type: 'string', default: '8' }, top: { type: 'string', default: '0' },
} });
const seconds = Number(options.seconds);
const folder = mkdtempSync(join(tmpdir(), 'profile-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

// The first group that fits counts. A name is "library" or "[JIT] method".
const GROUPS = [
  ['signature and hash', /^lib(crypto|System\.Security\.Cryptography)|System\.Security\.Cryptography|Alexa\.Signing/],
  ['kernel: sockets, waking threads', /^\[(kernel|vdso)/],
  ['garbage collection, allocation, type checks', /^lib(coreclr|clrgc)|memset|CastHelpers|WriteBarrier|stub |StaticsHelpers/],
  ['compiling', /^libclrjit/],
  ['native allocation and locks, mostly of the signature', /^(libc|ld-linux|libstdc)/],
  ['HTTP: Kestrel, pipelines, sockets',
    /Microsoft\.AspNetCore|System\.IO\.Pipelines|System\.Net|System\.Threading|PinnedBlock|libSystem\.Native/],
  ['JSON: reading and writing',
    /System\.Text\.Json|System\.Text\.Encodings|VoiceRecovery\.Alexa\.\w*(Reader|Converter|Context|Writer)|ConversationJson/],
  ['listening', /VoiceRecovery\.Skill\.Listening/],
  ['deciding, what would change it, next days', /VoiceRecovery\.Core/],
  ['wording', /VoiceRecovery\.Skill\.Speech/],
  ['the rest of the app', /VoiceRecovery/],
  ['strings, characters, collections', /./],
];

const authority = makeAuthority(folder);
const file = join(folder, 'requests');
const samples = join(folder, 'samples');
// perf learns the names of compiled methods from the runtime, and finds them where they run.
const kind = { ...ours(options.published.split(' ')), environment: { DOTNET_PerfMapEnabled: '1', DOTNET_EnableWriteXorExecute: '0' } };
const attributes = await checkedSession(kind, folder, authority);

const server = await start(kind, folder);
await server.listening();
writeRequests(file, authority, 1000, { attributes });
await load(server, file, 32, seconds);
const [measured] = await Promise.all([load(server, file, 32, seconds), server.sample(samples, seconds)]);
await server.stop();

const format = ['--stdio', '--no-children', '-g', 'none', '-F', 'sample,dso,symbol', '--percent-limit', '0'];
const report = spawnSync('perf', ['report', '-i', samples, ...format],
  { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
const rows = report.split('\n').map(line => /^\s+(\d+)\s+(\S+)(?: tid \d+)?\s+\[.\] (.*)$/.exec(line)).filter(row => row)
  .map(([, count, library, symbol]) => ({ count: Number(count), name: library === '[JIT]' ? `[JIT] ${symbol}` : `${library} ${symbol}` }));
const all = rows.reduce((sum, row) => sum + row.count, 0);
if (!all)
  throw new Error('perf took no samples of the server.');

console.log(`${Math.round(measured.perSecond)} requests/s; ${measured.processorMicroseconds.toFixed(1)} µs each, `
  + `of which it stood still to collect garbage for ${measured.collectingMicroseconds.toFixed(1)}`);
for (const [group, pattern] of GROUPS) {
  let share = 0;
  for (const row of rows)
    if (!row.group && pattern.test(row.name)) {
      row.group = group;
      share += row.count / all;
    }
  console.log(`${group.padEnd(56)} ${(100 * share).toFixed(1).padStart(5)} % `
    + `${(share * measured.processorMicroseconds).toFixed(1).padStart(6)} µs`);
}
for (const row of rows.slice(0, Number(options.top)))
  console.log(`${(100 * row.count / all).toFixed(2).padStart(6)} % ${row.group}: ${row.name.slice(0, 200)}`);
