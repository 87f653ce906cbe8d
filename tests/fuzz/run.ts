/**
 * Texts, styles, settings, drawings and PDFs that nobody wrote: `npm run fuzz [-- SECONDS [SEED]]`. Whatever comes,
 * there is an edition or a message; nothing is thrown but a Failure, and nothing takes long. The seed is fixed, so
 * that a run can be had again; what was found is a test of its own elsewhere.
 */
import fc from 'fast-check';
import { openPdf } from '../../src/prepress/open.ts';
import { findLoads, withoutLoads } from '../../src/markup/css.ts';
import { cleanSvg } from '../../src/markup/svg.ts';
import { toXhtml } from '../../src/markup/to-xhtml.ts';
import { divideFile } from '../../src/manuscript/chapters.ts';
import { parseYaml } from '../../src/manuscript/yaml-source.ts';
import { readFrontMatter } from '../../src/manuscript/front-matter.ts';
import { Failure, Report } from '../../src/report/report.ts';
import { setPlainText } from '../../src/transforms/typography.ts';
import { makePdf } from './pdf-pieces.ts';

const seconds = Number(process.argv[2] ?? 60);
const seed = Number(process.argv[3] ?? 20_261_123);

/** Milliseconds of processor time that one small input may take. */
const patience = 3000;

const pieces = (
  '# |## |* |*|**|_|`|```\n|~~~|~~|[|]|(|)|![|](|][|^[|[^|]:|{|}|{#|.a|=|"|\'|<|>|</|<b>|</b>|<ruby>|<svg>|<math>|<p>|<table>|<td>|' +
  '<!--|-->|<![CDATA[|]]>|<script>|&|&amp;|&#0;|&#x|;|:::|:::note|:::verse|::pagebreak|: |:|- |1. |> || |\n|\n\n|  \n|\t|\\|---|--|-|' +
  '...|"a|a"|’|«|»|https://|www.|@|a|b c|é|e\u0301|\u0000|\u2028|\u200D|\uD800|\u{1F468}|א|漢|\u00AD|\u00A0|0|9"|x.md|.png|#a|$|%|='
).split('|');
const markup = fc.array(fc.constantFrom(...pieces, '|', ' '), { maxLength: 60 }).map((parts) => parts.join(''));

function quietly(work: () => void): void {
  const from = process.cpuUsage();
  try {
    work();
  } catch (problem) {
    if (!(problem instanceof Failure)) throw problem;
  }
  const { user } = process.cpuUsage(from);
  if (user / 1000 > patience) throw new Error(`It took ${Math.round(user / 1000)} ms`);
}

const languages = fc.constantFrom('en', 'en-GB', 'de', 'fr', 'es', 'sv', 'he', 'ja', 'x');
const divisions = fc.constantFrom('sections' as const, 'chapters' as const, 'essay' as const);

const properties: Readonly<Record<string, fc.IRawProperty<unknown>>> = {
  'the reader': fc.property(markup, languages, divisions, (text, language, division) =>
    quietly(() => {
      const report = new Report();
      readFrontMatter(text, 'a.md', report);
      for (const { body } of divideFile(text, 'a.md', language, division, report).drafts) toXhtml(body);
    }),
  ),
  'typography of plain words': fc.property(
    fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 200 })),
    languages,
    (text, language) => quietly(() => void setPlainText(text, language)),
  ),
  settings: fc.property(fc.oneof(markup, fc.string({ maxLength: 100 })), (text) =>
    quietly(() => void parseYaml(text, 'book.yaml', new Report())),
  ),
  styles: fc.property(
    fc
      .array(
        fc.constantFrom(
          '@import',
          '@',
          'url(',
          'u\\72l(',
          'image-set(',
          'var(',
          ')',
          '"',
          "'",
          '{',
          '}',
          ';',
          ':',
          'a',
          '/*',
          '*/',
          '\\',
          '#b',
          'http://x',
          ' ',
          '\n',
          '<!--',
          '-->',
        ),
        {
          maxLength: 25,
        },
      )
      .map((parts) => parts.join('')),
    (css) => {
      for (const context of ['stylesheet', 'declarationList'] as const) {
        const clean = withoutLoads(css, context, () => false);
        if (findLoads(clean, () => false).length > 0) throw new Error(`It still loads: ${clean}`);
      }
    },
  ),
  drawings: fc.property(
    fc
      .array(
        fc.constantFrom(
          '<g>',
          '</g>',
          '<a href="x">',
          '</a>',
          '<style>',
          '</style>',
          '<script>',
          '</script>',
          '<use href="#a"/>',
          '<image href="http://x"/>',
          '<g id="1"/>',
          'a',
          '&amp;',
          ']]&gt;',
          '<![CDATA[a]]>',
          '<x:y xmlns:x="z"/>',
        ),
        {
          maxLength: 12,
        },
      )
      .map((parts) => `<svg xmlns="http://www.w3.org/2000/svg">${parts.join('')}</svg>`),
    (drawing) => {
      try {
        const { text } = cleanSvg(drawing);
        // What is clean stays as it is.
        if (cleanSvg(text).text !== text) throw new TypeError('It is cleaned twice');
        if (text.includes('http://x')) throw new TypeError('It leads elsewhere');
      } catch (problem) {
        // Not well-formed, or nested too deeply: said so.
        if (!(problem instanceof Error) || problem.constructor !== Error) throw problem;
      }
    },
  ),
  'the reader of PDFs': fc.property(makePdf, (bytes) => quietly(() => void openPdf(bytes))),
};

let isGood = true;
for (const [name, property] of Object.entries(properties)) {
  const details = await fc.check(property, {
    seed,
    numRuns: 1_000_000,
    interruptAfterTimeLimit: (seconds * 1000) / Object.keys(properties).length,
    markInterruptAsFailure: false,
  });
  process.stdout.write(`${name}: ${details.numRuns} inputs\n`);
  if (details.failed) {
    isGood = false;
    process.stdout.write(`${fc.defaultReportMessage(details) ?? ''}\n`);
  }
}
process.exitCode = isGood ? 0 : 1;
