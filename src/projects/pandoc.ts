/**
 * Pandoc: a command in a Makefile or a script, a file of defaults, a file of metadata
 * (https://pandoc.org/MANUAL.html#defaults-files); or nothing but Markdown files.
 */
import { posix } from 'node:path';
import { isMapping, isMarkdown } from '../model/index.ts';
import { said } from '../report/index.ts';
import type { ManuscriptFolder } from '../system/index.ts';
import { fileEntry } from './entries.ts';
import { Sorting } from './findings.ts';
import { readPandocCommand, type PandocCommand } from './pandoc-command.ts';
import type { ProjectReader } from './project.ts';
import { readYaml, type Settings } from './settings-files.ts';

const ofMetadata = Object.fromEntries(
  (
    'title subtitle author date publisher description abstract rights keywords subject identifier bibliography csl ' +
    'nocite link-citations reference-section-title suppress-bibliography number-sections numbersections toc lof lot ' +
    'toc-depth pagetitle= cover-image lang= language'
  )
    .split(' ')
    .map((key) => (key === 'lang=' ? ['lang', 'language'] : key === 'pagetitle=' ? ['pagetitle', ''] : [key, key])),
);

export const readPandoc: ProjectReader = async (folder) => {
  const files = await folder.list();
  const command = await findCommand(folder, files);
  const defaults = files.find((file) => /(?:^|\/)(?:pandoc|defaults?)[\w-]*\.ya?ml$/iu.test(file));
  const given = defaults === undefined ? {} : await readYaml(folder, defaults);
  const metadataFiles = [
    ...(command?.metadataFiles ?? []),
    ...listOf(given['metadata-files'] ?? given['metadata-file']),
    ...files.filter((file) => /(?:^|\/)(?:metadata|meta)\.ya?ml$/iu.test(file)),
  ].filter((file, index, all) => all.indexOf(file) === index && files.includes(file));
  const inputs = command?.inputs ?? expand(listOf(given['input-files']), files);
  if (command === undefined && defaults === undefined && metadataFiles.length === 0) return undefined;
  const sorting = new Sorting();
  takeOptions(command?.options ?? {}, command?.file ?? '', sorting);
  const { metadata, ...settings } = given;
  takeOptions(settings, defaults ?? '', sorting);
  sorting.take(metadata, 'metadata.', ofMetadata, said`is for Pandoc’s templates`);
  for (const file of metadataFiles)
    sorting.take(await readYaml(folder, file), `${file}: `, ofMetadata, said`is for Pandoc’s templates and filters`);
  for (const name of command?.left ?? []) sorting.left.push({ what: name, note: said`is how Pandoc makes its files` });
  if (inputs.length > 0)
    sorting.understood.push({ what: said`${inputs.length} files that Pandoc is given`, note: 'chapters:' });
  return sorting.finish({
    program: 'Pandoc',
    files: [command?.file, defaults, ...metadataFiles].filter((file) => file !== undefined),
    ...(inputs.length > 0 ? { entries: inputs.map((file) => fileEntry(file)) } : {}),
  });
};

/** Options of the command line and keys of defaults have the same names. */
const ofOptions: Readonly<Record<string, string>> = {
  bibliography: 'bibliography',
  csl: 'csl',
  'number-sections': 'number-sections',
  'table-of-contents': 'toc',
  toc: 'toc',
  lof: 'lof',
  lot: 'lot',
  'epub-cover-image': 'cover',
  'input-files': '',
  'input-file': '',
  'metadata-files': '',
  'metadata-file': '',
  from: '',
  to: '',
  citeproc: '',
  standalone: '',
  'output-file': '',
};

function takeOptions(options: Settings, file: string, sorting: Sorting): void {
  const metadata: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(options)) {
    if (key === 'metadata' && isMapping(value)) Object.assign(metadata, value);
    else rest[key] = value;
  }
  sorting.take(metadata, `${file}: metadata `, ofMetadata, said`is for Pandoc’s templates`);
  sorting.take(rest, `${file}: `, ofOptions, said`is how Pandoc makes its files`);
}

async function findCommand(folder: ManuscriptFolder, files: readonly string[]): Promise<PandocCommand | undefined> {
  const scripts = files.filter((file) => /(?:^|\/)(?:(?:gnu)?makefile|justfile|[\w.-]+\.(?:sh|mk|bat))$/iu.test(file));
  for (const script of scripts.toSorted((a, b) => a.split('/').length - b.split('/').length)) {
    const command = readPandocCommand(await folder.readText(script), script);
    if (command === undefined) continue;
    const inputs = expand(command.inputs, files);
    if (inputs.length > 0)
      return { ...command, inputs, metadataFiles: command.metadataFiles.map((one) => posix.normalize(one)) };
  }
  return undefined;
}

/** `chapters/*.md` as a shell has it. */
function expand(patterns: readonly string[], files: readonly string[]): string[] {
  const found = patterns.flatMap((pattern) => {
    const path = posix.normalize(pattern);
    if (!path.includes('*')) return files.includes(path) && isMarkdown(path) ? [path] : [];
    const [before = '', ...rest] = path.split('*');
    const after = rest.join('*').replace(/^\*?\/?\*?/u, '');
    const isDeep = path.includes('**');
    return files.filter((file) => {
      if (!file.startsWith(before) || !file.endsWith(after) || file.length < before.length + after.length) return false;
      const inside = file.slice(before.length, file.length - after.length);
      return isMarkdown(file) && (isDeep || !inside.includes('/'));
    });
  });
  return [...new Set(found)];
}

function listOf(value: unknown): string[] {
  return [value ?? []].flat().filter((one) => typeof one === 'string');
}
