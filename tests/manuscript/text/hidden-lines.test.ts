/** Lines of Rust that mdBook does not show. */
import { expect, it } from 'vitest';
import { toText } from 'hast-util-to-text';
import { readFiles } from '../../support/read-text.ts';

async function read(fence: string, code: string): Promise<{ text: string; messages: readonly string[] }> {
  const { book, messages } = await readFiles({ 'a.md': `# A\n\n\`\`\`${fence}\n${code}\n\`\`\`\n` }, 'a.md');
  const [section] = book.sections;
  return { text: section === undefined ? '' : toText(section.body), messages };
}

const code = '# fn main() {\n#![allow(dead_code)]\n#[derive(Debug)]\nlet a = 1;\n#\n    # let b = 2;\n## shown\n# }';

it.each(['rust', 'rust,ignore', 'rs'])('are in no edition, and that is said: %s', async (fence) => {
  const { text, messages } = await read(fence, code);
  expect(text).toContain('#![allow(dead_code)]\n#[derive(Debug)]\nlet a = 1;\n# shown');
  expect(text).not.toMatch(/fn main|let b|\}/u);
  expect(messages).toEqual([expect.stringMatching(/^a\.md:3:1 text-left-out A listing of Rust has lines/u)]);
});

it('are lines like others in other languages', async () => {
  const { text, messages } = await read('bash', '# A comment\nls');
  expect(text).toContain('# A comment\nls');
  expect(messages).toEqual([]);
});
