/** Formulas in Markdown: by Pandoc's rules, so that prices are prose. */
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/manuscript/text/index.ts';

/** `type form: TeX` of each formula, in order. */
function formulas(text: string): string[] {
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'inlineMath') found.push(node.value);
    if (node.type === 'math') {
      const id = node.data.hProperties?.['id'];
      found.push(`${node.data.form}: ${node.value}${typeof id === 'string' ? ` #${id}` : ''}`);
    }
    if ('children' in node) node.children.forEach(walk);
  };
  walk(parseMarkdown(text));
  return found;
}

describe('formulas within a line', () => {
  it.each([
    ['It is $x$.', ['x']],
    ['It is $a_1 * b_2 * c$ and $*x*$.', ['a_1 * b_2 * c', '*x*']],
    ['Over\nlines $a +\nb$.', ['a +\nb']],
    ['A dollar in it: $a\\$b$.', ['a\\$b']],
    ['Words in it: $x \\text{ if $y$ holds}$.', ['x \\text{ if $y$ holds}']],
    ['GitHub has $`x_1`$ and $`a|b`$.', ['x_1', 'a|b']],
    ['TeX has \\(x^2\\), \\(f(x)\\), \\(n\\).', ['x^2', 'f(x)', 'n']],
    ['MyST has {math}`x^2`.', ['x^2']],
    ['| a |\n|---|\n| $x\\|y$ |', ['x|y']],
    ['# Heading $E = mc^2$', ['E = mc^2']],
    ['A note^[with $a[1]$ in it].', ['a[1]']],
    ['A [link with $a]$](https://example.org).', ['a]']],
  ])('%j', (text, wanted) => {
    expect(formulas(text)).toEqual(wanted);
  });

  it.each([
    '$5 and $6',
    'US$5 and CA$6, $5-$10',
    'An escaped \\$x\\$.',
    'One dollar $ x $ with spaces.',
    'The code `$x$`.',
    '```\n$x$\n\n$$\ny\n$$\n```',
    '    $x$',
    'Escaped \\[brackets\\], \\(words in brackets\\).',
    'Never closed: $x and\n\n$y.',
    'Empty: $$ $$.',
  ])('are none in %j', (text) => {
    expect(formulas(text)).toEqual([]);
  });
});

describe('formulas in lines of their own', () => {
  it.each([
    ['$$\nx\n$$', ['display: x']],
    ['$$x$$', ['display: x']],
    ['$$\n\nx\n\n$$', ['display: x']],
    ['$$\na\n- b\n= c\n$$', ['display: a\n- b\n= c']],
    ['$$\nx\n$$ {#eq-x}', ['display: x #eq-x']],
    ['$$ x $$ {#eq:x}', ['display: x #eq:x']],
    ['So $$ x $$ {#eq-x} it is.', ['display: x #eq-x']],
    ['> $$\n> a\n> - b\n> $$', ['display: a\n- b']],
    ['- item\n\n  $$\n  x\n  $$', ['display: x']],
    ['\\[ x_i = 2 \\]', ['display: x_i = 2']],
    ['\\[\nx\n\\]', ['display: x']],
    [
      '\\begin{align}\na &= b \\\\[2pt]\n+ c\n\\end{align}',
      ['lines: \\begin{align}\na &= b \\\\[2pt]\n+ c\n\\end{align}'],
    ],
    ['So\n\\begin{equation*}\nx\n\\end{equation*}\nit is.', ['lines: \\begin{equation*}\nx\n\\end{equation*}']],
    ['```math\nx\n```', ['display: x']],
    ['```{math}\n:label: my\n\nx\n```', ['display: x #my']],
    [':::{math}\n:label: my\nx_1 *a* b_2\n:::', ['display: x_1 *a* b_2 #my']],
    ['\\newcommand{\\R}{\\mathbb{R}}', ['definitions: \\newcommand{\\R}{\\mathbb{R}}']],
    ['\\newcommand{\\pair}[2]{\n  #1, #2\n}', ['definitions: \\newcommand{\\pair}[2]{\n  #1, #2\n}']],
  ])('%j', (text, wanted) => {
    expect(formulas(text)).toEqual(wanted);
  });

  it('one that nothing closes leaves the rest of the text as it is', () => {
    const tree = parseMarkdown('$$\nx\n\n- an item\n\n# A heading');
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'list', 'heading']);
  });

  it('part their paragraph, and what follows goes on', () => {
    const tree = parseMarkdown('Before $$ x $$ after.\n\nAnother.');
    expect(
      tree.children.map(({ type, data }) => [
        type,
        (data as { hProperties?: { className?: unknown } } | undefined)?.hProperties?.className,
      ]),
    ).toEqual([
      ['paragraph', undefined],
      ['math', undefined],
      ['paragraph', ['continued']],
      ['paragraph', undefined],
    ]);
  });

  it('are read in a time that grows with their number alone', () => {
    for (const unit of ['$$ x\n', '$x ', '\\begin{align}\n', '\\[ x\n', '$\\text{', '\\newcommand{\\a}{\n', '$`x ']) {
      expect(() => parseMarkdown(unit.repeat(4000)), unit).not.toThrow();
    }
  });
});
