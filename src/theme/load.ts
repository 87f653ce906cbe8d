/** Loads a theme: finds its chain, layers its styles, reads its fonts and partials, designs its page. */
import { findLoads } from '../markup/index.ts';
import { type PageWishes, mergePageWishes } from '../model/index.ts';
import { Failure, type Place, said } from '../report/index.ts';
import { type Taken, type TemplateFolder, openPartials, readScripts } from '../system/index.ts';
import { findThemeChain, type ChainLink } from './chain.ts';
import { loadFamilies } from './families.ts';
import type { FallbackManifest } from './manifest.ts';
import { charactersOfOrnaments, writeOrnaments } from './ornaments.ts';
import { designPage } from './page-design.ts';
import { gatherOrnaments, mergePageRules } from './page-rules.ts';
import { styleLayers, type FallbackFont, type Theme } from './theme.ts';
import { parseTrim } from './trim.ts';

export interface ThemeOptions {
  /** `a5`, `6x9`, `148x210mm` …; the theme's own where absent. */
  readonly trim?: string | undefined;
  /** What the manuscript wants of its page, and where it says so. */
  readonly page?: PageWishes | undefined;
  readonly pagePlace?: Place | undefined;
  /** Notes stand in the margin: the page has a column for them. */
  readonly marginNotes?: boolean | undefined;
  /** Main language of the book (BCP 47): scripts set solid have other measures than alphabets. */
  readonly language?: string | undefined;
  /** Folder from which a theme's path is taken: the manuscript's, or the working folder. */
  readonly userRoot?: string | undefined;
  /**
   * The person who builds has chosen the theme, so that it may lie anywhere and bring partials. Not so if
   * the manuscript has: partials are programs, and a manuscript must not run any.
   */
  readonly trusted?: boolean | undefined;
  /** Layers of styles besides Octavo's own, which other editions have: `slides` is `slides.css`. */
  readonly layers?: readonly string[] | undefined;
  /** Is filled with the files of the theme that were read, fonts apart. */
  readonly taken?: Taken | undefined;
}

/** @throws Failure theme-missing, theme-invalid, config-value (trim, page) */
export async function loadTheme(nameOrFolder: string, options: ThemeOptions = {}): Promise<Theme> {
  const chain = await findThemeChain(nameOrFolder, {
    root: options.userRoot ?? '.',
    trusted: options.trusted ?? false,
    taken: options.taken,
  });
  const { page, wishes } = mergePageRules(chain);
  const trim = parseTrim(options.trim ?? page.trim);
  const { families, fonts, formulaFonts } = await loadFamilies(chain);
  const ornaments = await gatherOrnaments(chain, options.page?.ornaments);
  const speaking = new Set(chain.filter(({ own, manifest }) => own || Object.keys(manifest).some(changesPages)));
  const styles = await layerStyles(chain, options.layers ?? [], speaking);
  const partials = await gatherPartials(chain, options, speaking);
  return {
    // One that says nothing yet is the one that it extends: the identity of printed pages is made of the name, too.
    name: chain.findLast((link) => speaking.has(link))?.name ?? nameOrFolder,
    styles: { ...styles, structure: [styles.structure, writeOrnaments(ornaments)].join('\n\n').trim() },
    ornaments: charactersOfOrnaments(ornaments),
    fonts,
    formulaFonts,
    families,
    fallbacks: chain
      .toReversed()
      .flatMap(({ manifest }) => manifest.fallbacks ?? [])
      .map(completeFallback),
    page: designPage(trim, page, options.language ?? 'en', {
      wishes: mergePageWishes(wishes, options.page ?? {}),
      place: options.pagePlace,
      marginNotes: options.marginNotes ?? false,
    }),
    heads: Object.assign({}, usualHeads, ...chain.map(({ manifest }) => manifest.heads ?? {})),
    folio: Object.assign({}, usualFolio, ...chain.map(({ manifest }) => manifest.folio ?? {})),
    partials,
    scripts: await readScripts(),
  };
}

/** What `theme.json` says besides these changes a page. */
function changesPages(key: string): boolean {
  return !['$schema', 'extends', 'description'].includes(key);
}

const usualHeads: Theme['heads'] = { verso: 'book', recto: 'section', pick: 'first' };
const usualFolio: Theme['folio'] = { place: 'outer-head', opening: 'none' };

