/** The style of citations that an author names: one that comes with Octavo, or a file of CSL in the folder. */
import { type Phrase, type Place, type Report, said } from '../../report/index.ts';
import { Failure } from '../../report/index.ts';
import type { ManuscriptFolder, TemplateFolder } from '../../system/index.ts';
import { suggest } from '../../model/index.ts';

/** Names of styles elsewhere that one of ours does the work of. */
const alike: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^chicago-(?:full)?notes?(?:-|$)|^notes?(?:-|$)|fullnote|footnote/u, 'notes'],
  [/^(?:chicago-author-date|author-?date|authoryear|harvard)/u, 'author-date'],
  [/^(?:ieee|vancouver|nature|numeric|numbers|plain)/u, 'numeric'],
];

/** Longest style that is read, in characters: the longest there is has a tenth of it. */
const longest = 4_000_000;

export interface StyleWish {
  readonly name: string;
  readonly place: Place;
}

export const usualStyle = 'author-date';

/** @param took is told the path of a file of the manuscript's own @returns CSL */
export async function readStyle(
  wish: StyleWish | undefined,
  folder: ManuscriptFolder,
  own: TemplateFolder,
  report: Report,
  took: (path: string) => void,
): Promise<string> {
  const usual = async (name = usualStyle): Promise<string> => (await own.readText(`styles/${name}.csl`)) ?? '';
  if (wish === undefined) return usual();
  const { name, place } = wish;
  const names = (await own.list('styles')).map((file) => file.replace(/\.csl$/u, ''));
  if (names.includes(name)) return usual(name);
  const style = await readOwn(name, folder, place, report, took);
  if (style !== undefined) return style === '' ? usual() : style;
  const bare = name
    .replace(/^.*\//u, '')
    .replace(/\.csl$/u, '')
    .toLowerCase();
  const near = names.includes(bare) ? bare : alike.find(([pattern]) => pattern.test(bare))?.[1];
  if (near !== undefined && near !== bare) {
    report.add(
      'style-missing',
      said`There is no style ${name}: ${near} is used, which is like it`,
      place,
      styleHint(names),
    );
    return usual(near);
  }
  if (near !== undefined) return usual(near);
  const meant = suggest(bare, names);
  report.add(
    'style-missing',
    said`There is no style ${name}: ${usualStyle} is used`,
    place,
    meant === undefined ? styleHint(names) : said`Did you mean “${meant}”?`,
  );
  return usual();
}

function styleHint(names: readonly string[]): Phrase {
  return said`Write ${names.join(', ')}, or put a file of CSL into the folder and name it: csl: my-style.csl.`;
}

/** @returns undefined: there is no such file; '': there is, and it is of no use */
async function readOwn(
  name: string,
  folder: ManuscriptFolder,
  place: Place,
  report: Report,
  took: (path: string) => void,
): Promise<string | undefined> {
  if (/^https?:/iu.test(name)) return undefined;
  const file = place.file ?? '';
  const base = file.slice(0, file.lastIndexOf('/') + 1);
  for (const path of new Set([`${base}${name}`, name, `${base}${name}.csl`, `${name}.csl`])) {
    try {
      if (!(await folder.exists(path))) continue;
      const text = await folder.readText(path);
      const fault = findFault(text);
      if (fault === undefined) {
        took(path);
        return text;
      }
      report.add('style-invalid', said`${path} ${fault[0]}`, place, fault[1]);
      return '';
    } catch (problem) {
      if (!(problem instanceof Failure)) throw problem;
      report.add(problem.rule ?? 'file-unreadable', problem.said.text, place, problem.said.hint);
      return '';
    }
  }
  if (name.split('/').includes('..') || name.startsWith('/')) {
    report.add(
      'file-outside',
      said`${name} leads outside the manuscript’s folder`,
      place,
      said`Copy the style into the folder.`,
    );
    return '';
  }
  return undefined;
}

function findFault(text: string): [what: Phrase, hint: Phrase] | undefined {
  if (text.length > longest) return [said`is too long for a style`, said`A style has some hundred lines.`];
  const links = [...text.matchAll(/<link\b[^<>]*>/gu)].map(([link]) => link);
  const parent = links.find((link) => link.includes('rel="independent-parent"'));
  if (parent !== undefined && !/<citation\b/u.test(text)) {
    const name = /href="([^"]*)"/u.exec(parent)?.[1]?.split('/').at(-1) ?? '';
    return [
      said`only says that it is like another style, ${name}`,
      said`Put ${name}.csl into the folder, and name that one.`,
    ];
  }
  const style = /<style\b[^<>]*>/u.exec(text)?.[0] ?? '';
  if (!style.includes('xmlns="http://purl.org/net/xbiblio/csl"') || !/<citation\b/u.test(text))
    return [said`is no style of CSL`, said`Styles are found at https://www.zotero.org/styles.`];
  return undefined;
}
