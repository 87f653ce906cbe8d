/** Chapters of the handbook, and the code in them. */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';

export const handbook = resolve(import.meta.dirname, '../../content/handbook');

export interface CodeBlock {
  /** `10-getting-started.md:12` */
  readonly place: string;
  readonly chapter: string;
  readonly language: string;
  /** `filename` of `{filename="essay.md"}`, and so on. */
  readonly attributes: Readonly<Record<string, string>>;
  /** It is a part of something, and nothing by itself: `{.excerpt}`. */
  readonly excerpt: boolean;
  readonly text: string;
}

export async function readChapter(name: string): Promise<string> {
  return readFile(join(handbook, name), 'utf8');
}

export async function listChapters(): Promise<string[]> {
  return (await readdir(handbook)).filter((name) => name.endsWith('.md')).toSorted();
}

/** Code that stands by itself. */
export function blocksOf(chapter: string, text: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  visit(fromMarkdown(text), 'code', ({ lang, meta, value, position }) => {
    const words = meta ?? '';
    blocks.push({
      place: `${chapter}:${position?.start.line}`,
      chapter,
      language: lang ?? '',
      attributes: Object.fromEntries([...words.matchAll(/(\w+)="([^"]*)"/gu)].map(([, key, said]) => [key, said])),
      excerpt: /[{\s]\.excerpt\b/u.test(words),
      text: value,
    });
  });
  return blocks;
}

/** Code in a line. */
export function phrasesOf(chapter: string, text: string): { place: string; text: string }[] {
  const phrases: { place: string; text: string }[] = [];
  visit(fromMarkdown(text), 'inlineCode', ({ value, position }) => {
    phrases.push({ place: `${chapter}:${position?.start.line}`, text: value });
  });
  return phrases;
}

/** Sections with an id, each with those below it. */
export function sectionsOf(text: string): Map<string, string> {
  const headings = [...text.matchAll(/^(#+) .*\{#([\w-]+)\}$/gmu)];
  return new Map(
    headings.map(({ 1: signs = '', 2: id = '', index }, at) => {
      const next = headings.slice(at + 1).find(([, others = '']) => others.length <= signs.length);
      return [id, text.slice(index, next?.index)] as const;
    }),
  );
}
