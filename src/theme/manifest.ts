/** theme.json: what a theme says of itself. */
import { Ajv, type ErrorObject } from 'ajv';
import {
  type RunningHeads,
  canonNames,
  headLevels,
  lengthPattern,
  marginNames,
  notesSides,
  openingPages,
  ornamentNames,
  suggest,
} from '../model/index.ts';
import { Failure, type Phrase, joined, said } from '../report/index.ts';
import { folioPlaces, type FolioDesign } from './theme.ts';

/** A family of type: from an npm package of the fontsource collection, or from files in the theme's folder. */
export interface FamilyManifest {
  readonly family: string;
  readonly package?: string;
  /** With `package`: `400`, `700-italic` … */
  readonly faces?: readonly string[];
  /** Instead of `package`: face → woff2 file in the theme's folder. */
  readonly files?: Readonly<Record<string, string>>;
  /** With `files`: the licence's file and its SPDX id. */
  readonly licence?: { readonly id: string; readonly file: string };
  readonly stack?: readonly string[];
}

export interface PageManifest {
  /** Trim where neither manuscript nor command line ask for one. */
  readonly trim: string;
  /** Average width of a character of running text, in ems of the text family. */
  readonly characterWidth: number;
  /** Characters in a line: fewest and most. */
  readonly measure: readonly [number, number];
  /** Body size in CSS pixels: smallest and largest. */
  readonly size: readonly [number, number];
  /** Leading as a multiple of the size. */
  readonly leading: number;
  /** The text block's share of the page's width and height. */
  readonly textWidth: number;
  readonly textHeight: number;
}

/** `page` of theme.json: rules of thumb, and what a theme wants in their place (see model/page-wishes.ts). */
export type PageKeys = Readonly<
  Partial<Omit<PageManifest, 'size' | 'leading'>> & {
    /** Limits, or one length: `10.5pt`. */
    size?: PageManifest['size'] | string;
    /** A multiple of the size, or a length. */
    leading?: number | string;
    margins?: unknown;
    bleed?: unknown;
    columns?: unknown;
    columnGap?: unknown;
    dropCaps?: unknown;
    openings?: unknown;
    ornaments?: unknown;
    notesColumn?: unknown;
    notesSide?: unknown;
  }
>;

export interface FallbackManifest {
  readonly family: string;
  readonly package: string;
  readonly faces: readonly string[];
  readonly serves?: readonly ('prose' | 'code')[];
  readonly languages?: readonly string[];
  readonly scripts?: readonly string[];
}

export interface ThemeManifest {
  /** Name of a theme, or a folder relative to this one's. Only `base` extends none. */
  readonly extends?: string;
  readonly description?: string;
  readonly fonts?: Readonly<
    Partial<Record<'text' | 'smallcaps' | 'heading' | 'sans' | 'mono' | 'math', FamilyManifest>>
  >;
  /** In the order in which they are tried; a derived theme's own come first. */
  readonly fallbacks?: readonly FallbackManifest[];
  readonly page?: PageKeys;
  readonly heads?: Partial<RunningHeads>;
  readonly folio?: Partial<FolioDesign>;
}

// `latin-400` is one slice of a package only, `emoji-400` all of one that is sliced.
const face = { type: 'string', pattern: '^([a-z]+-)*[1-9]00(-italic)?$' } as const;
const pair = { type: 'array', items: { type: 'number', exclusiveMinimum: 0 }, minItems: 2, maxItems: 2 } as const;
const share = { type: 'number', minimum: 0.3, maximum: 0.95 } as const;
const length = { type: 'string', pattern: lengthPattern } as const;
const packageName = { type: 'string', pattern: '^(@[a-z0-9-]+/)?[a-z0-9._-]+$' } as const;
// It goes into style sheets as it is.
const familyName = { type: 'string', pattern: '^[\\p{L}\\p{N} ._-]{1,80}$' } as const;

