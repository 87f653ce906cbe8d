/** What a chain of themes says of the page, put together: each may change single values of the one before. */
import { type PageWishes, mergePageWishes, readPageWishes } from '../model/index.ts';
import { Failure, said } from '../report/index.ts';
import type { ChainLink } from './chain.ts';
import type { PageKeys, PageManifest } from './manifest.ts';
import type { Ornament, Ornaments } from './ornaments.ts';

export interface PageRules {
  readonly page: PageManifest;
  readonly wishes: PageWishes;
}

export function mergePageRules(chain: readonly ChainLink[]): PageRules {
  const rules: Partial<PageManifest> = {};
  let wishes: PageWishes = {};
  for (const { manifest } of chain) {
    const own = manifest.page ?? {};
    Object.assign(rules, readRules(own));
    // A rule of thumb takes back the number that a theme below has set.
    const { size, leading, ...kept } = wishes;
    wishes = mergePageWishes(
      {
        ...kept,
        ...(size === undefined || typeof own.size === 'object' ? {} : { size }),
        ...(leading === undefined || typeof own.leading === 'number' ? {} : { leading }),
      },
      readPageWishes(inHyphens(own)),
    );
  }
  return { page: complete(rules), wishes };
}

function readRules({
  trim,
  characterWidth,
  measure,
  size,
  leading,
  textWidth,
  textHeight,
}: PageKeys): Partial<PageManifest> {
  const rules = {
    trim,
    characterWidth,
    measure,
    size: typeof size === 'string' ? undefined : size,
    leading: typeof leading === 'string' ? undefined : leading,
    textWidth,
    textHeight,
  };
  return Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined));
}

function complete({
  trim,
  characterWidth,
  measure,
  size,
  leading,
  textWidth,
  textHeight,
}: Partial<PageManifest>): PageManifest {
  if (
    trim === undefined ||
    characterWidth === undefined ||
    measure === undefined ||
    size === undefined ||
    leading === undefined ||
    textWidth === undefined ||
    textHeight === undefined
  ) {
    throw new Failure(3, said`The theme base does not describe its page fully`, { rule: 'theme-invalid' });
  }
  return { trim, characterWidth, measure, size, leading, textWidth, textHeight };
}

/** Keys as a manuscript has them: `dropCaps` → `drop-caps`. */
function inHyphens(values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value,
    ]),
  );
}

/** Ornaments of the themes, with the manuscript's own over them. */
export async function gatherOrnaments(chain: readonly ChainLink[], own: PageWishes['ornaments']): Promise<Ornaments> {
  const gathered: Record<string, Ornament | 'none'> = {};
  for (const link of chain) {
    const { ornaments } = readPageWishes(inHyphens(link.manifest.page ?? {}));
    for (const [name, value] of Object.entries(ornaments ?? {})) {
      gathered[name] = value.endsWith('.svg') ? await readPicture(value, link) : asOrnament(value);
    }
  }
  for (const [name, value] of Object.entries(own ?? {})) gathered[name] = asOrnament(value);
  return gathered;
}

function asOrnament(value: string): Ornament | 'none' {
  return value === 'none' ? value : { characters: value };
}

async function readPicture(file: string, { folder, name }: ChainLink): Promise<Ornament> {
  const svg = await folder.readText(file);
  if (svg === undefined) {
    throw new Failure(1, said`The theme ${name} has no ornament ${file}`, {
      rule: 'theme-invalid',
      hint: said`An ornament is a few characters, or the name of an SVG file in the theme’s folder.`,
    });
  }
  return { picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` };
}
