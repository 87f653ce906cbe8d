/** Lines as a compositor would read them: hyphens under each other, gaps between words. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { folderWith } from '../../support/folder.ts';
import { printManuscript, type PrintedManuscript } from '../../support/manuscript-printing.ts';
import { inspectPdf, joinLines, linesWithin, type InspectedPdf } from '../../support/pdf.ts';
import { openTestPress } from '../../support/pdf-printing.ts';

const words =
  'Verantwortungsbewusste Abgeordnetenversammlungen beabsichtigen Geschwindigkeitsbegrenzungen. Unvoreingenommene Wissenschaftlerinnen beobachten Himmelserscheinungen. ';
const long = `${words.repeat(8)}Ende.`;
/** Of growing length: of some, the last word would stand alone. */
const growing = Array.from(
  { length: 12 },
  (_, at) => `${'Ein Satz zu Beginn. '.repeat(5)}${'a'.repeat(at + 1)} Der Schluss ist so.`,
);
const whole = 'undurchtrennbareinundalleinganzbleibendeswort'.toUpperCase();
const loose = `Drei kurze Wörter \`${whole}\` stehen weit auseinander.`;
/** Paths that stay whole would leave gaps in the line before them. */
const paths = 'Drei kurze Worte vor `manuskripte/eines_ganzen/verlages.md` und danach `kurz.md` noch einige mehr.';
const command = 'Ein Befehl ist `tu vieles /mit/einem/ganz/unteilbaren/pfade/darin` und fertig.';
const address = 'https://beispiel.example/verlag/manuskripte/eines';

let press: OpenPress;
let printed: PrintedManuscript;
let pdf: InspectedPdf;

beforeAll(async () => {
  press = await openTestPress();
  const front = '---\ntitle: Zeilen\nauthor: A\nlang: de\nkind: essay\ntrim: 5x8\n---\n';
  const folder = await folderWith({
    'lines.md': `${front}\n${long}\n\n- ${long}\n\n${loose}\n\n${paths}\n\nNoch vier kurze Worte ${address} und Schluss.\n\n${command}\n\n${growing.join('\n\n')}\n`,
  });
  printed = await printManuscript(`${folder}/lines.md`, press);
  pdf = await inspectPdf(printed.bytes);
}, 60_000);

afterAll(async () => {
  await pdf.close();
  await press.close();
});

function listLines(): string[] {
  const { top, bottom } = printed.design.margins;
  return pdf.pages.flatMap((page) => linesWithin(page, { top, bottom })).map(({ text }) => text);
}

test('no more than two lines in succession end with a hyphen, and no letter is lost', () => {
  const lines = listLines();
  const ends = lines.map((line) => (/\p{L}-$/u.test(line) ? '-' : ' ')).join('');
  expect(ends).toContain('--');
  expect(ends).not.toContain('---');
  expect(joinLines(lines.map((text) => ({ text }))).replaceAll('- ', '')).toContain(long.trim());
});

test('the last line of a paragraph is no stump', () => {
  const lines = listLines();
  const last = lines.filter((line) => line.endsWith('so.'));
  expect(last).toHaveLength(growing.length);
  expect(last.filter((line) => line === 'so.')).toEqual([]);
});

test('a path in code is parted where the line before it would gape, without a hyphen', () => {
  const lines = listLines();
  const at = lines.findIndex((line) => line.startsWith('Drei kurze Worte'));
  expect(lines[at]).toMatch(/(?:\/|_|verlages)$/u);
  expect(lines.slice(at, at + 3).join('')).toContain('manuskripte/eines_ganzen/verlages.md');
  expect(lines.join(' ')).toContain('kurz.md');
});

test('and so is an address', () => {
  const lines = listLines();
  const at = lines.findIndex((line) => line.startsWith('Noch vier kurze Worte'));
  expect(lines[at]).toMatch(/\/$/u);
  expect(lines[at]).not.toMatch(/https:\/$/u);
  expect(lines.slice(at, at + 3).join('')).toContain(address);
});

test('and so is the second word of a command', () => {
  const lines = listLines();
  const at = lines.findIndex((line) => line.startsWith('Ein Befehl'));
  expect(lines[at]).toMatch(/\S\/$/u);
  expect(lines.slice(at, at + 3).join('')).toContain('/mit/einem/ganz/unteilbaren/pfade/darin');
});

test('a line with wide gaps is named where it stands in the manuscript', () => {
  const found = printed.report.messages.filter(({ rule }) => rule === 'line-loose');
  expect(found.map(({ line }) => line)).toContain(13);
});

test('a line of Japanese may end right before code', async () => {
  const front = '---\ntitle: 行\nauthor: A\nlang: ja\nkind: essay\ntrim: 5x8\n---\n';
  const paragraphs = Array.from({ length: 30 }, (_, at) => `${'の'.repeat(at + 8)}\`Promise.reject\`静的。`);
  const folder = await folderWith({ 'gyo.md': `${front}\n${paragraphs.join('\n\n')}\n` });
  const japanese = await printManuscript(`${folder}/gyo.md`, press);
  const read = await inspectPdf(japanese.bytes);
  const { top, bottom } = japanese.design.margins;
  const lines = read.pages.flatMap((page) => linesWithin(page, { top, bottom })).map(({ text }) => text);
  await read.close();
  const withCode = lines.filter((line) => line.includes('Promise'));
  expect(withCode).toHaveLength(paragraphs.length);
  expect(withCode.filter((line) => line.startsWith('Promise')).length).toBeGreaterThan(3);
  // But for the paragraph of which the line has room for all letters but one.
  expect(withCode.filter((line) => /^の ?Promise/u.test(line)).length).toBeLessThan(2);
});
