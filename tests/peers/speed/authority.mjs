// A root, an intermediate and a signer like Alexa's, for one run. All keys are RSA, as Amazon's are: node-forge knows no others.
import { writeFileSync, mkdirSync } from 'node:fs';
import { generateKeyPairSync, randomBytes, sign, createPrivateKey } from 'node:crypto';
import { join } from 'node:path';
import forge from 'node-forge';

const DAY = 24 * 3600 * 1000;

/** Writes root.pem and chain.pem into the folder, and returns what signs a body as Alexa does. */
export function makeAuthority(folder) {
  mkdirSync(folder, { recursive: true });
  const root = certificate('Test Root', null, true);
  const intermediate = certificate('Test Intermediate', root, true);
  const signer = certificate('echo-api.amazon.com', intermediate, false);
  writeFileSync(join(folder, 'root.pem'), root.pem);
  writeFileSync(join(folder, 'chain.pem'), signer.pem + intermediate.pem);
  const key = createPrivateKey(signer.keyPem);
  return body => sign('RSA-SHA256', body, key).toString('base64');
}

function certificate(name, issuer, isAuthority) {
  const keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const made = forge.pki.createCertificate();
  made.publicKey = forge.pki.publicKeyFromPem(keys.publicKey);
  made.serialNumber = '01' + randomBytes(8).toString('hex');
  made.validity.notBefore = new Date(Date.now() - DAY);
  made.validity.notAfter = new Date(Date.now() + 365 * DAY);
  made.setSubject([{ name: 'commonName', value: name }]);
  made.setIssuer(issuer ? issuer.certificate.subject.attributes : made.subject.attributes);
  made.setExtensions([
    { name: 'basicConstraints', cA: isAuthority, critical: true },
    isAuthority
      ? { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true }
      : { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
    ...(isAuthority ? [] : [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }]),
  ]);
  const key = forge.pki.privateKeyFromPem(keys.privateKey);
  made.sign(issuer ? issuer.key : key, forge.md.sha256.create());
  return { certificate: made, key, keyPem: keys.privateKey, pem: forge.pki.certificateToPem(made) };
}
