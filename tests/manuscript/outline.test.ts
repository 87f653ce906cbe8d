import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/manuscript/outline.ts';

describe('outlineOf', () => {
  it('finds ATX and setext headings, as text', () => {
    const text =
      '# One *two* {#id .x}\n\nThree\n=====\n\nFour\n---\n\n## [Five](a.md) ##\n\n#not\n\n- a\n---\n\n| a |\n---';
    expect(outlineOf(text)).toEqual([
      { level: 1, text: 'One two', line: 1 },
      { level: 1, text: 'Three', line: 3 },
      { level: 2, text: 'Four', line: 6 },
      { level: 2, text: 'Five', line: 9 },
    ]);
  });

  it('sees none in code and comments', () => {
    expect(outlineOf('```\n# a\n~~~\n# b\n```\n<!--\n# c\n-->\n~~~~\n# d\n~~~\n# e\n~~~~\n# f')).toEqual([
      { level: 1, text: 'f', line: 14 },
    ]);
  });
});
