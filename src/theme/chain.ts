/** Finds a theme and all those that it extends. */
import { Failure, said } from '../report/index.ts';
import { type Taken, type TemplateFolder, isInside, listThemes, openFolder, openTheme } from '../system/index.ts';
import { suggest } from '../model/index.ts';
import { readManifest, type ThemeManifest } from './manifest.ts';

export interface ChainLink {
  readonly name: string;
  readonly folder: TemplateFolder;
  readonly manifest: ThemeManifest;
  /** It comes with Octavo. */
  readonly own: boolean;
}

export interface ThemeOrigin {
  /** Folder from which the path of a user's theme is taken. */
  readonly root: string;
  /** The person at the command line named it: it may lie anywhere and have partials, which are programs. */
  readonly trusted: boolean;
  /** Is filled with what is read. */
  readonly taken?: Taken | undefined;
}

const longest = 8;

/**
 * The chain from the most basic theme to the one that was asked for.
 * @throws Failure theme-missing, theme-invalid
 */
export async function findThemeChain(nameOrFolder: string, origin: ThemeOrigin): Promise<readonly ChainLink[]> {
  const chain: ChainLink[] = [];
  let wanted: string | undefined = nameOrFolder;
  let root = origin.root;
  while (wanted !== undefined) {
    const link: ChainLink = await findTheme(wanted, {
      root,
      confineTo: origin.trusted ? undefined : origin.root,
      by: chain[0],
      taken: origin.taken,
    });
    if (chain.some(({ folder }) => folder.path === link.folder.path) || chain.length === longest) {
      const names = [...chain.map(({ name }) => name).toReversed(), link.name];
      throw new Failure(1, said`The theme ${nameOrFolder} extends itself: ${names.join(' → ')}`, {
        rule: 'theme-invalid',
      });
    }
    chain.unshift(link);
    root = link.folder.path;
    wanted = link.manifest.extends ?? (link.own && link.name === 'base' ? undefined : 'base');
  }
  return chain;
}

interface Place {
  readonly root: string;
  readonly confineTo: string | undefined;
  readonly taken: Taken | undefined;
}

async function findTheme(wanted: string, place: Place & { readonly by: ChainLink | undefined }): Promise<ChainLink> {
  const names = await listThemes();
  const own = names.includes(wanted);
  const folder = own ? openTheme(wanted, place.taken) : await openUserTheme(wanted, place);
  if (folder === undefined) {
    const suggestion = suggest(wanted, names);
    throw new Failure(
      place.by === undefined && place.confineTo === undefined ? 2 : 1,
      said`There is no theme ${wanted}${place.by === undefined ? '' : said`, which the theme ${place.by.name} extends`}`,
      {
        rule: 'theme-missing',
        hint:
          suggestion === undefined
            ? said`Octavo has: ${names.join(', ')}; or name a folder with a theme.json.`
            : said`Did you mean ${suggestion}?`,
      },
    );
  }
  const text = await folder.readText('theme.json');
  if (text === undefined) {
    throw new Failure(1, said`The theme ${wanted} has no theme.json`, {
      rule: 'theme-invalid',
      hint: said`The smallest one is {"extends": "base"}.`,
    });
  }
  return { name: folder.name, folder, manifest: readManifest(text, wanted), own };
}

async function openUserTheme(wanted: string, place: Place): Promise<TemplateFolder | undefined> {
  const folder = await openFolder(wanted, place.root, place.taken);
  if (folder === undefined || place.confineTo === undefined || (await isInside(folder, place.confineTo))) return folder;
  throw new Failure(1, said`The theme ${wanted} leads outside the manuscript’s folder`, {
    rule: 'theme-invalid',
    hint: said`Copy it into the folder, or name it on the command line with --theme.`,
  });
}
