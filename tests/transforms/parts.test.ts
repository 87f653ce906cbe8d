/** Small things that transforms stand on: ids, first paragraphs, openings, names of classes, what a text teaches. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/markup/to-html.ts';
import { classesOf } from '../../src/model/index.ts';
import { Report } from '../../src/report/report.ts';
import { type Anchors, assignIds, GithubSlugger, IdRegister } from '../../src/transforms/ids.ts';
import { buildOpening, markFirstParagraphs } from '../../src/transforms/openings.ts';
import { blocksTransform } from '../../src/transforms/tree/blocks.ts';
import { unresolvedTransform } from '../../src/transforms/tree/unresolved.ts';
import { learnDialect, type ReadText } from '../../src/transforms/typography/dialect.ts';

const rootOf = (...children: ElementContent[]): Root => ({ type: 'root', children });

describe('ids', () => {
  it.each([
    ['is as it was wished', 'a', 'a'],
    ['has no spaces and signs', `a b"c'd<e>f&g#h%i?j/k\\l`, 'a-b-c-d-e-f-g-h-i-j-k-l'],
    ['has one hyphen for several', 'a  &  b', 'a-b'],
    ['begins with a letter', '1a', 's-1a'],
    ['may begin with a line', '_a', '_a'],
    ['may begin with a letter of any script', 'é', 'é'],
    ['is composed', 'e\u0301', 'é'],
    ['is there even of nothing', '', 's-'],
  ])('an id %s', (_, wish, id) => {
    expect(new IdRegister().take(wish)).toBe(id);
  });

  it('that are taken have the section before them, then numbers, each once', () => {
    const register = new IdRegister(['a']);
    expect(['a', 'a', 'a'].map((wish) => register.take(wish, 's'))).toEqual(['s-a', 's-a-2', 's-a-3']);
    expect(['b', 'b', 'b', 'b-2'].map((wish) => register.take(wish))).toEqual(['b', 'b-2', 'b-3', 'b-2-2']);
    const counted = new IdRegister(['c', 'c-2']);
    expect([counted.take('c'), counted.take('c')]).toEqual(['c-3', 'c-4']);
  });

  const assign = (...children: ElementContent[]) => {
    const report = new Report();
    const body = rootOf(...children);
    const anchors: Anchors = new Map();
    const context = { file: 'a.md', source: '', language: 'en', report };
    assignIds(body, 's', new IdRegister(['taken']), anchors, new GithubSlugger(), context);
    const ids: unknown[] = [];
    visit(body, 'element', ({ properties }) => void (properties.id === undefined || ids.push(properties.id)));
    return {
      ids,
      anchors: Object.fromEntries(anchors),
      rules: report.messages.map(({ rule, text }) => `${rule} ${text}`),
    };
  };

  it('are given to headings below the first, and to what has one', () => {
    expect(assign(h('h1', 'No'), h('h2', 'One two'), h('h6', 'Six'), h('p', 'none'), h('p#x', 'x')).ids).toEqual([
      'one-two',
      'six',
      'x',
    ]);
  });

  it('are found by the name that was given and by the words of the heading', () => {
    expect(assign(h('h2#mine', 'Words')).anchors).toEqual({ mine: 'mine', words: 'mine' });
    expect(assign(h('p#taken', 'x')).anchors).toEqual({ taken: 's-taken' });
    expect(assign(h('h2', '…')).ids).toEqual(['section']);
    expect(assign(h('h2', '…')).anchors).toEqual({});
  });

  it('that are given twice lead to the first, and the author hears of it', () => {
    const { ids, anchors, rules } = assign(h('p#x', '1'), h('p#x', '2'));
    expect(ids).toEqual(['x', 's-x']);
    expect(anchors).toEqual({ x: 'x' });
    expect(rules).toEqual(['id-duplicate The id “x” is given twice']);
    expect(assign(h('h2', 'x'), h('h2', 'x')).rules).toEqual([]);
  });
});

describe('first paragraphs', () => {
  const firstOf = (...nodes: ElementContent[]): string => {
    const tree = rootOf(...nodes);
    markFirstParagraphs(tree);
    const found: string[] = [];
    visit(tree, 'element', (node: Element) => {
      if (classesOf(node).includes('first')) found.push(toHtml(rootOf(...node.children)));
    });
    return found.join(' ');
  };
  const p = (text: string): Element => h('p', text);

  it.each<[string, ElementContent[]]>([
    ['at the beginning', [p('A'), p('B')]],
    ['after white', [{ type: 'text', value: '\n' }, p('A'), p('B')]],
  ])('are those %s', (_, nodes) => {
    expect(firstOf(...nodes)).toBe('A');
  });

  it.each(['header', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr'])('are those after %s', (name) => {
    expect(firstOf(p('A'), p('X'), h(name), p('B'), p('C'))).toBe('A B');
  });

  it.each(['pagebreak', 'opening', 'epigraph'])('are those after .%s', (name) => {
    expect(firstOf(p('A'), h('div', { className: [name] }), p('B'))).toBe('A B');
    expect(firstOf(p('A'), h('div', { className: ['other'] }), p('B'))).toBe('A');
  });

  it('are those that go on after a display with a small letter', () => {
    expect(firstOf(p('A'), h('pre', 'x'), p(' and b'), p('c'))).toBe('A  and b');
    expect(firstOf(p('A'), h('pre', 'x'), p('And b'))).toBe('A');
    expect(firstOf(p('A'), h('pre', 'x'), p('1 b'))).toBe('A');
  });

  it.each(['div', 'section', 'blockquote', 'aside', 'li', 'dd', 'article'])('are those within %s', (name) => {
    expect(firstOf(p('A'), h(name, [p('B'), p('C')]))).toBe('A B');
  });

  it('are not those within other things, and nothing but paragraphs', () => {
    expect(firstOf(p('A'), h('table', [p('B')]))).toBe('A');
    expect(firstOf(h('pre', 'A'), h('hr'), h('ul'))).toBe('');
  });
});

describe('the opening of a section', () => {
  const text = (value: string): ElementContent => ({ type: 'text', value });

  it('has what stands above, the number, the heading and what follows', () => {
    const opening = buildOpening({
      above: [[text('A')], [text('B')]],
      heading: { id: 'x', children: [text('T')], language: 'fr' },
      number: '1',
      after: [h('p', 'C')],
    });
    expect(toHtml(rootOf(opening))).toBe(
      '<header class="opening"><p class="above">A</p><p class="above">B</p><p class="number">1</p><h1 id="x" lang="fr">T</h1><p>C</p></header>',
    );
  });

  it('may be its heading alone', () => {
    expect(toHtml(rootOf(buildOpening({ heading: { id: 'x', children: [text('T')] } })))).toBe(
      '<header class="opening"><h1 id="x">T</h1></header>',
    );
  });
});

describe('what has another name in CommonMark', () => {
  it.each([
    ['<ul class="tasks"></ul>', () => h('ul.contains-task-list')],
    ['<ol class="a tasks"></ol>', () => h('ol.a.contains-task-list')],
    ['<ul></ul>', () => h('ul')],
    ['<ul class="a"></ul>', () => h('ul.a')],
    ['<li class="task"></li>', () => h('li.task-list-item')],
    ['<p class="task-list-item"></p>', () => h('p.task-list-item')],
    ['<hr class="ornament">', () => h('hr')],
    ['<p class="align-left"></p>', () => h('p', { align: 'left' })],
    ['<p class="align-justify"></p>', () => h('p', { align: 'JUSTIFY' })],
    ['<td class="align-right"></td>', () => h('td', { align: 'right' })],
    ['<td class="align-center"></td>', () => h('td', { align: 'center' })],
    ['<p></p>', () => h('p', { align: 'middle' })],
    [
      '<blockquote><p>A</p><footer class="attribution">— B</footer></blockquote>',
      () => h('blockquote', [h('p', 'A'), h('p', '-- B')]),
    ],
    [
      '<blockquote class="epigraph"><p>A</p><p>-- B</p></blockquote>',
      () => h('blockquote.epigraph', [h('p', 'A'), h('p', '-- B')]),
    ],
  ])('%s', (html, make) => {
    const tree = rootOf(make());
    blocksTransform(tree, { file: 'a.md', source: '', language: 'en', report: new Report() });
    expect(toHtml(tree)).toBe(html);
  });
});

describe('what looks like a reference', () => {
  const found = (source: string, node: ElementContent): string[] => {
    const report = new Report();
    unresolvedTransform(rootOf(node), { file: 'a.md', source, language: 'en', report });
    return report.messages.map(({ line, column, text }) => `${line ?? 0}:${column ?? 0} ${text}`);
  };
  const at = (value: string, line = 1, column = 1): Element => ({
    ...h('p'),
    children: [{ type: 'text', value, position: { start: { line, column }, end: { line, column } } }],
  });

  it.each([
    ['a [^x] b', '1:3 Footnote [^x] has no note'],
    ['a [b][c] d', '1:3 Link reference [c] is not defined'],
    ['a [b][] d', '1:3 Link reference [b] is not defined'],
  ])('and is none: %s', (source, message) => {
    expect(found(source, at(source))).toEqual([message]);
  });

  it.each(['a [b] c', 'a [^ x] b', 'a [^x y]', '[][a]', '[a\nb][c]'])('and looks like none: %j', (source) => {
    expect(found(source, at(source))).toEqual([]);
  });

  it.each(['pre', 'code', 'kbd', 'samp'])('is code in %s', (name) => {
    expect(found('[^x]', h(name, '[^x]'))).toEqual([]);
  });

  it('is told at its own line, from the beginning of its words on', () => {
    expect(found('[^x] a\nb\nc [^x]', at('b\nc [^x]', 2))).toEqual(['3:3 Footnote [^x] has no note']);
    expect(found('[^x] a [^x]', at('a [^x]', 1, 6))).toEqual(['1:8 Footnote [^x] has no note']);
    expect(found('gone', at('[^x]', 1, 2))).toEqual(['1:2 Footnote [^x] has no note']);
    expect(found('[^x]', h('p', '[^x]'))).toEqual(['0:0 Footnote [^x] has no note']);
    const far = (lines: number): string[] => found(`a${'\n'.repeat(lines)}[^x]`, at('a [^x]', 1));
    expect(far(199)).toEqual(['200:1 Footnote [^x] has no note']);
    expect(far(200)).toEqual(['1:1 Footnote [^x] has no note']);
  });
});

describe('words that a text itself cuts short', () => {
  /** Each `'` of the text with what was made of it, in order: a(postrophe), o(pen), c(lose). */
  const learn = (...texts: readonly (readonly [text: string, roles: string])[]) => {
    const names = { a: 'apostrophe', o: 'open', c: 'close' } as const;
    const { heads, tails } = learnDialect(
      texts.map(([text, roles]) => {
        const marks = [...text.matchAll(/['"]/gu)].map((match) => ({
          at: match.index,
          typed: match[0] as "'",
          language: 'en',
        }));
        const decisions = [...roles].map((role) => ({ role: names[role as 'a'] }));
        return { text, marks, decisions } as unknown as ReadText;
      }),
    );
    return [[...heads].join(), [...tails].join()];
  };

  it('have the mark before or after them twice at least, in whatever texts and letters', () => {
    expect(learn(["'Tis so, 'tis", 'aa'])).toEqual(['tis', '']);
    expect(learn(["'tis", 'a'], ["'tis", 'a'])).toEqual(['tis', '']);
    expect(learn(["'tis", 'a'])).toEqual(['', '']);
    expect(learn(["goin' and goin'", 'aa'])).toEqual(['', 'goin']);
  });

  it('have it twice as often as anything else is meant', () => {
    expect(learn(["'x 'x 'x", 'aao'])).toEqual(['x', '']);
    expect(learn(["'x 'x 'x 'x 'x", 'aaaoo'])).toEqual(['', '']);
    expect(learn(["'x 'x 'x 'x 'x 'x", 'aaaaoo'])).toEqual(['x', '']);
    expect(learn(["x' x' x'", 'aac'])).toEqual(['', 'x']);
    expect(learn(["x' x' x' x' x'", 'aaacc'])).toEqual(['', '']);
  });

  it('are not judged by marks on their other side', () => {
    expect(learn(["'x 'x x' x'", 'aacc'])).toEqual(['x', '']);
    expect(learn(["x' x' 'x 'x", 'aaoo'])).toEqual(['', 'x']);
  });

  it('are not those at double marks, nor where nothing was decided', () => {
    expect(learn(['"x "x', 'aa'])).toEqual(['', '']);
    expect(learn(["'x 'x", ''])).toEqual(['', '']);
  });
});
