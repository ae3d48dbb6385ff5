// The usual verifiers from npm, each as its documentation says to use it. Only where certificates come from and which root is
// trusted is replaced, and the clock stands at the moment of the cases.
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import https from 'node:https';

const require = createRequire(import.meta.url);
const versionOf = name => require(`${name}/package.json`).version;

// In Amazon's folder is the case's file and no other; outside it anybody may have put a copy.
let served;
https.get = (address, listener) => {
  const path = decodeURIComponent(new URL(address).pathname);
  const found = !path.startsWith('/echo.api/') || path === new URL(served.address).pathname;
  const response = Object.assign(Readable.from(found ? [Buffer.from(served.pem)] : []), { statusCode: found ? 200 : 403 });
  const request = { on: () => request, end: () => request };
  setImmediate(listener, response);
  return request;
};

/** Makes the clock stand still for all that this process loads. */
export function stopClock(now) {
  const Real = globalThis.Date;
  globalThis.Date = class extends Real {
    constructor(...parts) { super(...(parts.length ? parts : [now])); }
    static now() { return new Real(now).getTime(); }
  };
}

/** The peers. `lets(one)` is whether the case is let in; `leaves(one)` is whether it is the business of others by the peer's own words. */
export async function peers({ root, skillId }) {
  return [await alexaVerifier(), askSdk(root, skillId)];
}

async function alexaVerifier() {
  const { default: verify } = await import('alexa-verifier');
  return {
    name: `alexa-verifier ${versionOf('alexa-verifier')}`,
    // It promises timestamp, certificate and signature; it has never claimed to know skills or their events.
    leaves: one => /^skill( event)?:/.test(one.name),
    lets: one => passes(one, () => verify(header(one.urls), header(one.signatures), one.body.toString('utf8'))),
  };
}

function askSdk(root, skillId) {
  const trust = require('ask-sdk-express-adapter/dist/verifier/helper.js');
  const storeOf = trust.generateCAStore;
  trust.generateCAStore = () => storeOf([root]);
  const { SkillRequestSignatureVerifier, TimestampVerifier } = require('ask-sdk-express-adapter');
  const { asyncVerifyRequestAndDispatch } = require('ask-sdk-express-adapter/dist/util/index.js');
  const iconv = require('iconv-lite');
  const skill = require('ask-sdk-core').SkillBuilders.custom()
    .withSkillId(skillId)
    .addRequestHandlers({ canHandle: () => true, handle: input => input.responseBuilder.getResponse() })
    .create();
  return {
    name: `ask-sdk-express-adapter ${versionOf('ask-sdk-express-adapter')}`,
    leaves: () => false,
    lets: one => passes(one, () => asyncVerifyRequestAndDispatch(
      { signaturecertchainurl: header(one.urls), 'signature-256': header(one.signatures) },
      // As its body parser decodes it.
      iconv.decode(one.body, 'utf-8'),
      skill,
      [new SkillRequestSignatureVerifier(), new TimestampVerifier()])),
  };
}

async function passes(one, verify) {
  served = one;
  try {
    await verify();
    return true;
  } catch {
    return false;
  }
}

// As Node gives a header: absent, or all its values joined.
const header = values => values.length ? values.join(', ') : undefined;
