/** `octavo theme new`: a theme of one's own, which looks as the one that it extends until something is changed. */
import { basename, join, relative, resolve, sep } from 'node:path';
import { Failure, said } from '../report/index.ts';
import { fillFolder, listThemes } from '../system/index.ts';
import { loadTheme, writeTokens } from '../theme/index.ts';
import { didYouMean, parseOptions, writeOptions, type OptionRows } from './options.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

export const themeRows = {
  from: {
    type: 'string',
    value: 'NAME',
    isTheme: true,
    help: 'the theme that it extends: one of Octavo’s, or a folder (base)',
  },
  json: { type: 'boolean', help: 'one JSON document instead of words' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
} as const satisfies OptionRows;

export const themeHelp = `Usage: octavo theme new FOLDER [--from NAME]

Writes a theme of your own into a new folder: theme.json, which says what it extends, and
tokens.css with the sizes, colours and spaces that people change, as they are, in comments.
Until something is changed, editions are the same to the byte. Nothing that is there is touched.

${writeOptions(themeRows)}
Exit codes: 0 written, 2 usage, or something is there already, 3 the folder cannot be written.
`;

export async function theme(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, themeRows);
  if (values.help === true) {
    terminal.out(themeHelp);
    return 0;
  }
  const [verb = '', folder, ...more] = positionals;
  if (verb !== 'new') {
    throw new Failure(
      2,
      verb === '' ? said`It was not said what to do with a theme` : said`octavo theme has no “${verb}”`,
      {
        hint: didYouMean(verb, ['new']) ?? said`octavo theme new my-theme begins one of your own.`,
      },
    );
  }
  if (folder === undefined || more.length > 0) {
    throw new Failure(2, folder === undefined ? said`No folder was named` : said`One theme at a time`, {
      hint: said`octavo theme new my-theme`,
    });
  }
  const { from = 'base' } = values;
  const names = await listThemes();
  if (names.includes(folder)) {
    throw new Failure(2, said`The theme ${folder} comes with Octavo: a folder of that name would not be found`, {
      hint: said`Call it otherwise: octavo theme new my-theme --from ${folder}`,
    });
  }
  const parent = await loadTheme(from, { trusted: true });
  const manifest = { extends: names.includes(from) ? from : pathBetween(folder, from) };
  const files = new Map([
    ['theme.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['tokens.css', await writeTokens(parent, folder)],
  ]);
  await fillFolder(folder, files);
  const paths = [...files.keys()].map((file) => join(folder, file));
  if (values.json === true) {
    terminal.out(`${JSON.stringify({ theme: folder, from, files: paths }, null, 2)}\n`);
    return 0;
  }
  for (const path of paths) terminal.out(`${path}\n`);
  const quoted = /^[\w./\\-]+$/u.test(folder) ? folder : JSON.stringify(folder);
  const tokens = join(folder, 'tokens.css');
  const told = said`${basename(resolve(folder))} looks as ${parent.name} does. Now change ${tokens}, and:`;
  terminal.err(`\n${speakOn(terminal)(told)}\n  octavo build MANUSCRIPT --theme ${quoted}\n`);
  return 0;
}

/** As theme.json has it: from the folder of the one theme to that of the other, with `/` on every system. */
function pathBetween(folder: string, other: string): string {
  const path = relative(resolve(folder), resolve(other)).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
}
