import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { type Artifact, type Book, decodePercent, visit } from '../model/index.ts';
import { type Report, said, sayCount } from '../report/index.ts';
import { noteExamined } from './own.ts';

/** Reads each EPUB back from its bytes as a reading system would, and says what it would stumble over. */
export async function checkEpub(
  { artifacts }: { readonly book: Book; readonly artifacts: readonly Artifact[] },
  report: Report,
): Promise<void> {
  for (const artifact of artifacts) {
    if (artifact.edition !== 'epub') continue;
    const container = await openContainer(artifact.bytes);
    for (const problem of container.problems) {
      report.add(
        'edition-invalid',
        said`EPUB: ${problem}`,
        {},
        said`This is a fault of Octavo, not of the manuscript: please report it.`,
      );
    }
    noteExamined(
      {
        check: 'links',
        about: 'Every link and every file that is named in the EPUB leads to something that is in it, once',
        edition: artifact.edition,
        findings: container.problems.length,
        evidence: sayCount(container.names.size, 'file'),
      },
      report,
    );
  }
}

/** An EPUB taken apart. */
export interface Container {
  readonly names: ReadonlySet<string>;
  readonly trees: ReadonlyMap<string, Root>;
  readonly problems: string[];
  /** Bytes of a file, none if there is no such file. */
  readonly readBytes: (name: string) => Promise<Uint8Array>;
}

/**
 * All problems found; empty for a sound container. Without Java: EPUBCheck finds more, this finds what
 * our own making can get wrong (XML, manifest, spine, links, ids).
 */
export async function findEpubProblems(bytes: Uint8Array): Promise<string[]> {
  return (await openContainer(bytes)).problems;
}

const opened = new WeakMap<Uint8Array, Promise<Container>>();

/** Takes an EPUB apart, once for all that want to look into it. */
export async function openContainer(bytes: Uint8Array): Promise<Container> {
  const known = opened.get(bytes) ?? takeApart(bytes);
  opened.set(bytes, known);
  return known;
}

