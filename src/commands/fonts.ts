/** `octavo fonts`: the typefaces of a theme, and how another comes into a theme of one's own. */
import { Failure, said } from '../report/index.ts';
import { addFonts, fontRoles } from './fonts-add.ts';
import { listFonts } from './fonts-list.ts';
import { didYouMean, parseOptions, writeOptions, type OptionRows } from './options.ts';
import type { Terminal } from './terminal.ts';

export const fontsRows = {
  theme: {
    type: 'string',
    value: 'NAME',
    isTheme: true,
    help: 'the theme; of add a folder of your own, which is made (theme)',
  },
  role: {
    type: 'string',
    value: 'ROLE',
    values: fontRoles,
    help: `add: what it is for: ${fontRoles.join(', ')} (text)`,
  },
  family: { type: 'string', value: 'NAME', help: 'add: how it is called, if not as the file says' },
  licence: { type: 'string', value: 'FILE', help: 'add: its licence, if that does not lie beside it' },
  json: { type: 'boolean', help: 'one JSON document instead of words' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
} as const satisfies OptionRows;

export const fontsHelp = `Usage: octavo fonts list [MANUSCRIPT] [--theme NAME]
       octavo fonts add FILE … [--theme FOLDER] [--role ROLE] [--family NAME]
       octavo fonts add PACKAGE [--theme FOLDER] [--role ROLE]

  list   says which families a theme has, what each is for, its faces, where it is from and
         under which licence, and whether it lacks an italic or a bold; without a manuscript
         and a theme, of those that come with Octavo
  add    puts files of a font (TTF, OTF, WOFF, WOFF2) into a theme as woff2, with their
         licence, and names them in its theme.json; or a package of Fontsource that is
         installed. Fonts that may not be embedded are refused. Nothing is overwritten.

${writeOptions(fontsRows)}
Exit codes: 0 done, 1 a font or a manuscript cannot be used, 2 usage, 3 a file cannot be written.
`;

const verbs = { list: listFonts, add: addFonts };

export async function fonts(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, fontsRows);
  if (values.help === true) {
    terminal.out(fontsHelp);
    return 0;
  }
  const [verb = '', ...operands] = positionals;
  if (verb !== 'list' && verb !== 'add') {
    throw new Failure(
      2,
      verb === '' ? said`It was not said what to do with fonts` : said`octavo fonts has no “${verb}”`,
      {
        hint:
          didYouMean(verb, Object.keys(verbs)) ?? said`octavo fonts list shows them, octavo fonts add FILE adds one.`,
      },
    );
  }
  return verbs[verb](operands, values, terminal);
}
