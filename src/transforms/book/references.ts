/**
 * Links without words get the name of what they lead to (“Figure 3”, “Chapter 4”, a heading), and links of
 * the class `page` learn which page they are to tell. It needs the whole book: what has a number is known
 * only then.
 */
import type { Element, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { type Captioned, type Section, classesOf, defined, sayNumber, termsFor } from '../../model/index.ts';
import { readHeading } from '../../markup/index.ts';
import { findCaptionBearers, labelCaption, nameNumbered, readCaption, type CaptionBearer } from './captions.ts';
import { isElement, placeOf } from '../elements.ts';
import type { IdRegister } from '../ids.ts';
import type { FileContext } from '../transform.ts';
import { contextOf, type ReadingTransform } from './transform.ts';

interface ReadSection {
  readonly section: Section;
  readonly context: FileContext;
}

interface ReferenceWishes {
  /** Absent: as the book needs it. */
  readonly numbering: { readonly figures?: boolean; readonly tables?: boolean };
  /** What the book has a list of. */
  readonly lists: readonly ('figures' | 'tables')[];
  readonly language: string;
  readonly register: IdRegister;
}

type Name = (language: string) => string;

/** A place that may be referred to. */
interface Target {
  /** In reading order. */
  readonly order: number;
  /** Its number or title; '' if it has neither. */
  readonly name: Name;
  /** Name of the heading or section in which it stands. */
  readonly around: Name;
}

/** Numbers the captions, names the references; `Book.captions` has all figures and tables with captions, in order. */
export const referencesTransform: ReadingTransform = (book, { report, ids, wishes }) => {
  const read = book.sections.map((section) => ({ section, context: contextOf(section, book, report) }));
  const equations = book.captions ?? [];
  const captions = settleReferences(read, equations, {
    numbering: wishes.numbering,
    lists: wishes.lists?.kinds ?? [],
    language: book.metadata.language,
    register: ids,
  });
  book.captions = [...equations, ...captions];
};

function settleReferences(
  read: readonly ReadSection[],
  equations: readonly Captioned[],
  wishes: ReferenceWishes,
): Captioned[] {
  const captioned = numberCaptions(read, wishes);
  const targets = collectTargets(read, [
    ...captioned,
    ...equations.map((entry): Named => ({ entry, ids: [entry.id] })),
  ]);
  for (const { section, context } of read) {
    const language = section.language ?? wishes.language;
    for (const link of findLinks(section)) settleLink(link, targets, language, context);
  }
  // Only now: a caption may refer to something, too, and the numbers are no part of its words.
  return captioned.map(({ entry, bearer }) => {
    const title = readCaption(bearer);
    if (entry.number !== undefined) labelCaption(bearer, entry.number, entry.language ?? wishes.language);
    return { ...entry, title };
  });
}

interface Named {
  readonly entry: Captioned;
  readonly ids: readonly string[];
}

interface Found extends Named {
  readonly bearer: CaptionBearer;
}

/** Either all of a kind that have a caption have a number, or none. */
function numberCaptions(read: readonly ReadSection[], wishes: ReferenceWishes): Found[] {
  const wanted = new Set(read.flatMap(({ section }) => findLinks(section).filter(isWordless).map(idOf)));
  const isWanted = ({ ids }: CaptionBearer): boolean => ids.some((id) => wanted.has(id));
  const bearers = read.flatMap(({ section }) =>
    findCaptionBearers(section.body).map((bearer) => ({ bearer, section, title: readCaption(bearer) })),
  );
  const numbered = {
    figure:
      wishes.numbering.figures ??
      (wishes.lists.includes('figures') || bearers.some(({ bearer }) => bearer.kind === 'figure' && isWanted(bearer))),
    table:
      wishes.numbering.tables ??
      (wishes.lists.includes('tables') || bearers.some(({ bearer }) => bearer.kind === 'table' && isWanted(bearer))),
  };
  const counts = { figure: 0, table: 0 };
  return bearers.flatMap(({ bearer, section, title }): Found[] => {
    const { kind, element } = bearer;
    const isNumbered = numbered[kind] && (title !== '' || isWanted(bearer));
    if (title === '' && !isNumbered) return [];
    counts[kind] += isNumbered ? 1 : 0;
    const number = String(counts[kind]);
    const id = bearer.ids[0] ?? wishes.register.take(`${kind}-${isNumbered ? number : 'unnumbered'}`, section.id);
    if (bearer.ids.length === 0) element.properties.id = id;
    const entry: Captioned = {
      kind,
      id,
      title,
      section: section.id,
      ...(isNumbered ? { number } : {}),
      ...defined({ language: section.language }),
    };
    return [{ entry, bearer, ids: bearer.ids.length === 0 ? [id] : bearer.ids }];
  });
}

function findLinks(section: Section): Element[] {
  const links: Element[] = [];
  for (const tree of [
    section.body,
    ...section.notes.map(({ body }): Root => ({ type: 'root', children: [...body] })),
  ]) {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'a' && typeof node.properties.href === 'string' && node.properties.role === undefined)
        links.push(node);
    });
  }
  return links;
}

