/** `octavo impose`: the pages of a finished PDF on sheets, to print and fold at home. */
import { basename, dirname, join, relative } from 'node:path';
import {
  type ImposeOptions,
  type Imposed,
  type Scheme,
  impose as imposePages,
  inMillimetres,
  parseLength,
  parsePaper,
} from '../prepress/index.ts';
import { Failure, type Phrase, joined, oneOf, said } from '../report/index.ts';
import { checkShelf, isSameFile, readNamedFile, shelve, version } from '../system/index.ts';
import { countPages } from './counts.ts';
import { parseOptions, writeOptions, type OptionRows } from './options.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

export const imposeRows = {
  booklet: { type: 'boolean', help: 'two pages a side, in the order for folding' },
  '2up': { type: 'boolean', help: 'two pages a side, one after the other' },
  '4up': { type: 'boolean', help: 'four pages a side, one after the other' },
  out: { type: 'string', short: 'o', value: 'FILE', help: 'the new PDF (BOOK-booklet.pdf, beside the old one)' },
  sheet: {
    type: 'string',
    value: 'NAME|WxH',
    values: ['A4', 'A3', 'letter', 'legal', 'tabloid'],
    help: 'paper: A4, A3, letter, legal, tabloid, or 320x450mm',
  },
  signature: {
    type: 'string',
    value: 'N|all',
    help: 'pages folded together, a multiple of 4 (all up to 60 pages, else 16)',
  },
  'paper-thickness': { type: 'string', value: 'LEN', help: 'of one leaf (0.1mm), for the creep of folded sheets' },
  creep: { type: 'string', value: 'LEN', help: 'how far the innermost pages move to the spine; 0: not at all' },
  duplex: {
    type: 'string',
    value: 'short|long',
    values: ['short', 'long'],
    help: 'the edge at which your printer turns the sheet',
  },
  direction: {
    type: 'string',
    value: 'ltr|rtl',
    values: ['ltr', 'rtl'],
    help: 'how the book is read (as the PDF says)',
  },
  marks: { type: 'boolean', help: 'lines to fold and cut by' },
  json: { type: 'boolean', help: 'one JSON document instead of words' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
} as const satisfies OptionRows;

export const imposeHelp = `Usage: octavo impose BOOK.pdf --booklet|--2up|--4up [options]

Sets the pages of a finished PDF on sheets of paper, to be printed on both sides.

${writeOptions(imposeRows)}
Links, bookmarks and tags stay behind: sheets are for paper.

Exit codes: 0 written, 1 the PDF cannot be imposed, 2 usage, 3 it could not be written.
`;

export async function impose(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, imposeRows);
  if (values.help === true) {
    terminal.out(imposeHelp);
    return 0;
  }
  const schemes = (['booklet', '2up', '4up'] as const).filter((name) => values[name] === true);
  const [input] = positionals;
  const [scheme] = schemes;
  if (input === undefined || positionals.length > 1) {
    throw new Failure(2, input === undefined ? said`No PDF was named` : said`One PDF at a time`, {
      hint: said`octavo impose book.pdf --booklet`,
    });
  }
  if (scheme === undefined || schemes.length > 1) {
    throw new Failure(2, scheme === undefined ? said`It was not said how` : said`One way of imposing at a time`, {
      hint: said`Choose --booklet, --2up or --4up.`,
    });
  }
  const folded = ['signature', 'paper-thickness', 'creep'] as const;
  const idle = folded.find((name) => values[name] !== undefined);
  if (scheme !== 'booklet' && idle !== undefined) {
    throw new Failure(2, said`--${idle} is for booklets`, { hint: said`Nothing is folded with --${scheme}.` });
  }
  const options: ImposeOptions = {
    scheme,
    paper: values.sheet === undefined ? undefined : parsePaper(values.sheet),
    signature: values.signature === undefined ? undefined : parseSignature(values.signature),
    thickness: values['paper-thickness'] === undefined ? undefined : parseThickness(values['paper-thickness']),
    creep: values.creep === undefined ? undefined : parseLength(values.creep, said`The creep`),
    duplex: values.duplex === undefined ? undefined : parseChoice('--duplex', values.duplex, ['short', 'long']),
    direction:
      values.direction === undefined ? undefined : parseChoice('--direction', values.direction, ['ltr', 'rtl']),
    marks: values.marks,
  };
  const output = values.out ?? join(dirname(input), `${basename(input).replace(/\.pdf$/iu, '')}-${scheme}.pdf`);
  if (await isSameFile(input, output)) {
    throw new Failure(2, said`${output} is the PDF itself`, { hint: said`Name another file with --out.` });
  }
  const bytes = await readNamedFile(input);
  await checkShelf(dirname(output));
  const imposed = imposePages(bytes, options);
  await shelve(dirname(output), [
    { edition: 'pdf', path: basename(output), mediaType: 'application/pdf', bytes: imposed.bytes },
  ]);
  const path = relative('.', output);
  if (values.json === true) terminal.out(`${JSON.stringify(toJson(imposed, scheme, path), null, 2)}\n`);
  else {
    const speak = speakOn(terminal);
    for (const line of describe(imposed, scheme)) terminal.err(`  ${speak(line)}\n`);
    terminal.out(`${path}\n`);
  }
  return 0;
}

