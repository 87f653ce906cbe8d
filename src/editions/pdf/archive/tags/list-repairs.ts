/** Lists as PDF wants them: L > LI > Lbl, LBody (ISO 32000-1, 14.8.4.3.3), and what the contents are made of. */
import { dictionary, name } from '../../../../pdf-file/index.ts';
import { elementsOf, makeElement, textOf, walk, type Part, type StructureElement } from './elements.ts';

/** Items with a role of their own have lost that they are items; a note in a list is what its item holds. */
export function keepItems(root: StructureElement): void {
  walk(root, (list) => {
    if (list.type !== 'L') return;
    list.children = list.children.map((child) => {
      if (child.kind !== 'element') return child;
      if (child.type === 'NonStruct') child.type = 'LI';
      if (child.type !== 'Note') return child;
      const item = makeElement('LI', list);
      const labels = elementsOf(child).filter(({ type }) => type === 'Lbl');
      child.children = child.children.filter((part) => !labels.some((label) => label === part));
      for (const label of labels) label.parent = item;
      item.children = [...labels, makeElement('LBody', item, [child])];
      return item;
    });
  });
}

/** Puts the items of a list in order, and says how they are numbered. */
export function repairList(list: StructureElement): void {
  list.children = list.children.map((child) => {
    if (child.kind !== 'element') return makeElement('LI', list, [child]);
    if (child.type === 'LI' || child.type === 'L' || child.type === 'Caption') return child;
    return makeElement('LI', list, [child]);
  });
  const items = elementsOf(list).filter(({ type }) => type === 'LI');
  for (const item of items) repairItem(item);
  const labels = items.flatMap((item) => elementsOf(item).filter(({ type }) => type === 'Lbl'));
  // A painted bullet is read as one.
  for (const label of labels) if (textOf(label) === '') label.actual = '•';
  list.attributes.set('List', dictionary({ ListNumbering: name(sayNumbering(labels.map(textOf))) }));
}

/** What the labels are (ISO 32000-1, table 347), by what they say: the browser takes letters for figures. */
function sayNumbering(labels: readonly string[]): string {
  if (labels.length === 0) return 'None';
  const counts = labels.map((label) => label.replaceAll(/[^\p{L}\p{N}]/gu, '')).filter((count) => count !== '');
  const [first = ''] = counts;
  if (first === '') return 'Disc';
  if (!counts.every((count) => /^[a-z]{1,7}$/iu.test(count))) return 'Decimal';
  const isRoman =
    /^i$/iu.test(first) ||
    (counts.some((count) => count.length > 1) && counts.every((count) => /^[ivxlcdm]+$/iu.test(count)));
  return `${/^[A-Z]/u.test(first) ? 'Upper' : 'Lower'}${isRoman ? 'Roman' : 'Alpha'}`;
}

function repairItem(item: StructureElement): void {
  const labels = item.children.filter((child) => child.kind === 'element' && child.type === 'Lbl');
  const rest = item.children.filter((child) => !labels.includes(child));
  const [only] = rest;
  const hasBody = rest.length === 1 && only?.kind === 'element' && only.type === 'LBody';
  item.children = [...labels, ...(hasBody ? rest : [makeElement('LBody', item, rest)])];
}

/** A list of terms: each term (or several) and what is said of it are an item. */
export function repairTerms(list: StructureElement): void {
  list.type = 'L';
  list.attributes.set('List', dictionary({ ListNumbering: name('None') }));
  const items: StructureElement[] = [];
  let item: StructureElement | undefined;
  // Terms and definitions may stand in boxes of their own.
  const entries = elementsOf(list).flatMap((child) =>
    child.type === 'Term' || child.type === 'Definition' ? [child] : elementsOf(child),
  );
  for (const entry of entries) {
    const isTerm = entry.type === 'Term';
    const last = item?.children.at(-1);
    if (item === undefined || (isTerm && !(last?.kind === 'element' && last.type === 'Lbl'))) {
      item = makeElement('LI', list);
      items.push(item);
    }
    entry.type = isTerm ? 'Lbl' : 'LBody';
    entry.parent = item;
    item.children.push(entry);
  }
  list.children = items;
}

/** An entry of the contents: what leads somewhere is a reference. */
export function repairEntry(entry: StructureElement): void {
  entry.children = entry.children.map((child): Part => {
    if (child.kind === 'element' && child.type === 'Link') return makeElement('Reference', entry, [child]);
    return child;
  });
}
