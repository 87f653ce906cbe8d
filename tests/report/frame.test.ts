import { describe, expect, it } from 'vitest';
import {
  type FrameLook,
  type Message,
  annotate,
  frameGroup,
  groupMessages,
  sayFirst,
  separateMessages,
} from '../../src/report/index.ts';
import { spanOf } from '../../src/report/span.ts';

const meant = (line: string, column: number): string => {
  const { from, to } = spanOf(line, column);
  return line.slice(from, to);
};

describe('what is meant on a line', () => {
  it.each([
    ['See the [chart](a.md "x") there.', 9, '[chart](a.md "x")'],
    ['See [a [b] c](x.md){.page} there.', 5, '[a [b] c](x.md){.page}'],
    ['![](map.png){.wide} and more', 1, '![](map.png){.wide}'],
    ['An [open bracket', 4, '[open'],
    ['With <blink>words</blink>.', 6, '<blink>'],
    ['A `` co`de `` and more', 3, '`` co`de ``'],
    ['A $x + y$ and more', 3, '$x + y$'],
    ['A word here.', 3, 'word'],
    ['titel: Salt', 1, 'titel'],
    ['  - langauge: en', 3, '- langauge'],
    ['##Heading of it  ', 1, '##Heading of it'],
    ['A line and more', 1, 'A line and more'],
    ['', 1, ''],
    ['ab', 40, ''],
  ])('%s, from column %i', (line, column, is) => {
    expect(meant(line, column)).toBe(is);
  });

  it('is at least one sign, so that there is a caret', () => {
    expect(spanOf('', 1)).toEqual({ from: 0, to: 1 });
  });
});

const dead: Message = {
  file: 'b.md',
  line: 2,
  column: 5,
  severity: 'warning',
  rule: 'link-dead',
  text: 'Link to c.md, which is not part of the book',
  hint: 'Did you mean d.md?',
};

const look = (text: string, more: Partial<FrameLook> = {}): FrameLook => ({
  width: 60,
  paint: (_ink, words) => words,
  folder: 'book/',
  linesOf: () => text.split('\n'),
  ...more,
});

const frames = (messages: readonly Message[], with_: FrameLook): string =>
  groupMessages(messages)
    .map((group) => frameGroup(group, with_))
    .join('\n');

describe('a message on a terminal', () => {
  it('has its place, its source with a caret, what to do, and where to read on', () => {
    expect(frames([dead], look('One.\nSee [it](c.md).\nThree.'))).toBe(
      [
        'warning: Link to c.md, which is not part of the book',
        '  ╭─ book/b.md:2:5',
        '  │',
        '1 │ One.',
        '2 │ See [it](c.md).',
        '  │     ^^^^^^^^^^',
        '3 │ Three.',
        '  │',
        '  ├ hint: Did you mean d.md?',
        '  ╰ octavo explain link-dead,',
        '    https://octavo.example/handbook/rules.html#rule-link-dead',
      ].join('\n'),
    );
  });

  it('names the first others of its kind, with what was found where that is another thing', () => {
    const others = [3, 4, 5, 6, 7].map((line) => ({ ...dead, line }));
    expect(frames([dead, ...others], look(''))).toContain(
      '  ├ also: book/b.md:3:5, book/b.md:4:5, book/b.md:5:5 and 2\n  │       more; --all shows each\n',
    );
    expect(frames([dead, { ...dead, line: 9, text: 'Link to x.md' }], look(''))).toContain(
      'also: book/b.md:9:5 Link to x.md\n',
    );
  });

  it('shows of a long line what is around the place, and no more than the terminal is wide', () => {
    const line = `${'before '.repeat(40)}[it](c.md) ${'after '.repeat(40)}`;
    const shown = frames([{ ...dead, line: 1, column: 281 }], look(line)).split('\n');
    const at = shown.findIndex((one) => one.startsWith('1 │'));
    expect(shown[at]).toMatch(/^1 │ ….*before \[it\]\(c\.md\) after.*…$/u);
    expect(shown[at + 1]?.indexOf('^')).toBe(shown[at]?.indexOf('[it]'));
    // An address is not broken.
    const widths = shown.filter((one) => !one.includes('https:')).map(({ length }) => length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(60);
  });

  it('puts the caret under what is meant also behind letters of two columns and tabs', () => {
    const shown = frames([{ ...dead, column: 4 }], look('\n日\té[it](c.md)')).split('\n');
    expect(shown.find((one) => one.includes('^'))).toBe(`  │ ${' '.repeat(2 + 4 + 1)}^^^^^^^^^^`);
  });

  it('obeys no control characters of a manuscript', () => {
    const shown = frames(
      [{ ...dead, text: 'Link to \u001B[2J', hint: 'a\u202Eb' }],
      look('\n\u001B]0;x\u0007 [it](c.md)\u009B'),
    );
    // eslint-disable-next-line no-control-regex
    expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/u);
  });

  it('does without what is not known', () => {
    const shown = frames(
      [{ severity: 'error', rule: 'tool-failed', text: 'It broke' }],
      look('', { linesOf: () => undefined }),
    );
    expect(shown.split('\n')[0]).toBe('error: It broke');
    expect(shown).not.toContain('╭');
    expect(frames([{ ...dead, line: 99 }], look('x'))).toContain('book/b.md:99:5\n  ├ hint');
  });
});

describe('messages together', () => {
  const info: Message = { severity: 'info', rule: 'link-text', text: 'here', file: 'a.md', line: 1 };
  const error: Message = { severity: 'error', rule: 'reference-dead', text: 'nowhere', file: 'z.md', line: 1 };

  it('are the gravest first, one for each kind', () => {
    const groups = groupMessages([info, dead, error, { ...dead, line: 8 }]);
    expect(groups.map(({ first, others }) => [first.rule, others.length])).toEqual([
      ['reference-dead', 0],
      ['link-dead', 1],
      ['link-text', 0],
    ]);
    expect(separateMessages([info, dead, error, { ...dead, line: 8 }]).map(({ first }) => first.rule)).toEqual([
      'reference-dead',
      'link-dead',
      'link-dead',
      'link-text',
    ]);
  });

  it('say with what to begin, if anything must be done', () => {
    expect(sayFirst(groupMessages([info, dead, error]), 'book/')).toBe('Begin with book/z.md:1: nowhere');
    expect(sayFirst(groupMessages([info, dead]), '')).toBe('Begin with b.md:2:5: Did you mean d.md?');
    expect(sayFirst(groupMessages([info]), '')).toBeUndefined();
    expect(sayFirst([], '')).toBeUndefined();
  });
});

describe('a message beside a change on GitHub', () => {
  it('is a workflow command, in which nothing of the text is one', () => {
    expect(annotate({ ...dead, text: '100% of\n::error::x' }, 'a,b:c.md')).toBe(
      '::warning file=a%2Cb%3Ac.md,line=2,col=5,title=link-dead::100%25 of%0A::error::x%0ADid you mean d.md?',
    );
  });

  it('has no place where there is none', () => {
    expect(annotate({ severity: 'info', rule: 'link-text', text: 'x' }, undefined)).toBe('::notice title=link-text::x');
  });
});
