/**
 * The package as one structure: which record describes it, which files there are and what they are for, and how the
 * book and its folders are built. METS 1.12.1 (https://www.loc.gov/standards/mets/). It lies in `metadata/`, and
 * leads to all others from there.
 */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Book, Section } from '../../model/index.ts';
import { type Child, element, writeDocument } from '../../records/index.ts';
import type { PayloadFile } from '../bag.ts';
import type { Deposit } from '../payload/making.ts';
import { tellFormat } from './formats.ts';

/** A file, and by which name this record knows it. */
interface Named extends PayloadFile {
  readonly id: string;
}

/** @param files of the payload, but for this record itself, and what is made of it */
export function writeMets(deposit: Deposit, files: readonly PayloadFile[]): string {
  const { book, making } = deposit;
  const { title, modified, uuid } = book.metadata;
  const named = files.map((file, index) => ({ ...file, id: `file-${index + 1}` }));
  const root = element(
    'mets',
    {
      xmlns: 'http://www.loc.gov/METS/',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      OBJID: uuid,
      LABEL: title,
      TYPE: book.kind,
    },
    element(
      'metsHdr',
      { CREATEDATE: modified },
      element(
        'agent',
        { ROLE: 'CREATOR', TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' },
        element('name', `Octavo ${making.octavo}`),
      ),
    ),
    refer('dmdSec', 'description', { MDTYPE: 'MODS', MDTYPEVERSION: '3.8' }, find(named, '.mods.xml')),
    element(
      'amdSec',
      { ID: 'preservation' },
      refer('digiprovMD', 'provenance', { MDTYPE: 'PREMIS', MDTYPEVERSION: '3.0' }, find(named, 'premis.xml')),
    ),
    element(
      'fileSec',
      groupsOf(named).map(([use, group]) => describeGroup(use, group)),
    ),
    describeChapters(book, named),
    describeFolders(book, named),
  );
  if (root === undefined) throw new TypeError('a record without elements');
  return writeDocument(root);
}

function find(files: readonly Named[], ending: string): Named | undefined {
  return files.find(({ path }) => path.startsWith('metadata/') && path.endsWith(ending));
}

/** Where a file lies, seen from this record. */
function hrefOf(path: string): string {
  return encodeURI(posix.relative('metadata', path)).replaceAll('?', '%3F').replaceAll('#', '%23');
}

function fixityOf({ path, bytes }: PayloadFile): Readonly<Record<string, string>> {
  return {
    MIMETYPE: tellFormat(path, bytes).mediaType,
    SIZE: String(bytes.length),
    CHECKSUM: createHash('sha256').update(bytes).digest('hex'),
    CHECKSUMTYPE: 'SHA-256',
  };
}

function refer(name: string, id: string, type: Readonly<Record<string, string>>, file: Named | undefined): Child {
  if (file === undefined) return undefined;
  const place = { LOCTYPE: 'URL', 'xlink:type': 'simple', 'xlink:href': hrefOf(file.path) };
  return element(name, { ID: id }, element('mdRef', { ...type, ...place, ...fixityOf(file) }));
}

/** By the folder of the payload that they lie in. */
function groupsOf(files: readonly Named[]): readonly (readonly [string, readonly Named[]])[] {
  return [...group(files, ({ path }) => path.split('/')[0] ?? '')];
}

function describeGroup(use: string, files: readonly Named[]): Child {
  return element(
    'fileGrp',
    { USE: use },
    files.map((file) =>
      element(
        'file',
        { ID: file.id, ADMID: 'provenance', ...fixityOf(file) },
        element('FLocat', { LOCTYPE: 'URL', 'xlink:type': 'simple', 'xlink:href': hrefOf(file.path) }),
      ),
    ),
  );
}

/** Parts and chapters; each leads into the web edition, whose anchors they are. */
function describeChapters({ kind, metadata, sections, slug }: Book, files: readonly Named[]): Child {
  const page = files.find(({ path }) => path === `editions/${slug}.html`);
  const listed = sections.filter(({ generated, title }) => !generated && title !== '');
  const below = (part: string | undefined): Child =>
    listed.filter((section) => section.part === part).map((section) => divide(section));
  const divide = (section: Section): Child =>
    element(
      'div',
      { TYPE: section.role, LABEL: section.title, ORDERLABEL: section.number },
      page === undefined
        ? undefined
        : element('fptr', element('area', { FILEID: page.id, BETYPE: 'IDREF', BEGIN: section.id })),
      below(section.id),
    );
  const whole = files.filter(({ path }) => path.startsWith('editions/'));
  return element(
    'structMap',
    { TYPE: 'LOGICAL' },
    element(
      'div',
      { TYPE: kind, LABEL: metadata.title, DMDID: 'description' },
      whole.map(({ id }) => element('fptr', { FILEID: id })),
      kind === 'book' ? below(undefined) : undefined,
    ),
  );
}

/** The folders of the bag. */
function describeFolders({ slug }: Book, files: readonly Named[]): Child {
  return element(
    'structMap',
    { TYPE: 'PHYSICAL' },
    element('div', { TYPE: 'bag', LABEL: `${slug}-deposit` }, describeFolder('data', files, '')),
  );
}

function describeFolder(label: string, files: readonly Named[], path: string): Child {
  const nextOf = (file: Named): string | undefined => /^([^/]+)\//u.exec(file.path.slice(path.length))?.[1];
  const folders = group(files, nextOf);
  return element(
    'div',
    { TYPE: 'folder', LABEL: label },
    (folders.get(undefined) ?? []).map((file) =>
      element('div', { TYPE: 'file', LABEL: file.path.slice(path.length) }, element('fptr', { FILEID: file.id })),
    ),
    [...folders].map(([name, inside]) =>
      name === undefined ? undefined : describeFolder(name, inside, `${path}${name}/`),
    ),
  );
}

/** In the order in which they come. */
function group<Key>(files: readonly Named[], keyOf: (file: Named) => Key): ReadonlyMap<Key, readonly Named[]> {
  const groups = new Map<Key, Named[]>();
  for (const file of files) {
    const known = groups.get(keyOf(file));
    if (known === undefined) groups.set(keyOf(file), [file]);
    else known.push(file);
  }
  return groups;
}
