/** Formulas wherever text may stand, in all three editions, built as a user builds them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { h } from 'hastscript';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownInFormula } from '../../src/theme/index.ts';
import { publish } from '../../src/publish.ts';
import { folderWith, removeFolders } from '../support/folder.ts';
import { readAloud } from '../support/read-aloud.ts';

const files = {
  'book.yaml':
    "title: Formulas\nauthor: A. Writer\nlanguage: en-GB\nmacros:\n  E: '\\mathbb{E}'\nchapters: [a.md, b.md]\n",
  'a.md': String.raw`# On $E = mc^2$

Words with $\alpha + 1$, *emphasis with $\beta$*, and a note.[^n] The expectation $\E x$ is

$$
\int_0^1 x\,dx
$$ {#eq-integral}

as [](#eq-integral) has it, \eqref{eq:first} and \ref{eq:first} and \eqref{eq:later}.

[^n]: A note with $\gamma$.

\begin{align}
a &= b \label{eq:first} \\
c &= d \nonumber \\
e &= f \tag{x}
\end{align}

## A heading with $x_1^2$

| a formula |
|-----------|
| $\delta$  |

: A caption with $\epsilon$

![A picture](x.svg "A title with $\zeta$")

> A quotation with $\eta$.

- An item with $\theta$

\newcommand{\half}[1]{\frac{#1}{2}}
`,
  'b.md': String.raw`# Second

$$ \half{y} \label{eq:later} $$

Wrong: $\nothing$.
`,
  'x.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
};
/** All that is written there, in order. */
const written = [
  'E = mc^2',
  String.raw`\alpha + 1`,
  String.raw`\beta`,
  String.raw`\E x`,
  String.raw`\int_0^1 x\,dx`,
  'x_1^2',
  String.raw`\delta`,
  String.raw`\epsilon`,
  String.raw`\zeta`,
  String.raw`\eta`,
  String.raw`\theta`,
  String.raw`\gamma`,
];

let html = '';
let pages: string[] = [];
let files_: JSZip;
let pdf: Uint8Array;
let messages: readonly {
  readonly rule: string;
  readonly text: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}[] = [];

beforeAll(async () => {
  const folder = await folderWith(files);
  const out = join(folder, '..', 'shelf');
  const result = await publish(folder, { to: ['html', 'epub', 'pdf'], out });
  messages = result.messages;
  html = await readFile(join(out, 'my-book/my-book.html'), 'utf8');
  files_ = await JSZip.loadAsync(await readFile(join(out, 'my-book/my-book.epub')));
  const names = Object.keys(files_.files).filter((name) => name.endsWith('.xhtml'));
  pages = await Promise.all(names.map(async (name) => (await files_.file(name)?.async('string')) ?? ''));
  pdf = await readFile(join(out, 'my-book/my-book.pdf'));
}, 120_000);
afterAll(removeFolders);

function annotations(text: string): string[] {
  return [...text.matchAll(/<annotation[^>]*>([^<]*)</gu)].map(([, tex = '']) => tex.replaceAll('&#x26;', '&').trim());
}

describe('in every place', () => {
  it('the web edition and the EPUB have each formula as MathML, with its TeX and its words', () => {
    for (const text of [html, pages.join('')]) {
      expect(annotations(text)).toEqual(expect.arrayContaining(written));
      const formulas = [...text.matchAll(/<math\b[^>]*>/gu)].map(([tag]) => tag);
      expect(formulas.length).toBeGreaterThan(written.length);
      for (const tag of formulas) expect(tag).toMatch(/alttext="[^"]+"/u);
    }
  });

  it('the PDF reads each aloud as a formula, with the words that the others have', () => {
    const words = [...html.matchAll(/alttext="([^"]+)"/gu)].map(([, alt = '']) => alt);
    const spoken = readAloud(pdf, true)
      .map(({ text }) => text)
      .join(' ');
    for (const one of words) expect(spoken).toContain(one);
  });

  it('contents and heads have them in plain text', () => {
    const contents = pages.find((page) => page.includes('epub:type="toc"')) ?? '';
    expect(contents).toContain('On E = mc²');
    expect(contents).toContain('A heading with x₁²');
    expect(contents).not.toContain('<math');
  });
});

describe('numbers', () => {
  it('stand beside formulas that have a label, an id, a tag, or are lines of an environment', () => {
    const shown = [...html.matchAll(/class="number">(\([^<]*\))</gu)].map(([, number]) => number);
    expect(shown).toEqual(['(1)', '(2)', '(x)', '(3)']);
  });

  it('are what references say', () => {
    expect(html).toMatch(/<a href="#eq-integral">Equation\u00A0\(1\)<\/a>/u);
    const said = [...html.matchAll(/<a href="#(eq-[a-z]+)">([^<]*)</gu)].map(
      ([, id, words]) => `${id ?? ''} ${words ?? ''}`,
    );
    expect(said).toEqual(['eq-integral Equation\u00A0(1)', 'eq-first (2)', 'eq-first (2)', 'eq-later (3)']);
  });
});

describe('an EPUB with formulas', () => {
  it('says so of the pages that have some', async () => {
    const manifest = (await files_.file(/\.opf$/u)[0]?.async('string')) ?? '';
    const items = [...manifest.matchAll(/<item\b[^>]*>/gu)].map(([item]) => item);
    for (const [name, page] of Object.keys(files_.files)
      .filter((one) => one.endsWith('.xhtml'))
      .map((one, index) => [one, pages[index] ?? ''] as const)) {
      const item = items.find(
        (one) => one.includes(`href="${name.split('/').at(-1) ?? ''}"`) || one.includes(name.replace(/^[^/]*\//u, '')),
      );
      expect(item?.includes('mathml') ?? false, name).toBe(page.includes('<math'));
    }
  });

  it('carries the signs of roots, which are in no text', () => {
    expect(shownInFormula(h('math', [h('msqrt', [h('mn', '2')])]))).toContain('√');
    expect(shownInFormula(h('math', [h('mroot', [h('mn', '2'), h('mn', '3')])]))).toContain('√');
    expect(shownInFormula(h('math', [h('mn', '2')]))).not.toContain('√');
  });

  it('carries their font', () => {
    expect(Object.keys(files_.files).some((name) => name.includes('stix-two-math'))).toBe(true);
  });
});

it('what cannot be set is told at its place, and shown as it is written', () => {
  expect(messages.filter(({ rule }) => rule === 'formula-invalid')).toMatchObject([{ line: 5, column: 9 }]);
  expect(html).toContain(String.raw`\nothing</code>`);
});
