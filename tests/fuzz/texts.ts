/** Texts put together from the marks of Markdown, HTML and typography. */
import fc from 'fast-check';
import { fromXml } from 'xast-util-from-xml';
import { parseYaml } from '../../src/manuscript/config/index.ts';
import { divideEssay, divideFile, readWhole, type Piece } from '../../src/manuscript/sections/pieces.ts';
import { divideBook } from '../../src/manuscript/sections/whole-book.ts';
import { outlineOf, parseFile } from '../../src/manuscript/text/index.ts';
import { toXhtml } from '../../src/markup/to-xhtml.ts';
import { Report } from '../../src/report/report.ts';
import { decodeText } from '../../src/system/text.ts';
import { setPlainText } from '../../src/transforms/tree/typography.ts';
import { quietly } from './quietly.ts';

const pieces = (
  '# |## |* |*|**|_|`|```\n|~~~|~~|[|]|(|)|![|](|][|^[|[^|]:|{|}|{#|.a|=|"|\'|<|>|</|<b>|</b>|<ruby>|<svg>|<math>|<p>|<table>|<td>|' +
  '<!--|-->|<![CDATA[|]]>|<script>|&|&amp;|&#0;|&#x|;|:::|:::note|:::verse|::pagebreak|: |:|- |1. |> || |\n|\n\n|  \n|\t|\\|---|--|-|' +
  '...|"a|a"|’|«|»|https://|www.|@|a|b c|é|e\u0301|\u2028|\u200D|\u{1F468}|א|漢|\u00AD|\u00A0|0|9"|x.md|.png|#a|$|%|=|~a~|^a^|' +
  '| a | b |\n|---|---|\n|a: b\n|: - |&a |*a |!!'
).split('|');

const markup = fc.array(fc.constantFrom(...pieces, '|', ' '), { maxLength: 60 }).map((parts) => parts.join(''));
const languages = fc.constantFrom('en', 'en-GB', 'de', 'fr', 'es', 'sv', 'he', 'ja', 'x');
const titles = fc.constantFrom(undefined, 'a', 'a b c');
const divisions = fc.constantFrom('sections' as const, 'chapters' as const, 'essay' as const);

/** All that typography may change. */
const setMarks = /[\s"'“”‘’„‚«»‹›′″.…\-–—\u00AD\u200B\u2060\u00A0\u202F]/gu;

export const ofReader = fc.property(markup, languages, divisions, titles, (text, language, division, title) =>
  quietly(() => {
    const report = new Report();
    const file = parseFile('a.md', decodeText(new TextEncoder().encode(text), 'a.md'));
    outlineOf(file.tree);
    const whole = readWhole(file, language, { report });
    const made = (): readonly Piece[] => {
      if (division === 'essay') return [divideEssay(whole, title)];
      if (division === 'sections') return divideFile(whole, { title });
      return divideBook(whole, 2, { book: title }).pieces;
    };
    for (const { before, above, heading, body, notes } of made()) {
      const first = { type: 'root' as const, children: [...before] };
      for (const tree of [first, ...above, heading, body, ...[...notes.values()].map(({ definition }) => definition)]) {
        // Throws where it is not well-formed.
        if (tree !== undefined) fromXml(`<div xmlns:epub="http://www.idpf.org/2007/ops">${toXhtml(tree)}</div>`);
      }
    }
  }),
);

export const ofTypography = fc.property(
  fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 200 })),
  languages,
  (text, language) =>
    quietly(() => {
      const set = setPlainText(text, language);
      if (set.replace(setMarks, '') !== text.replace(setMarks, '')) throw new Error(`Other words: ${set}`);
    }),
);

export const ofSettings = fc.property(fc.oneof(markup, fc.string({ maxLength: 100 })), (text) =>
  quietly(() => void parseYaml(text, 'book.yaml', new Report())),
);
