/** The places of a book that may be referred to, in reading order, and what each is called. */
import { findCites } from '../../cites.ts';
import type { Element, Root } from 'hast';
import { type NumberedKind, type Section, classesOf, defined, visit } from '../../../model/index.ts';
import { numberOfHeading, readHeading } from '../../../markup/index.ts';
import { isElement } from '../../elements.ts';
import { slugify } from '../../ids.ts';
import { nameNumbered } from './labels.ts';
import type { Counted } from './numbers.ts';

export type Name = (language: string) => string;

export interface Target {
  /** In reading order. */
  readonly order: number;
  /** Its number or title; '' if it has neither. */
  readonly name: Name;
  /** Name of the heading or section in which it stands. */
  readonly around: Name;
  /** What it is, where it has a number. */
  readonly numbered?: { readonly kind: NumberedKind; readonly number: string };
  /** Its author named it: a figure and its like, or a heading with an id of its own. */
  readonly isNamed: boolean;
}

export type Targets = ReadonlyMap<string, Target>;

export function collectTargets(sections: readonly Section[], counted: readonly Counted[]): Targets {
  const targets = new Map<string, Target>();
  const captions = new Map(counted.flatMap((one) => one.ids.map((id) => [id, one.entry] as const)));
  const set = (id: unknown, target: Omit<Target, 'order'>): void => {
    if (typeof id === 'string' && !targets.has(id)) targets.set(id, { order: targets.size, ...target });
  };
  for (const section of sections) {
    const whole = describeSection(section);
    set(section.id, whole);
    let around = whole.name;
    visit(section.body, 'element', (node) => {
      const caption = captions.get(String(node.properties.id));
      if (caption !== undefined) {
        const { kind, number, title } = caption;
        const numbered = number === undefined ? undefined : { kind, number };
        set(node.properties.id, { ...describe(title, numbered), around, isNamed: true });
      } else if (node.tagName === 'h1') set(node.properties.id, whole);
      else if (/^h[2-6]$/u.test(node.tagName)) {
        const own = describeHeading(node);
        if (readHeading(node) !== '') around = own.name;
        set(node.properties.id, { ...own, around });
      } else set(node.properties.id, { name: nameOther(node), around, isNamed: false });
    });
    for (const { body } of section.notes) {
      visit({ type: 'root', children: [...body] } satisfies Root, 'element', (node) =>
        set(node.properties.id, { name: () => '', around: whole.name, isNamed: false }),
      );
    }
  }
  return targets;
}

function describe(title: string, numbered: Target['numbered']): Pick<Target, 'name' | 'numbered'> {
  const name: Name = (language) =>
    numbered === undefined ? title : nameNumbered(numbered.kind, numbered.number, language);
  return { name, ...defined({ numbered }) };
}

/** “Chapter 4”, or the title of what has no number. */
function describeSection({ role, number, title }: Section): Omit<Target, 'order'> {
  const kind = role === 'appendix' || role === 'part' ? role : 'chapter';
  const own = describe(title, number === undefined ? undefined : { kind, number });
  return { ...own, around: own.name, isNamed: false };
}

/** “Section 2.1”, “Appendix A” for one that an essay ends with. */
function describeHeading(heading: Element): Omit<Target, 'order' | 'around'> {
  const number = numberOfHeading(heading);
  const kind = number !== undefined && /^\p{L}+$/u.test(number) ? 'appendix' : 'section';
  const words = readHeading(heading);
  return {
    ...describe(leaveOutCites(words), number === undefined ? undefined : { kind, number }),
    isNamed: !String(heading.properties.id).endsWith(slugify(words)),
  };
}

/** A heading is named without what it cites, as without its notes; works have not been looked for yet. */
function leaveOutCites(words: string): string {
  let kept = '';
  let done = 0;
  for (const { from, to, mode } of findCites(words)) {
    if (mode !== 'group') continue;
    kept += words.slice(done, from).trimEnd();
    done = to;
  }
  return kept + words.slice(done);
}

/** A call-out has a title. */
function nameOther(node: Element): Name {
  const title = classesOf(node).includes('callout')
    ? node.children.find((child) => isElement(child, 'p') && classesOf(child).includes('callout-title'))
    : undefined;
  const words = title === undefined ? '' : readHeading(title);
  return () => words;
}
