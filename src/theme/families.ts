/** Reads the families of type of a theme. */
import { Failure, said } from '../report/index.ts';
import type { ChainLink } from './chain.ts';
import { charactersOf, objectToFont } from './font-data.ts';
import { findFontSources } from './font-package.ts';
import type { FamilyManifest } from './manifest.ts';
import type { FontFace, FontFamily, FontRole, Theme } from './theme.ts';
import { writeRange } from './unicode-range.ts';

const roles = ['text', 'smallcaps', 'heading', 'sans', 'mono', 'math'] as const;

/**
 * The families and all their faces; those of formulas when they are asked for. A theme without a family for headings or small capitals uses its
 * text family for them.
 * @throws Failure theme-invalid
 */
export async function loadFamilies(
  chain: readonly ChainLink[],
): Promise<Pick<Theme, 'families' | 'fonts' | 'formulaFonts'>> {
  const chosen = new Map<FontRole, { manifest: FamilyManifest; link: ChainLink }>();
  for (const link of chain) {
    // A new text family does not go with the small capitals of another.
    if (link.manifest.fonts?.text !== undefined) chosen.delete('smallcaps');
    for (const role of roles) {
      const manifest = link.manifest.fonts?.[role];
      if (manifest !== undefined) chosen.set(role, { manifest, link });
    }
  }
  const text = chosen.get('text');
  if (text === undefined) throw new Failure(3, said`The theme base has no text family`, { rule: 'theme-invalid' });
  const familyOf = (role: FontRole): FontFamily => {
    const { manifest } = chosen.get(role) ?? text;
    return { family: manifest.family, stack: manifest.stack ?? text.manifest.stack ?? ['serif'] };
  };
  const math = chosen.get('math');
  const inText = [...chosen].filter(([role]) => role !== 'math').map(([, one]) => one);
  const faces = await Promise.all(inText.map(({ manifest, link }) => readFaces(manifest, link)));
  // Two roles may be played by one family.
  const fonts = new Map(faces.flat().map((face) => [`${face.family}/${face.file}`, face]));
  return {
    families: {
      text: familyOf('text'),
      smallcaps: familyOf('smallcaps'),
      heading: familyOf('heading'),
      sans: familyOf('sans'),
      mono: familyOf('mono'),
      math: familyOf('math'),
    },
    fonts: [...fonts.values()],
    formulaFonts: async () => {
      const found = math === undefined ? [] : await readFaces(math.manifest, math.link);
      // Packages say of fonts for mathematics that they are Latin.
      return found.map((face) => ({ ...face, unicodeRange: writeRange(charactersOf(face)) }));
    },
  };
}

async function readFaces(manifest: FamilyManifest, link: ChainLink): Promise<FontFace[]> {
  if (manifest.package !== undefined) {
    const sources = await findFontSources(manifest.package, manifest.faces ?? []);
    if (sources === undefined) {
      throw new Failure(
        1,
        said`The theme ${link.name} needs the font package ${manifest.package}, which is not installed`,
        {
          rule: 'theme-invalid',
          hint: said`Install it: npm install ${manifest.package}`,
        },
      );
    }
    return Promise.all(sources.map(async (source) => ({ ...(await source.read()), family: manifest.family })));
  }
  const licence = manifest.licence;
  const text = licence === undefined ? undefined : await link.folder.readText(licence.file);
  if (licence === undefined || text === undefined) {
    throw new Failure(1, said`The licence of ${manifest.family} is missing in the theme ${link.name}`, {
      rule: 'theme-invalid',
    });
  }
  return Promise.all(
    Object.entries(manifest.files ?? {}).map(async ([face, path]) => {
      const bytes = await link.folder.readBytes(path);
      const objection = bytes === undefined ? said`there is no such file in its folder` : objectToFont(bytes);
      if (bytes === undefined || objection !== undefined) {
        throw new Failure(1, said`The theme ${link.name} cannot use the font ${path}: ${objection ?? ''}`, {
          rule: 'theme-invalid',
        });
      }
      return {
        family: manifest.family,
        weight: Number(face.slice(0, 3)),
        style: face.endsWith('-italic') ? 'italic' : 'normal',
        unicodeRange: 'U+0-10FFFF',
        bytes,
        file: `${manifest.family
          .normalize('NFKD')
          .replace(/[^A-Za-z0-9]+/g, '-')
          .toLowerCase()}-${face}.woff2`,
        licence: { id: licence.id, text },
      } satisfies FontFace;
    }),
  );
}
