import { describe, expect, it } from 'vitest';
import { hasText, openTexts, parseFile, reportProblems } from '../../../src/manuscript/text/index.ts';
import { Failure, Report } from '../../../src/report/report.ts';
import { openManuscript } from '../../../src/system/files.ts';
import { folderWith } from '../../support/folder.ts';
import { linesOf } from '../../support/plan.ts';

describe('a file', () => {
  it('is parsed once, with the places of the whole file', () => {
    const file = parseFile('a.md', '---\ntitle: T\n---\n# One\n');
    expect(file.tree).toBe(file.tree);
    expect(file.tree.children[0]?.position?.start.line).toBe(4);
  });

  it('is read once, however many ask for it at once', async () => {
    const folder = await openManuscript(await folderWith({ 'a.md': '# A' }));
    let reads = 0;
    const counted = {
      ...folder,
      readText: async (path: string) => {
        reads += 1;
        return folder.readText(path);
      },
    };
    const texts = openTexts(counted);
    const [first, second] = await Promise.all([texts.read('a.md'), texts.read('a.md')]);
    expect(first).toBe(second);
    expect(await texts.read('a.md')).toBe(first);
    expect(reads).toBe(1);
  });

  it('keeps what is wrong with its front matter until it is part of a book', () => {
    const report = new Report();
    const file = parseFile('a.md', '---\ntitel: T\n---\nText');
    reportProblems(file, report);
    expect(linesOf(report)).toEqual([
      'a.md:2:1 config-unknown-key Unknown key “titel” in front matter | Did you mean “title”?',
    ]);
  });

  it('shares a key that nobody knows with others: it is told once', () => {
    const report = new Report();
    for (const path of ['a.md', 'b.md']) reportProblems(parseFile(path, '---\nnavOrder: 4\n---\nText'), report);
    expect(linesOf(report)).toEqual([
      expect.stringContaining('a.md:2:1 config-unknown-key Unknown key “navOrder” in front matter (2 times;'),
    ]);
  });

  it('is looked at for its front matter even if it cannot be parsed', () => {
    const file = parseFile('a.md', `---\ntitle: T\n---\n${'> '.repeat(100)}a`);
    expect(file.frontMatter.settings.metadata.title).toBe('T');
    expect(() => file.tree).toThrow(Failure);
  });

  it.each([
    ['', false],
    [' \n\t\n', false],
    ['<!-- a -->\n<!-- b\n', false],
    ['---\ntitle: T\n---\n', false],
    ['<!-- a --> b', true],
  ])('with %j to read: %s', (text, has) => {
    expect(hasText(parseFile('a.md', text))).toBe(has);
  });
});

describe('what takes long', () => {
  const many = 20_000;
  // Twice the text takes twice the time, not four times: else these took minutes.
  it.each([
    ['spaces before braces', `# A${' '.repeat(many)}{`],
    ['spaces in a fence', `::: a${' '.repeat(many)}b`],
    ['colons in a fence', `::: a${' :'.repeat(many)}b`],
    ['spaces after a table', `| a |\n|---|\n| b |\n\n: c${' '.repeat(many)}{`],
    ['fences of every length that nobody closes', Array.from({ length: 300 }, (_, n) => '`'.repeat(3 + n)).join('\n')],
  ])(
    '%s do not',
    (_, text) => {
      expect(parseFile('a.md', text).tree.children).not.toEqual([]);
    },
    10_000,
  );
});