async function takeApart(bytes: Uint8Array): Promise<Container> {
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files);
  const problems: string[] = [];
  if (names[0] !== 'mimetype' || (await zip.file('mimetype')?.async('string')) !== 'application/epub+zip') {
    problems.push('mimetype is not the first file, or says something else');
  }
  const trees = new Map<string, Root>();
  for (const name of names.filter((each) => /\.(?:xhtml|opf|ncx|xml|svg)$/u.test(each))) {
    const text = (await zip.file(name)?.async('string')) ?? '';
    try {
      trees.set(name, fromXml(text));
    } catch (error) {
      problems.push(`${name} is not well-formed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const readBytes = async (name: string): Promise<Uint8Array> =>
    (await zip.file(name)?.async('uint8array')) ?? new Uint8Array();
  const container = { names: new Set(names), trees, problems, readBytes };
  checkIds(container);
  checkPackage(container);
  checkReferences(container);
  for (const name of names.filter((each) => each.endsWith('.css')))
    checkStyles(name, (await zip.file(name)?.async('string')) ?? '', container);
  return container;
}

/** What the package lists (EPUB 3.3, 5.6). */
export interface Item {
  readonly path: string;
  readonly mediaType: string;
  readonly isNavigation: boolean;
}

export function listItems({ trees }: Pick<Container, 'trees'>): Item[] {
  const [packagePath, tree] = [...trees].find(([name]) => name.endsWith('.opf')) ?? [];
  if (packagePath === undefined || tree === undefined) return [];
  return elementsOf(tree).flatMap(({ name, attributes }) =>
    name === 'item'
      ? [
          {
            path: resolve(String(attributes['href']), packagePath),
            mediaType: attributes['media-type'] ?? '',
            isNavigation: attributes['properties'] === 'nav',
          },
        ]
      : [],
  );
}

/** The pages in the order in which they are read, with their names. */
export function listSpine({ trees }: Pick<Container, 'trees'>): (readonly [name: string, page: Root])[] {
  const packagePath = [...trees.keys()].find((name) => name.endsWith('.opf'));
  const tree = packagePath === undefined ? undefined : trees.get(packagePath);
  if (packagePath === undefined || tree === undefined) return [];
  const elements = elementsOf(tree);
  const paths = new Map(
    elements
      .filter(({ name }) => name === 'item')
      .map(({ attributes }) => [attributes['id'], resolve(String(attributes['href']), packagePath)]),
  );
  return elements
    .filter(({ name }) => name === 'itemref')
    .flatMap(({ attributes }): (readonly [string, Root])[] => {
      const name = paths.get(attributes['idref']) ?? '';
      const page = trees.get(name);
      return page === undefined ? [] : [[name, page]];
    });
}

function checkIds({ trees, problems }: Container): void {
  for (const [name, tree] of trees) {
    const seen = new Set<string>();
    for (const { attributes } of elementsOf(tree)) {
      const id = attributes['id'];
      if (typeof id !== 'string') continue;
      if (seen.has(id)) problems.push(`${name} has the id ${id} twice`);
      seen.add(id);
    }
  }
}

function checkPackage({ names, trees, problems }: Container): void {
  const packagePath = [...trees.keys()].find((name) => name.endsWith('.opf'));
  const tree = packagePath === undefined ? undefined : trees.get(packagePath);
  if (packagePath === undefined || tree === undefined) {
    problems.push('there is no package document');
    return;
  }
  const elements = elementsOf(tree);
  const items = elements.filter(({ name }) => name === 'item');
  const listed = new Set(items.map(({ attributes }) => resolve(String(attributes['href']), packagePath)));
  for (const path of listed) if (!names.has(path)) problems.push(`the manifest lists ${path}, which is not there`);
  // What is said about the publication, as the licences of its fonts, is linked to and not a part of it.
  const linked = new Set(
    elements
      .filter(({ name, attributes }) => name === 'link' && !/^[a-z][a-z0-9+.-]*:/iu.test(String(attributes['href'])))
      .map(({ attributes }) => resolve(String(attributes['href']), packagePath)),
  );
  for (const name of names) {
    if (name.startsWith('META-INF/') || name === 'mimetype' || name === packagePath || listed.has(name)) continue;
    if (linked.has(name)) continue;
    problems.push(`${name} is not in the manifest`);
  }
  const ids = new Set(items.map(({ attributes }) => attributes['id']));
  const spine = elements.filter(({ name }) => name === 'itemref').map(({ attributes }) => attributes['idref']);
  if (spine.length === 0) problems.push('the spine is empty');
  for (const id of spine)
    if (!ids.has(id)) problems.push(`the spine names ${id ?? 'nothing'}, which is not in the manifest`);
  const required: readonly (readonly [string, (element: Element) => boolean])[] = [
    ['a title', ({ name, children }) => name === 'dc:title' && children.length > 0],
    ['a language', ({ name, children }) => name === 'dc:language' && children.length > 0],
    ['an identifier', ({ name, children }) => name === 'dc:identifier' && children.length > 0],
    ['a date of modification', ({ attributes }) => attributes['property'] === 'dcterms:modified'],
    ['a navigation document', ({ name, attributes }) => name === 'item' && attributes['properties'] === 'nav'],
    ['a cover image', ({ name, attributes }) => name === 'item' && attributes['properties'] === 'cover-image'],
  ];
  for (const [what, holds] of required) if (!elements.some(holds)) problems.push(`the package lacks ${what}`);
}

const referring = ['href', 'src', 'xlink:href'] as const;

/** Everything that is linked to or shown is in the container, and every fragment in its file. */
function checkReferences({ names, trees, problems }: Container): void {
  const ids = new Map(
    [...trees].map(([name, tree]) => [name, new Set(elementsOf(tree).map(({ attributes }) => attributes['id']))]),
  );
  for (const [name, tree] of trees) {
    for (const { attributes, name: element } of elementsOf(tree)) {
      for (const attribute of referring) {
        const target = attributes[attribute];
        if (typeof target !== 'string' || /^[a-z][a-z0-9+.-]*:/iu.test(target)) continue;
        const [path = '', fragment] = target.split('#');
        const file = path === '' ? name : resolve(path, name);
        if (!names.has(file)) problems.push(`${name}: <${element}> leads to ${target}, which is not there`);
        else if (fragment !== undefined && ids.get(file)?.has(decodePercent(fragment)) === false) {
          problems.push(`${name}: <${element}> leads to ${target}, where there is no such id`);
        }
      }
    }
  }
}

/** What a style sheet loads is in the container. */
function checkStyles(name: string, css: string, { names, problems }: Container): void {
  for (const [, value = ''] of css.matchAll(/url\(([^()]*)\)/gu)) {
    const address = value.trim().replace(/^["']|["']$/gu, '');
    if (!names.has(resolve(address, name))) problems.push(`${name} loads ${address}, which is not there`);
  }
}

function elementsOf(tree: Root): Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => void elements.push(element));
  return elements;
}

/** What a path in a file of the container names. */
export function resolve(path: string, from: string): string {
  return decodePercent(new URL(path, `https://container.invalid/${from}`).pathname.slice(1));
}
