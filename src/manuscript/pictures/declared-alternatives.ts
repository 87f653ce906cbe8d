/**
 * `alternatives.yaml`: words for pictures, declared beside a manuscript that may not be touched.
 * They stand in the place of whatever the text says.
 */
import { posix } from 'node:path';
import { isMapping, suggest } from '../../model/index.ts';
import { type Place, type Report, said } from '../../report/index.ts';
import type { ManuscriptFolder } from '../../system/index.ts';
import { endingOf, parseYaml, textOf, validate } from '../config/index.ts';

export interface DeclaredAlternative {
  /** '': the picture shows nothing that matters. */
  readonly words: string;
  readonly place: Place;
}

export interface DeclaredAlternatives {
  /** The file that declares them; absent: there is none. */
  readonly file?: string;
  /** By the path of the picture in the manuscript's folder, or by its address. */
  readonly byPicture: ReadonlyMap<string, DeclaredAlternative>;
}

const names = ['alternatives.yaml', 'alternatives.yml'];

/** @throws Failure where the file cannot be read or is no YAML */
export async function readAlternatives(folder: ManuscriptFolder, report: Report): Promise<DeclaredAlternatives> {
  const byPicture = new Map<string, DeclaredAlternative>();
  const [file] = (await Promise.all(names.map(async (name) => ((await folder.exists(name)) ? [name] : [])))).flat();
  if (file === undefined) return { byPicture };
  const source = parseYaml(await folder.readText(file), file, report);
  if (!source.sound) throw endingOf(report);
  for (const name of isMapping(source.value) ? forgotten(source.value) : []) {
    report.add(
      'config-value',
      said`“${name}” is empty`,
      source.placeOf([name], 'key'),
      said`Write what it shows, or "" if it shows nothing that matters.`,
    );
  }
  for (const [name, value] of Object.entries(validate(source, 'alternatives', report))) {
    const path = isAddress(name) ? name : posix.normalize(name);
    const place = source.placeOf([name], 'key');
    if (byPicture.has(path))
      report.add('config-value', said`“${name}” has its words already`, place, said`Keep one of the two.`);
    else byPicture.set(path, { words: textOf(value).replace(/\s+/gu, ' ').trim(), place });
  }
  return { file, byPicture };
}

/** Keys with nothing after them: not even the two quotation marks that say that nothing is meant. */
function forgotten(values: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(values).filter((name) => values[name] === null);
}

/** Names the pictures that are not there, and in a folder of one book those that no page shows. */
export async function checkDeclared(
  { file, byPicture }: DeclaredAlternatives,
  shown: ReadonlySet<string>,
  folder: ManuscriptFolder,
  report: Report,
): Promise<void> {
  if (file === undefined) return;
  for (const [path, { place }] of byPicture) {
    if (shown.has(path)) continue;
    if (!isAddress(path) && !(await folder.exists(path))) {
      const near = suggest(path, [...shown]);
      report.add(
        'alternative-unknown',
        said`There is no picture ${path}`,
        place,
        said`${near === undefined ? '' : said`Did you mean ${near}? `}Paths begin at the folder that ${file} stands in.`,
      );
    } else if (folder.file === undefined) {
      report.add(
        'alternative-unused',
        said`No page shows ${path}`,
        place,
        said`Take the line out, or look whether the picture has another name in the text.`,
      );
    }
  }
}

function isAddress(name: string): boolean {
  return /^(?:https?:)?\/\//iu.test(name);
}
