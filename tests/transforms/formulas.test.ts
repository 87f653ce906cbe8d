/** Formulas of a text become MathML; what cannot be set stays, and is told at its place. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { openFormulas } from '../../src/formulas/index.ts';
import { parseMarkdown } from '../../src/manuscript/text/index.ts';
import { readFormula } from '../../src/markup/index.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import { toTree } from '../../src/markup/tree.ts';
import { Report } from '../../src/report/report.ts';
import { formulaNamesTransform } from '../../src/transforms/book/formula-names.ts';
import { speechTransform } from '../../src/transforms/book/speech.ts';
import { isEquation, numberEquation, readTag, wantsNumber } from '../../src/transforms/book/references/equations.ts';
import { captionFormulasTransform, formulasTransform } from '../../src/transforms/tree/formulas.ts';
import { linesOf } from '../support/plan.ts';

const formulas = await openFormulas();

/** Formulas stand as their words in `⟨…⟩`, large ones with `!`. */
async function set(source: string, setter: Awaited<ReturnType<typeof openFormulas>> | undefined = formulas) {
  const report = new Report();
  const context = {
    file: 'a.md',
    language: 'en',
    source,
    report,
    ...(setter === undefined ? {} : { formulas: setter }),
  };
  const tree = toTree(parseMarkdown(source), context);
  formulasTransform(tree, context);
  captionFormulasTransform(tree, context);
  const html = toHtml(tree)
    .replaceAll(/<math\b([^>]*)>.*?<\/math>/gsu, (_whole, attributes: string) =>
      /display="block"/u.test(attributes) ? '⟨block⟩' : /displaystyle/u.test(attributes) ? '⟨large⟩' : '⟨small⟩',
    )
    .replaceAll('\n', '');
  return { html, tree, messages: linesOf(report).map((line) => line.replace(/^a\.md:/u, '')) };
}

describe('a formula', () => {
  it.each([
    ['a $x$ b', '<p>a ⟨small⟩ b</p>'],
    ['$$\nx\n$$', '<div class="equation">⟨block⟩</div>'],
    ['# A $$x$$', '<h1>A ⟨large⟩</h1>'],
    ['$$\nx \\tag{3}\n$$', '<div class="equation numbered" data-tag="(3)">⟨block⟩</div>'],
    ['$$\nx \\label{eq:a}\n$$', '<div class="equation numbered" id="eq:a">⟨block⟩</div>'],
    ['\\begin{equation}\nx\n\\end{equation}', '<div class="equation numbered">⟨block⟩</div>'],
    ['\\begin{equation*}\nx\n\\end{equation*}', '<div class="equation">⟨block⟩</div>'],
    ['\\begin{align}\nx \\\\\ny\n\\end{align}', '<div class="equation lines">⟨block⟩</div>'],
    ['\\newcommand{\\q}{x}\n\nb', 'b'],
  ])('%j', async (source, html) => {
    expect((await set(source)).html.replace(/^<p>b<\/p>$/u, 'b')).toBe(html);
  });

  it('stays code where nothing sets it', async () => {
    const report = new Report();
    const source = 'a $x$ b';
    const context = { file: 'a.md', language: 'en', source, report };
    const tree = toTree(parseMarkdown(source), context);
    formulasTransform(tree, context);
    captionFormulasTransform(tree, context);
    expect(toHtml(tree)).toBe('<p>a <code class="formula">x</code> b</p>');
  });

  it.each([
    ['a $\\nothing$ b', '1:4', '<p>a <code class="formula">\\nothing</code> b</p>'],
    ['$$\nx + \\nothing\n$$', '2:5', '<pre class="code"><code class="language-tex">x + \\nothing</code></pre>'],
    ['a\n$$\nx +\n  \\nothing\n$$', '4:3', undefined],
    ['> $$\n> x \\nothing\n> $$', '2:5', undefined],
    ['x $a$ $a \\nothing$', '1:10', undefined],
  ])('is told where it cannot be set: %j', async (source, place, html) => {
    const found = await set(source);
    expect(found.messages).toHaveLength(1);
    expect(found.messages[0]).toMatch(new RegExp(`^${place} formula-invalid The formula “`, 'u'));
    expect(found.messages[0]).toContain('\\newcommand{\\nothing}');
    if (html !== undefined) expect(found.html).toBe(html);
  });

  it('is shown with forty letters where it is told, and mistakes of other kinds have another hint', async () => {
    const told = async (tex: string): Promise<string> => (await set(`$${tex}$`)).messages[0] ?? '';
    const long = `\\nothing ${'x'.repeat(31)}`;
    expect(await told(long)).toContain(`“${long}”`);
    expect(await told(`${long}y`)).toContain(`“${long.slice(0, 39)}…”`);
    expect(await told('{x')).toMatch(/\| Mend its TeX\. For a dollar that is none write \\\$\.$/u);
  });
});

