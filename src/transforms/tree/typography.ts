/** Typewriter characters → the printer's: quotation marks, apostrophes, dashes, ellipses, primes, French spaces, ties. */
import type { Nodes, Text } from 'hast';
import { revealEscapes } from '../../model/index.ts';
import { setDashes } from '../typography/dashes.ts';
import { setQuotations } from '../typography/quotations.ts';
import { change, collectRuns, makeRun, type Edit, type Run } from '../typography/running-text.ts';
import { tie } from '../typography/ties.ts';
import type { TreeTransform } from '../transform.ts';

export const typographyTransform: TreeTransform = (tree, context) => {
  const runs = collectRuns(tree, context.language).map(joinSolid);
  for (const run of setRuns(runs)) change(run, tie(run));
  reveal(tree);
};

/** A title or a description: plain text, set as running text is; but lines are no matter of its own. */
export function setPlainText(text: string, language: string): string {
  const node: Text = { type: 'text', value: text };
  setRuns([makeRun([{ text, language, node }])]);
  return node.value;
}

/** A line's end between two characters of these scripts is no space (CSS Text 4, 4.1.3). */
const solid = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]`;
const solidBreak = new RegExp(`(?<=${solid}) *\\n *(?=${solid})`, 'gu');

function joinSolid(run: Run): Run {
  if (!run.text.includes('\n')) return run;
  return makeRun(
    run.pieces.map((piece) => {
      if (piece.node === undefined || !piece.text.includes('\n')) return piece;
      piece.node.value = piece.text.replace(solidBreak, '');
      return { ...piece, text: piece.node.value };
    }),
  );
}

function setRuns(runs: readonly Run[]): Run[] {
  const frozen = runs.map(({ text }) => findAddresses(text));
  const quotations = setQuotations(runs, frozen);
  return runs.map((run, index) => {
    const dashes = setDashes(run).filter(({ at }) => frozen[index]?.(at) !== true);
    return change(run, [...(quotations[index] ?? []), ...dashes].toSorted(byPlace));
  });
}

function byPlace(a: Edit, b: Edit): number {
  return a.at - b.at;
}

const address = /(?:\b[a-z][a-z0-9+.-]{0,20}:\/\/|\bwww\.)[^\s\uFFFC]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/giu;

/** Web and mail addresses keep their characters. */
function findAddresses(text: string): (at: number) => boolean {
  if (!/:\/\/|www\.|@/iu.test(text)) return () => false;
  const frozen = new Set<number>();
  for (const { 0: found, index } of text.matchAll(address)) {
    // A mark after it is not its own, unless it has its fellow within: ?a="b".
    const own = (found.split('"').length % 2 === 0 ? found.slice(0, found.lastIndexOf('"')) : found).replace(
      /[.,;:!?')\]]{1,8}$/u,
      '',
    );
    for (let at = index; at < index + own.length; at += 1) frozen.add(at);
  }
  return (at) => frozen.has(at);
}

function reveal(node: Nodes): void {
  if (node.type === 'text') node.value = revealEscapes(node.value);
  else if ('children' in node) node.children.forEach(reveal);
}
