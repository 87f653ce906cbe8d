/**
 * Hyphenation dictionaries for the browser. Chromium knows how to hyphenate but comes without
 * dictionaries; headless shells look for them in `hyphen-data` beside their executable, the full browser
 * in the folder of the user's data. We pack them from the patterns of the package `hyphen`.
 *
 * That way words are divided only where lines end: the text itself stays free of soft hyphens, which
 * would go into copied and searched text.
 */
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { packPatterns, type LiangPatterns } from './minikin.ts';

const require = createRequire(import.meta.url);

/** Files that Chromium asks for under another name than `hyphen` gives them. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  'sr-cyrl': ['sr'],
  'sh-latn': ['sr-latn', 'sh', 'bs'],
  'el-monoton': ['el'],
  'mn-cyrl': ['mn'],
  nb: ['no'],
};

/** Doubles, and manners of school and liturgy that no language tag of a book asks for. */
const leftOut: ReadonlySet<string> = new Set(['no', 'la-x-classic', 'la-x-liturgic', 'fi-x-school', 'zh-latn-pinyin']);

/** Changes when the packing does, so that old dictionaries are not used again. */
const packing = 3;

/** Name of a folder of dictionaries: other patterns, other name. */
export function nameDictionaries(): string {
  const { version } = require('hyphen/package.json') as { version: string };
  return `hyphenation-${version}-${packing}`;
}

const ownPatterns = join(dirname(require.resolve('hyphen/package.json')), 'patterns');

/** Writes `hyph-<language>.hyb` for all languages that there are patterns for. About five seconds. */
export async function writeDictionaries(folder: string, patterns = ownPatterns): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of await readdir(patterns)) {
    const language = /^(?<language>[a-z0-9-]+)\.js$/.exec(file)?.groups?.['language'];
    if (language === undefined || leftOut.has(language)) continue;
    const bytes = packLanguage(join(patterns, file));
    if (bytes === undefined) continue;
    for (const name of [language, ...(aliases[language] ?? [])])
      await writeFile(join(folder, `hyph-${name}.hyb`), bytes);
  }
}

/** `undefined` for the few that are broken or do not fit: the book is then set without hyphens in them. */
function packLanguage(path: string): Uint8Array | undefined {
  try {
    return packPatterns(require(path) as LiangPatterns);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Version of the dictionaries' component in the user's data: any, only its form counts. */
const componentVersion = '120.0.6050.0';

/** Puts dictionaries where the full browser looks for them: the component "hyphens" in the user's data. */
export async function installDictionaries(dictionaries: string, userData: string): Promise<void> {
  const folder = join(userData, 'hyphen-data', componentVersion);
  await cp(dictionaries, folder, { recursive: true });
  const manifest = { manifest_version: 2, name: 'hyphens', version: componentVersion };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
}