const family = {
  type: 'object',
  additionalProperties: false,
  required: ['family'],
  properties: {
    family: familyName,
    package: packageName,
    faces: { type: 'array', items: face, minItems: 1 },
    files: { type: 'object', propertyNames: face, additionalProperties: { type: 'string' }, minProperties: 1 },
    licence: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'file'],
      properties: { id: { type: 'string' }, file: { type: 'string' } },
    },
    stack: { type: 'array', items: familyName },
  },
  oneOf: [{ required: ['package', 'faces'] }, { required: ['files', 'licence'] }],
} as const;

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    extends: { type: 'string', minLength: 1 },
    description: { type: 'string' },
    fonts: {
      type: 'object',
      additionalProperties: false,
      properties: { text: family, smallcaps: family, heading: family, sans: family, mono: family, math: family },
    },
    fallbacks: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['family', 'package', 'faces'],
        properties: {
          family: familyName,
          package: packageName,
          faces: { type: 'array', items: face, minItems: 1 },
          serves: { type: 'array', items: { enum: ['prose', 'code'] } },
          languages: { type: 'array', items: { type: 'string' } },
          scripts: { type: 'array', items: { type: 'string', pattern: '^[A-Z][a-z]{3}$' } },
        },
      },
    },
    page: {
      type: 'object',
      additionalProperties: false,
      properties: {
        trim: { type: 'string' },
        characterWidth: { type: 'number', minimum: 0.2, maximum: 1.2 },
        measure: pair,
        // Keywords speak of their own type alone: a list of two limits, or a length.
        size: { ...pair, ...length, type: ['array', 'string'] },
        leading: { type: ['number', 'string'], minimum: 1, maximum: 3, pattern: lengthPattern },
        textWidth: share,
        textHeight: share,
        margins: {
          type: ['string', 'object'],
          // A canon's name; said as a pattern, since an enum would speak of objects too.
          pattern: `^(?:${canonNames.join('|')})$`,
          properties: Object.fromEntries(marginNames.map((name) => [name, length])),
          additionalProperties: false,
          minProperties: 1,
        },
        bleed: length,
        columns: { enum: [1, 2] },
        columnGap: length,
        dropCaps: { type: ['boolean', 'integer'], minimum: 2, maximum: 6 },
        openings: {
          type: 'object',
          properties: { sink: { type: 'integer', minimum: 0, maximum: 20 }, on: { enum: openingPages } },
          additionalProperties: false,
        },
        ornaments: {
          type: 'object',
          properties: Object.fromEntries(
            ornamentNames.map((name) => [name, { type: 'string', minLength: 1, maxLength: 60 }]),
          ),
          additionalProperties: false,
        },
        notesColumn: length,
        notesSide: { enum: notesSides },
      },
    },
    heads: {
      type: 'object',
      additionalProperties: false,
      properties: { verso: { enum: headLevels }, recto: { enum: headLevels }, pick: { enum: ['first', 'last'] } },
    },
    folio: {
      type: 'object',
      additionalProperties: false,
      properties: { place: { enum: folioPlaces }, opening: { enum: ['none', 'foot'] } },
    },
  },
} as const;

const isManifest = new Ajv({ allErrors: true, strictTypes: false, verbose: true }).compile<ThemeManifest>(schema);

/** @throws Failure theme-invalid that names every problem of the file */
export function readManifest(text: string, theme: string): ThemeManifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Failure(
      1,
      said`The theme.json of the theme ${theme} is not JSON: ${cause instanceof Error ? cause.message : ''}`,
      {
        rule: 'theme-invalid',
        cause,
      },
    );
  }
  if (isManifest(value)) return value;
  const problems = (isManifest.errors ?? []).filter(
    (error) => error.keyword !== 'required' || !error.schemaPath.includes('oneOf'),
  );
  throw new Failure(
    1,
    said`The theme.json of the theme ${theme} is not right: ${joined(problems.map(describe), '; ')}`,
    {
      rule: 'theme-invalid',
    },
  );
}

function describe(error: ErrorObject): Phrase {
  const place =
    error.instancePath === '' ? said`at its top` : said`at ${error.instancePath.slice(1).replaceAll('/', '.')}`;
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params['additionalProperty']);
    const names = error.parentSchema?.['properties'];
    const suggestion = names ? suggest(key, Object.keys(names)) : undefined;
    return suggestion === undefined
      ? said`unknown key “${key}” ${place}`
      : said`unknown key “${key}” ${place}, did you mean “${suggestion}”?`;
  }
  if (error.keyword === 'oneOf')
    return said`${place} either “package” with “faces” or “files” with “licence” is needed`;
  if (error.keyword === 'enum')
    return said`${place} it must be one of ${[error.params['allowedValues']].flat().join(', ')}`;
  return said`${place} it ${error.message ?? said`is not valid`}`;
}
