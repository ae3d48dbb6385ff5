// Servers as processes: started on the first core, measured from outside, loaded from the second.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { CERTIFICATE_URL, SKILL_ID } from './requests.mjs';

const TICKS_PER_SECOND = 100;
const SERVER_CORE = '0';
const LOAD_CORE = '1';
const KEPT = 1000;

// Roots that were added to this machine would cost each server's start something that no instance in the cloud pays.
const { SSL_CERT_FILE, SSL_CERT_DIR, NODE_EXTRA_CA_CERTS, ...environment } = process.env;

const running = new Set();
process.on('exit', () => running.forEach(end));

/** Ends a program and all that it has started: an isolated worker does not end with its host. */
function end(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/**
 * Starts a program on a core. Where it is allowed, before other work on the machine: with neighbours that come and go, rounds would not
 * be alike.
 */
function run(core, command, options) {
  const child = spawn('taskset', ['-c', core, ...command], { ...options, detached: true });
  running.add(child);
  child.on('exit', () => running.delete(child));
  try {
    writeFileSync(`/proc/${child.pid}/autogroup`, '-8');
  } catch {
    // Then it competes as others do.
  }
  return child;
}

const here = name => fileURLToPath(new URL(name, import.meta.url));
export const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

/** What can be started: a name, and the command for a folder of certificates and a port. */
export const ours = command => ({ command: (folder, port) => [...command, folder, '--port', `${port}`], tellsAllocations: true });
/** The isolated worker behind the Functions host: what it takes is taken by both processes together, its memory is the worker's alone. */
export const behindHost = command => ({
  command: (folder, port) => [...command, '--port', `${port}`],
  environment: folder => ({ MEASURED_AUTHORITY: folder, Logging__LogLevel__Default: 'None' }),
  health: '/api/health',
  tellsAllocations: false,
});
export const peer = { command: (folder, port) => [process.execPath, here('peer.mjs'), folder, `${port}`], tellsAllocations: false };

/** Starts a server on a free port; it may not listen yet. */
export async function start(kind, folder) {
  const port = await freePort();
  const began = process.hrtime.bigint();
  const child = run(SERVER_CORE, kind.command(folder, port), {
    stdio: ['pipe', 'pipe', kind.health ? 'ignore' : 'inherit'],
    env: { ...environment, AlexaSkillId: SKILL_ID, NODE_ENV: 'production', DOTNET_NOLOGO: '1', ...kind.environment?.(folder) },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    sinceStart: () => Number(process.hrtime.bigint() - began) / 1e6,
    processorSeconds: () => family(child.pid).reduce((sum, process) => sum + secondsOf(process), 0),
    residentMegabytes: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${family(child.pid).at(-1)}/status`, 'utf8'))[1]) / 1024,
    async memoryWork() {
      if (!kind.tellsAllocations)
        return { bytes: NaN, pause: NaN };
      child.stdin.write('\n');
      // What it logs stands between.
      for (;;) {
        const { value, done } = await lines.next();
        const told = /^(\d+) (\d+)$/.exec(value);
        if (done || told)
          return { bytes: Number(told?.[1]), pause: Number(told?.[2]) };
      }
    },
    /** Has perf sample the process for so many seconds, into a file. */
    async sample(samples, seconds) {
      const command = ['perf', 'record', '-q', '-F', '1999', '-o', samples, '-p', `${child.pid}`, '--', 'sleep', `${seconds}`];
      const perf = run(LOAD_CORE, command, { stdio: 'inherit' });
      await once(perf, 'exit');
    },
    async listening() {
      while (!await answers(port, kind.health)) {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error('The server ended before it listened.');
        await pause(1);
      }
    },
    async stop() {
      end(child);
      await once(child, 'exit');
    },
  };
}

/** Sends one signed request over a connection of its own; the answer's text. */
export function post(port, body, signature) {
  return new Promise((answer, fail) => {
    let answered = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(
      `POST /api/alexa HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\n`
      + `SignatureCertChainUrl: ${CERTIFICATE_URL}\r\nSignature-256: ${signature}\r\n`
      + `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`));
    socket.on('data', data => { answered += data; });
    socket.on('error', fail);
    socket.on('close', () => answered.startsWith('HTTP/1.1 200 ')
      ? answer(answered.slice(answered.indexOf('\r\n\r\n') + 4))
      : fail(new Error(`Not answered: ${answered.slice(0, 200)}`)));
  });
}

/** Loads a server from the other core, and checks each answer. */
export async function load(server, file, connections, seconds) {
  const before = { processor: server.processorSeconds(), memory: await server.memoryWork() };
  const wrk = run(LOAD_CORE,
    ['wrk', '-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', '-s', here('load.lua'), server.url,
      '--', file, '"outputSpeech"'],
    { stdio: ['ignore', 'pipe', 'inherit'] });
  const [output] = await Promise.all([text(wrk.stdout), once(wrk, 'exit')]);
  const figures = JSON.parse(output.trim().split('\n').at(-1));
  if (figures.wrong || figures.broken || !figures.requests)
    throw new Error(`Of ${figures.requests} answers ${figures.wrong} were wrong, and ${figures.broken} did not come.`);
  const memory = await server.memoryWork();
  return {
    perSecond: figures.requests / figures.microseconds * 1e6,
    processorMicroseconds: (server.processorSeconds() - before.processor) / figures.requests * 1e6,
    allocatedBytes: (memory.bytes - before.memory.bytes) / figures.requests,
    collectingMicroseconds: (memory.pause - before.memory.pause) / figures.requests,
    p50: figures.p50 / 1000,
    p99: figures.p99 / 1000,
  };
}

/** A process and those that it has started. */
function family(process) {
  const children = spawnSync('ps', ['-o', 'pid=', '--ppid', `${process}`], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
  return [process, ...children.flatMap(child => family(Number(child)))];
}

function secondsOf(process) {
  const [, , ...fields] = readFileSync(`/proc/${process}/stat`, 'utf8').replace(/\(.*\)/, '()').split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/**
 * Whether anything answers GET /: what the Functions host asks a custom handler until it does. It keeps the connection for a while.
 * A worker behind a host answers when its health function does.
 */
function answers(port, health) {
  return new Promise(answer => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${health ?? '/'} HTTP/1.1\r\nHost: localhost\r\n\r\n`));
    socket.once('data', data => { setTimeout(() => socket.destroy(), KEPT).unref(); answer(!health || data.includes('HTTP/1.1 204 ')); });
    socket.on('close', () => answer(false));
    socket.on('error', () => answer(false));
  });
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
