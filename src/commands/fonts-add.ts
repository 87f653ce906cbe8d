/** `octavo fonts add`: files of a font, or a package of one, become part of a theme of one's own. */
import { join } from 'node:path';
import { Failure, type Phrase, inEnglish, said } from '../report/index.ts';
import { addToFolder, isThere, listThemes, readNamedFile, replaceFile } from '../system/index.ts';
import {
  type FamilyManifest,
  type FontFile,
  type FontLicence,
  addFamily,
  castFaces,
  findFontLicence,
  findPackagedFamily,
  identifyLicence,
  listMissingFaces,
  readFontFile,
} from '../theme/index.ts';
import { sayMissing } from './fonts-list.ts';
import { didYouMean } from './options.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

export const fontRoles = ['text', 'heading', 'sans', 'mono', 'smallcaps'] as const;

export interface AddWishes {
  readonly theme?: string | undefined;
  readonly role?: string | undefined;
  readonly family?: string | undefined;
  readonly licence?: string | undefined;
  readonly json?: boolean | undefined;
}

type Role = (typeof fontRoles)[number];

/** What is to be written, and what is to be said of it. */
interface Addition {
  readonly family: FamilyManifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly characterWidth?: number;
  readonly remarks: readonly Phrase[];
}

export async function addFonts(words: readonly string[], wishes: AddWishes, terminal: Terminal): Promise<number> {
  const { theme = 'theme' } = wishes;
  const role = readRole(wishes.role ?? 'text');
  if (words.length === 0) {
    throw new Failure(2, said`No font was named`, {
      hint: said`octavo fonts add my-serif.ttf my-serif-italic.ttf, or octavo fonts add @fontsource/lora`,
    });
  }
  if ((await listThemes()).includes(theme)) {
    throw new Failure(2, said`The theme ${theme} comes with Octavo, and is not changed`, {
      hint: said`Name a folder of your own, which extends it: octavo theme new my-theme --from ${theme}`,
    });
  }
  const path = join(theme, 'theme.json');
  const before = (await isThere(path)) ? await readNamedFile(path) : undefined;
  const text = before === undefined ? undefined : new TextDecoder().decode(before);
  const { family, files, characterWidth, remarks } = (await areFiles(words))
    ? await addFiles(words, theme, wishes)
    : await addPackage(words, wishes);
  const manifest = addFamily(text, theme, {
    role,
    family,
    characterWidth: role === 'text' ? characterWidth : undefined,
  });
  const bytes = new TextEncoder().encode(manifest);
  const fresh = await addToFolder(theme, before === undefined ? new Map([...files, ['theme.json', bytes]]) : files);
  const isChanged = before !== undefined && Buffer.compare(before, bytes) !== 0;
  if (isChanged && (await replaceFile(path, before, bytes)) === 'changed') {
    throw new Failure(3, said`${path} was changed by another program meanwhile`, { hint: said`Do it again.` });
  }
  const written = [...fresh.map((name) => join(theme, name)), ...(isChanged ? [path] : [])];
  const faces = facesOf(JSON.parse(manifest) as ThemeJson, role);
  tell({ theme, role, family: family.family, faces, written, remarks }, terminal, wishes.json === true);
  return 0;
}

interface ThemeJson {
  readonly fonts: Readonly<Record<string, FamilyManifest>>;
}

function facesOf({ fonts }: ThemeJson, role: Role): readonly string[] {
  const { faces = [], files = {} } = fonts[role] ?? {};
  return [...faces, ...Object.keys(files)].toSorted();
}

/** @throws Failure usage */
function readRole(word: string): Role {
  const found = fontRoles.find((role) => role === word);
  if (found !== undefined) return found;
  throw new Failure(2, said`There is no role “${word}”`, {
    hint: didYouMean(word, fontRoles) ?? said`There are ${fontRoles.join(', ')}.`,
  });
}

/** A file that is there is one, and what ends like one is meant as one. */
async function areFiles(words: readonly string[]): Promise<boolean> {
  const are = await Promise.all(words.map(async (word) => fontEnding.test(word) || isThere(word)));
  if (are.some((is) => is !== are[0])) {
    throw new Failure(2, said`Files and packages cannot be mixed`, { hint: said`Add the one, and then the other.` });
  }
  return are[0] === true;
}

const fontEnding = /\.(?:ttf|otf|ttc|woff2?)$/iu;

async function addFiles(paths: readonly string[], theme: string, wishes: AddWishes): Promise<Addition> {
  const fonts = await Promise.all(paths.map(async (path) => readFontFile(path, await readNamedFile(path))));
  const name = wishes.family ?? nameOf(fonts);
  const slug = slugOf(name);
  const [first] = fonts;
  const licenceFile = `${slug}-licence.txt`;
  const licence = await findLicence(fonts, name, { wish: wishes.licence, there: join(theme, licenceFile) });
  const files = new Map<string, Uint8Array>();
  const faces = new Map<string, string>();
  for (const font of fonts) {
    for (const { face, bytes } of await castFaces(font)) {
      const file = `${slug}-${face}.woff2`;
      if (faces.has(face)) {
        throw new Failure(2, said`Two of the files are ${name} ${face}: ${faces.get(face) ?? ''} and ${font.path}`, {
          hint: said`Name one of them; a family of another width or size is added as a family of its own.`,
        });
      }
      faces.set(face, font.path);
      files.set(file, bytes);
    }
  }
  files.set(licenceFile, new TextEncoder().encode(licence.text));
  const generic = first?.generic ?? 'serif';
  return {
    family: {
      family: name,
      files: Object.fromEntries([...faces.keys()].map((face) => [face, `${slug}-${face}.woff2`])),
      licence: { id: licence.id, file: licenceFile },
      stack: [generic],
    },
    files,
    ...(first === undefined ? {} : { characterWidth: first.characterWidth }),
    remarks: [...fonts.flatMap(remarkOn), ...remarkOnLicence(licence)],
  };
}

