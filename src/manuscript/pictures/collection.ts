/** The pictures of a book: found, read, checked, cleaned, and named by what is in them. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { imageSize } from 'image-size';
import type { Element, Root } from 'hast';
import { cleanSvg } from '../../markup/index.ts';
import { type Image, classesOf, decodePercent, visit } from '../../model/index.ts';
import { Failure, type Place, Reason, type Words, inEnglish, joined, reasonOf, said } from '../../report/index.ts';
import type { ManuscriptFolder } from '../../system/index.ts';
import { type FileContext, addClass, placeOf, slugify } from '../../transforms/index.ts';
import { checkAlternative } from './alternatives.ts';
import type { DeclaredAlternative } from './declared-alternatives.ts';

const mediaTypes: Readonly<Record<string, Image['mediaType']>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

export interface ImageSource {
  readonly folder: ManuscriptFolder;
  /** Fetches an image from the network; absent: nothing is fetched. */
  readonly fetch?: ((url: string) => Promise<Uint8Array>) | undefined;
  /** Words that stand in the place of those in the text, by path or address. */
  readonly declared?: ReadonlyMap<string, DeclaredAlternative>;
}

/** Collects the images of all sections; the same file twice is one image. */
export class ImageCollection {
  readonly images = new Map<string, Image>();
  /** Paths and addresses of all that the book asks for, found or not. */
  readonly mentioned = new Set<string>();
  readonly #source: ImageSource;
  /** Names of the drawings from which the same was taken. */
  readonly #cleaned = new Map<string, Set<string>>();
  readonly #bySource = new Map<string, (Image & { readonly removed: readonly Words[] }) | Error>();

  /** Paths in the manuscript's folder of all that were found. */
  get paths(): string[] {
    return [...this.#bySource].filter(([, image]) => !(image instanceof Error)).map(([path]) => path);
  }

  constructor(source: ImageSource) {
    this.#source = source;
  }

  /** Gives every `img` of a tree its key, size and alternative text; one that cannot be had leaves its words. */
  async collect(tree: Root | Element, context: FileContext): Promise<void> {
    const found: { node: Element; index: number; parent: Root | Element }[] = [];
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'img' && index !== undefined && parent !== undefined)
        found.push({ node, index, parent: parent });
    });
    for (const { node, parent } of found) {
      const { dataCell } = node.properties;
      delete node.properties.dataCell;
      const computed = typeof dataCell === 'string' ? await this.#findComputed(dataCell, context) : undefined;
      if (typeof dataCell === 'string' && computed === undefined) {
        tellUncomputed(node, context);
        parent.children.splice(parent.children.indexOf(node), 1, standIn(node, parent));
        continue;
      }
      const src = computed ?? (await this.#locateByName(node, context));
      const declared = this.declaredFor(src, context);
      if (declared !== undefined) replaceAlternative(node, declared.words);
      const image = src === '' ? tellOfNone(node, context) : await this.load(src, context, placeOf(node, context));
      if (image === undefined) {
        parent.children.splice(parent.children.indexOf(node), 1, standIn(node, parent));
        continue;
      }
      checkAlternative(node, parent, src, { context, place: declared?.place ?? placeOf(node, context) });
      if (image.mediaType === 'image/webp') {
        context.report.add(
          'image-webp',
          said`${src}: older e-readers do not show WebP`,
          placeOf(node, context),
          said`The browser turns it into JPEG or PNG for the e-book, if there is one. Saved so to begin with it is at its best.`,
        );
      }
      node.properties.src = image.key;
      setSize(node, image);
    }
  }

  /**
   * `![[picture.png]]`: a name alone means the one file that has it, in whatever folder. Pandoc takes paths from the
   * manuscript's folder and not from the text's, and `/images/x.png` means that folder to many.
   */
  async #locateByName(node: Element, context: FileContext): Promise<string> {
    const { src = '', dataWiki } = node.properties;
    delete node.properties.dataWiki;
    const path = locate(src, context);
    const { folder } = this.#source;
    if (src === '' || isRemote(src) || src.startsWith('data:')) return src;
    if (!isAbsolutePath(path) && (await folder.exists(path))) return src;
    const fromFolder = posix.normalize(decodePercent(src.replace(/[?#].*/su, '')).replace(/^\//u, ''));
    if (!isAbsolutePath(fromFolder) && !fromFolder.startsWith('..') && (await folder.exists(fromFolder)))
      return addressOf(fromFolder, context);
    if (dataWiki === undefined || src.includes('/')) return src;
    const name = posix.basename(path);
    const [only, ...others] = (await folder.list()).filter((file) => posix.basename(file) === name);
    return only === undefined || others.length > 0 ? src : addressOf(only, context);
  }

  /** What Quarto, knitr or bookdown made of a cell the last time, and kept: `_freeze/x/figure-html/label-1.png`. */
  async #findComputed(label: string, context: FileContext): Promise<string | undefined> {
    if (label === '') return undefined;
    const stem = posix.basename(context.file).replace(/\.[^.]*$/u, '');
    const only = (await this.#source.folder.list()).find((file) => {
      const [, folder = '', name = ''] = /^(.*)\/figure-[a-z]+\/([^/]+)-1\.(?:png|jpe?g|svg)$/u.exec(file) ?? [];
      return name === label && folder.split('/').some((part) => part === stem || part === `${stem}_files`);
    });
    return only === undefined ? undefined : addressOf(only, context);
  }

  /** What is declared for the image behind an address as an author writes it. */
  declaredFor(src: string, context: FileContext): DeclaredAlternative | undefined {
    return this.#source.declared?.get(locate(src, context));
  }

  /** The image behind an address as an author writes it, or undefined after a message. */
  async load(src: string, context: FileContext, place: Place = { file: context.file }): Promise<Image | undefined> {
    const remote = isRemote(src);
    const path = locate(src, context);
    this.mentioned.add(path);
    if (remote && this.#source.fetch === undefined) {
      context.report.add(
        'image-remote',
        said`Image on the network: ${src}`,
        place,
        said`Save it beside the manuscript, or build with --allow-remote.`,
      );
      return undefined;
    }
    let image = this.#bySource.get(path);
    if (image === undefined) {
      image = await this.#read(path, remote).catch((error: unknown) =>
        error instanceof Error ? error : new Error(String(error)),
      );
      this.#bySource.set(path, image);
    }
    if (!(image instanceof Error)) {
      this.images.set(image.key, image);
      if (image.removed.length > 0) {
        const what = joined(image.removed, ', ');
        const removed = inEnglish(what);
        const names = this.#cleaned.get(removed) ?? new Set<string>();
        this.#cleaned.set(removed, names.add(src));
        context.report.addOneOf(
          'html-removed',
          // Words that are lost are told of each drawing.
          removed.includes('“') ? `${src} ${removed}` : removed,
          () =>
            names.size === 1
              ? said`${src}: ${what} taken out of the drawing`
              : said`${[...names].join(', ')}: ${what} taken out of the drawings`,
          place,
          image.removed.some((one) => /^<foreignobject>/iu.test(inEnglish(one)))
            ? said`Let the program that drew it write its labels as <text>: HTML in drawings is shown by browsers alone.`
            : said`Pictures carry no scripts and load nothing.`,
        );
      }
      return image;
    }
    tell(image, src, place, context);
    return undefined;
  }

  async #read(path: string, remote: boolean): Promise<Image & { removed: readonly Words[] }> {
    if (isAbsolutePath(path)) throw new Failure(1, said`${path} is absolute`, { rule: 'file-outside' });
    const bytes = path.startsWith('data:')
      ? decodeData(path)
      : remote
        ? await this.#source.fetch?.(path)
        : await this.#source.folder.readBytes(path);
    if (bytes === undefined) throw new Reason(said`nothing was read`);
    return describe(path, bytes);
  }
}

