/** The book for programs that read Markdown: one file, in what they all understand. */
import { copyFile, cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes `book.md`, its pictures and `print-style.css` into `folder`. @param title stands in front of it as YAML */
export async function writePeerMarkdown(manuscript: string, folder: string, title: string): Promise<void> {
  const files = (await readdir(manuscript)).filter((name) => name.endsWith('.md')).toSorted();
  const chapters = await Promise.all(
    files.map(async (name, index) => simplify(await readFile(join(manuscript, name), 'utf8'), index)),
  );
  await writeFile(join(folder, 'book.md'), `---\ntitle: ${title}\nlang: en-GB\n---\n\n${chapters.join('\n\n')}`);
  await copyFile(join(import.meta.dirname, 'print-style.css'), join(folder, 'print-style.css'));
  await cp(join(manuscript, 'figures'), join(folder, 'figures'), { recursive: true });
}

/** Notes have the same labels in each chapter; fences and ids are Octavo's own. */
function simplify(text: string, chapter: number): string {
  return text
    .replaceAll('[^', `[^c${chapter}`)
    .replace(/^:::.*$/gmu, '')
    .replace(/ ?\{#[^}\n]*\}/gu, '');
}
