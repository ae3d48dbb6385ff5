// Puts the host of the deployed function app into the skill's manifest: endpoint, privacy policy and terms, in every locale.
// node infra/skill-host.mjs func-stride-abc123.azurewebsites.net
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const manifest = join(dirname(fileURLToPath(import.meta.url)), '..', 'skill-package', 'skill.json');
const host = (process.argv[2] ?? '').toLowerCase();
if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) {
  console.error('Name the host, without https:// and without a path: node infra/skill-host.mjs HOST');
  process.exit(1);
}

const text = readFileSync(manifest, 'utf8');
const address = /https:\/\/[^/"]+(?=\/api\/(?:alexa|privacy|terms)")/g;
const count = text.match(address)?.length ?? 0;
writeFileSync(manifest, text.replaceAll(address, `https://${host}`));
console.log(`${count} addresses in skill-package/skill.json now name ${host}.`);
if (!host.endsWith('.azurewebsites.net'))
  console.log('This is no *.azurewebsites.net host: set sslCertificateType to Trusted, if its certificate names it alone.');
