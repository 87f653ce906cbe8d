/** What stands by itself: lists, quotations, tables, listings, figures, call-outs, HTML, one within the other, some of it empty. */
import type { Random } from '../random.ts';
import { line, type Around } from './lines.ts';
import { plainWords } from './words.ts';

type Rule = (around: Around) => string;

const callouts = ['note', 'tip', 'important', 'warning', 'caution', 'pullquote', 'epigraph'];

const rules: readonly Rule[] = [
  (around) => line(around, 6),
  (around) => line(around, 2),
  bullets,
  numbers,
  tasks,
  definitions,
  (around) => prefix(blocks(around, 1, 3), '> '),
  (around) => `${prefix(line(around), '> ')}\n>\n> -- ${plainWords(around.random, 1, 3)}`,
  (around) => fenced(around, around.random.pick(callouts)),
  (around) => prefix(`[!${around.random.pick(['NOTE', 'tip', 'Warning'])}]\n${line(around)}`, '> '),
  verse,
  (around) => `| ${line(around, 1)}\n|   ${plainWords(around.random, 1, 5)}\n| ${plainWords(around.random, 1, 5)}`,
  table,
  htmlTable,
  listing,
  figure,
  figures,
  ({ random }) => random.pick(['---', '* * *', '::pagebreak', '<hr>']),
  (around) => `<div${attributes(around)} markdown="1">\n\n${blocks(around, 1, 2)}\n\n</div>`,
  (around) => `<details><summary>${plainWords(around.random, 1, 4)}</summary>\n\n${blocks(around, 1, 2)}\n\n</details>`,
  (around) => `<p align="center">${plainWords(around.random, 1, 9)}<br>${plainWords(around.random, 1, 9)}</p>`,
  (around) => `<center>${plainWords(around.random, 1, 9)}</center>`,
  (around) =>
    `<figure><img src="dot.png" alt="${plainWords(around.random, 1, 4)}" width="50%"><br><figcaption>${plainWords(around.random, 1, 9)}</figcaption></figure>`,
  (around) => `<dl><dt>${plainWords(around.random, 1, 3)}</dt><dd>${plainWords(around.random, 1, 9)}</dd></dl>`,
  (around) => `<blockquote cite="https://example.org/">${plainWords(around.random, 1, 9)}</blockquote>`,
  ({ random }) =>
    random.pick([
      '<p></p>',
      '<div></div>',
      '<ul></ul>',
      '<table></table>',
      '<blockquote></blockquote>',
      '- ',
      '1.',
      '>',
      '<ol><li></li></ol>',
      '```\n```',
      '| | |\n|-|-|\n| | |',
      ':::note\n:::',
    ]),
  (around) =>
    `<section${attributes(around)}><h3>${plainWords(around.random, 1, 4)}</h3><p>${plainWords(around.random, 1, 9)}</p></section>`,
  (around) => `#### ${plainWords(around.random, 1, 4)} {#${around.newId()}}\n\n${line(around)}`,
];

export function blocks(around: Around, low: number, high: number): string {
  const count = around.random.between(low, high);
  return Array.from({ length: count }, () => block(around)).join('\n\n');
}

function block(around: Around): string {
  if (around.depth <= 0) return line(around);
  return around.random.pick(rules)({ ...around, depth: around.depth - 1 });
}

function prefix(text: string, sign: string): string {
  return text.replaceAll(/^/gmu, sign);
}

/** The first line behind a mark, what follows below it. */
function item(mark: string, text: string): string {
  return `${mark} ${text.replaceAll('\n', `\n${' '.repeat(mark.length + 1)}`)}`;
}

function items(around: Around, mark: (at: number) => string): string {
  const loose = around.random.next() < 0.4;
  return Array.from({ length: around.random.between(1, 4) }, (_, at) =>
    item(mark(at), loose || around.random.next() < 0.3 ? blocks(around, 1, 2) : line(around, 2)),
  ).join(loose ? '\n\n' : '\n');
}

function bullets(around: Around): string {
  return items(around, () => '-');
}

function numbers(around: Around): string {
  const from = around.random.pick([0, 1, 1, 4, 99]);
  const letters = around.random.next() < 0.2;
  return items(around, (at) => (letters ? `${'abcd'[at] ?? 'e'}.` : `${from + at}.`));
}

function tasks(around: Around): string {
  return items(around, () => '-').replaceAll(/^- /gmu, around.random.pick(['- [ ] ', '- [x] ']));
}

function definitions(around: Around): string {
  const one = (): string => `${line(around, 1)}\n${item(':', blocks(around, 1, 2))}`;
  return Array.from({ length: around.random.between(1, 3) }, one).join('\n\n');
}

