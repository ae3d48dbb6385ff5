// Where the processor's time goes under load: samples the published app with perf and adds them up by what they serve.
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
  published: { type: 'string' }, seconds: { type: 'string', default: '8' }, top: { type: 'string', default: '40' },
} });
const seconds = Number(options.seconds);
const folder = mkdtempSync(join(tmpdir(), 'profile-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const sign = makeAuthority(folder);
const file = join(folder, 'requests');
const samples = join(folder, 'samples');
// The runtime tells perf the name of every method it compiles; marking none of its own frames costs nothing under load.
const kind = { ...ours(options.published.split(' ')), environment: { DOTNET_PerfMapEnabled: '1', DOTNET_EnableWriteXorExecute: '0' } };
const attributes = await checkedSession(kind, folder, sign);

const server = await start(kind, folder);
await server.listening();
writeRequests(file, sign, 1000, { attributes });
await load(server, file, 32, seconds);
const recording = server.record(samples, seconds);
const measured = await load(server, file, 32, seconds);
await recording;
await server.stop();
console.log(`${Math.round(measured.perSecond)} requests/s, ${measured.processorMicroseconds.toFixed(1)} µs each`);
spawnSync('cp',[samples,'/tmp/me/prof/samples']);const report = spawnSync('perf', ['report', '-i', samples, '--stdio', '--no-children', '-g', 'none', '-F', 'overhead,dso,symbol', '--percent-limit', '0'], { encoding: 'utf8', maxBuffer: 1 << 28 });
console.log(report.stdout.split('\n').filter(l => l.trim() && !l.startsWith('#')).slice(0, Number(options.top)).join('\n'));
