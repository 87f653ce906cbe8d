/**
 * Proof of the claims from the bytes of the finished editions: whatever an EPUB or HTML file says of its
 * accessibility is examined once more on what really stands in it.
 */
import type { Element, Nodes, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import {
  type ClaimContext,
  type FinishedTrees,
  type Tree,
  claimAccessibility,
  withoutSearch,
} from '../editions/index.ts';
import { type Accessibility, type Artifact, type Claim, type ClaimProperty, claimed, visit } from '../model/index.ts';
import { type Report, said, sayCount } from '../report/index.ts';
import { noteExamined } from './own.ts';
import { parsePage } from './page.ts';

/** That of the book and of its parts is told in records: no claim of a file rests on it. */
const language = '';

/** Claims that rest on the theme or on the author, not on the file. */
const elsewhere = new Set(['highContrastDisplay']);

export async function checkAccessibility(
  { artifacts }: { readonly artifacts: readonly Artifact[] },
  report: Report,
): Promise<void> {
  for (const artifact of artifacts) {
    const { edition, accessibility } = artifact;
    if (accessibility === undefined || edition === 'pdf') continue;
    const problems = await findUnproven(artifact);
    for (const problem of problems) {
      report.add(
        'edition-invalid',
        said`${edition.toUpperCase()}: ${problem}`,
        {},
        said`This is a fault of Octavo or of the theme, not of the manuscript: please report it.`,
      );
    }
    const { length } = accessibility.claims;
    noteExamined(
      {
        check: 'claims',
        about: 'What the file claims of its accessibility is borne out by what stands in it',
        edition,
        findings: problems.length,
        evidence: sayCount(length, 'claim'),
      },
      report,
    );
  }
}

/** What the file claims and its content does not bear out; empty for editions that claim nothing. */
export async function findUnproven(artifact: Artifact): Promise<string[]> {
  const { edition, accessibility } = artifact;
  if (accessibility === undefined || edition === 'pdf') return [];
  const { written, trees, locked } = await readBack(artifact);
  const { altReviewed } = accessibility;
  const context: ClaimContext = { edition, language, statement: { altReviewed } };
  const proven = claimAccessibility(trees, context);
  return written
    .filter(({ property, value }) => !elsewhere.has(value) && !claimed(proven, property).includes(value))
    .map(({ property, value }) => `${property} ${value} is claimed: ${reason(proven, property, value)}`)
    .concat(locked ? ['unlocked is claimed, and there is encryption'] : []);
}

function reason({ claims }: Accessibility, property: ClaimProperty, value: string): string {
  return claims.find((claim) => claim.property === property && claim.value === value)?.evidence ?? 'nothing shows it';
}

interface ReadBack {
  readonly written: readonly Pick<Claim, 'property' | 'value'>[];
  readonly trees: FinishedTrees;
  readonly locked: boolean;
}

async function readBack(artifact: Artifact): Promise<ReadBack> {
  if (artifact.edition === 'epub') return readEpub(artifact.bytes);
  return artifact.edition === 'site' ? readSite(artifact) : readHtml(artifact.bytes);
}

const properties = ['accessMode', 'accessModeSufficient', 'accessibilityFeature', 'accessibilityHazard'] as const;

async function readEpub(bytes: Uint8Array): Promise<ReadBack> {
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(bytes);
  const text = async (name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? '';
  const names = Object.keys(zip.files);
  const documents: Tree[] = [];
  let navigation: Nodes = { type: 'root', children: [] };
  for (const name of names.filter((one) => one.endsWith('.xhtml'))) {
    const tree = fromHtml(await text(name));
    const base = name.replace(/^OEBPS\//u, '');
    if (base === 'toc.xhtml') navigation = tree;
    else if (base !== 'cover.xhtml') documents.push({ name: base, language, body: bodyOf(tree) });
  }
  const images: { mediaType: string; bytes: Uint8Array }[] = [];
  for (const name of names) {
    const type = typeOf(name);
    const image = type === undefined ? undefined : await zip.file(name)?.async('uint8array');
    if (type !== undefined && image !== undefined && !/\/cover\./u.test(name))
      images.push({ mediaType: type, bytes: image });
  }
  const written = [
    ...(await text('OEBPS/content.opf')).matchAll(/<meta property="schema:(\w+)"[^>]*>([^<]*)<\/meta>/gu),
  ].flatMap(([, name, value = '']) => {
    const property = properties.find((one) => one === name);
    return property === undefined ? [] : [{ property, value }];
  });
  const styles = await text('OEBPS/style.css');
  const locked = names.some((name) => /^META-INF\/(?:encryption|rights)\.xml$/u.test(name));
  return { written, locked, trees: { documents, navigation, shell: navigation, styles, images } };
}

/** Of a picture that may move. */
function typeOf(name: string): string | undefined {
  const mediaTypes = { gif: 'image/gif', png: 'image/png', webp: 'image/webp', svg: 'image/svg+xml' } as const;
  return Object.entries(mediaTypes).find(([extension]) => name.endsWith(`.${extension}`))?.[1];
}

/** All pages of a site as one; the first has the claims, the whole contents and all pages of the print edition. */
function readSite({ path, bytes, files = [] }: Artifact): ReadBack {
  const first = readHtml(bytes);
  const pages = [first, ...files.filter((file) => file.path.endsWith('.html')).map((file) => readHtml(file.bytes))];
  const styles = files.find((file) => file.path.endsWith('/style.css'))?.bytes;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return {
    written: first.written,
    locked: false,
    trees: {
      documents: pages.flatMap(({ trees }) => trees.documents),
      navigation: first.trees.navigation,
      shell: { type: 'root', children: pages.flatMap(({ trees }) => withoutSearch(childrenOf(trees.shell))) },
      styles: withoutFonts(new TextDecoder().decode(styles)),
      images: files.flatMap((file) => {
        const mediaType = file.path.startsWith(`${folder}images/`) ? typeOf(file.path) : undefined;
        return mediaType === undefined ? [] : [{ mediaType, bytes: file.bytes }];
      }),
    },
  };
}

function childrenOf(node: Nodes): RootContent[] {
  return node.type === 'root' ? node.children : [];
}

function withoutFonts(styles: string): string {
  return styles.replace(/url\("?data:[^()]*\)/gu, 'none');
}

function readHtml(bytes: Uint8Array): ReadBack {
  const tree = parsePage(bytes);
  const sections: Tree[] = [];
  const styles: string[] = [];
  const images: { mediaType: string; bytes: Uint8Array }[] = [];
  let data: unknown;
  visit(tree, 'element', (node, _index, parent) => {
    if (node.tagName === 'style') styles.push(withoutFonts(toString(node)));
    if (node.tagName === 'script' && node.properties.type === 'application/ld+json') data = JSON.parse(toString(node));
    if (node.tagName === 'img') images.push(...readData(node));
    const inText = parent?.type === 'element' && (parent.tagName === 'main' || parent.tagName === 'footer');
    if (node.tagName === 'section' && inText) {
      sections.push({ name: `#${String(node.properties.id)}`, language, body: node });
    }
  });
  const shell = withoutSections(tree);
  return {
    written: readClaims(data),
    locked: false,
    trees: { documents: sections, navigation: shell, shell, styles: styles.join('\n'), images },
  };
}

function readData({ properties }: Element): { mediaType: string; bytes: Uint8Array }[] {
  const [, mediaType, data] = /^data:([^;]+);base64,(.*)$/u.exec(String(properties.src)) ?? [];
  return mediaType === undefined || data === undefined ? [] : [{ mediaType, bytes: Buffer.from(data, 'base64') }];
}

function readClaims(data: unknown): Pick<Claim, 'property' | 'value'>[] {
  if (typeof data !== 'object' || data === null) return [];
  const entries = new Map<string, unknown>(Object.entries(data));
  return properties.flatMap((property) =>
    [entries.get(property) ?? []].flat().map((value: unknown) => ({ property, value: sayModes(value) })),
  );
}

function sayModes(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('itemListElement' in value)) return String(value);
  return String(value.itemListElement);
}

/** What stands around the sections. */
function withoutSections<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const holds = node.type === 'element' && (node.tagName === 'main' || node.tagName === 'footer');
  const children = node.children.filter((child) => !holds || child.type !== 'element' || child.tagName !== 'section');
  return { ...node, children: children.map((child) => withoutSections(child)) };
}

function bodyOf(tree: Root): Nodes {
  let body: Nodes = tree;
  visit(tree, 'element', (node) => {
    if (node.tagName === 'body') body = node;
  });
  return body;
}
