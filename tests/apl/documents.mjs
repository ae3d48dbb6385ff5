// Writes the screens' documents: what is a document's own stands in parts/<name>.json, what they share in parts/common.json and
// parts/icons.json. The skill sends skill-package/response/display/<name>/document.json as it is, and ask-cli takes it from there too.
//
//   node tests/apl/documents.mjs           write what is not current
//   node tests/apl/documents.mjs --check   write nothing; exit 1 and name each file that is not current
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const read = name => JSON.parse(readFileSync(join(here, 'parts', name), 'utf8'));
const common = read('common.json');
const icons = Object.fromEntries(Object.entries(read('icons.json')).map(([name, paths]) => [name, {
  type: 'AVG', version: '1.1', width: 100, height: 100,
  parameters: [{ name: 'color', type: 'color', default: '#ffffff' }],
  items: paths.map(path => ({ fill: 'transparent', strokeLineCap: 'round', strokeLineJoin: 'round', ...path })),
}]));

// Each screen is one page on a plain ground, which scrolls where its words are longer than the screen.
function documentOf({ description, wide, icons: used = [], graphics = {}, layouts = [], items }) {
  const all = { ...graphics, ...(used.length > 0 ? Object.fromEntries(used.map(name => [name, icons[name]])) : {}) };
  return {
    type: 'APL',
    version: '1.4',
    description,
    theme: 'dark',
    import: [],
    resources: common.resources,
    styles: common.styles,
    ...(Object.keys(all).length > 0 ? { graphics: all } : {}),
    layouts: Object.fromEntries(layouts.map(name => [name, common.layouts[name]])),
    mainTemplate: {
      parameters: ['payload'],
      item: {
        type: 'Frame',
        width: '100vw',
        height: '100vh',
        backgroundColor: '@ground',
        item: {
          type: 'ScrollView',
          id: 'page',
          width: '100vw',
          height: '100vh',
          item: {
            type: 'Container',
            width: '100%',
            minHeight: '100vh',
            justifyContent: wide ? 'start' : 'center',
            alignItems: 'center',
            paddingLeft: '@side', paddingRight: '@side', paddingTop: '@top', paddingBottom: '@top',
            items,
          },
        },
      },
    },
  };
}

const names = readdirSync(join(here, 'parts')).map(file => file.slice(0, -5)).filter(name => !['common', 'icons'].includes(name));
let stale = 0;
for (const name of names) {
  const file = join(root, 'skill-package', 'response', 'display', name, 'document.json');
  const text = `${JSON.stringify(documentOf(read(`${name}.json`)), null, 2)}\n`;
  let current = null;
  try { current = readFileSync(file, 'utf8'); } catch { /* not there yet */ }
  if (current === text) continue;
  stale++;
  if (process.argv.includes('--check')) { console.error(`${relative(root, file)} is not current: run node tests/apl/documents.mjs`); continue; }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${relative(root, file)}`);
}
if (stale === 0) console.log(`${names.length} documents current`);
process.exit(stale > 0 && process.argv.includes('--check') ? 1 : 0);
