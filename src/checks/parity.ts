/** Proof that an edition holds what the Book holds: read again from its bytes, nothing lost, doubled or out of order. */
import type { Nodes } from 'hast';
import { type Artifact, type Book, visit } from '../model/index.ts';
import type { Report } from '../report/index.ts';
import { version } from '../system/index.ts';
import { findLosses, joinThreads, readBookPassages, readTree } from '../words/index.ts';
import { locateLines } from './contents/book.ts';
import type { EditionContents } from './contents/holdings.ts';
import { proveEpub, proveHtml, provePdf } from './contents/proof.ts';
import { compareLists } from './contents/site.ts';
import { countContents, tellDifferences, tellLosses } from './contents/telling.ts';
import { noteExamined } from './own.ts';
import { parsePage } from './page.ts';

/** Every edition of Octavo's own has what the Book has; the site its words and its lists of contents, page after page. */
export async function checkParity(
  { book, artifacts }: { readonly book: Book; readonly artifacts: readonly Artifact[] },
  report: Report,
): Promise<void> {
  for (const artifact of artifacts) {
    const { edition } = artifact;
    const before = report.messages.length;
    const proved = await prove(book, artifact, report);
    if (proved === undefined) continue;
    if (proved === 'unreadable') {
      const tool = { name: 'Octavo', version };
      const evidence = 'the file cannot be read';
      report.examined({ check: 'parity', about, edition, tool, result: 'not-made', findings: 0, evidence });
      continue;
    }
    const findings = report.messages.length - before;
    noteExamined({ check: 'parity', about, edition, findings, evidence: countContents(proved) }, report);
  }
}

const about = 'Everything that the manuscript has stands in the edition once, in its order';

/** @returns what was looked for; undefined: it is no edition of Octavo's */
async function prove(
  book: Book,
  artifact: Artifact,
  report: Report,
): Promise<EditionContents | 'unreadable' | undefined> {
  switch (artifact.edition) {
    case 'html':
      return proveHtml(book, artifact, report);
    case 'site':
      return proveSite(book, artifact, report);
    case 'epub':
      return proveEpub(book, artifact, report);
    case 'pdf':
      return provePdf(book, artifact, report);
    default:
      return undefined;
  }
}

/** Around the text of each page of a site stands the same again: its search, its ways. */
function proveSite(book: Book, artifact: Artifact, report: Report): EditionContents {
  const pages = [artifact, ...(artifact.files ?? [])].filter(({ path }) => path.endsWith('.html'));
  const folder = artifact.path.slice(0, artifact.path.lastIndexOf('/') + 1);
  const trees = pages.map(({ path, bytes }) => ({
    name: path.slice(folder.length),
    tree: parsePage(bytes),
  }));
  const words = readBookPassages(book);
  tellLosses(findLosses(words, joinThreads(trees.map(({ tree }) => readTree(findMain(tree))))), 'site', report);
  const { lines, differences } = compareLists(book, trees, locateLines(book.sections, 'set'));
  tellDifferences('contents', differences, 'site', report);
  return { words, holdings: { text: lines, notes: [] }, pages: new Map() };
}

function findMain(tree: Nodes): Nodes {
  let main = tree;
  visit(tree, 'element', (node) => {
    if (node.tagName === 'main') main = node;
  });
  return main;
}
