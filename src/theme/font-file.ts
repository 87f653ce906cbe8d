/** A font file as people have it (TTF, OTF, WOFF, WOFF2): what it says of itself, and what may be done with it. */
import type * as fontkit from 'fontkit';
import { Failure, Reason, type Words, reasonOf, said } from '../report/index.ts';
import { objectToFont, openFont } from './font-data.ts';

/**
 * What may be done with it by its own word, OS/2 fsType: `installable` sets no limits, `editable` goes with documents,
 * `print` with those that are viewed and printed, `restricted` with none unless its maker allows it.
 */
export type Embedding = 'installable' | 'editable' | 'print' | 'restricted';

export interface FontFile {
  /** As it was named. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly family: string;
  /** 100–900, in hundreds */
  readonly weight: number;
  readonly italic: boolean;
  readonly embedding: Embedding;
  /** It may be embedded whole or not at all. */
  readonly onlyWhole: boolean;
  /** Its outlines may not be embedded. */
  readonly onlyBitmaps: boolean;
  /** Outlines of PostScript (CFF), which most files named .otf have. */
  readonly isPostScript: boolean;
  /** Of a variable font; empty where it is static. */
  readonly axes: Readonly<Record<string, { readonly min: number; readonly default: number; readonly max: number }>>;
  /** What readers without it are to take. */
  readonly generic: 'serif' | 'sans-serif' | 'monospace';
  /** Mean width of a character of running text, in ems: the measure of a page is made of it. */
  readonly characterWidth: number;
  /** Entries 0, 13 and 14 of its table of names. */
  readonly legal: { readonly copyright?: string; readonly licence?: string; readonly address?: string };
}

/** The tables that are asked, as fontkit reads them; its types know less. */
interface Tables {
  readonly 'OS/2'?: {
    readonly usWeightClass?: number;
    readonly panose?: readonly number[];
    readonly fsType?: Readonly<
      Record<'noEmbedding' | 'viewOnly' | 'editable' | 'noSubsetting' | 'bitmapOnly', boolean>
    >;
    readonly fsSelection?: Readonly<Record<'italic' | 'oblique' | 'bold', boolean>>;
  };
  readonly post?: { readonly isFixedPitch?: number };
  readonly fvar?: {
    readonly axis: readonly {
      readonly axisTag: string;
      readonly minValue: number;
      readonly defaultValue: number;
      readonly maxValue: number;
    }[];
  };
  readonly head?: { readonly macStyle?: Readonly<Record<'italic' | 'bold', boolean>> };
  readonly directory?: { readonly tables?: Readonly<Record<string, unknown>> };
  getName(key: string): string | null | undefined;
}

/** @throws Failure of what is no font, or one of several */
export function readFontFile(path: string, bytes: Uint8Array): FontFile {
  try {
    return read(path, bytes);
  } catch (cause) {
    const isCollection = Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'ttcf';
    throw new Failure(
      1,
      said`${path} ${isCollection ? said`holds several fonts in one` : said`is damaged, or no font for text`}`,
      {
        hint: isCollection
          ? said`Name a file that holds one: most families are to be had so, too.`
          : said`Fonts are files named .ttf, .otf, .woff or .woff2.`,
        cause,
      },
    );
  }
}

function read(path: string, bytes: Uint8Array): FontFile {
  const font = openFont(bytes);
  if (font.characterSet.length === 0 || font.numGlyphs === 0) throw new Reason(said`it has no characters`);
  const tables = font as unknown as Tables;
  const { fsType, fsSelection, panose = [], usWeightClass = 400 } = tables['OS/2'] ?? {};
  const macStyle = tables.head?.macStyle;
  const isBold = fsSelection?.bold === true || macStyle?.bold === true;
  const weight = Math.min(Math.max(Math.round(usWeightClass / 100) * 100, 100), 900);
  return {
    path,
    bytes,
    family: nameFamily(tables.getName('preferredFamily') ?? tables.getName('fontFamily') ?? ''),
    // Files of old say 400 of all of a family.
    weight: isBold && weight < 600 ? 700 : weight,
    italic: fsSelection?.italic === true || fsSelection?.oblique === true || macStyle?.italic === true,
    // Old files may have several of the bits: the mildest counts.
    embedding:
      fsType?.editable === true
        ? 'editable'
        : fsType?.viewOnly === true
          ? 'print'
          : fsType?.noEmbedding === true
            ? 'restricted'
            : 'installable',
    onlyWhole: fsType?.noSubsetting === true,
    onlyBitmaps: fsType?.bitmapOnly === true,
    isPostScript: ['CFF ', 'CFF2'].some((tag) => Object.hasOwn(tables.directory?.tables ?? {}, tag)),
    axes: readAxes(tables),
    // PANOSE: of families for text (2) those without serifs.
    generic:
      (tables.post?.isFixedPitch ?? 0) > 0
        ? 'monospace'
        : panose[0] === 2 && (panose[1] ?? 0) >= 11
          ? 'sans-serif'
          : 'serif',
    characterWidth: measureCharacter(font),
    legal: readLegal(tables),
  };
}

