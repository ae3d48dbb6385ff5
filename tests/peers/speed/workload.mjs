// Requests with their signatures: made afresh for every measurement, since a server must refuse old ones.
import { writeFileSync } from 'node:fs';
import { checkRequest, noRequest } from './requests.mjs';
import { post, start } from './servers.mjs';

/** Writes so many signed requests into a file that load.lua reads; the bytes of one. */
export function writeRequests(file, sign, count, options) {
  const lines = [];
  for (let number = 0; number < count; number++) {
    const body = checkRequest(number, options);
    lines.push(sign(Buffer.from(body)), body);
  }
  writeFileSync(file, lines.join('\n') + '\n');
  return Buffer.byteLength(lines[1]);
}

/** One request, and its signature. */
export function oneRequest(sign, options) {
  const body = checkRequest(0, options);
  return [body, sign(Buffer.from(body))];
}

/** The state of a session in which both safety checks have been answered: what the measured turn comes back with. */
export async function checkedSession(kind, folder, sign) {
  const server = await start(kind, folder);
  await server.listening();
  let attributes = {};
  for (const ask of [checkRequest, noRequest, noRequest]) {
    const body = ask === checkRequest ? ask(0, { attributes, sides: true }) : ask(0, attributes);
    attributes = JSON.parse(await post(server.port, body, sign(Buffer.from(body)))).sessionAttributes;
  }
  await server.stop();
  if (!attributes.advice)
    throw new Error('The check did not end in advice.');
  return attributes;
}