describe('formulas in captions', () => {
  const caption = (...children: (string | Element)[]): Element => h('figcaption', children);
  const inCaption = (node: Element): { html: string; messages: string[] } => {
    const report = new Report();
    captionFormulasTransform(
      { type: 'root', children: [node] },
      { file: 'a.md', language: 'en', source: '', report, formulas },
    );
    const html = toHtml(node).replaceAll(/<math\b.*?<\/math>/gsu, '⟨⟩');
    return { html, messages: linesOf(report) };
  };

  it('stand between dollars', () => {
    expect(inCaption(caption('A $x$ and $y$.')).html).toBe('<figcaption>A ⟨⟩ and ⟨⟩.</figcaption>');
    expect(inCaption(caption('Of $5 alone')).html).toBe('<figcaption>Of $5 alone</figcaption>');
  });

  it('are code where they cannot be set, and told', () => {
    const { html, messages } = inCaption(caption('A $\\nothing$'));
    expect(html).toBe('<figcaption>A <code>\\nothing</code></figcaption>');
    expect(messages).toEqual([expect.stringMatching(/^a\.md formula-invalid/u)]);
  });

  it('are read where the words came from a title, not from the text', () => {
    expect(inCaption(caption('A $x$ ', h('em', 'b'))).html).toContain('$x$');
    expect(inCaption(caption(h('em', '$x$'))).html).toContain('$x$');
    expect(inCaption(h('p', 'A $x$')).html).toContain('$x$');
    const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 9 } };
    expect(inCaption(h('figcaption', [{ type: 'text', value: 'A $x$', position }])).html).toContain('$x$');
  });
});

describe('the number of an equation', () => {
  const line = (...inside: Element[]): Element =>
    h('mtr', [h('mtd', 'x'), h('mtd', { className: ['number'] }, [h('mtext', inside)])]);

  it('is wanted by equations in lines of their own, and by lines of environments', () => {
    expect(isEquation(h('div.equation'))).toBe(true);
    expect(isEquation(h('div.equation.lines'))).toBe(false);
    expect(isEquation(h('p.equation'))).toBe(false);
    expect(isEquation(h('div'))).toBe(false);
    expect(isEquation(line())).toBe(true);
    expect(isEquation(h('mtr', [h('mtd', 'x')]))).toBe(false);
    expect(isEquation(h('mtr', [h('mtd.number', 'x')]))).toBe(false);
    expect([line(), h('div.equation.numbered'), h('div.equation')].map(wantsNumber)).toEqual([true, true, false]);
  });

  it.each([
    ['3', '3'],
    ['(3a)', '3a'],
    ['$x$', 'x'],
    ['\\text{old} \\mathrm {new}', 'old new'],
    ['\\ast', '*'],
    ['\\astro', '\\astro'],
    [' ', undefined],
  ])('may be a tag of the author’s: %j', (dataTag, tag) => {
    expect(readTag(h('div.equation', { dataTag }))).toBe(tag);
  });

  it('is in the cell that was left for it', () => {
    expect(readTag(h('div.equation'))).toBeUndefined();
    expect(readTag(line())).toBeUndefined();
    expect(readTag(line(h('mn', '(7)')))).toBe('7');
    const empty = line();
    numberEquation(empty, '2.1');
    expect(toHtml(empty)).toContain('<mtext>(2.1)</mtext>');
    const tagged = line(h('mn', '7'));
    numberEquation(tagged, '2.1');
    expect(toHtml(tagged)).toContain('<mtext><mn>7</mn></mtext>');
  });

  it('stands at the end of an equation', () => {
    const equation = h('div.equation', [h('math', 'x')]);
    numberEquation(equation, '2.1');
    expect(toHtml(equation)).toBe(
      '<div class="equation numbered"><math>x</math><span class="number">(2.1)</span></div>',
    );
    const tagged = h('div.equation.numbered', { dataTag: '(*)' }, [h('math', 'x')]);
    numberEquation(tagged, '2.1');
    expect(toHtml(tagged)).toBe('<div class="equation numbered"><math>x</math><span class="number">(*)</span></div>');
  });
});

