import { describe, expect, it } from 'vitest';
import { readBook } from '../../src/manuscript/read.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import { Report } from '../../src/report/report.ts';
import { folderWith } from '../support/folder.ts';

const notes = '\n\n[^1]: One.[^3][^2]\n\n[^2]: Two.\n\n[^3]: Three.\n';

async function referencesOf(text: string): Promise<string> {
  const folder = await folderWith({ 'a.md': `---\ntitle: T\nlang: en\nkind: essay\n---\n\n${text}${notes}` });
  const book = await readBook(`${folder}/a.md`, new Report(), { env: {} });
  const [section] = book.sections;
  if (section === undefined) throw new Error('no section');
  const all = [section.body, ...section.notes.flatMap(({ body }) => body)];
  return all.map((node) => toHtml(node).replaceAll(/<[^>]*>/gu, '')).join(' ');
}

describe('references to notes', () => {
  it('are two numbers where two stand in a row, in notes, too', async () => {
    const text = await referencesOf('Words.[^1][^2][^3]');
    expect(text).toContain('Words.1,2,3');
    expect(text).toContain('One.3,2');
  });

  it('in emphasis, too, but not over the end of a block', async () => {
    expect(await referencesOf('*Words.[^1]*[^2] and **[^1]**[^3]')).toContain('Words.1,2 and 1,3');
    expect(await referencesOf('- Words[^1]\n- [^2]More')).toMatch(/Words1\s+2More/u);
  });

  it('have nothing between them where a space is', async () => {
    expect(await referencesOf('Words.[^1] [^2] More[^3]')).toContain('Words.1 2 More3');
  });
});
