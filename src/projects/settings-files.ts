/** The files in which projects are set up: YAML, TOML, JSON, INI. What cannot be read is a mistake at its place. */
import { parseDocument } from 'yaml';
import { isMapping } from '../model/index.ts';
import { Failure, said } from '../report/index.ts';
import type { ManuscriptFolder } from '../system/index.ts';

export type Settings = Readonly<Record<string, unknown>>;

/** @throws Failure config-syntax */
export async function readYaml(folder: ManuscriptFolder, file: string): Promise<Settings> {
  const text = (await folder.readText(file)).replace(/^---[ \t]*\n/u, '').replace(/\n(?:---|\.\.\.)[ \t]*\n?$/u, '\n');
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
  const [error] = document.errors;
  if (error !== undefined) throw broken(file, error.message, error.linePos?.[0].line);
  return mappingOf(document.toJS());
}

/** A list at the top of a file, too. @throws Failure config-syntax */
export async function readAnyYaml(folder: ManuscriptFolder, file: string): Promise<unknown> {
  const document = parseDocument(await folder.readText(file), { logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) throw broken(file, error.message, error.linePos?.[0].line);
  return document.toJS();
}

/** @throws Failure config-syntax */
export async function readToml(folder: ManuscriptFolder, file: string): Promise<Settings> {
  const { parse } = await import('smol-toml');
  try {
    return parse(await folder.readText(file));
  } catch (problem) {
    if (problem instanceof Failure) throw problem;
    throw broken(file, problem instanceof Error ? problem.message : String(problem));
  }
}

/** @throws Failure config-syntax */
export async function readJson(folder: ManuscriptFolder, file: string): Promise<Settings> {
  const text = await folder.readText(file);
  try {
    return mappingOf(JSON.parse(text));
  } catch (problem) {
    throw broken(file, problem instanceof Error ? problem.message : String(problem));
  }
}

/** `[section]` and `key = value`, where indented lines go on. */
export async function readIni(folder: ManuscriptFolder, file: string): Promise<Readonly<Record<string, Settings>>> {
  const sections: Record<string, Record<string, string>> = {};
  let section = '';
  let key = '';
  for (const line of (await folder.readText(file)).split('\n')) {
    if (/^\s*(?:[#;]|$)/u.test(line)) continue;
    const named = /^\[([^\][]{1,80})\]\s*$/u.exec(line)?.[1];
    const [, name, value = ''] = /^([\w.-]{1,60})[ \t]{0,9}[=:](.*)$/u.exec(line) ?? [];
    const own = (sections[named ?? section] ??= {});
    if (named !== undefined) section = named;
    else if (name !== undefined) own[(key = name)] = value.trim();
    else if (/^\s/u.test(line) && key !== '') own[key] = `${own[key] ?? ''} ${line.trim()}`.trim();
  }
  return sections;
}

/** The first of several files that is there. */
export async function findFirst(folder: ManuscriptFolder, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) if (await folder.exists(name)) return name;
  return undefined;
}

function mappingOf(value: unknown): Settings {
  return isMapping(value) ? value : {};
}

function broken(file: string, text: string, line?: number): Failure {
  const place = line === undefined ? { file } : { file, line };
  return new Failure(1, said`${file} cannot be read: ${text.split('\n')[0] ?? ''}`, { rule: 'config-syntax', place });
}
