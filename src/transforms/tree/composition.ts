import type { Element } from 'hast';
import { SKIP, visit } from '../../model/index.ts';
import { joined, said } from '../../report/index.ts';
import type { TreeTransform } from '../transform.ts';

/** Lines that are named; how many more there are is said. */
const most = 12;

/**
 * Letters whose accents are characters of their own, as some systems write them: they look the same, but a search
 * for the one form does not find the other. They become one character (Unicode NFC, which the W3C asks of texts on
 * the web: Character Model, Normalization), but in code, which may mean them so.
 */
export const compositionTransform: TreeTransform = (tree, { file, source, report }) => {
  if (isComposed(source)) return;
  const lines = source.split('\n');
  const found: { readonly text: string; readonly line: number; readonly from: number }[] = [];
  visit(tree, (node) => {
    if (node.type === 'text') node.value = compose(node.value);
    if (node.type !== 'element') return undefined;
    for (const name of ['alt', 'title'] as const) {
      const words = node.properties[name];
      if (typeof words === 'string') node.properties[name] = compose(words);
    }
    if (!code.has(node.tagName)) return undefined;
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 0 } };
    for (let line = Math.max(start.line, (found.at(-1)?.line ?? 0) + 1); line <= end.line; line += 1) {
      const from = line === start.line && 'column' in start ? start.column - 1 : 0;
      const text = (lines[line - 1] ?? '').slice(from);
      if (!isComposed(text)) found.push({ text, line, from });
    }
    return SKIP;
  });
  const [first, ...rest] = found;
  if (first === undefined) return;
  const letter = [...new Intl.Segmenter().segment(first.text)].find(({ segment }) => !isComposed(segment));
  const named = rest.slice(0, most).map(({ line }) => line);
  const also = joined([...named, ...(rest.length > most ? [said`${rest.length - most} more`] : [])], ', ');
  const others =
    rest.length === 0 ? '' : rest.length === 1 ? said`, and in line ${also}` : said`, and in lines ${also}`;
  report.add(
    'text-decomposed',
    said`In code, a letter and its accent are two characters (Unicode NFD): “${letter?.segment ?? ''}”${others}`,
    { file, line: first.line, column: first.from + (letter?.index ?? 0) + 1 },
    said`Outside code they were made one. Write the letter anew if the code does not mean it so: a search does not find it otherwise.`,
  );
};

const code: ReadonlySet<Element['tagName']> = new Set(['code', 'pre', 'kbd', 'samp', 'math']);

/** Letters with their accents alone: NFC of a whole text would make other characters of some that have none (Å, 豈). */
function compose(text: string): string {
  return text.replaceAll(/\P{M}\p{M}+/gu, (cluster) => cluster.normalize('NFC'));
}

function isComposed(text: string): boolean {
  return text === text.normalize('NFC');
}