function parseSignature(text: string): number | 'all' {
  if (text === 'all') return text;
  const pages = Number(text);
  if (!Number.isInteger(pages) || pages < 4 || pages % 4 !== 0 || pages > 400) {
    throw new Failure(2, said`A signature cannot have ${text} pages`, {
      hint: said`Four pages are one sheet: 4, 8, 12, 16 …, or all.`,
    });
  }
  return pages;
}

function parseThickness(text: string): number {
  const thickness = parseLength(text, said`The thickness of paper`);
  if (inMillimetres(thickness) > 1) {
    throw new Failure(2, said`Paper ${text} thick does not fold`, {
      hint: said`Office paper is 0.1mm thick. Measure a stack and divide.`,
    });
  }
  return thickness;
}

function parseChoice<const T extends string>(option: string, text: string, choices: readonly [T, T]): T {
  const found = choices.find((choice) => choice === text.toLowerCase());
  if (found === undefined) {
    throw new Failure(2, said`${option} cannot be “${text}”`, { hint: said`It is ${oneOf(choices)}.` });
  }
  return found;
}

/** What has to be known at the printer. */
function describe(imposed: Imposed, scheme: Scheme): readonly Phrase[] {
  const { pages, sheets, blanks, signatures, paper, sheet, duplex, creep } = imposed;
  const percent = Math.round(sheet.scale * 100);
  const scale = sheet.scale === 1 ? said`pages at their own size` : said`pages at ${percent} %`;
  const used = sheets === 1 ? said`1 sheet of ${paper.name}` : said`${sheets} sheets of ${paper.name}`;
  const lines: Phrase[] = [
    said`${countPages(pages)} on ${used}, ${scale}`,
    duplex === 'short'
      ? said`print on both sides, turned at the short edge, at 100 %`
      : said`print on both sides, turned at the long edge, at 100 %`,
  ];
  if (scheme === 'booklet') {
    const moved = inMillimetres(creep);
    const parts = [
      signatures.length === 1 ? said`all folded together` : describeSignatures(signatures),
      ...(blanks === 0 ? [] : [blanks === 1 ? said`1 white page at the end` : said`${blanks} white pages at the end`]),
      ...(moved === 0 ? [] : [said`innermost pages ${moved} mm nearer the spine`]),
    ];
    lines.push(joined(parts, ', '));
    if ((signatures[0] ?? 0) > 80) lines.push(said`so many sheets hardly fold: try --signature 16`);
  }
  return lines;
}

/** `9 signatures: 7 of 16 pages, 1 of 12, 1 of 8` */
function describeSignatures(signatures: readonly number[]): Phrase {
  const sizes = [...new Set(signatures)].map((size, index) => {
    const times = signatures.filter((other) => other === size).length;
    return index === 0 ? said`${times} of ${size} pages` : said`${times} of ${size}`;
  });
  return said`${signatures.length} signatures: ${joined(sizes, ', ')}`;
}

function toJson(imposed: Imposed, scheme: Scheme, path: string): unknown {
  const { bytes, paper, sheet, creep, ...facts } = imposed;
  return {
    octavo: version,
    exitCode: 0,
    path,
    bytes: bytes.byteLength,
    scheme,
    ...facts,
    paper: paper.name,
    sheet: { width: inMillimetres(sheet.width), height: inMillimetres(sheet.height), scale: sheet.scale },
    creep: inMillimetres(creep),
  };
}
