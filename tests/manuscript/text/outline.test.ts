import { describe, expect, it } from 'vitest';
import { outlineOf, parseFile, type Heading } from '../../../src/manuscript/text/index.ts';

const outline = (text: string): Heading[] => outlineOf(parseFile('a.md', text).tree);

describe('outlineOf', () => {
  it('finds ATX and setext headings, as text', () => {
    const text =
      '# One *two* {#id .x}\n\nThree\n=====\n\nFour\n---\n\n## [Five](a.md) ##\n\n#not\n\n- a\n---\n\n| a |\n---';
    expect(outline(text)).toEqual([
      { level: 1, text: 'One two', line: 1 },
      { level: 1, text: 'Three', line: 3 },
      { level: 2, text: 'Four', line: 6 },
      { level: 2, text: 'Five', line: 9 },
      // A row of a table needs a second line of its kind: this is a heading in every program.
      { level: 2, text: '| a |', line: 16 },
    ]);
  });

  it('sees none in code and comments', () => {
    expect(outline('```\n# a\n~~~\n# b\n```\n<!--\n# c\n-->\n~~~~\n# d\n~~~\n# e\n~~~~\n# f')).toEqual([
      { level: 1, text: 'f', line: 14 },
    ]);
  });

  it('sees none in quotations, lists and blocks: they begin no chapter', () => {
    expect(outline('> # a\n\n- b\n\n  # c\n\n:::note\n# d\n:::\n\n    # e\n\n# f').map(({ text }) => text)).toEqual([
      'f',
    ]);
  });

  it.each([
    ['# The `snake_case` way', 'The snake_case way'],
    ['# Don\\*t \\[stop\\]', 'Don*t [stop]'],
    ['# Q &amp; A', 'Q & A'],
    ['# Notes[^1] and[^ more ^] more\n\n[^1]: a', 'Notes and[^ more ^] more'],
    ['# Inline^[a note] note', 'Inline note'],
    ['# A <b>bold</b> word', 'A bold word'],
    ['# Usage & <tips>', 'Usage & <tips>'],
    ['# Press <kbd>Esc</kbd> <!-- not here -->now', 'Press Esc now'],
    ['Two  \nlines\n===', 'Two lines'],
    ['# ![The harbour](a.png)', 'The harbour'],
    ['# [Small]{.smallcaps} letters', 'Small letters'],
    ['Two\nlines\n===', 'Two lines'],
    ['# An [address](https://example.org "x")', 'An address'],
    ['#', ''],
  ])('%j', (text, words) => {
    expect(outline(text)[0]?.text).toBe(words);
  });
});
