import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Book } from '../../../src/model/book.ts';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { generateBook, makeSection } from '../../support/generated-book.ts';
import { inspectPdf, joinLines, linesWithin, type InspectedPdf } from '../../support/pdf.ts';
import { openTestPress, printBook, type Printed } from '../../support/pdf-printing.ts';

const texts = {
  en: 'The inexhaustible responsibility of administrations notwithstanding, considerable circumstances determined the correspondence between the neighbourhood and its extraordinary parliament, whose constitution nobody remembered and whose architecture everybody acknowledged.',
  de: 'Die unerschöpfliche Verantwortung der Verwaltungen ungeachtet bestimmten beträchtliche Umstände den Briefwechsel zwischen der Nachbarschaft und ihrem außergewöhnlichen Abgeordnetenhaus, dessen Geschäftsordnung niemand erinnerte und dessen Gebäudegestaltung jedermann anerkannte.',
  fr: 'Nonobstant la responsabilité inépuisable des administrations, des circonstances considérables déterminèrent la correspondance entre le voisinage et son parlement extraordinaire, dont personne ne se rappelait la constitution et dont chacun reconnaissait architecture.',
  es: 'No obstante la responsabilidad inagotable de las administraciones, circunstancias considerables determinaron la correspondencia entre el vecindario y su parlamento extraordinario, cuya constitución nadie recordaba y cuya arquitectura todos reconocían.',
  it: 'Nonostante la responsabilità inesauribile delle amministrazioni, circostanze considerevoli determinarono la corrispondenza tra il vicinato e il suo parlamento straordinario, della cui costituzione nessuno si ricordava e la cui architettura tutti riconoscevano.',
  pl: 'Pomimo niewyczerpanej odpowiedzialności administracji znaczące okoliczności określiły korespondencję pomiędzy sąsiedztwem a jego nadzwyczajnym parlamentem, którego konstytucji nikt nie pamiętał, a którego architekturę wszyscy uznawali.',
  ru: 'Несмотря на неисчерпаемую ответственность управлений, значительные обстоятельства определили переписку между соседством и его чрезвычайным парламентом, устройства которого никто не помнил, а строение которого все признавали.',
} as const;

/** Words of which every one has an apostrophe. */
const elided = {
  en: 'Administrations’ correspondence’s neighbourhood’s parliament’s architecture’s responsibility’s constitution’s',
  fr: 'L’administration d’architecture l’université l’imprimerie qu’extraordinairement l’organisation d’intelligence',
  it: 'Dell’amministrazione nell’architettura dell’università un’organizzazione quell’intelligenza dell’immaginazione',
} as const;

let press: OpenPress;
let printed: Printed;
let pdf: InspectedPdf;

beforeAll(async () => {
  press = await openTestPress();
  const language = (code: string, text: string): string =>
    `<h2 lang="${code}" id="in-${code}">${code}</h2><p lang="${code}">${text} ${text}</p>`;
  const html = [
    '<header class="opening"><h1 id="t">Words</h1></header>',
    ...Object.entries(texts).map(([code, text]) => language(code, text)),
    ...Object.entries(elided).map(
      ([code, text]) => `<h2 id="elided-${code}">elided ${code}</h2><p lang="${code}">${`${text} `.repeat(4)}</p>`,
    ),
    `<h2 id="code">code</h2><p lang="de"><code>${'Verantwortungsbewusstseinsverwaltung '.repeat(6)}</code></p>`,
    `<h2 id="names">names</h2><p lang="de">${'Verantwortung JavaScript EntityManagerFactoryBuilder '.repeat(8)}</p>`,
    '<h2 id="end">end</h2>',
  ];
  const book: Book = {
    ...generateBook({ chapters: 0, kind: 'essay' }),
    sections: [makeSection('essay', 'essay', 'Words', html.join(''))],
  };
  printed = await printBook(book, press, { trim: '5x8' });
  pdf = await inspectPdf(printed.bytes);
}, 120_000);

afterAll(async () => {
  await pdf.close();
  await press.close();
});

/** Lines between two headings. */
function linesUnder(heading: string): string[] {
  const { top, bottom } = printed.theme.page.margins;
  const lines = pdf.pages
    .flatMap((page) => linesWithin(page, { top: top * 0.75, bottom: bottom * 0.75 }))
    .map(({ text }) => text);
  const headings = new Set([
    ...Object.keys(texts),
    ...Object.keys(elided).map((code) => `elided ${code}`),
    'code',
    'names',
    'end',
  ]);
  const start = lines.findIndex((line) => line.toLowerCase() === heading);
  const end = lines.findIndex((line, index) => index > start && headings.has(line.toLowerCase()));
  return lines.slice(start + 1, end);
}

describe('hyphenation in print', () => {
  test.each(Object.entries(texts))('divides words of %s where lines end', (code, text) => {
    const lines = linesUnder(code);
    expect(lines.length).toBeGreaterThan(6);
    const divided = lines.filter((line) => /\p{L}-$/u.test(line));
    expect(divided.length).toBeGreaterThan(0);
    expect(joinLines(lines.map((line) => ({ text: line })))).toBe(`${text} ${text}`);
  });

  test.each(Object.entries(elided))('divides words of %s with an apostrophe, and not beside it', (code, text) => {
    const lines = linesUnder(`elided ${code}`);
    const divided = lines.filter((line) => /\p{L}-$/u.test(line));
    expect(divided.length).toBeGreaterThan(0);
    expect(joinLines(lines.map((line) => ({ text: line })))).toBe(`${text} `.repeat(4).trim());
    for (const line of divided) {
      expect(line).not.toMatch(/’.?-$/u);
      expect(lines[lines.indexOf(line) + 1]).not.toMatch(/^.?’/u);
    }
  });

  test('divides German words as German does', () => {
    const divisions = linesUnder('de')
      .filter((line) => line.endsWith('-'))
      .map((line) => line.split(' ').at(-1));
    const right =
      /^(?:un|uner|unerschöpf|unerschöpfli|Ver|Verant|Verantwor|Ver|Verwal|Verwaltun|un|unge|ungeach|be|bestimm|be|beträcht|beträchtli|Um|Umstän|Brief|Briefwech|zwi|Nach|Nachbar|Abge|Ab|Abgeord|Abgeordne|Abgeordneten|au|außer|außerge|außergewöhn|außergewöhnli|des|Ge|Geschäfts|Geschäftsord|Geschäftsordnun|nie|er|erin|erinner|Ge|Gebäu|Gebäude|Gebäudege|Gebäudegestal|je|jeder|an|aner|anerkann|ih|ihrem)-$/;
    for (const division of divisions) expect(division).toMatch(right);
  });

  test('keeps the text free of soft hyphens', () => {
    for (const page of pdf.pages) for (const { text } of page.lines) expect(text).not.toMatch(/\u00AD/u);
  });

  test('does not divide code, names with capitals inside, or headings', () => {
    expect(linesUnder('code').filter((line) => line.endsWith('-'))).toEqual([]);
    const names = linesUnder('names').filter((line) => line.endsWith('-'));
    for (const line of names) expect(line).toMatch(/V\p{L}+-$/u);
  });
});
