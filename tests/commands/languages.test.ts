/** In which language a person is told what is wrong, and that files and scripts are told in English. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { showCrew } from '../../src/commands/crew-table.ts';
import { run } from '../../src/commands/run.ts';
import type { Terminal } from '../../src/commands/terminal.ts';
import { writePdf } from '../../src/pdf-file/index.ts';
import { type PhraseValue, inEnglish } from '../../src/report/index.ts';
import { type FullRow, countRows } from '../../src/workshop/index.ts';
import { folderWith } from '../support/folder.ts';
import { makePdf } from '../support/made-pdf.ts';

const text = '# Salt\n\nSee [here](https://example.org).\n';
let folder: string;

beforeAll(async () => {
  folder = await folderWith({ 'salt.md': text });
});

async function octavo(
  env: Readonly<Record<string, string>>,
  args: readonly string[],
  columns?: number,
  speak?: Terminal['speak'],
) {
  let [out, err] = ['', ''];
  const code = await run(args, {
    env,
    columns,
    speak,
    out: (words) => void (out += words),
    err: (words) => void (err += words),
  });
  return { code, out, err };
}

const check = async (env: Readonly<Record<string, string>>, more: readonly string[] = [], columns?: number) =>
  octavo(env, ['check', join(folder, 'salt.md'), '--to', 'html', ...more], columns);

describe('messages', () => {
  it('are in the language of the system, at their line, with their hint', async () => {
    const { err } = await check({ LANG: 'de_DE.UTF-8' });
    expect(err).toMatch(/salt\.md:3:5 info link-text (?!A link)\S.*„here“.*\n {4}(?!Let it)\S/u);
    expect(err).toMatch(/salt\.md: nichts /u);
  });

  it('have the words of their frame in it', async () => {
    const { err } = await check({ LANG: 'C', OCTAVO_LANGUAGE: 'fr', NO_COLOR: '1' }, [], 100);
    expect(err).toMatch(/^remarque\s: .*here/mu);
    expect(err).not.toMatch(/hint:|info:|A link/u);
  });

  it('have its signs around what is said of a file, and of the program', async () => {
    const [checked, asked] = await Promise.all([
      check({ LANG: 'fr_FR.UTF-8' }),
      octavo({ LANG: 'fr_FR.UTF-8' }, ['explain', 'link-daed']),
    ]);
    expect(checked.err).toMatch(/salt\.md\u00a0: /u);
    expect(asked.err).toMatch(/^octavo\u00a0: .*link-daed/u);
  });

  it('are in English for scripts and files, to the byte', async () => {
    const [german, english] = [
      await check({ LANG: 'de_DE.UTF-8' }, ['--json']),
      await check({ LANG: 'C' }, ['--json']),
    ];
    expect(german).toEqual(english);
    expect(english.out).toContain('A link that only says “here”');
    expect(english.out).not.toContain('"phrases"');
  });

  it('are in English where there are none in a language; who asks for it is told', async () => {
    const [usual, other, asked] = await Promise.all([
      check({}),
      check({ LANG: 'tlh_QO' }),
      check({ OCTAVO_LANGUAGE: '../de' }),
    ]);
    const clean = (words: string): string => words.replaceAll(/\d+\.\d s/gu, '');
    expect(clean(other.err)).toBe(clean(usual.err));
    expect(asked.err).toContain('octavo: OCTAVO_LANGUAGE: there are no messages in “../de”, but in de, en, fr\n');
    expect(asked.err).toContain('A link that only says “here”');
  });

  it('are in it also where they end the command', async () => {
    const { code, err } = await octavo({ LANG: 'de_DE.UTF-8' }, ['explain', 'link-daed']);
    expect(code).toBe(2);
    expect(err).toMatch(/^octavo: .*“?link-daed/u);
  });
});

const bag = {
  'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
  'manifest-sha256.txt': `${createHash('sha256').update('salt').digest('hex')}  data/salt.txt\n`,
  'data/salt.txt': 'salt',
};

/** Of what is said the values alone. */
function saySilently(words: PhraseValue): string {
  return typeof words === 'object' ? words.values.map(saySilently).join(' ') : String(words);
}

