/** Every example in the handbook and in the README is run: commands, book.yaml, Markdown, tutorials. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { EditionName } from '../src/model/index.ts';
import { foreignCommands } from '../src/commands/foreign-words.ts';
import { parseOptions } from '../src/commands/options.ts';
import { describeCommands, run } from '../src/commands/run.ts';
import { alternativesSchema } from '../src/manuscript/config/schema.ts';
import { bookSchema, shelfSchema } from '../src/manuscript/index.ts';
import { galleryFolder, namesOfGallery } from '../.config/gallery.ts';
import { openSession, type Session } from '../src/session.ts';
import { blocksOf, type CodeBlock, handbook, listChapters, phrasesOf, readChapter } from './support/chapters.ts';
import { folderWith } from './support/folder.ts';
import { callsOf, scriptsOf } from './support/shell-words.ts';

const root = resolve(import.meta.dirname, '..');
// Two appendices are written from examples that have tests of their own.
const chapters = (await listChapters()).filter((name) => name !== '81-forms.md' && name !== '81-rules.md');
const texts = new Map<string, string>();
for (const name of chapters) texts.set(name, await readChapter(name));
texts.set('README.md', await readFile(join(root, 'README.md'), 'utf8'));
const blocks = [...texts].flatMap(([name, text]) => blocksOf(name, text));
const phrases = [...texts].flatMap(([name, text]) => phrasesOf(name, text));

/** Chapters whose files are written, and whose books are built, one after the other. */
const tutorials = /^0[456]-/u;

const commands = await describeCommands();
const gallery = await namesOfGallery();
const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: object };

/** @throws where there is no such command, option or value */
function parseCall([first = '', ...rest]: readonly string[]): void {
  // `octavo` alone, and its name in a sentence.
  if (/^(?:|--help|--version|COMMAND|help|version)$/u.test(first)) return;
  const named = commands.find(({ name }) => name === first);
  const isManuscript =
    /\.md$|^\.?[\w-]+\/?$/u.test(first) && !/^[A-Z]/u.test(first) && !Object.hasOwn(foreignCommands, first);
  const command = named ?? (isManuscript ? commands[0] : undefined);
  if (command === undefined) throw new Error(`There is no octavo ${first}`);
  const words = (named === undefined ? [first, ...rest] : rest).flatMap((word) =>
    word.startsWith('--') ? word.split('|') : [word],
  );
  // Plug-ins bring editions and options of their own.
  const hasPlugins = words.includes('--plugins');
  const { values, positionals } = parseOptions(words, {
    ...command.options,
    ...(hasPlugins && { columns: { type: 'string' } }),
  });
  for (const [name, value] of Object.entries(values)) {
    const known = command.options[name]?.values;
    if (known === undefined || hasPlugins) continue;
    for (const said of [value].flat()) expect(known).toEqual(expect.arrayContaining(String(said).split(',')));
  }
  const [operand] = positionals;
  if (command.operands !== undefined && operand !== undefined && !/^[A-Z]/u.test(operand))
    expect(command.operands).toContain(operand);
}

describe('commands', () => {
  const listings = blocks.filter(({ language }) => language === 'sh' || language === '');

  it.each(listings.map(({ place, text }) => [place, text] as const))('%s', (_, text) => {
    for (const call of callsOf(text)) parseCall(call);
    for (const script of scriptsOf(text)) expect(scripts).toHaveProperty([script]);
  });

  it('within lines', () => {
    const calls = phrases.flatMap(({ place, text }) => callsOf(text).map((call) => ({ place, call })));
    expect(calls.length).toBeGreaterThan(40);
    for (const { place, call } of calls) expect(() => parseCall(call), place).not.toThrow();
  });

  it('are found', () => {
    expect(listings.flatMap(({ text }) => callsOf(text)).length).toBeGreaterThan(80);
    expect(callsOf('A=1 octavo build "my book" --to pdf > x # see\neval "$(octavo completion bash)"')).toEqual([
      ['build', 'my book', '--to', 'pdf'],
      ['completion', 'bash'],
    ]);
    expect(() => parseCall(['build', '--tu', 'pdf'])).toThrow('Unknown option');
    expect(() => parseCall(['build', '--to', 'docx'])).toThrow('docx');
    expect(() => parseCall(['explain', 'no-such-rule'])).toThrow('no-such-rule');
    expect(() => parseCall(['serve'])).toThrow('no octavo serve');
  });
});

