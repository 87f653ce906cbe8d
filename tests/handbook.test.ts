/** The handbook says what the program does: each rule, key, command and option, and each of its examples. */
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeCommands } from '../src/commands/run.ts';
import { bookSchema, shelfSchema } from '../src/manuscript/index.ts';
import { rules } from '../src/report/rules.ts';
import { galleryFolder, markOf, namesOfGallery } from '../.config/gallery.ts';
import { readMark } from '../.config/png.ts';
import { writeChapter } from '../.config/rules-chapter.ts';
import { readChapter, sectionsOf } from './support/chapters.ts';

const commands = await describeCommands();
const commandLine = await readChapter('40-command-line.md');
const sections = sectionsOf(commandLine);

/** What is said of a command: `## check {#check-command}`, `### … {#cache}`. */
function sectionOf(name: string): string {
  return sections.get(`${name}-command`) ?? sections.get(name) ?? '';
}

describe('the handbook', () => {
  it('explains the rules as the program does: `npm run rules`', async () => {
    expect(await readChapter('81-rules.md')).toBe(writeChapter());
  });

  it('names no rule that is not there', async () => {
    const text = await readChapter('42-messages.md');
    const named = [...text.matchAll(/^\*((?:`[a-z-]+`[,; a-z]*)+)\.\*/gmu)].flatMap(([, names = '']) =>
      [...names.matchAll(/`([a-z-]+)`/gu)].map(([, id]) => id ?? ''),
    );
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((id) => !Object.hasOwn(rules, id))).toEqual([]);
  });

  it('names every key of book.yaml', async () => {
    const text = await readChapter('80-keys.md');
    const own = Object.keys(bookSchema.properties).filter((key) => !text.includes(`\`${key}`));
    expect(own).toEqual([]);
  });

  it('names every key of shelf.yaml', async () => {
    const text = await readChapter('80-keys.md');
    const own = Object.keys(shelfSchema.properties).filter((key) => !text.includes(`\`${key}`));
    expect(own).toEqual([]);
  });
});

describe('the chapter on the command line', () => {
  it.each(commands)('names each option of octavo $name where it speaks of it', ({ name, options }) => {
    const section = sectionOf(name);
    expect(section).toContain(`octavo ${name}`);
    const missing = Object.keys(options).filter(
      (option) => option !== 'help' && !new RegExp(`--${option}(?![\\w-])`, 'u').test(section),
    );
    expect(missing).toEqual([]);
  });

  it.each(commands)('has no option in a table that octavo $name does not have', ({ name, options }) => {
    const rows = [...sectionOf(name).matchAll(/^\|((?: *`-[^`]*`[ ,or]*)+)/gmu)];
    const named = rows.flatMap(([, cell = '']) => [...cell.matchAll(/--([\w-]+)/gu)].map(([, option]) => option ?? ''));
    expect(named.filter((option) => !Object.hasOwn(options, option))).toEqual([]);
  });

  it('has no table of options for a command that there is not', () => {
    const named = [...sections.keys()]
      .filter((id) => id.endsWith('-command'))
      .map((id) => id.replace(/-command$/u, ''));
    expect(named.filter((name) => !commands.some((command) => command.name === name))).toEqual([]);
  });
});

describe('the gallery', async () => {
  const names = await namesOfGallery();

  it('has ten pages, each with its source and its three editions', async () => {
    const chapter = await readChapter('08-gallery.md');
    expect(names).toHaveLength(10);
    for (const name of names) {
      expect(chapter).toContain(`{file="gallery/${name}.md"`);
      for (const edition of ['pdf', 'epub', 'html']) expect(chapter).toContain(`(gallery/${name}-${edition}.png `);
    }
  });

  it.each(names)('%s: its pictures are of what stands beside them, and small: `npm run gallery`', async (name) => {
    const mark = markOf(await readFile(join(galleryFolder, `${name}.md`), 'utf8'));
    for (const edition of ['pdf', 'epub', 'html']) {
      const picture = await readFile(join(galleryFolder, `${name}-${edition}.png`));
      expect(readMark(picture)).toBe(mark);
      expect(picture.length).toBeLessThan(60_000);
    }
  });
});

it('the picture of the README is there, and no larger than the page can wait for', async () => {
  const root = resolve(import.meta.dirname, '..');
  const [, path = ''] = /!\[[^\]]+\]\(([^)]+)\)/u.exec(await readFile(join(root, 'README.md'), 'utf8')) ?? [];
  expect((await stat(join(root, path))).size).toBeLessThan(150_000);
});