describe('what a command says at its end', () => {
  // What is no word of a language: paths, names, what is to be typed.
  it.each<[string, (folder: string) => readonly string[], RegExp]>([
    ['cache info', () => ['cache', 'info'], /MB/gu],
    ['cache clear', () => ['cache', 'clear'], /MB/gu],
    [
      'fonts list',
      () => ['fonts', 'list', '--theme', 'base'],
      /@fontsource\/\S+|OFL-1\.1|italic|Alegreya|Sans|Source|Code|Pro|Math|IBM|Plex|Mono|Theme|STIX|Two|SC|text|heading|smallcaps|sans|mono|math|base|\w+-licence/gu,
    ],
    [
      'theme new',
      (folder) => ['theme', 'new', join(folder, 'new')],
      /octavo build MANUSCRIPT --theme|base|tokens|new/gu,
    ],
    ['init', (folder) => ['init', join(folder, 'new'), '--yes'], /octavo build|--open/gu],
    ['fix', (folder) => ['fix', join(folder, 'spaces.md')], /^[-+ @].*$/gmu],
    ['fix of nothing', (folder) => ['fix', join(folder, 'salt.md')], /$^/gu],
    ['verify', (folder) => ['verify', join(folder, 'bag')], /info bag-foreign|sha\d+/gu],
    [
      'import',
      (folder) => ['import', join(folder, 'project')],
      /[-#→{}:]|book\.yaml|title|author|project|a\.md|b\.md|chapters|_quarto\.yml|book\.\w+|format\.\w+|Quarto|number-sections|true|Salt|html/gu,
    ],
    ['impose', (folder) => ['impose', join(folder, 'book.pdf'), '--booklet'], /A4/gu],
  ])('%s: is phrases, and none of them is in English', async (name, call, neutral) => {
    const tell = async (env: Readonly<Record<string, string>>, speak?: Terminal['speak']): Promise<string> => {
      const folder = await folderWith({
        'salt.md': text,
        'spaces.md': '---\nlang: en\n---\n\nOne.  Two.\n',
        'project/_quarto.yml':
          'project: {type: book}\nbook: {title: Salt, chapters: [a.md, b.md], sidebar: {}}\nformat: {html: {}}\n',
        'project/a.md': '# Salt\n\n```{note}\nSee @fig-x.\n```\n',
        'book.pdf': writePdf(makePdf(['one', 'two', 'three'], { title: 'Three' })),
        ...Object.fromEntries(Object.entries(bag).map(([path, content]) => [`bag/${path}`, content])),
      });
      const home = name.startsWith('cache') ? { XDG_CACHE_HOME: join(folder, 'cache') } : {};
      const { out, err } = await octavo({ ...env, ...home }, call(folder), undefined, speak);
      return `${out}${err}`.replaceAll(/(?<=^|\s|[“„(])\S*(?:octavo-test-\S+|\.md\b:?)/gu, '').replaceAll(neutral, '');
    };
    const [silent, english, german] = [
      await tell({}, saySilently),
      await tell({}),
      await tell({ OCTAVO_LANGUAGE: 'de' }),
    ];
    const listWords = (told: string): string[] => told.match(/\p{L}{2,}/gu) ?? [];
    expect(listWords(silent)).toEqual([]);
    expect(listWords(english).length).toBeGreaterThan(0);
    expect(listWords(german).length).toBeGreaterThan(0);
    const lines = (told: string): string[] => told.split('\n').filter((line) => listWords(line).length > 0);
    expect(lines(german).filter((line) => lines(english).includes(line))).toEqual([]);
  });

  it('a run over many titles: is phrases', () => {
    let told = '';
    const terminal = { env: {}, out: () => undefined, err: (more: string) => void (told += more), speak: saySilently };
    const crew = showCrew(terminal, false);
    const row: FullRow = {
      ...{ name: 'a', slug: 'a', status: 'built', exitCode: 0, milliseconds: 3400, pages: 112, messages: [] },
      ...{ errors: 2, warnings: 1, remarks: 0, checks: { passed: 1, failed: 0, unmade: 0 }, editions: [], missing: [] },
    };
    const statuses = ['built', 'unchanged', 'failed', 'refused', 'withdrawn', 'left', 'unbegun'] as const;
    const rows = statuses.map((status): FullRow => ({ ...row, status }));
    crew.begun(2, 0);
    crew.begun(2, 1);
    for (const one of rows) crew.done(one);
    expect(`${told}${saySilently(countRows(rows))}`).not.toMatch(/\p{L}{2}/u);
    expect(inEnglish(countRows(rows))).toBe(
      '7 titles: 1 built, 1 unchanged, 1 failed, 1 refused, 1 withdrawn, 1 not looked at, 1 not begun',
    );
  });
});
