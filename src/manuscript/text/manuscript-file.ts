/** One step from a file to what everything else is a visit of: `{ path, text, frontMatter, body, tree }`. */
import type { Root } from 'mdast';
import { EXIT, visit } from '../../model/index.ts';
import { Report } from '../../report/index.ts';
import { showStrayCharacters } from '../config/index.ts';
import type { ManuscriptFolder } from '../../system/index.ts';
import { parseWithin } from './depth.ts';
import { blankOut, readFrontMatter, yamlBlock, type FrontMatter } from './front-matter.ts';
import { mayHaveData, openCsvReader, type CsvReader } from './csv.ts';
import { mayNameFiles } from './file-addresses.ts';
import { includesTransform, readIncluded, type Included, type Including } from './includes.ts';
import { namedFilesTransform } from './named-files.ts';
import { ownSteps, type FileSteps } from './file-steps.ts';
import { mayHaveFormulas } from './syntax/formula-lines.ts';

export interface ManuscriptFile {
  /** Relative to the manuscript's folder. */
  readonly path: string;
  /** Whole, with its front matter, and with signs for what no edition can hold. */
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** The text with its front matter blanked out, so that places in it are those of the file. */
  readonly body: string;
  /**
   * The body, parsed when it is first asked for: a file that is only looked at for its author costs little.
   * @throws Failure nesting-too-deep, paragraph-tangled
   */
  readonly tree: Root;
  /** Paths of the files that it includes. */
  readonly included: readonly string[];
  /** All that its tree is made of. */
  readonly sources: readonly string[];
  /** What is wrong with its front matter, and with what it includes once its tree is there: of interest only if it belongs to the book. */
  readonly problems: Report;
}

/** The files of one folder, each read and parsed once, whoever asks for it. */
export interface Texts {
  /** @throws Failure as ManuscriptFolder.readText */
  read(path: string): Promise<ManuscriptFile>;
}

export function openTexts(folder: ManuscriptFolder, parse: FileSteps['parse'] = ownSteps.parse): Texts {
  const files = new Map<string, Promise<ManuscriptFile>>();
  return {
    read: async (path) => {
      const file =
        files.get(path) ??
        folder.readText(path).then(async (text) => {
          const included = await readIncluded(text, path, folder);
          const hasData = [text, ...included.values()].some((one) => typeof one === 'string' && mayHaveData(one));
          return parseFile(path, text, parse, included, hasData ? await openCsvReader() : undefined);
        });
      files.set(path, file);
      return file;
    },
  };
}

/**
 * @param written the whole of it
 * @param asIncluded the files that it includes, read beforehand
 * @param readCsv if there may be tables of data in it
 */
export function parseFile(
  path: string,
  written: string,
  parse: FileSteps['parse'] = ownSteps.parse,
  asIncluded: Included = new Map(),
  readCsv?: CsvReader,
): ManuscriptFile {
  const report = new Report();
  const text = showStrayCharacters(written, { file: path, report, fromLine: yamlBlock(written)?.lines });
  const included: Included = new Map(
    [...asIncluded].map(([file, content]) => [
      file,
      typeof content === 'string' ? showStrayCharacters(content, { file, report }) : content,
    ]),
  );
  const frontMatter = readFrontMatter(text, path, report);
  const body = blankOut(text, frontMatter.lines);
  let tree: Root | undefined;
  return {
    path,
    text,
    frontMatter,
    body,
    problems: report,
    included: [...included].flatMap(([name, content]) => (typeof content === 'string' ? [name] : [])),
    sources: [path, body, ...[...included].flatMap(([name, content]) => [name, String(content)])],
    get tree() {
      if (tree !== undefined) return tree;
      tree = parseWithin(body, path, parse);
      const texts = [body, ...included.values()];
      const namesFiles = texts.some((one) => typeof one === 'string' && mayNameFiles(one));
      const including: Including = {
        path,
        files: included,
        parse: (inside, file) => parseWithin(inside, file, parse),
        report,
        ...(namesFiles && {
          afterwards: (inside: Root, file: string) =>
            namedFilesTransform(inside, { ...including, path: file, readCsv }),
        }),
      };
      includesTransform(tree, including);
      including.afterwards?.(tree, path);
      return tree;
    },
  };
}

/** The file is part of the book: what is wrong with it is. */
export function reportProblems({ problems }: ManuscriptFile, report: Report): void {
  report.takeOver(problems);
}

/** Whether formulas stand in a file, or in what it includes. */
export function holdsFormulas({ body, included, tree }: ManuscriptFile): boolean {
  if (included.length === 0 && !mayHaveFormulas(body)) return false;
  let holds = false;
  visit(tree, ['inlineMath', 'math'], () => {
    holds = true;
    return EXIT;
  });
  return holds;
}

/** Whether there is anything to read in a file: comments are not. */
export function hasText({ body }: ManuscriptFile): boolean {
  return body.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() !== '';
}