function fenced(around: Around, name: string): string {
  const colons = ':'.repeat(4 + around.depth);
  const title = around.random.next() < 0.4 ? `[${plainWords(around.random, 1, 3)} *with* \`code\`]` : '';
  return `${colons}${name}${title}${attributes(around) === '' ? '' : `{#${around.newId()}}`}\n${blocks(around, 1, 2)}\n${colons}`;
}

function verse(around: Around): string {
  const stanza = (): string =>
    Array.from(
      { length: around.random.between(1, 4) },
      (_, at) => `${' '.repeat((at % 3) * 2)}${plainWords(around.random, 1, 7)}`,
    ).join('\n');
  return `:::verse\n${stanza()}\n\n${stanza()}\n:::`;
}

function attributes({ random, newId }: Around): string {
  return random.pick([
    '',
    '',
    ` id="${newId()}"`,
    ' class="x y"',
    ' lang="fr"',
    ' lang="he" dir="rtl"',
    ' title="words"',
  ]);
}

function table(around: Around): string {
  const { random } = around;
  const columns = random.between(1, 5);
  const cells = (empty: number): string =>
    `| ${Array.from({ length: columns }, () => (random.next() < empty ? '' : line({ ...around, inCell: true, depth: 1 }, 1).replaceAll('|', String.raw`\|`))).join(' | ')} |`;
  const rule = `|${Array.from({ length: columns }, () => random.pick(['---', ':--', '--:', ':-:'])).join('|')}|`;
  const rows = Array.from({ length: random.between(0, 6) }, () => cells(0.2));
  const caption = random.next() < 0.4 ? `\n\n: ${line({ ...around, depth: 1 }, 1)} {#${around.newId()}}` : '';
  return [cells(0.3), rule, ...rows].join('\n') + caption;
}

/** With cells over several columns and rows, heads at the side, a foot, no head at all. */
function htmlTable({ random }: Around): string {
  const text = (): string => (random.next() < 0.2 ? '' : plainWords(random, 1, 4));
  const head =
    random.next() < 0.6
      ? `<thead><tr><th rowspan="2">${text()}</th><th colspan="2">${text()}</th></tr><tr><th>${text()}</th><th>${text()}</th></tr></thead>`
      : '';
  const row = (): string =>
    random.pick([
      `<tr><th>${text()}</th><td>${text()}</td><td>${text()}</td></tr>`,
      `<tr><td colspan="2">${text()}</td><td>${text()}</td></tr>`,
      `<tr><td rowspan="2">${text()}</td><td>${text()}</td><td>${text()}</td></tr><tr><td colspan="2">${text()}</td></tr>`,
      `<tr><td>${text()}</td></tr>`,
      `<tr><td>${text()}</td><td><table><tr><td>${text()}</td></tr></table></td><td><ul><li>${text()}</li></ul></td></tr>`,
    ]);
  const foot = random.next() < 0.3 ? `<tfoot><tr><td colspan="2">${text()}</td><td>1</td></tr></tfoot>` : '';
  const caption = random.next() < 0.3 ? `<caption>${text()}</caption>` : '';
  return `<table>${caption}${head}<tbody>${row()}${row()}${row()}</tbody>${foot}</table>`;
}

function listing({ random }: Around): string {
  const fence = random.pick(['```', '~~~', '````']);
  const lines = [
    'const a = `b` && "c";',
    '  if (x < 3 && y > 4) { return "<![CDATA[ ]]>"; }',
    '// ' + 'comment '.repeat(20),
    '\tindented by a tab',
    '',
    '# not a heading',
    '<script>alert(1)</script>',
    'שלום and مرحبا',
    '-- "quotes" --',
  ];
  const text = Array.from({ length: random.between(0, 12) }, () => random.pick(lines)).join('\n');
  return `${fence}${random.pick(['', 'js', 'python', 'unknown-language', 'html', 'diff'])}\n${text}\n${fence}`;
}

function figure(around: Around): string {
  const { random } = around;
  const words = random.pick(['{.small}', '{.wide}', '{.left}', '{width=37%}', '']);
  return `![${plainWords(random, 1, 9)}](${random.pick(['dot.png', 'chart.svg', 'sign.svg'])} "${plainWords(random, 1, 9)}")${words}`;
}

function figures(around: Around): string {
  const colons = ':'.repeat(4 + around.depth);
  return `${colons}figure{#${around.newId()}}\n![${plainWords(around.random, 1, 4)}](dot.png)\n\n![${plainWords(around.random, 1, 4)}](chart.svg)\n\n${line(around)}\n${colons}`;
}

/** For a heading: no picture alone, no break. */
export function headingLine(around: Around, random: Random): string {
  return random.next() < 0.5 ? plainWords(random, 1, 6) : line({ ...around, depth: 1 }, 1);
}
