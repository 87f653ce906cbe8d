/** mdBook's includes: listings and Markdown from files of the folder. */
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
    const { messages } = await readText('{{#include a.md}}', { 'a.md': 'Words.\n\n{{#include a.md}}\n' });
    expect(messages.length).toBeLessThan(3);
  });

  it('behind a backslash it is an example', async () => {
    const { html, messages } = await readText('```text\n\\{{#include none.rs}}\n```', files);
    expect(messages).toEqual([]);
    expect(html).toContain('{{#include none.rs}}');
  });
});