function completeFallback(entry: FallbackManifest): FallbackFont {
  return {
    ...entry,
    serves: entry.serves ?? ['prose', 'code'],
    languages: entry.languages ?? [],
    scripts: entry.scripts ?? [],
  };
}

/** @param speaking is filled with those of which something is taken */
async function layerStyles(
  chain: readonly ChainLink[],
  more: readonly string[],
  speaking: Set<ChainLink>,
): Promise<Theme['styles']> {
  const read = async (layer: string): Promise<string> => {
    const parts = await Promise.all(
      chain.map(async (link) => {
        const css = await link.folder.readText(`${layer}.css`);
        const says = css === undefined || link.own || (await checkStyles(css, `${layer}.css`, link));
        if (says && css !== undefined) speaking.add(link);
        return says ? css?.trim() : undefined;
      }),
    );
    return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
  };
  const layers = await Promise.all([...styleLayers, ...more].map(async (layer) => [layer, await read(layer)] as const));
  return Object.fromEntries(layers) as Theme['styles'];
}

/**
 * Editions stand alone: a style sheet that loads anything would show nothing, or tell others who reads. And one
 * that cannot be read would fall apart in the middle of an edition.
 * @returns whether it says anything: a sheet in which all is in comments leaves no trace in editions
 */
async function checkStyles(css: string, file: string, link: ChainLink): Promise<boolean> {
  const path = `${link.name}/${file}`;
  const load = findLoads(css, (address) => /^(?:data:|#)/iu.test(address))[0];
  const end = /<\/style/iu.exec(css);
  if (load !== undefined || end !== null) {
    const { what, offset } = load ?? { what: '</style', offset: end?.index ?? 0 };
    throw new Failure(1, said`The theme ${link.name} loads something from elsewhere in ${file}: ${what}`, {
      rule: 'theme-invalid',
      place: placeIn(css, offset, path),
      hint: said`Name fonts in theme.json and write small pictures as data: addresses.`,
    });
  }
  const { CssSyntaxError, parse } = await import('postcss');
  try {
    let says = false;
    parse(css).walk((node) => {
      says ||= node.type === 'decl' || (node.type === 'atrule' && node.nodes === undefined);
    });
    return says;
  } catch (problem) {
    const isSyntax = problem instanceof CssSyntaxError;
    const reason = isSyntax ? problem.reason : said`it is nested too deeply`;
    throw new Failure(1, said`The theme ${link.name} has styles that cannot be read in ${file}: ${reason}`, {
      rule: 'theme-invalid',
      place: { file: path, line: isSyntax ? (problem.line ?? 1) : 1, column: isSyntax ? (problem.column ?? 1) : 1 },
      hint: said`Look for a bracket or a quotation mark that is not closed.`,
      cause: problem,
    });
  }
}

function placeIn(text: string, offset: number, file: string): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

async function gatherPartials(
  chain: readonly ChainLink[],
  { trusted = false, taken }: ThemeOptions,
  speaking: Set<ChainLink>,
): Promise<ReadonlyMap<string, string>> {
  const partials = new Map(await readPartials(openPartials(taken)));
  for (const link of chain) {
    const own = await readPartials(link.folder, 'partials');
    if (own.length > 0 && !link.own && !trusted) {
      throw new Failure(
        1,
        said`The theme ${link.name}, which the manuscript chose, has partials: they are programs and are not run`,
        {
          rule: 'theme-invalid',
          hint: said`If you trust it, name it on the command line with --theme.`,
        },
      );
    }
    if (own.length > 0) speaking.add(link);
    for (const [name, source] of own) partials.set(name, source);
  }
  return partials;
}

/** Named by their path without `.ejs`: `titlepage`, `epub/package`. */
async function readPartials(folder: TemplateFolder, inside = ''): Promise<[string, string][]> {
  const groups = ['', 'catalogue/', 'epub/', 'html/', 'site/'];
  const found: [string, string][] = [];
  for (const group of groups) {
    const path = [inside, group.slice(0, -1)].filter((part) => part !== '').join('/');
    for (const file of await folder.list(path === '' ? '.' : path)) {
      if (!file.endsWith('.ejs')) continue;
      const source = await folder.readText(path === '' ? file : `${path}/${file}`);
      if (source !== undefined) found.push([`${group}${file.slice(0, -'.ejs'.length)}`, source]);
    }
  }
  return found;
}
