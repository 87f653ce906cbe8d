import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { ElementContent } from 'hast';
import { type Book, defined } from '../../model/index.ts';
import type { FontFace } from '../../theme/index.ts';
import type { EditionContext } from '../edition.ts';
import { nameGround } from '../drawings.ts';
import type { Document } from './document.ts';

/** A file of the publication that is not a document. */
export interface Asset {
  /** Id in the manifest; an XML name. */
  readonly id: string;
  /** Path in `OEBPS/`. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** It is the licence of a font: id of the first font of the family. The package links to it and lists it nowhere. */
  readonly licenceOf?: string;
}

/** Keeps each content once, under the first name it came with. */
export class AssetStore {
  readonly #byContent = new Map<string, Asset>();

  add(path: string, mediaType: string, bytes: Uint8Array, licenceOf?: string): Asset {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const known = this.#byContent.get(hash);
    if (known !== undefined) return known;
    const asset = {
      id: `a-${path.replace(/[^A-Za-z0-9.-]/gu, '-')}`,
      path,
      mediaType,
      bytes,
      ...defined({ licenceOf }),
    };
    this.#byContent.set(hash, asset);
    return asset;
  }

  get assets(): readonly Asset[] {
    return [...this.#byContent.values()];
  }
}

export function addCover(store: AssetStore, cover: EditionContext['cover']): Asset {
  return store.add(`images/cover.${cover.extension}`, cover.mediaType, cover.bytes);
}

/** Puts the pictures of a document into the store and their paths into its `src`s. */
export function placeImages(document: Document, book: Book, store: AssetStore): Document {
  const place = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName !== 'img') return [{ ...node, children: node.children.flatMap(place) }];
    const image = typeof node.properties.src === 'string' ? book.images.get(node.properties.src) : undefined;
    // A picture that could not be read was reported by the reader; its words stand in for it.
    if (image === undefined) return [{ type: 'text', value: node.properties.alt ?? '' }];
    const { srcSet: _srcSet, sizes: _sizes, loading: _loading, ...properties } = node.properties;
    const { path } = store.add(image.key, image.mediaType, image.bytes);
    return [nameGround({ ...node, properties: { ...properties, src: path } }, image)];
  };
  return { ...document, body: { ...document.body, children: document.body.children.flatMap(place) } };
}

/**
 * Puts the fonts and the licences they may not travel without into the store.
 * @returns the fonts, each with the name of the file that it is in: two that have been cut to the same letters are one
 */
export function addFonts(store: AssetStore, fonts: readonly FontFace[]): readonly FontFace[] {
  const assets = fonts.map((font) => store.add(`fonts/${font.file}`, 'font/woff2', font.bytes));
  const families = new Set(fonts.map(({ family }) => family));
  for (const family of families) {
    const first = fonts.findIndex((font) => font.family === family);
    const licence = fonts[first]?.licence;
    if (licence === undefined) continue;
    const path = `fonts/${licence.id}-${slug(family)}.txt`.toLowerCase();
    store.add(path, 'text/plain', encode(licence.text), assets[first]?.id);
  }
  return fonts.map((font, index) => ({ ...font, file: posix.basename(assets[index]?.path ?? font.file) }));
}

function slug(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/gu, '-');
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