/** Neither words nor a picture. */
function isWordless(link: Element): boolean {
  if (!isInside(link)) return false;
  let hasContent = false;
  visit(link, (node) => {
    hasContent ||= (node.type === 'text' && node.value.trim() !== '') || isElement(node, 'img', 'svg', 'math');
    return hasContent ? EXIT : undefined;
  });
  return !hasContent;
}

function isInside({ properties }: Element): boolean {
  return typeof properties.href === 'string' && properties.href.startsWith('#');
}

function idOf({ properties }: Element): string {
  return typeof properties.href === 'string' ? properties.href.slice(1) : '';
}

function collectTargets(read: readonly ReadSection[], captioned: readonly Named[]): Map<string, Target> {
  const targets = new Map<string, Target>();
  const captions = new Map(captioned.flatMap(({ entry, ids }) => ids.map((id) => [id, entry] as const)));
  const set = (id: unknown, name: Name, around: Name): void => {
    if (typeof id === 'string' && !targets.has(id)) targets.set(id, { order: targets.size, name, around });
  };
  for (const { section } of read) {
    const whole: Name = (language) => nameSection(section, language);
    set(section.id, whole, whole);
    let around = whole;
    visit(section.body, 'element', (node) => {
      const caption = captions.get(String(node.properties.id));
      if (caption !== undefined) set(node.properties.id, (language) => nameCaptioned(caption, language), around);
      else if (node.tagName === 'h1') set(node.properties.id, whole, whole);
      else if (/^h[2-6]$/u.test(node.tagName)) {
        const own = readHeading(node);
        if (own !== '') around = () => own;
        set(node.properties.id, () => own, around);
      } else set(node.properties.id, nameOther(node), around);
    });
    for (const { body } of section.notes) {
      visit({ type: 'root', children: [...body] } satisfies Root, 'element', (node) =>
        set(node.properties.id, () => '', whole),
      );
    }
  }
  return targets;
}

/** “Chapter 4”, or the title of what has no number. */
function nameSection({ role, number, title }: Section, language: string): string {
  if (number === undefined) return title;
  const kind = role === 'appendix' || role === 'part' ? role : 'chapter';
  return sayNumber(language, kind, number).replace(' ', '\u00A0');
}

function nameCaptioned({ kind, number, title }: Captioned, language: string): string {
  return number === undefined ? title : nameNumbered(kind, number, language);
}

/** A call-out has a title. */
function nameOther(node: Element): Name {
  const title = classesOf(node).includes('callout')
    ? node.children.find((child) => isElement(child, 'p') && classesOf(child).includes('callout-title'))
    : undefined;
  const words = title === undefined ? '' : readHeading(title);
  return () => words;
}

function settleLink(link: Element, targets: ReadonlyMap<string, Target>, language: string, context: FileContext): void {
  const asksForPage = classesOf(link).includes('page');
  const until = link.properties.dataTo;
  delete link.properties.dataTo;
  const id = idOf(link);
  const target = isInside(link) ? targets.get(id) : undefined;
  if (asksForPage) {
    link.properties.className = classesOf(link).map((name) => (name === 'page' ? 'pageref' : name));
    if (!isInside(link)) {
      context.report.add(
        'reference-outside',
        `A page is asked for of ${String(link.properties.href)}, which is not in the book`,
        placeOf(link, context),
        'Only places in the book have pages: take {.page} away.',
      );
      link.properties.className = classesOf(link).filter((name) => name !== 'pageref');
      if (link.properties.className.length === 0) delete link.properties.className;
    }
  }
  const wordless = isWordless(link);
  const end = typeof until === 'string' ? targets.get(until) : undefined;
  if (wordless && target !== undefined) {
    const name = target.name(language);
    if (name === '' && !asksForPage) {
      context.report.add(
        'reference-nameless',
        `#${id} has neither number nor title to be named by`,
        placeOf(link, context),
        'Write words between the brackets, or give a figure or table a caption.',
      );
    }
    const from = name === '' ? target.around(language) : name;
    const to = end === undefined ? from : end.name(language) || end.around(language);
    link.children = [{ type: 'text', value: from === to ? from : `${from} – ${to}` }];
  }
  // The list of chapters is no section yet: it is generated.
  if (wordless && target === undefined && id === 'contents') {
    link.children = [{ type: 'text', value: termsFor(language).contents }];
  }
  if (!asksForPage || !isInside(link)) return;
  const isBackwards = end !== undefined && target !== undefined && end.order < target.order;
  const [first, last] = isBackwards ? [String(until), id] : [id, String(until)];
  link.properties.dataPageOf = first;
  if (end !== undefined) link.properties.dataPageTo = last;
  if (wordless) link.properties.dataPageAlone = '';
}