/** As theme.json may have it, since it goes into styles. */
function nameFamily(name: string): string {
  return name
    .replace(/[^\p{L}\p{N} ._-]/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim()
    .slice(0, 80);
}

function readAxes({ fvar }: Tables): FontFile['axes'] {
  const axes = fvar?.axis ?? [];
  return Object.fromEntries(
    axes.map((axis) => [axis.axisTag.trim(), { min: axis.minValue, default: axis.defaultValue, max: axis.maxValue }]),
  );
}

const sample =
  'It was a bright cold day in April, and when the rain came over the hills nobody had thought of closing the windows of the house.';

function measureCharacter(font: fontkit.Font): number {
  const width = font.layout(sample).advanceWidth / font.unitsPerEm / sample.length;
  return Math.round(Math.min(Math.max(width, 0.2), 1.2) * 1000) / 1000;
}

function readLegal(tables: Tables): FontFile['legal'] {
  const read = (key: string): string =>
    (tables.getName(key) ?? '').replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim();
  const [copyright, licence, address] = [read('copyright'), read('license'), read('licenseURL')];
  return {
    ...(copyright === '' ? {} : { copyright }),
    ...(licence === '' ? {} : { licence }),
    ...(address === '' ? {} : { address }),
  };
}

/** A face as a theme has it. */
export interface CastFace {
  /** `400`, `700-italic` … */
  readonly face: string;
  /** woff2 */
  readonly bytes: Uint8Array;
}

/**
 * The file as static woff2: one face, or of a variable font that of each weight that books are set in.
 * @throws Failure of what may not be embedded, or cannot be made
 */
export async function castFaces(font: FontFile): Promise<readonly CastFace[]> {
  refuseUnembeddable(font);
  const { wght } = font.axes;
  const usual = wght === undefined ? [] : [400, 700].filter((weight) => weight >= wght.min && weight <= wght.max);
  const weights = usual.length > 0 ? usual : [wght === undefined ? font.weight : Math.round(wght.default / 100) * 100];
  return Promise.all(
    weights.map(async (weight) => ({
      face: `${weight}${font.italic ? '-italic' : ''}`,
      bytes: await cast(font, weight),
    })),
  );
}

function refuseUnembeddable({ path, embedding, onlyWhole, onlyBitmaps }: FontFile): void {
  const reason =
    embedding === 'restricted'
      ? said`says that it may not be embedded (fsType: restricted licence)`
      : onlyBitmaps
        ? said`says that only its bitmaps may be embedded (fsType: bitmaps only)`
        : onlyWhole
          ? said`says that no part of it may be embedded (fsType: no subsetting), and editions have the characters that they use`
          : undefined;
  if (reason === undefined) return;
  throw new Failure(1, said`${path} ${reason}`, {
    hint: said`Get a version of it from its maker that allows this, or take another typeface: those under the Open Font License do.`,
  });
}

async function cast(font: FontFile, weight: number): Promise<Uint8Array> {
  const axes = Object.fromEntries(
    Object.entries(font.axes).map(([tag, axis]) => [tag, tag === 'wght' ? weight : axis.default]),
  );
  const isVariable = Object.keys(axes).length > 0;
  let objection: Words | undefined;
  try {
    const { default: subsetFont } = await import('subset-font');
    const bytes = new Uint8Array(
      await subsetFont(Buffer.from(font.bytes), undefined, {
        keepAllGlyphs: true,
        targetFormat: 'woff2',
        preserveNameIds: names,
        ...(isVariable ? { variationAxes: axes } : {}),
      }),
    );
    objection = objectToFont(bytes);
    if (objection === undefined) return bytes;
  } catch (problem) {
    objection = reasonOf(problem);
  }
  throw new Failure(1, said`${font.path} cannot be made into a static woff2 file: ${objection}`, {
    hint: isVariable
      ? said`It is a variable font: name its static files, which most families have in a folder of that name.`
      : said`Get it anew from its maker, as .ttf if there is one.`,
  });
}

/** Entries of the table of names that stay: all, the licence among them. */
const names = Array.from({ length: 26 }, (_, id) => id);