describe('data', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  // Files of other programs are YAML, and no more is known of them.
  const known = {
    'book.yaml': ajv.compile(bookSchema),
    'shelf.yaml': ajv.compile(shelfSchema),
    'alternatives.yaml': ajv.compile(alternativesSchema),
  };
  const yaml = blocks.filter(({ language }) => language === 'yaml');

  it.each(yaml.map((block) => [block.place, block] as const))('%s: YAML', (_, { text, attributes }) => {
    const data: unknown = parse(text.replaceAll(/^---$/gmu, ''));
    const name = basename(attributes.filename ?? 'book.yaml');
    if (!Object.hasOwn(known, name)) return;
    const validate = known[name as keyof typeof known];
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  });

  it('has commands for containers that there are', () => {
    const calls = yaml.flatMap(({ text }) => [...text.matchAll(/(?:command|args): (\[(?:worker|catalogue),.*\])/gu)]);
    expect(calls.length).toBeGreaterThan(3);
    for (const [, call = ''] of calls) parseCall(parse(call) as string[]);
  });

  it.each(blocks.filter(({ language }) => language === 'json').map(({ place, text }) => [place, text] as const))(
    '%s: JSON',
    (_, text) => {
      expect(() => JSON.parse(text) as unknown).not.toThrow();
    },
  );
});

describe('manuscripts', () => {
  let folder: string;
  let session: Session;
  /** Ids and chapters of the handbook, to which its examples may refer. */
  const places = new Set([
    ...chapters,
    ...[...texts.values()].flatMap((text) => [...text.matchAll(/\{#([\w-]+)/gu)].map(([, id]) => id ?? '')),
  ]);

  beforeAll(async () => {
    folder = await folderWith({});
    await cp(join(handbook, 'figures'), join(folder, 'figures'), { recursive: true });
    await cp(join(handbook, 'works.bib'), join(folder, 'works.bib'));
    session = openSession({ cache: false, openPress: () => Promise.resolve(undefined), env: {} });
  });
  afterAll(() => session.close());

  /** What is wrong with it, but for links to the rest of the handbook. */
  async function told(path: string, to: readonly EditionName[] = []): Promise<string[]> {
    const reading = await session.read(path);
    if (to.length > 0) await session.make(reading, to);
    return reading.report.messages
      .filter(({ severity }) => severity !== 'info')
      .filter(({ rule, text }) => {
        if (rule !== 'link-dead' && rule !== 'reference-dead') return true;
        const target = /^(?:Link to )?[#@]?([^ ,]+)/u.exec(text)?.[1] ?? '';
        return !places.has(target);
      })
      .map(({ rule, text }) => `${rule}: ${text}`);
  }

  const isMarkdown = ({ chapter, language, attributes, excerpt }: CodeBlock): boolean =>
    /^(?:md|markdown)$/u.test(language) &&
    !excerpt &&
    attributes.file === undefined &&
    !(tutorials.test(chapter) && attributes.filename !== undefined);

  it.each(blocks.filter(isMarkdown).map((block, at) => [block.place, block.text, at] as const))(
    '%s',
    async (_, text, at) => {
      const path = join(folder, `example-${at}.md`);
      const head = '---\ntitle: Example\nlanguage: en-GB\nbibliography: works.bib\n---\n\n';
      await writeFile(path, /^(?:# |---\n)/u.test(text) ? text : `${head}${text}`);
      expect(await told(path)).toEqual([]);
    },
  );

  it('that do not stand alone are few', () => {
    expect(blocks.filter(({ excerpt }) => excerpt).length).toBeLessThan(8);
  });

  it.each(gallery)('the gallery: %s', async (name) => {
    expect(await told(join(galleryFolder, `${name}.md`))).toEqual([]);
  });

  it('of the tutorials, written and built in their order', async () => {
    const desk = await folderWith({}, 'desk');
    const silent = { env: {}, out: () => undefined, err: () => undefined };
    /** Those that were built since anything was written last. */
    const current = new Set<string>();
    const built = new Set<string>();
    for (const { chapter, language, text, attributes } of blocks) {
      if (!tutorials.test(chapter)) continue;
      const { filename } = attributes;
      if (filename !== undefined) {
        await mkdir(dirname(join(desk, filename)), { recursive: true });
        await writeFile(join(desk, filename), `${text}\n`);
        current.clear();
      }
      if (language !== 'sh') continue;
      for (const [first = '', ...rest] of callsOf(text)) {
        const manuscript = /^(?:build|check|preview)$/u.test(first) ? (rest[0] ?? '') : first;
        if (first === 'init') expect(await run(['init', join(desk, rest[0] ?? ''), ...rest.slice(1)], silent)).toBe(0);
        else if (!/^(?:theme|fonts|catalogue)$/u.test(first) && !current.has(manuscript)) {
          expect(await told(join(desk, manuscript), ['html'])).toEqual([]);
          current.add(manuscript);
          built.add(manuscript);
        }
      }
    }
    expect([...built]).toEqual(['essay.md', 'voices', 'skerry', 'thesis']);
  });
});