/** @throws Failure where they are of several families */
function nameOf(fonts: readonly FontFile[]): string {
  const names = [...new Set(fonts.map(({ family }) => family))];
  const [name = ''] = names;
  if (names.length === 1 && name !== '') return name;
  throw new Failure(
    2,
    name === ''
      ? said`The font does not say how it is called`
      : said`The files are of several families: ${names.join(', ')}`,
    { hint: said`Add one family at a time; if they are one, say how it is called: --family NAME.` },
  );
}

function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .toLowerCase();
  return slug.replace(/^-|-$/gu, '') || 'font';
}

/** The one that was named; that of faces which were added before; what is found beside the first. */
async function findLicence(
  [font]: readonly FontFile[],
  name: string,
  { wish, there }: { readonly wish: string | undefined; readonly there: string },
): Promise<FontLicence> {
  const path = wish ?? ((await isThere(there)) ? there : undefined);
  if (path === undefined && font !== undefined) return findFontLicence(font);
  const text = new TextDecoder().decode(await readNamedFile(path ?? there));
  return { id: identifyLicence(text, name), text, from: path ?? there };
}

const embeddings = {
  installable: said`may be embedded without limits (fsType: installable)`,
  editable: said`may be embedded (fsType: editable)`,
  print: said`may be embedded in what is viewed and printed (fsType: preview & print); its licence says whether books for sale are meant, too`,
  restricted: said`may not be embedded`,
} as const;

function remarkOn({ path, embedding, isPostScript, axes }: FontFile): readonly Phrase[] {
  const isVariable = Object.keys(axes).length > 0;
  return [
    said`${path} ${embeddings[embedding]}.`,
    ...(isPostScript
      ? [
          said`${path} has outlines of PostScript: browsers write its letters into a PDF as drawings (Type 3), which are printed and searched like others, but have no name and no hints. If there is a .ttf of it, take that.`,
        ]
      : []),
    ...(isVariable ? [said`${path} is a variable font: static faces were made of it, other axes as it has them.`] : []),
  ];
}

function remarkOnLicence({ id, from }: FontLicence): readonly Phrase[] {
  const found = said`Its licence is ${id}, from ${from ?? said`what the font says of itself`}.`;
  return id.startsWith('LicenseRef-')
    ? [said`${found} Octavo does not know it: read whether its letters may go with editions that you pass on.`]
    : [found];
}

async function addPackage([name = '', ...more]: readonly string[], wishes: AddWishes): Promise<Addition> {
  if (more.length > 0) {
    throw new Failure(2, said`One package at a time`, {
      hint: said`octavo fonts add ${name}, and then ${more.join(', ')}`,
    });
  }
  if (wishes.licence !== undefined) throw new Failure(2, said`A package has its licence: --licence is for files`);
  if (!/^@[a-z0-9-]+\/[a-z0-9._-]+$/u.test(name)) {
    throw new Failure(2, said`There is no file ${name}`, {
      hint: said`A package of Fontsource is called as @fontsource/lora is; of an installed font name the file (fc-list shows where it is).`,
    });
  }
  const found = await findPackagedFamily(name);
  if (found === undefined) {
    throw new Failure(2, said`The package ${name} is not installed`, {
      hint: said`Install it, and do it again: npm install ${name}`,
    });
  }
  const faces = found.faces.filter((face) => usualFaces.has(face));
  if (faces.length === 0) {
    throw new Failure(1, said`The package ${name} has no static faces`, {
      hint: name.startsWith('@fontsource-variable/')
        ? said`It is a variable font. Most are there as static ones: npm install ${name.replace('-variable', '')}`
        : said`Packages of the Fontsource collection have them: @fontsource/…`,
    });
  }
  return {
    family: { family: wishes.family ?? found.family, package: name, faces },
    files: new Map(),
    remarks: [said`It is version ${found.version} of the package, under ${found.licence}.`],
  };
}

/** What a book is set in; a theme may name others. */
const usualFaces = new Set(['400', '400-italic', '700', '700-italic']);

interface Told {
  readonly theme: string;
  readonly role: Role;
  readonly family: string;
  readonly faces: readonly string[];
  readonly written: readonly string[];
  readonly remarks: readonly Phrase[];
}

function tell(told: Told, terminal: Terminal, isForScripts: boolean): void {
  const { theme, role, family, faces, written, remarks } = told;
  const missing = listMissingFaces(faces);
  if (isForScripts) {
    terminal.out(`${JSON.stringify({ ...told, remarks: remarks.map(inEnglish), missing }, null, 2)}\n`);
    return;
  }
  for (const path of written) terminal.out(`${path}\n`);
  const speak = speakOn(terminal);
  const what = said`${family}, for ${role}`;
  terminal.err(`\n${speak(said`${what}: ${faces.join(', ')}`)}\n`);
  for (const remark of remarks) terminal.err(`  ${speak(remark)}\n`);
  if (missing.length > 0) {
    const lacks = said`It has ${sayMissing(missing)}: where a book needs one, it is made of what is there, which is seen. Add the file in the same way.`;
    terminal.err(`  ${speak(lacks)}\n`);
  }
  if (written.length === 0) terminal.err(`  ${speak(said`All of it was there already.`)}\n`);
  const quoted = /^[\w./\\-]+$/u.test(theme) ? theme : JSON.stringify(theme);
  terminal.err(`\n${speak(said`Now: octavo build MANUSCRIPT --theme ${quoted}`)}\n`);
}
