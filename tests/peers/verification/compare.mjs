// Judges the cases of the verification matrix with other verifiers, and prints where they differ.
// node compare.mjs cases.json [--markdown | --all]     (see compare.sh)
import { readFileSync } from 'node:fs';
import { peers, stopClock } from './peers.mjs';

const file = process.argv[2];
const markdown = process.argv.includes('--markdown');
const { now, root, skillId, cases } = JSON.parse(readFileSync(file, 'utf8'));
process.env.TZ = 'UTC';
// Node says on standard error that addresses are read in an old way; that is the peers' business.
process.removeAllListeners('warning');
stopClock(now);

const others = await peers({ root, skillId });
const rows = [];
for (const one of cases) {
  const request = { ...one, body: Buffer.from(one.body, 'base64') };
  const verdicts = [one.ours === one.expected ? 'right' : 'WRONG'];
  for (const peer of others)
    verdicts.push(verdictOf(peer, one, await peer.lets(request)));
  rows.push({ ...one, verdicts });
}

function verdictOf(peer, one, letIn) {
  if (letIn === (one.expected === 'let in'))
    return 'right';
  if (one.byChoice)
    return 'differs';
  if (peer.leaves(one))
    return 'left to others';
  return letIn ? 'LETS IN' : 'REFUSES';
}

const names = ['ours', ...others.map(peer => peer.name)];
const count = (column, ...words) => rows.filter(row => words.includes(row.verdicts[column])).length;
const summary = [
  ['right', names.map((_, column) => count(column, 'right'))],
  ['lets in what must be refused', names.map((_, column) => count(column, 'LETS IN'))],
  ['refuses what must be let in', names.map((_, column) => count(column, 'REFUSES'))],
  ['differs where Amazon\'s rules leave it open', names.map((_, column) => count(column, 'differs'))],
  ['leaves it to others, by its own words', names.map((_, column) => count(column, 'left to others'))],
];
const all = process.argv.includes('--all');
const shown = rows.filter(row => all || row.verdicts.some(verdict => verdict !== 'right'));

if (markdown)
  printMarkdown();
else
  printText();

// A peer that refuses the plainest good request was not given what it needs, and proves nothing.
const plain = rows.find(row => row.name === 'chain: signer and intermediate');
if (plain?.verdicts.some(verdict => verdict !== 'right')) {
  console.error(`The plainest request is not let in by all: ${plain.verdicts.join(', ')}.`);
  process.exit(1);
}
const wrong = rows.filter(row => row.verdicts[0] !== 'right');
if (rows.length < 60 || wrong.length > 0) {
  console.error(`Ours is wrong in ${wrong.length} of ${rows.length} cases.`);
  process.exit(1);
}

function printText() {
  const width = Math.max(...shown.map(row => row.name.length));
  const line = (name, expected, verdicts) =>
    console.log(`  ${name.padEnd(width)}  ${expected.padEnd(8)}  ${verdicts.map((verdict, column) => verdict.padEnd(names[column].length)).join('  ')}`);
  console.log(`Verification, ${rows.length} cases${all ? '' : '. Where any verdict differs'}:\n`);
  line('case', 'expected', names);
  for (const row of shown)
    line(row.name, row.expected === 'let in' ? 'let in' : 'refused', row.verdicts);
  console.log();
  for (const [name, counts] of summary)
    line(name, '', counts.map(String));
}

function printMarkdown() {
  console.log(`| of ${rows.length} cases | ${names.join(' | ')} |`);
  console.log(`|---|${names.map(() => '---:').join('|')}|`);
  for (const [name, counts] of summary)
    console.log(`| ${name} | ${counts.join(' | ')} |`);
  for (const [column, peer] of others.entries())
    for (const [words, verdict] of [['lets in', 'LETS IN'], ['refuses', 'REFUSES']]) {
      const found = rows.filter(row => row.verdicts[column + 1] === verdict).map(row => row.name);
      if (found.length)
        console.log(`\n${peer.name} ${words}: ${found.join('; ')}.`);
    }
}
