/** The shelf of a press: shelf.yaml, or nothing but a folder, read as the titles that are in it. */
import { basename, dirname, join, posix } from 'node:path';
import { defined, isMapping } from '../../model/index.ts';
import { Failure, type Report, said } from '../../report/index.ts';
import { openManuscript, readNamedFile } from '../../system/index.ts';
import {
  noSettings,
  mergeSettings,
  parseYaml,
  readSettings,
  textOf,
  validate,
  type Settings,
} from '../config/index.ts';
import { endingOf } from '../config/index.ts';
import { locateManuscripts } from '../plan/index.ts';
import { nameManuscript } from './names.ts';
import { type Common, type Title, findTitles } from './titles.ts';

/** A manuscript that stands on the shelf. */
export interface ShelvedTitle {
  /** From the folder in which octavo was started. */
  readonly manuscript: string;
  /** From the folder of the shelf, with `/`: the same on every machine. */
  readonly name: string;
  /** What its editions are called and where they lie, as far as is known before it is read. */
  readonly slug: string;
  /** What holds where it says nothing itself. */
  readonly defaults: Settings;
  /** Of what names none: name or folder. */
  readonly theme?: string;
}

export interface Withdrawal {
  readonly reason: string;
  readonly date?: string;
}

export interface Shelf {
  /** The folder, as it was named. */
  readonly folder: string;
  readonly title: string;
  readonly language: string;
  readonly description?: string;
  /** Ends in `/`. */
  readonly url?: string;
  readonly publisher?: string;
  readonly contact?: string;
  /** Ends in `/`. */
  readonly gateway?: string;
  /** Name or folder. */
  readonly theme?: string;
  readonly to: readonly string[];
  /** Names of records, as they were written. */
  readonly records: readonly string[];
  /** By the slug of each. */
  readonly withdrawn: ReadonlyMap<string, Withdrawal>;
  readonly titles: readonly ShelvedTitle[];
}

const names = ['shelf.yaml', 'shelf.yml'];

/**
 * @param path a folder, with a shelf.yaml or without, or the file itself
 * @param except a folder that is nobody's manuscript: that of the editions
 * @throws Failure where there is nothing to go on with: its reasons are in the report
 */
export async function readShelf(path: string, except: string, report: Report): Promise<Shelf> {
  const opened = await openManuscript(path);
  const isFile = opened.file !== undefined;
  if (isFile && !names.includes(opened.file ?? ''))
    throw new Failure(2, said`${path} is no shelf`, { hint: said`Name a folder, or its shelf.yaml.` });
  const folder = isFile ? dirname(path) : path;
  const file = opened.file ?? (await firstThere(names, async (name) => opened.exists(name)));
  if (file === undefined) {
    const found = await locateManuscripts(folder);
    return { ...bare(folder), titles: await nameAll(found.map((one) => plain(folder, one))) };
  }
  const text = new TextDecoder('utf-8', { fatal: false }).decode(await readNamedFile(join(folder, file)));
  const source = parseYaml(text, file, report);
  if (!source.sound) throw endingOf(report);
  const values = validate(source, 'shelf', report);
  const { manuscripts, theme, to, records, withdrawn, title, description, url, gateway, ...shared } = values;
  const common: Common = { defaults: readSettings(shared, source, report), ...placeTheme(folder, theme) };
  const groups = [manuscripts ?? []].flat().flatMap((one, index) => {
    if (one === undefined) return [];
    if (typeof one === 'string') return [{ ...common, patterns: [one] }];
    const { files, theme: ownTheme, ...own } = one;
    const placed = {
      ...source,
      placeOf: (path: Parameters<typeof source.placeOf>[0]) => source.placeOf(['manuscripts', index, ...path]),
    };
    const defaults = mergeSettings(readSettings(own, placed, report), common.defaults);
    return [{ ...common, ...placeTheme(folder, ownTheme), defaults, patterns: listed(files) }];
  });
  if (report.hasErrors) throw endingOf(report);
  const found =
    groups.length === 0
      ? (await locateManuscripts(folder)).map((one) => ({ ...plain(folder, one), ...common }))
      : await findTitles(folder, groups, except, (pattern) =>
          report.add('shelf-pattern', said`No manuscript answers to “${pattern}”`, source.placeOf(['manuscripts'])),
        );
  const { publisher, language, contact } = common.defaults.metadata;
  return {
    ...bare(folder),
    ...defined({
      title: title === undefined ? publisher : textOf(title),
      language,
      description: description === undefined ? undefined : textOf(description),
      url: url === undefined ? undefined : url.replace(/\/?$/u, '/'),
      gateway: gateway === undefined ? undefined : gateway.replace(/\/?$/u, '/'),
      publisher,
      contact,
      theme: common.theme,
    }),
    to: listed(to),
    records: listed(records),
    withdrawn: new Map(
      Object.entries(isMapping(withdrawn) ? withdrawn : {}).map(([slug, said]) => [slug, readWithdrawal(said)]),
    ),
    titles: await nameAll(found),
  };
}

function bare(folder: string): Shelf {
  const name = basename(posix.resolve(folder));
  return { folder, title: name, language: 'en', to: [], records: [], withdrawn: new Map(), titles: [] };
}

/** A folder is found from where the shelf is; a name is a name. */
function placeTheme(folder: string, theme: string | number | undefined): { readonly theme?: string } {
  if (theme === undefined) return {};
  const name = textOf(theme);
  return { theme: /[/\\]/u.test(name) ? posix.join(folder, name) : name };
}

function plain(folder: string, manuscript: string): Title {
  const name = posix.relative(folder.replaceAll('\\', '/'), manuscript.replaceAll('\\', '/'));
  return { manuscript, name: name === '' ? basename(posix.resolve(manuscript)) : name, defaults: noSettings };
}

/** Files that are read at the same time. */
const atOnce = 32;

async function nameAll(found: readonly Title[]): Promise<readonly ShelvedTitle[]> {
  const titles: ShelvedTitle[] = [];
  for (let from = 0; from < found.length; from += atOnce)
    titles.push(
      ...(await Promise.all(
        found.slice(from, from + atOnce).map(async (one) => ({ ...one, slug: await nameManuscript(one.manuscript) })),
      )),
    );
  return titles;
}

function readWithdrawal(said: unknown): Withdrawal {
  if (!isMapping(said)) return { reason: textOf(said as string) };
  const { reason, date } = said;
  // The schema lets nothing but text and numbers pass.
  return { reason: textOf(reason as string), ...(date === undefined ? {} : { date: textOf(date as string) }) };
}

/** Commas part what is listed in one line; within braces they are a pattern's own: `{a,b}` is one of them. */
function listed(value: string | readonly (string | undefined)[] | undefined): string[] {
  const found: string[] = [];
  for (const line of [value ?? []].flat()) {
    let depth = 0;
    let one = '';
    for (const character of line ?? '') {
      depth += character === '{' ? 1 : character === '}' ? -1 : 0;
      if (character !== ',' || depth > 0) {
        one += character;
        continue;
      }
      found.push(one);
      one = '';
    }
    found.push(one);
  }
  return found.map((one) => one.trim()).filter((one) => one !== '');
}

async function firstThere(
  candidates: readonly string[],
  isThere: (name: string) => Promise<boolean>,
): Promise<string | undefined> {
  for (const name of candidates) if (await isThere(name)) return name;
  return undefined;
}
