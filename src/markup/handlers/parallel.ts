/**
 * `:::parallel`: texts side by side, each in a block of its own, paragraph by paragraph. They become rows, so that
 * what belongs together stands at one height in print, and follows each other where there is no room or no styles.
 */
import type { Element } from 'hast';
import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { defined } from '../../model/index.ts';
import { type Phrase, allOf, said } from '../../report/index.ts';
import { elementOf, renderAll, type Block } from './block.ts';

/** More would be too narrow on any page. */
const mostTexts = 4;

export function renderParallel(block: Block): Element {
  const texts = textsIn(block.content);
  if (texts === undefined) {
    tell(
      block,
      said`Texts in parallel are two to four blocks, and nothing beside them`,
      said`Write :::{lang=la} … ::: for each.`,
    );
    return elementOf('div', 'parallel', block, renderAll(block));
  }
  const columns = texts.map(({ children }) => children);
  const lengths = columns.map((column) => column.length);
  const rows = Math.max(...lengths);
  if (lengths.some((length) => length < rows)) {
    const counts = allOf(lengths);
    tell(
      block,
      said`Texts in parallel have ${counts} paragraphs: what is beside what is wrong`,
      said`Give each as many.`,
    );
  }
  const children = parallelRows(columns).map((row): Element => {
    const cells = row.map((node, index): Element => ({
      type: 'element',
      tagName: 'div',
      properties: { className: ['parallel-cell'], ...languageOf(texts[index]) },
      children: node === undefined ? [] : [block.state.one(node, texts[index]) ?? []].flat(),
    }));
    return { type: 'element', tagName: 'div', properties: { className: ['parallel-row'] }, children: cells };
  });
  return elementOf('div', 'parallel', { ...block, properties: withCount(block, texts.length) }, children);
}

function textsIn(content: readonly RootContent[]): readonly ContainerDirective[] | undefined {
  const texts = content.filter((node): node is ContainerDirective => node.type === 'containerDirective');
  const isSound = texts.length >= 2 && texts.length <= mostTexts && texts.length === content.length;
  return isSound ? texts : undefined;
}

/** All that stands in the block, row by row; undefined where it is no set of texts. */
export function readParallel(content: readonly RootContent[]): RootContent[] | undefined {
  const columns = textsIn(content)?.map(({ children }) => children);
  return columns && parallelRows(columns).flatMap((row) => row.filter((node) => node !== undefined));
}

/** What stands in each row, by the columns: undefined where one has nothing left. */
function parallelRows(columns: readonly (readonly RootContent[])[]): (RootContent | undefined)[][] {
  const rows = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: rows }, (_, row) => columns.map((column) => column[row]));
}

function withCount({ properties }: Block, count: number): Block['properties'] {
  return { ...properties, className: [`columns-${count}`, ...[properties['className'] ?? []].flat()] };
}

function languageOf(text: ContainerDirective | undefined): Record<string, string> {
  const { lang, dir } = text?.attributes ?? {};
  return defined({ lang: lang ?? undefined, dir: dir ?? undefined });
}

function tell({ around, place }: Block, text: Phrase, hint: Phrase): void {
  around.report.add('parallel-uneven', text, { file: around.file, ...place }, hint);
}