class UnsuitableType extends Error {}

/** From the text in which it stands. */
function addressOf(path: string, context: FileContext): string {
  return encodeURI(posix.relative(posix.dirname(context.file), path));
}

function tellUncomputed(node: Element, context: FileContext): void {
  context.report.addOneOf(
    'cell-uncomputed',
    'figure',
    (count) =>
      count === 1
        ? said`A figure or table that code makes is not there: what is said of it stands in its place`
        : said`${count} figures or tables that code makes are not there: what is said of them stands in their places`,
    placeOf(node, context),
    said`Octavo runs nothing. Let the other program keep what it makes (Quarto: freeze: true), or name a picture.`,
  );
}

function isRemote(src: string): boolean {
  return /^(?:https?:)?\/\//iu.test(src);
}

/** Path in the manuscript's folder; what is on the network or in the text itself has none and keeps its address. */
function locate(src: string, context: FileContext): string {
  if (isRemote(src) || src.startsWith('data:')) return src;
  const path = decodePercent(src.replace(/[?#].*/su, ''));
  return isAbsolutePath(path) ? path : posix.normalize(posix.join(posix.dirname(context.file), path));
}

/** From the root of a disk, on any system. */
function isAbsolutePath(path: string): boolean {
  return /^(?:[/\\]|[a-z]:[/\\]|file:)/iu.test(path);
}

function replaceAlternative(node: Element, words: string): void {
  node.properties.alt = words;
  if (words === '') addClass(node, 'decorative');
  else if (classesOf(node).includes('decorative'))
    node.properties.className = classesOf(node).filter((name) => name !== 'decorative');
}

function describe(path: string, bytes: Uint8Array): Image & { removed: readonly Words[] } {
  let size: { width: number; height: number; type?: string };
  try {
    size = turned(imageSize(bytes));
  } catch {
    if (bytes.length === 0) throw new Reason(said`the file is empty`);
    if (/\.(?:png|jpe?g|gif|webp|svg)$/iu.test(path)) throw new Reason(said`it cannot be read as an image`);
    throw new UnsuitableType(path.split('.').at(-1) ?? '');
  }
  const mediaType = mediaTypes[size.type ?? ''];
  if (mediaType === undefined) throw new UnsuitableType(size.type ?? '');
  let content = bytes;
  let removed: readonly Words[] = [];
  if (mediaType === 'image/svg+xml') {
    const clean = cleanSvg(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    content = new TextEncoder().encode(clean.text);
    removed = clean.removed;
  }
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const stem = path.startsWith('data:')
    ? 'image'
    : posix.basename(path.replace(/[?#].*/su, '')).replace(/\.[^.]*$/u, '');
  const name =
    slugify(stem.normalize('NFKD'))
      .replace(/[^a-z0-9_-]+/gu, '')
      .slice(0, 60) || 'image';
  return {
    key: `images/${name}-${hash}.${size.type ?? ''}`,
    ...(path.startsWith('data:') ? {} : { source: path }),
    mediaType,
    bytes: content,
    ...(size.width > 0 && size.height > 0 ? { width: Math.round(size.width), height: Math.round(size.height) } : {}),
    removed,
  };
}

/** As it is shown: Exif's orientations from 5 on lie on their side (Exif 2.32, 4.6.4). */
function turned<T extends { width: number; height: number; orientation?: number }>(size: T): T {
  return (size.orientation ?? 1) < 5 ? size : { ...size, width: size.height, height: size.width };
}

/** Nothing stands between the parentheses, or nothing that may lead anywhere (see raw-html.ts). */
function tellOfNone(node: Element, context: FileContext): undefined {
  context.report.add('image-missing', said`An image without an address`, placeOf(node, context), said`Name a file.`);
}

function tell(error: Error, src: string, place: ReturnType<typeof placeOf>, context: FileContext): void {
  // As the author wrote it; what stands in the address itself may be long.
  const path = src.startsWith('data:') ? `${src.slice(0, 40)}…` : decodePercent(src);
  if (error instanceof UnsuitableType) {
    context.report.add(
      'image-type',
      said`${path}: images of type ${error.message || said`unknown`} cannot stand in all editions`,
      place,
      said`Use PNG, JPEG, GIF, WebP or SVG.`,
    );
  } else if (error instanceof Failure && error.rule === 'file-outside') {
    context.report.add(
      'image-outside',
      said`${path} is outside the manuscript’s folder`,
      place,
      isAbsolutePath(path)
        ? said`Copy the image into the manuscript’s folder and write the way to it from the text.`
        : said`Copy the image into the manuscript’s folder.`,
    );
  } else if (error instanceof Failure && error.rule === 'file-missing') {
    context.report.add(
      'image-missing',
      said`There is no image ${path}`,
      place,
      path.includes('\\')
        ? said`Write / between folders, on every system: ${path.replaceAll('\\', '/')}`
        : said`Check the path: it starts at the file it stands in.`,
    );
  } else {
    context.report.add(
      'image-broken',
      said`${path}: ${reasonOf(error)}`,
      place,
      error instanceof Failure ? error.said.hint : said`Open it in a program for pictures and save it again.`,
    );
  }
}

/** The words of a picture that is not there; nothing an author wrote is lost. */
function standIn(node: Element, parent: Root | Element): Element {
  const alt = typeof node.properties.alt === 'string' ? node.properties.alt : '';
  const src = node.properties.src ?? '';
  const words = { type: 'text' as const, value: alt };
  // A link in a link cannot be followed.
  if (/^https?:\/\//iu.test(src) && !(parent.type === 'element' && parent.tagName === 'a')) {
    return {
      type: 'element',
      tagName: 'a',
      properties: { href: src, className: ['missing-image'] },
      children: [alt === '' ? { type: 'text', value: src } : words],
    };
  }
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['missing-image'] },
    children: alt === '' ? [] : [words],
  };
}

/** The picture's own size, so that nothing jumps while a page loads; a width the author gave keeps its proportion. */
function setSize(node: Element, image: Image): void {
  const { width, height } = image;
  const given = Number(node.properties.width);
  if (width === undefined || height === undefined) {
    delete node.properties.width;
    delete node.properties.height;
    return;
  }
  node.properties.width = Number.isFinite(given) && given > 0 ? Math.round(given) : width;
  node.properties.height = Math.max(1, Math.round((node.properties.width * height) / width));
}

function decodeData(url: string): Uint8Array {
  const match = /^data:image\/(?:png|jpe?g|gif|webp);base64,([A-Za-z0-9+/=\s]+)$/iu.exec(url);
  if (match === null) throw new UnsuitableType('data: with this content');
  return Buffer.from(match[1] ?? '', 'base64');
}
