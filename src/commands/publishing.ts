/** What `build` and `check` share: options, plug-ins, and the way through all manuscripts that were named. */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { EditionName } from '../model/index.ts';
import type { Edition, EditionValues } from '../editions/index.ts';
import { editions as ownEditions } from '../editions.ts';
import { writeSarif } from '../evidence/index.ts';
import { locateManuscripts } from '../manuscript/index.ts';
import type { Plugin } from '../plugin.ts';
import { fitPlugins } from '../plugins/index.ts';
import type { Publication, RunOptions } from '../publication.ts';
import { publishUnlessSame } from '../publish.ts';
import { Failure, type RuleId, findRule, rules, said } from '../report/index.ts';
import { chooseEditions, openSession } from '../session.ts';
import type { SessionOptions } from '../session/index.ts';
import { folderExists, loadModule, version, writeNamedFile } from '../system/index.ts';
import { folderOf } from './messages.ts';
import { didYouMean, parseOptions, type OptionRows } from './options.ts';
import { showProgress, type Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** The table of a command's options, given the editions that there are. */
export type TableOf = (editions: readonly Edition[]) => OptionRows;

/** On a terminal, what is the same in many places is told once. */
export const allRow = { type: 'boolean', help: 'each message by itself, also where many are of a kind' } as const;

/** Of the options of editions those that mean something where nothing is written. */
export function listOptionsInCheck(editions: readonly Edition[]): OptionRows {
  return Object.fromEntries(
    editions.flatMap(({ options = {} }) =>
      Object.entries(options).flatMap(([name, row]) =>
        row.inCheck === undefined ? [] : [[name, { ...row, help: row.inCheck }] as const],
      ),
    ),
  );
}

export const themeRow = {
  type: 'string',
  value: 'NAME|DIR',
  isTheme: true,
  help: 'theme: base, novel, academic …, or a folder (base, or what the manuscript asks for)',
} as const;

/** What all of them wish of a session. */
export function readSessionWishes({ plugins, editionValues, text, flag }: Call): SessionOptions {
  return {
    plugins,
    options: editionValues,
    theme: text('theme'),
    trim: text('trim'),
    allowRemote: flag('allow-remote'),
    cache: flag('no-cache') !== true,
    browser: text('browser'),
    reference: flag('reference'),
  };
}

/** The options that come last in both. @param strict what warnings do */
export function listSharedOptions(strict: string): OptionRows {
  return {
    plugins: { type: 'string', multiple: true, value: 'FILE', help: 'plug-ins: a module of yours (.mjs)' },
    ignore: {
      type: 'string',
      multiple: true,
      value: 'RULE,…',
      values: Object.keys(rules),
      help: 'do not tell these; errors are told all the same',
    },
    only: {
      type: 'string',
      multiple: true,
      value: 'RULE,…',
      values: Object.keys(rules),
      help: 'tell these alone, and errors',
    },
    strict: { type: 'boolean', help: strict },
    reference: {
      type: 'boolean',
      help: 'judged by EPUBCheck, Ace, the Nu checker and veraPDF, too (octavo doctor says how to get them)',
    },
    'allow-remote': { type: 'boolean', help: 'fetch pictures from the network' },
    'no-cache': { type: 'boolean', help: 'look up nothing that an earlier run has worked out, and keep nothing' },
    browser: { type: 'string', value: 'PATH', help: 'browser for the PDF (also OCTAVO_BROWSER)' },
    sarif: { type: 'string', value: 'FILE', help: 'messages for editors and for CI: SARIF 2.1.0' },
    json: { type: 'boolean', help: 'one JSON document instead of words' },
    all: allRow,
    quiet: { type: 'boolean', short: 'q', help: 'only messages, no progress' },
    help: { type: 'boolean', short: 'h', help: 'this text' },
  };
}

export interface Call {
  readonly positionals: readonly string[];
  /** All there are. */
  readonly editions: readonly Edition[];
  readonly plugins: readonly Plugin[];
  readonly text: (option: string) => string | undefined;
  /** Each time it was given. */
  readonly texts: (option: string) => readonly string[];
  readonly flag: (option: string) => boolean | undefined;
  /** Those that were asked for. @throws Failure usage */
  readonly wanted: () => readonly EditionName[];
  /** What was given to the options of editions. */
  readonly editionValues: EditionValues;
}

/** Plug-ins first: their editions bring options with them. @throws Failure usage, or of a plug-in */
export async function readCall(args: readonly string[], tableOf: TableOf): Promise<Call> {
  const { values: early } = parseArgs({
    args: [...args],
    options: { plugins: { type: 'string', multiple: true } },
    strict: false,
    allowPositionals: true,
  });
  const files = (early.plugins ?? []).filter((file) => typeof file === 'string');
  const plugins = (await Promise.all(files.map(loadModule))).flat() as Plugin[];
  const { editions } = fitPlugins(ownEditions, plugins);
  const table = tableOf(editions);
  assertOptions(editions, tableOf([]));
  const { values, positionals } = parseOptions(args, table);
  const given = new Map(Object.entries(values));
  const names = editions.flatMap(({ options = {} }) => Object.keys(options));
  const one = (option: string): string | boolean | undefined => {
    const value = given.get(option);
    return Array.isArray(value) ? value.at(-1) : value;
  };
  return {
    positionals,
    editions,
    plugins,
    text: (option) => textOf(one(option)),
    texts: (option) => [given.get(option) ?? []].flat().map(String),
    flag: (option) => (one(option) === undefined ? undefined : one(option) === true),
    wanted: () => readEditions([given.get('to') ?? []].flat().map(String), editions),
    editionValues: Object.fromEntries(names.map((name) => [name, one(name)])),
  };
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** @throws Failure usage where two mean different things by one option */
function assertOptions(editions: readonly Edition[], own: OptionRows): void {
  const owners = new Map<string, string>(Object.keys(own).map((name) => [name, 'octavo']));
  for (const { name, options = {} } of editions) {
    for (const option of Object.keys(options)) {
      const owner = owners.get(option);
      if (owner !== undefined)
        throw new Failure(2, said`The edition ${name} has an option --${option}, which ${owner} has already`, {
          rule: 'plug-in-failed',
        });
      owners.set(option, `the edition ${name}`);
    }
  }
}

/** @throws Failure usage */
function readEditions(lists: readonly string[], editions: readonly Edition[]): EditionName[] {
  const names = lists
    .flatMap((list) => list.split(','))
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  return chooseEditions(editions, names).map(({ name }) => name);
}

/** `html,epub,pdf (those three), or site: a folder of pages with search` */
export function nameEditions(editions: readonly Edition[], withWords: boolean): string {
  const usual = editions.filter(({ byDefault }) => byDefault).map(({ name }) => name);
  const others = editions
    .filter(({ byDefault }) => !byDefault)
    .map(({ name, about }) => `, or ${name}${about === undefined || !withWords ? '' : `: ${about}`}`);
  const numbers = ['none', 'that one', 'those two', 'those three', 'those four', 'those five'];
  return `${usual.join(',')} (${numbers[usual.length] ?? 'those'})${others.join('')}`;
}

/** The manuscripts that were named, or those that are here. */
export async function locateAll(positionals: readonly string[]): Promise<readonly string[]> {
  const named = positionals.length > 0 ? positionals : [(await folderExists('content')) ? 'content' : '.'];
  return (await Promise.all(named.map(locateManuscripts))).flat();
}

export interface Round
  extends
    SessionOptions,
    Pick<RunOptions, 'out' | 'strict' | 'gate' | 'receivers' | 'deposit' | 'withReport' | 'ignore' | 'only'> {
  readonly to: readonly EditionName[];
  /** No progress, whatever the terminal. */
  readonly silent: boolean;
  /** Called with each publication as soon as it is there. */
  readonly tell: (publication: Publication, progress: Progress) => Promise<void>;
}

/** One manuscript after the other, all in one session. */
export async function publishAll(
  paths: readonly string[],
  { silent, tell, ...wishes }: Round,
  terminal: Terminal,
): Promise<readonly Publication[]> {
  const progress = showProgress(terminal, silent);
  const session = openSession({ ...wishes, env: terminal.env, keeps: false });
  const slugs = new Set<string>();
  const publications: Publication[] = [];
  try {
    for (const path of paths) {
      progress.begin(path, wishes.to);
      const { update, finish } = progress;
      const publication = await publishUnlessSame(session, path, {
        ...wishes,
        env: terminal.env,
        slugs,
        progress: update,
        finished: finish,
      });
      progress.end();
      publications.push(publication);
      await tell(publication, progress);
    }
  } finally {
    progress.end();
    await session.close();
  }
  return publications;
}

export function worst(publications: readonly Publication[]): number {
  return Math.max(0, ...publications.map(({ exitCode }) => exitCode));
}

/**
 * Writes all messages for editors and for CI, where a file for them was named; what an earlier run wrote there is replaced.
 * @throws Failure output-unwritable
 */
export async function tellEditors(publications: readonly Publication[], file: string | undefined): Promise<void> {
  if (file === undefined) return;
  const told = publications.map(({ manuscript, messages, silenced }) => ({
    // Where a manuscript lies is told from here, as those who read the file know their folders.
    folder: relative('.', folderOf(manuscript)).replaceAll('\\', '/'),
    messages,
    silenced,
  }));
  await writeNamedFile(file, `${JSON.stringify(writeSarif(told, version), null, 2)}\n`, { overwrites: true });
}

/** What `--ignore` and `--only` name. @throws Failure usage */
export function readRules(call: Pick<Call, 'texts'>): Pick<Round, 'ignore' | 'only'> {
  const read = (option: string): RuleId[] =>
    call
      .texts(option)
      .flatMap((list) => list.split(','))
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => {
        const rule = findRule(name);
        if (rule !== undefined) return rule;
        throw new Failure(2, said`There is no rule “${name}”`, {
          hint:
            didYouMean(name, Object.keys(rules)) ??
            said`Each message has the name of its rule; octavo rules lists all.`,
        });
      });
  const [ignore, only] = [read('ignore'), read('only')];
  const error = ignore.find((rule) => rules[rule][0] === 'error');
  if (error !== undefined)
    throw new Failure(2, said`${error} is an error, and errors cannot be silenced`, {
      hint: said`The edition would be wrong: mend what it says.`,
    });
  return { ignore, ...(call.texts('only').length === 0 ? {} : { only }) };
}
