// Writes the four other English models, and their part of skill.json, from en-US and regional-words.json.
//
//   node tests/models/localise.mjs           write what is not current
//   node tests/models/localise.mjs --check   write nothing; exit 1 and name each file that is not current
//
// Edit en-US.json, the en-US part of skill.json or regional-words.json, never the generated files.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const skillPackage = join(root, 'skill-package');
const manifestFile = join(skillPackage, 'skill.json');
const modelFile = locale => join(skillPackage, 'interactionModels', 'custom', `${locale}.json`);
const read = file => JSON.parse(readFileSync(file, 'utf8'));
const write = value => `${JSON.stringify(value, null, 2)}\n`;
const unique = texts => [...new Set(texts)];

/** Replaces whole words outside {slots}; the longest phrase wins; `used` collects the phrases that matched. */
function replaceWords(text, words, used) {
  const phrases = Object.keys(words).sort((a, b) => b.length - a.length);
  if (phrases.length === 0) return text;
  const escaped = phrases.map(phrase => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`\\{[^}]*\\}|(?<![\\w'])(?:${escaped.join('|')})(?![\\w'])`, 'g');
  return text.replace(pattern, found => {
    if (found.startsWith('{')) return found;
    used.add(found);
    return words[found];
  });
}

/** One en-US phrase becomes the region's own, and as many more as the region has words for it. */
function phrasesOf(text, region, used) {
  const own = replaceWords(text, region.replace, used);
  const more = Object.entries(region.also)
    .flatMap(([word, others]) => others.map(other => replaceWords(own, { [word]: other }, used)));
  return unique([own, ...more]);
}

function localiseIntent(intent, region, used) {
  const localiseAll = texts => unique(texts.flatMap(text => phrasesOf(text, region, used)));
  used.add(intent.name);
  return {
    ...intent,
    slots: intent.slots.map(slot => slot.samples ? { ...slot, samples: localiseAll(slot.samples) } : slot),
    samples: unique([...localiseAll(intent.samples), ...(region.samples[intent.name] ?? [])]),
  };
}

function localiseType(type, region, used) {
  const values = type.values.map(({ id, name }) => {
    const place = `${type.name}.${id}`;
    used.add(place);
    const [value, ...synonyms] = unique([
      ...[name.value, ...name.synonyms].flatMap(text => phrasesOf(text, region, used)),
      ...(region.values[place] ?? []),
    ]);
    return { id, name: { value, synonyms } };
  });
  return { ...type, values };
}

function localiseModel(source, region, used) {
  const { languageModel, dialog, prompts } = source.interactionModel;
  const spell = text => replaceWords(text, region.replace, used);
  return {
    interactionModel: {
      languageModel: {
        ...languageModel,
        intents: languageModel.intents.map(intent => localiseIntent(intent, region, used)),
        types: languageModel.types.map(type => localiseType(type, region, used)),
      },
      dialog,
      prompts: prompts.map(prompt => ({
        ...prompt,
        variations: prompt.variations.map(variation => ({ ...variation, value: spell(variation.value) })),
      })),
    },
  };
}

/** The store page: every text of en-US with the region's words, file addresses untouched. */
function localisePage(page, region, used) {
  const reword = text => replaceWords(text, region.store, used);
  return Object.fromEntries(Object.entries(page).map(([field, value]) => [
    field,
    field.endsWith('Uri') ? value : Array.isArray(value) ? value.map(reword) : reword(value),
  ]));
}

function localiseManifest(source, regions, usedBy) {
  const localised = structuredClone(source);
  const { publishingInformation, privacyAndCompliance } = localised.manifest;
  const page = publishingInformation.locales['en-US'];
  const links = privacyAndCompliance.locales['en-US'];
  publishingInformation.locales = { 'en-US': page };
  privacyAndCompliance.locales = { 'en-US': links };
  for (const [locale, region] of Object.entries(regions)) {
    publishingInformation.locales[locale] = localisePage(page, region, usedBy[locale]);
    privacyAndCompliance.locales[locale] = { ...links };
  }
  return localised;
}

/** A rule that matches nothing is a leftover or a misspelling, and would hide that a word is missing. */
function deadRules(region, used) {
  return ['replace', 'also', 'samples', 'values', 'store']
    .flatMap(kind => Object.keys(region[kind]).filter(key => !used.has(key)).map(key => `${kind}: "${key}"`));
}

const { spelling, ...regionalWords } = read(join(here, 'regional-words.json'));
const regions = Object.fromEntries(Object.entries(regionalWords).map(([locale, words]) => [
  locale,
  { also: {}, samples: {}, values: {}, store: {}, ...words, replace: { ...spelling, ...words.replace } },
]));
const usedBy = Object.fromEntries(Object.keys(regions).map(locale => [locale, new Set()]));
const source = read(modelFile('en-US'));
const wanted = Object.entries(regions)
  .map(([locale, region]) => [modelFile(locale), write(localiseModel(source, region, usedBy[locale]))]);
wanted.push([manifestFile, write(localiseManifest(read(manifestFile), regions, usedBy))]);

const dead = Object.entries(regions).flatMap(([locale, region]) =>
  deadRules(region, usedBy[locale]).map(rule => `${locale} ${rule} matches nothing in en-US`));
dead.forEach(line => console.error(line));

const current = file => { try { return readFileSync(file, 'utf8'); } catch { return null; } };
const stale = wanted.filter(([file, text]) => current(file) !== text);
for (const [file, text] of stale) {
  const name = relative(root, file);
  if (process.argv.includes('--check')) console.error(`${name} is not current: run node tests/models/localise.mjs`);
  else { writeFileSync(file, text); console.log(`wrote ${name}`); }
}
const failed = dead.length > 0 || (stale.length > 0 && process.argv.includes('--check'));
if (!failed) console.log(`${wanted.length} files current`);
process.exit(failed ? 1 : 0);