describe('a formula is said', () => {
  const say = async (
    speaks: readonly string[],
    body: Element,
    language?: string,
  ): Promise<{ html: string; messages: string[] }> => {
    const report = new Report();
    const section = { source: 'a.md', body: { type: 'root' as const, children: [body] }, notes: [], language };
    const speech = {
      say: async (math: Element, tongue: string) => Promise.resolve(`${readFormula(math)} in ${tongue}`),
      speaks: (tongue: string) => speaks.includes(tongue),
    };
    const book = { sections: [section], metadata: { language: 'en' } };
    await speechTransform(book as never, { speech, report } as never);
    return { html: toHtml(body), messages: linesOf(report) };
  };
  const math = (): Element => h('math', [h('mi', 'x')]);

  it('in the language of the text around it', async () => {
    const { html, messages } = await say(
      ['en', 'de', 'fr'],
      h('div', [math(), h('p', { lang: 'de' }, [h('em', [math()])]), h('p', { lang: '' }, [math()])]),
    );
    expect([...html.matchAll(/alttext="([^"]*)"/gu)].map(([, words]) => words)).toEqual([
      'x in en',
      'x in de',
      'x in en',
    ]);
    expect(messages).toEqual([]);
    expect((await say(['fr'], math(), 'fr')).html).toContain('x in fr');
  });

  it('and it is told once for a language that nothing speaks', async () => {
    const body = h('div', [math(), math(), h('p', { lang: 'de' }, [math()])]);
    expect((await say(['en'], body)).messages).toEqual([expect.stringMatching(/formula-unspoken .* language “de”/u)]);
    expect((await say([], body)).messages).toHaveLength(2);
  });
});

describe('what is nothing but a formula has a name', () => {
  const math = (): Element => h('math', { alttext: 'x squared' }, [h('mi', 'x')]);
  const named = async (element: Element): Promise<boolean> => {
    const section = { body: { type: 'root' as const, children: [element] }, notes: [] };
    await formulaNamesTransform({ sections: [section] } as never, {} as never);
    return toHtml(element).includes('aria-label="x squared"');
  };

  it.each([
    ['a heading', h('h2', [math()])],
    ['a link', h('p', [h('a', { href: '#x' }, [h('em', [math()]), ' '])])],
    ['the head of a column', h('table', [h('tr', [h('th', [math(), h('img', { alt: '' })])])])],
  ])('%s', async (_, element) => {
    expect(await named(element)).toBe(true);
  });

  it.each([
    ['a paragraph', h('p', [math()])],
    ['a cell', h('table', [h('tr', [h('td', [math()])])])],
    ['a heading with words', h('h2', ['On ', math()])],
    ['a heading with a picture that has words', h('h2', [h('img', { alt: 'A sun' }), math()])],
  ])('not %s', async (_, element) => {
    expect(await named(element)).toBe(false);
  });
});
