/** Font packages of the fontsource collection: https://fontsource.org/docs. */
import { Failure, said } from '../report/index.ts';
import { type TemplateFolder, openPackage } from '../system/index.ts';
import type { FontFace } from './theme.ts';

/** A face of a package, not yet read: one slice of one weight and style. */
export interface FontSource {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly unicodeRange: string;
  readonly file: string;
  read(): Promise<FontFace>;
}

const wholeOfUnicode = 'U+0-10FFFF';

/**
 * The slices of a package's faces (`400`, `700-italic` …) as its own style sheets list them;
 * `undefined` where the package is not installed.
 * @throws Failure theme-invalid for a face that the package does not have
 */
export async function findFontSources(name: string, faces: readonly string[]): Promise<FontSource[] | undefined> {
  const folder = await openPackage(name);
  if (folder === undefined) return undefined;
  const origin = await readOrigin(name, folder);
  const sources: FontSource[] = [];
  for (const face of faces) {
    const css = await folder.readText(`${face}.css`);
    if (css === undefined) {
      throw new Failure(1, said`The package ${name} has no face ${face}`, {
        rule: 'theme-invalid',
        hint: said`It has: ${(await folder.list()).flatMap((file) => /^(\d00(?:-italic)?)\.css$/.exec(file)?.[1] ?? []).join(', ')}.`,
      });
    }
    sources.push(...readFaces(css, folder, origin));
  }
  return sources;
}

/** A family as its package has it. */
export interface PackagedFamily {
  readonly family: string;
  /** Static ones: `400`, `700-italic` … */
  readonly faces: readonly string[];
  readonly version: string;
  /** SPDX id */
  readonly licence: string;
}

/** `undefined` where the package is not installed. */
export async function findPackagedFamily(name: string): Promise<PackagedFamily | undefined> {
  const folder = await openPackage(name);
  if (folder === undefined) return undefined;
  const names = (await folder.list()).flatMap((file) => /^(\d00(?:-italic)?)\.css$/.exec(file)?.[1] ?? []);
  const faces = names.toSorted();
  const [first] = (await findFontSources(name, faces.slice(0, 1))) ?? [];
  const { licence, package: from } = await readOrigin(name, folder);
  return { family: first?.family ?? '', faces, version: from.version, licence: licence.id };
}

type Origin = Required<Pick<FontFace, 'licence' | 'package'>>;

function readFaces(css: string, folder: TemplateFolder, origin: Origin): FontSource[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, block = '']) => {
    const value = (property: string): string | undefined =>
      new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*([^;]+)`).exec(block)?.[1]?.trim();
    const path = /url\(\s*['"]?\.?\/?(files\/[\w[\]-]+\.woff2)['"]?\s*\)/.exec(block)?.[1];
    if (path === undefined) return [];
    const about = {
      family: (value('font-family') ?? '').replace(/^['"]|['"]$/g, ''),
      weight: Number(value('font-weight') ?? 400),
      style: value('font-style') === 'italic' ? ('italic' as const) : ('normal' as const),
      unicodeRange: value('unicode-range') ?? wholeOfUnicode,
      file: path.slice('files/'.length),
    };
    return [
      {
        ...about,
        read: async (): Promise<FontFace> => {
          const bytes = await keep(folder, path);
          if (bytes === undefined) {
            throw new Failure(3, said`The font file ${path} of ${folder.name} cannot be read`, {
              rule: 'theme-invalid',
            });
          }
          return { ...about, bytes, ...origin };
        },
      },
    ];
  });
}

const kept = new Map<string, Promise<Uint8Array | undefined>>();

/** A package does not change while a program runs: what was worked out of a file's bytes is not worked out again. */
function keep(folder: TemplateFolder, path: string): Promise<Uint8Array | undefined> {
  const key = `${folder.path}/${path}`;
  const bytes = kept.get(key) ?? folder.readBytes(path);
  kept.set(key, bytes);
  return bytes;
}

async function readOrigin(name: string, folder: TemplateFolder): Promise<Origin> {
  const manifest = Object(JSON.parse((await folder.readText('package.json')) ?? '{}')) as Record<string, unknown>;
  const { license, version } = manifest;
  return {
    licence: {
      id: typeof license === 'string' ? license : 'OFL-1.1',
      text: (await folder.readText('LICENSE')) ?? '',
    },
    package: { name, version: typeof version === 'string' ? version : '' },
  };
}
