/** What is in a container, held to be harmless before anything of it is read. */
import type { Container, Entry } from '../../model/index.ts';
import { type Phrase, type Report, said } from '../../report/index.ts';
import { findCollisions, tellDanger } from '../paths.ts';

/** Files of a bag by their paths in it, as Unicode composes them (NFC). */
export type BagFiles = ReadonlyMap<string, Entry>;

/** @returns nothing where it would not be safe to go on; the report says why */
export function listFiles({ kind, entries }: Container, report: Report): BagFiles | undefined {
  const top = kind === 'zip' ? findTop(entries, report) : '';
  if (top === undefined || !areSafe(entries, report)) return undefined;
  const inside = entries.filter((entry) => entry.kind === 'file');
  return new Map(inside.map((entry) => [entry.path.slice(top.length).normalize('NFC'), entry]));
}

/** The one folder in which a bag lies in a zip (RFC 8493, 4.2), with its slash. */
function findTop(entries: readonly Entry[], report: Report): string | undefined {
  const tops = new Set(entries.map(({ path }) => path.split('/')[0] ?? ''));
  if (entries.length === 0) report.add('bag-declaration', said`The zip is empty`);
  else if (entries.some(({ path, kind }) => !path.includes('/') && kind !== 'folder'))
    report.add('bag-declaration', said`Files lie in the zip beside the one folder of a bag`, firstAtTop(entries));
  else if (tops.size > 1)
    report.add('bag-declaration', said`The zip has ${tops.size} folders where a bag is one: ${[...tops].join(', ')}`);
  else return `${[...tops].join('')}/`;
  // Paths are judged all the same: what is wrong with them is worse.
  areSafe(entries, report);
  return undefined;
}

function firstAtTop(entries: readonly Entry[]): { readonly file: string | undefined } {
  return { file: entries.find(({ path, kind }) => !path.includes('/') && kind !== 'folder')?.path };
}

function areSafe(entries: readonly Entry[], report: Report): boolean {
  let safe = true;
  const refuse = (file: string, text: Phrase): void => {
    safe = false;
    report.add('bag-unsafe', text, { file });
  };
  for (const { path, kind } of entries) {
    const danger = tellDanger(path);
    if (danger !== undefined) refuse(path, said`It must not be unpacked: ${danger}`);
    if (kind === 'link') refuse(path, said`It is a symbolic link, which may lead anywhere`);
    if (kind === 'special') refuse(path, said`It is neither a file nor a folder, but a device, a pipe or a socket`);
  }
  const files = entries.filter(({ kind }) => kind !== 'folder').map(({ path }) => path);
  for (const { path, with: other } of findCollisions(files)) {
    const text =
      path === other
        ? said`It is there twice`
        : said`On some systems it is one file with ${other}, and one of them would be lost`;
    refuse(path, text);
  }
  return safe;
}
