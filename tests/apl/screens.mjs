// Draws every screen that the skill sends, with the longest words of each locale, in four viewports, and checks what can be measured.
// The skill's own tests write the cases first: artifacts/screens/cases.json. Pictures are left beside it.
// node screens.mjs
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { draw, open } from './browser.mjs';
import { contrastFaults } from './contrast.mjs';
import { measure } from './measure.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const pictures = join(root, 'artifacts', 'screens');
const casesFile = join(pictures, 'cases.json');
const viewports = {
  round: { width: 480, height: 480, dpi: 160, shape: 'ROUND', isRound: true, mode: 'HUB' },
  small: { width: 960, height: 480, dpi: 160, shape: 'RECTANGLE', isRound: false, mode: 'HUB' },
  medium: { width: 1280, height: 800, dpi: 160, shape: 'RECTANGLE', isRound: false, mode: 'HUB' },
  large: { width: 1920, height: 1080, dpi: 160, shape: 'RECTANGLE', isRound: false, mode: 'HUB' },
};
// Shares of a screen as high as it is half as wide: what is read first across a room, and the least of all.
const first = 1 / 16;
const smallest = 1 / 21;
const heightOf = viewport => viewport.isRound ? viewport.height * 0.85 : Math.min(viewport.height, viewport.width / 2);

// It greets with what it does not know of its own schemas.
const voices = { ...console };
Object.assign(console, { log() {}, warn() {}, error() {}, info() {} });
const { default: suggester } = await import('apl-suggester');

const faults = [];
const documents = {};
const documentOf = name => documents[name] ??= JSON.parse(readFileSync(join(root, 'skill-package', 'response', 'display', name, 'document.json'), 'utf8'));

if (!existsSync(casesFile)) {
  voices.error('Run the tests of VoiceRecovery.Skill first: they write what is drawn here.');
  process.exit(1);
}
const cases = JSON.parse(readFileSync(casesFile, 'utf8'));
mkdirSync(pictures, { recursive: true });

for (const name of new Set(cases.map(one => one.document))) {
  const document = documentOf(name);
  for (const found of await new suggester.StaticAplTemplateValidator().validate(document))
    faults.push(`${name}: apl-suggester: ${found.level ?? ''} ${found.path} ${found.errorMessage}`);
  if (document.import.length > 0 || Number(document.version) > 1.4) faults.push(`${name}: imports something, or is newer than 1.4`);
  faults.push(...contrastFaults(document.resources[0].colors).map(fault => `${name}: ${fault}`));
}

Object.assign(console, voices);

const { page, noted, close } = await open();
let drawn = 0;
let touched = 0;
for (const one of cases) {
  for (const [name, viewport] of Object.entries(viewports)) {
    const where = `${one.locale} ${one.kind} ${name}`;
    noted.length = 0;
    await draw(page, documentOf(one.document), one.datasources, viewport);
    const seen = await measure(page);
    faults.push(...noted.map(line => `${where}: ${line}`), ...seen.faults.map(fault => `${where}: ${fault}`));
    if (seen.largest < heightOf(viewport) * first) faults.push(`${where}: nothing is large enough to read across a room`);
    if (seen.smallest < heightOf(viewport) * smallest) faults.push(`${where}: ${seen.smallest} is too small to read`);
    if (one.locale === 'en-US') await page.locator('#view').screenshot({ path: join(pictures, `${one.kind}-${name}.png`) });
    if (one.locale === 'en-US' && (name === 'round' || name === 'small')) touched += await touch(where, one);
    drawn++;
  }
}
await close();

// Touches each choice, as far as it must be scrolled to, and compares what is sent with what the skill asked for.
async function touch(where, { datasources: { screen } }) {
  const places = page.locator('#view [id^=":"].apl-c');
  const expected = screen.choices.map(choice => choice.send);
  if (await places.count() !== expected.length) { faults.push(`${where}: ${await places.count()} places to touch for ${expected.length} choices`); return 0; }
  // The renderer takes no touch at once after it has drawn.
  await page.waitForTimeout(800);
  for (let at = 0; at < expected.length; at++) {
    await page.evaluate(() => { window.sent.length = 0; });
    const box = await places.nth(at).evaluate(async place => {
      place.scrollIntoView({ block: 'center' });
      // The renderer hears of the scrolling a moment later.
      await new Promise(heard => setTimeout(heard, 250));
      const { x, y, width, height } = place.getBoundingClientRect();
      return { x: x + width / 2, y: y + height * 0.7 };
    });
    await page.mouse.click(box.x, box.y);
    await page.waitForFunction(() => window.sent.length > 0, null, { timeout: 2000 }).catch(() => {});
    const sent = await page.evaluate(() => window.sent.map(event => event.arguments));
    if (JSON.stringify(sent) !== JSON.stringify([expected[at]])) faults.push(`${where}: touching "${screen.choices[at].text}" sends ${JSON.stringify(sent)}`);
  }
  return expected.length;
}

for (const fault of faults) console.error(fault);
console.log(`${drawn} screens drawn, ${touched} touches, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
