/** mdBook's includes: listings and Markdown from files of the folder. */
import { planManuscript } from '../../../src/manuscript/plan/index.ts';
import { Report } from '../../../src/report/report.ts';
import { folderWith } from '../../support/folder.ts';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../support/read-text.ts';

const files = {
  'code/main.rs': 'fn main() {\n    // ANCHOR: body\n    let x = 5;\n    // ANCHOR_END: body\n    print(x);\n}\n',
  'part.md': 'Some *words* with a note.[^a]\n\n- item\n\n[^a]: The note.\n',
};

async function listing(address: string): Promise<string> {
  const { html, messages } = await readText(`\`\`\`text\n{{#include ${address}}}\n\`\`\``, files);
  expect(messages).toEqual([]);
  return /<code[^>]*>(.*?)<\/code>/su.exec(html)?.[1] ?? '';
}

describe('a file is included', () => {
  it.each([
    ['code/main.rs:1', 'fn main() {'],
    ['code/main.rs:5:6', '    print(x);\n}'],
    ['code/main.rs:5:', '    print(x);\n}'],
    ['code/main.rs::1', 'fn main() {'],
    ['code/main.rs:body', '    let x = 5;'],
  ])('%s', async (address, code) => {
    expect(await listing(address)).toBe(code);
  });

  it('whole, by the other names, but not within a line', async () => {
    const { html, messages } = await readText(
      '```rust\n{{#rustdoc_include code/main.rs}}\n```\n\nThe `{{#include code/main.rs:1}}` line.',
      files,
    );
    expect(messages).toEqual([]);
    expect(html).toContain('ANCHOR_END');
    expect(html).toContain('<code>{{#include code/main.rs:1}}</code>');
  });

  it('as Markdown of its own', async () => {
    const { html, messages, book } = await readText('Before.\n\n{{#include part.md}}\n\nAfter.', files);
    expect(messages).toEqual([]);
    expect(html).toMatch(/Before.*Some <em>words<\/em>.*<li>item<\/li>.*After/su);
    expect(book.sections[0]?.notes).toHaveLength(1);
    expect([...(book.sources?.keys() ?? [])]).toContain('part.md');
  });
});

describe('what cannot be included is said at its line and stays as it is written', () => {
  it.each([
    ['none.rs', 'There is no file none.rs to include'],
    ['../../other.rs', '../../other.rs is not included'],
    ['code/main.rs:nowhere', 'code/main.rs has no nowhere'],
    ['code/main.rs:70', 'code/main.rs has no 70'],
  ])('%s', async (address, text) => {
    const { html, messages } = await readText(`One.\n\n{{#include ${address}}}`, files);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`essay.md:7:1 include-missing ${text}`);
    expect(html).toContain('{{#include');
  });

  it('a file that includes itself', async () => {
    const { html, messages } = await readText('{{#include a.md}}', { 'a.md': 'Words.\n\n{{#include a.md}}\n' });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('include-missing a.md would include itself');
    expect(html.match(/Words\./gu)).toHaveLength(1);
  });

  it('files that include each other many times, before there is too much', async () => {
    const many = (name: string): string => `${'word '.repeat(2000)}\n\n${`{{#include ${name}.md}}\n\n`.repeat(40)}`;
    const files = { 'a.md': many('b'), 'b.md': many('c'), 'c.md': many('d'), 'd.md': 'Words.\n' };
    const report = new Report();
    await planManuscript(join(await folderWith(files), 'a.md'), report);
    expect(report.messages.map(({ text }) => text).join('\n')).toContain('there is too much already');
  });

  it('behind a backslash it is an example', async () => {
    const { html, messages } = await readText('```text\n\\{{#include none.rs}}\n```', files);
    expect(messages).toEqual([]);
    expect(html).toContain('{{#include none.rs}}');
  });
});

describe('a file that is included', () => {
  it('has its words among those that are proved, where it is asked for', async () => {
    const folder = await folderWith({
      'a.md': '# T\n\nOne.\n\n{{#include part.md}}\n\nLast.\n',
      'part.md': 'Included.[^1]\n\n[^1]: A note.\n',
    });
    const { texts } = await planManuscript(join(folder, 'a.md'), new Report());
    const words = texts.get('a.md')?.tree.data?.words;
    expect(words?.text.map(({ text, place }) => `${place?.line ?? 0} ${text}`)).toEqual([
      '1 T',
      '3 One.',
      '5 Included.',
      '7 Last.',
    ]);
    expect(words?.notes.map(({ text, place }) => `${place?.line ?? 0} ${text}`)).toEqual(['5 A note.']);
  });
});
