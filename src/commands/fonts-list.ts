/** `octavo fonts list`: the families of a theme, and what each has. */
import { Failure, type Phrase, joined, said } from '../report/index.ts';
import { Themes } from '../session/index.ts';
import { openDocket, openSession } from '../session.ts';
import { listThemes } from '../system/index.ts';
import {
  type FontFace,
  type FontRole,
  type MissingFace,
  type Theme,
  listMissingFaces,
  loadTheme,
} from '../theme/index.ts';
import { tellMessages } from './messages.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

interface Family {
  readonly family: string;
  readonly roles: readonly FontRole[];
  readonly faces: readonly string[];
  readonly missing: readonly MissingFace[];
  /** Absent: files of the theme. */
  readonly package?: { readonly name: string; readonly version: string };
  readonly licence: string;
}

export interface ListWishes {
  readonly theme?: string | undefined;
  readonly json?: boolean | undefined;
}

export async function listFonts(
  [manuscript, ...more]: readonly string[],
  wishes: ListWishes,
  terminal: Terminal,
): Promise<number> {
  if (more.length > 0) throw new Failure(2, said`One manuscript at a time`, { hint: said`octavo fonts list my-book` });
  const themes = manuscript === undefined ? await loadNamed(wishes.theme) : await loadOf(manuscript, wishes, terminal);
  if (themes === undefined) return 1;
  const listed = await Promise.all(
    themes.map(async (theme) => ({ theme: theme.name, families: await listFamilies(theme) })),
  );
  if (wishes.json === true) terminal.out(`${JSON.stringify({ themes: listed }, null, 2)}\n`);
  else for (const { theme, families } of listed) tell(theme, families, terminal);
  return 0;
}

async function loadNamed(name: string | undefined): Promise<readonly Theme[]> {
  const names = name === undefined ? await listThemes() : [name];
  return Promise.all(names.map(async (one) => loadTheme(one, { trusted: true })));
}

/** Of a manuscript that cannot be read it is told why. */
async function loadOf(
  manuscript: string,
  { theme }: ListWishes,
  terminal: Terminal,
): Promise<readonly Theme[] | undefined> {
  const session = openSession({ env: terminal.env, openPress: () => Promise.resolve(undefined) });
  try {
    const docket = openDocket();
    const { book } = await session.read(manuscript, docket);
    if (!docket.report.hasErrors) return [(await new Themes({ theme }, []).load(book, manuscript)).theme];
    await tellMessages({ manuscript, messages: docket.report.messages }, { terminal, quiet: true });
    return undefined;
  } finally {
    await session.close();
  }
}

const roles = ['text', 'smallcaps', 'heading', 'sans', 'mono', 'math'] as const;

async function listFamilies(theme: Theme): Promise<readonly Family[]> {
  const faces = [...theme.fonts, ...(await theme.formulaFonts())];
  const families = [...new Set(roles.map((role) => theme.families[role].family))];
  return families.map((family): Family => {
    const played = roles.filter((role) => theme.families[role].family === family);
    const own = faces.filter((face) => face.family === family);
    const names = [...new Set(own.map(nameFace))].toSorted();
    // Formulas have slopes and weights of their own among their letters.
    const missing = played.every((role) => role === 'math') ? [] : listMissingFaces(names);
    const [first] = own;
    const from = first?.package === undefined ? {} : { package: first.package };
    return { family, roles: played, faces: names, missing, ...from, licence: first?.licence.id ?? '' };
  });
}

function nameFace({ weight, style }: FontFace): string {
  return `${weight}${style === 'italic' ? '-italic' : ''}`;
}

function tell(theme: string, families: readonly Family[], terminal: Terminal): void {
  const speak = speakOn(terminal);
  const labels = { faces: speak(said`faces`), from: speak(said`from`), licence: speak(said`licence`) };
  const width = Math.max(...Object.values(labels).map((label) => label.length));
  const line = (label: keyof typeof labels, text: string): void =>
    terminal.out(`    ${labels[label].padEnd(width)}  ${text}\n`);
  terminal.out(`${speak(said`Theme ${theme}`)}\n`);
  for (const { family, roles: played, faces, missing, package: from, licence } of families) {
    const lacks = missing.length === 0 ? '' : ` (${speak(sayMissing(missing))})`;
    terminal.out(`\n  ${speak(said`${family}, for ${played.join(', ')}`)}\n`);
    line('faces', `${faces.join(', ')}${lacks}`);
    line('from', from === undefined ? speak(said`files of the theme`) : `${from.name} ${from.version}`);
    line('licence', licence);
  }
  terminal.out('\n');
}

const lacking: Readonly<Record<MissingFace, Phrase>> = {
  regular: said`no regular`,
  italic: said`no italic`,
  bold: said`no bold`,
  'bold italic': said`no bold italic`,
};

/** “no italic, no bold” */
export function sayMissing(faces: readonly MissingFace[]): Phrase {
  return joined(
    faces.map((face) => lacking[face]),
    ', ',
  );
}
