/**
 * The structure tree (ISO 32000-1, 14.7 and 14.8): what a reader that cannot see the page is given. Built
 * into plain elements first, then checked one element at a time.
 */
import {
  PdfReference,
  dictionaryAt,
  listAt,
  nameOf,
  readNumberTree,
  resolve,
  textAt,
  type PdfDictionary,
  type PdfValue,
  type PdfFile,
} from '../../pdf-file/index.ts';
import type { Findings } from './findings.ts';
import { isUtf8 } from './fonts.ts';
import { checkTable } from './tables.ts';

/** A marked-content sequence of a page or form. */
export interface MarkedContent {
  /** Object number of the page or form. */
  readonly place: number;
  readonly mcid: number;
}

export interface StructureElement {
  readonly entries: PdfDictionary;
  /** As it is written. */
  readonly role: string;
  /** The standard type it stands for; '' if there is none. */
  readonly type: string;
  readonly parent: StructureElement | undefined;
  readonly kids: StructureElement[];
  /** Kids and marked content, in their order. */
  readonly parts: (StructureElement | MarkedContent)[];
  /** Content of its own, not of its kids: marked content and objects. */
  readonly items: number;
  /** Index of the page on which it begins, as far as it says. */
  readonly page: number | undefined;
  readonly hasLanguage: boolean;
}

export interface Structure {
  readonly elements: readonly StructureElement[];
  /** By the object number of an element. */
  readonly byNumber: ReadonlyMap<number, StructureElement>;
  /** Object number of a page or form → MCID → object number of the element that owns it. */
  readonly owners: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Object numbers of the objects (annotations) that elements refer to → of the element. */
  readonly objects: ReadonlyMap<number, number>;
  /** 14.7.4.4: key → what it stands for. */
  readonly parentTree: ReadonlyMap<number, PdfValue>;
}

const standardTypes = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl ' +
    'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu ' +
    'WT WP Figure Formula Form'
  ).split(' '),
);
const languageTag = /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/;

export function readStructure(pdf: PdfFile, pages: ReadonlyMap<number, number>, findings: Findings): Structure {
  const catalog = dictionaryAt(pdf, pdf.root);
  if (!catalog.has('StructTreeRoot')) {
    findings.add(['A6.7.3.3-1', 'UA7.1-11'], 'there is no structure tree');
  }
  const root = dictionaryAt(pdf, catalog.get('StructTreeRoot'));
  const reading = new Reading(pdf, pages, dictionaryAt(pdf, root.get('RoleMap')), findings);
  for (const kid of listAt(pdf, root.get('K'))) reading.read(kid, undefined, undefined, catalog.has('Lang'));
  checkRoleMap(reading, findings);
  return {
    elements: reading.elements,
    byNumber: reading.byNumber,
    owners: reading.owners,
    objects: reading.objects,
    parentTree: readNumberTree(pdf, root.get('ParentTree')),
  };
}

function isMarkedContent(part: PdfValue | MarkedContent): part is MarkedContent {
  return typeof part === 'object' && part !== null && 'mcid' in part;
}

class Reading {
  readonly elements: StructureElement[] = [];
  readonly byNumber = new Map<number, StructureElement>();
  readonly owners = new Map<number, Map<number, number>>();
  readonly objects = new Map<number, number>();
  readonly roles: PdfDictionary;
  readonly #pdf: PdfFile;
  readonly #pages: ReadonlyMap<number, number>;
  readonly #findings: Findings;

  constructor(pdf: PdfFile, pages: ReadonlyMap<number, number>, roles: PdfDictionary, findings: Findings) {
    this.#pdf = pdf;
    this.#pages = pages;
    this.roles = roles;
    this.#findings = findings;
  }

  read(
    value: PdfValue,
    parent: StructureElement | undefined,
    inheritedPage: PdfValue | undefined,
    inheritedLanguage: boolean,
  ): void {
    const number = value instanceof PdfReference ? value.number : 0;
    const entries = dictionaryAt(this.#pdf, value);
    if (number !== 0 && this.byNumber.has(number)) {
      this.#findings.add('content-owner', 'a tag stands in the structure tree twice');
      return;
    }
    if (entries.size === 0) return;
    const page = entries.get('Pg') ?? inheritedPage;
    const role = nameOf(resolve(this.#pdf, entries.get('S'))) ?? '';
    const hasLanguage = inheritedLanguage || entries.has('Lang');
    const parts: (PdfValue | MarkedContent)[] = [];
    const own = (place: PdfValue | undefined, mcid: number): void => {
      this.#own(place, mcid, number);
      if (place instanceof PdfReference) parts.push({ place: place.number, mcid });
    };
    let items = 0;
    for (const kid of listAt(this.#pdf, entries.get('K'))) {
      if (typeof kid === 'number') own(page, kid);
      else {
        const found = dictionaryAt(this.#pdf, kid);
        const type = nameOf(found.get('Type'));
        if (type === 'MCR') own(found.get('Stm') ?? found.get('Pg') ?? page, Number(found.get('MCID')));
        else if (type === 'OBJR') {
          const object = found.get('Obj');
          if (object instanceof PdfReference) this.objects.set(object.number, number);
        } else {
          parts.push(kid);
          continue;
        }
      }
      items += 1;
    }
    const element: StructureElement = {
      entries,
      role,
      type: this.standardType(role),
      parent,
      kids: [],
      parts: [],
      items,
      page: page instanceof PdfReference ? this.#pages.get(page.number) : undefined,
      hasLanguage,
    };
    this.elements.push(element);
    if (number !== 0) this.byNumber.set(number, element);
    parent?.kids.push(element);
    parent?.parts.push(element);
    for (const part of parts) {
      if (isMarkedContent(part)) element.parts.push(part);
      else this.read(part, element, page, hasLanguage);
    }
  }

  #own(place: PdfValue | undefined, mcid: number, owner: number): void {
    if (!(place instanceof PdfReference)) return;
    let known = this.owners.get(place.number);
    if (known === undefined) this.owners.set(place.number, (known = new Map()));
    if (known.has(mcid))
      this.#findings.add('content-owner', `content ${mcid} belongs to two elements`, this.#pages.get(place.number));
    known.set(mcid, owner);
  }

  /** 14.7.3; '' where the role map does not lead to a standard type. */
  standardType(role: string): string {
    let type = role;
    for (let step = 0; step < 32; step += 1) {
      if (standardTypes.has(type)) return type;
      type = nameOf(this.roles.get(type)) ?? '';
      if (type === '') return '';
    }
    return '';
  }
}

function checkRoleMap({ roles, elements }: Reading, findings: Findings): void {
  for (const [role, target] of roles) {
    if (standardTypes.has(role))
      findings.add(['A6.7.3.4-3', 'UA7.1-7'], `the standard type ${role} is mapped to another`);
    const seen = new Set([role]);
    for (let next = nameOf(target); next !== undefined; next = nameOf(roles.get(next))) {
      if (seen.has(next)) {
        findings.add(['A6.7.3.4-2', 'UA7.1-6'], `the type ${role} is mapped in a circle`);
        break;
      }
      seen.add(next);
    }
  }
  for (const { role, type, page } of elements) {
    if (type === '') findings.add(['A6.7.3.4-1', 'UA7.1-5'], `the type ${role} is mapped to no standard type`, page);
    if (!isUtf8(role)) findings.add('A6.1.8-1', 'the name of a structure type is not UTF-8', page);
  }
}

/** What each type may stand in and hold. */
const parents = {
  TR: ['UA7.2-4', ['Table', 'THead', 'TBody', 'TFoot']],
  THead: ['UA7.2-5', ['Table']],
  TBody: ['UA7.2-6', ['Table']],
  TFoot: ['UA7.2-7', ['Table']],
  TH: ['UA7.2-8', ['TR']],
  TD: ['UA7.2-9', ['TR']],
  LI: ['UA7.2-17', ['L']],
  LBody: ['UA7.2-18', ['LI']],
  TOCI: ['UA7.2-26', ['TOC']],
} as const;
const contents = {
  Table: ['UA7.2-3', ['TR', 'THead', 'TBody', 'TFoot', 'Caption']],
  TR: ['UA7.2-10', ['TH', 'TD']],
  THead: ['UA7.2-36', ['TR']],
  TBody: ['UA7.2-37', ['TR']],
  TFoot: ['UA7.2-38', ['TR']],
  L: ['UA7.2-19', ['L', 'LI', 'Caption']],
  LI: ['UA7.2-20', ['Lbl', 'LBody']],
  TOC: ['UA7.2-27', ['TOC', 'TOCI', 'Caption']],
} as const;

export function checkStructure(pdf: PdfFile, { elements }: Structure, findings: Findings): void {
  for (const element of elements) {
    checkPlace(element, findings);
    checkTexts(pdf, element, findings);
    if (element.type === 'Table') checkTable(pdf, element, findings);
  }
  checkHeadings(elements, findings);
  checkNotes(pdf, elements, findings);
}

function checkPlace({ entries, type, parent, kids, page }: StructureElement, findings: Findings): void {
  if (!entries.has('P')) findings.add('UA7.1-12', `a ${type} does not name the element it stands in`, page);
  if (type in parents) {
    const [requirement, allowed] = parents[type as keyof typeof parents];
    const around = parent?.type ?? 'the root';
    if (!allowed.some((each) => each === around)) findings.add(requirement, `a ${type} stands in ${around}`, page);
  }
  if (type in contents) {
    const [requirement, allowed] = contents[type as keyof typeof contents];
    const wrong = kids.find((kid) => !allowed.some((each) => each === kid.type));
    if (wrong !== undefined) findings.add(requirement, `a ${type} holds a ${wrong.type}`, wrong.page ?? page);
  }
  const captions = kids.flatMap((kid, index) => (kid.type === 'Caption' ? [index] : []));
  const isLate = captions.some((index) => index > 0);
  if (type === 'TOC' && isLate)
    findings.add('UA7.2-28', 'the caption of a table of contents is not its first part', page);
  if (type === 'L' && isLate) findings.add('UA7.2-40', 'the caption of a list is not its first part', page);
  if (type === 'Table') {
    if (captions.length > 1) findings.add('UA7.2-39', 'a table has two captions', page);
    if (captions.some((index) => index > 0 && index < kids.length - 1))
      findings.add('UA7.2-16', 'the caption of a table stands in its middle', page);
  }
  if (kids.filter((kid) => kid.type === 'H').length > 1)
    findings.add('UA7.4.4-1', `a ${type} has two headings of no level`, page);
}

function checkTexts(pdf: PdfFile, { entries, type, page, hasLanguage }: StructureElement, findings: Findings): void {
  const [alt, actual] = ['Alt', 'ActualText'].map((key) => textAt(pdf, entries.get(key)));
  const isSilent = (alt ?? '') === '' && actual === undefined;
  if (type === 'Figure' && isSilent) findings.add('UA7.3-1', 'a picture has no alternative text', page);
  if (type === 'Formula' && isSilent) findings.add('UA7.7-1', 'a formula has no alternative text', page);
  const language = textAt(pdf, entries.get('Lang'));
  if (language !== undefined) checkLanguage(language, findings, page);
  if (hasLanguage) return;
  if (actual !== undefined) findings.add('UA7.2-21', 'a replacement text has no language', page);
  if (alt !== undefined) findings.add('UA7.2-22', 'an alternative text has no language', page);
  if (entries.has('E')) findings.add('UA7.2-23', 'an expansion has no language', page);
}

export function checkLanguage(tag: string, findings: Findings, page?: number): void {
  if (languageTag.test(tag)) return;
  // PDF/A takes an empty one for “unknown” (ISO 32000-1, 14.9.2.2).
  findings.add(tag === '' ? 'UA7.2-29' : ['A6.7.4-1', 'UA7.2-29'], `“${tag}” is no language tag`, page);
}

/** 14.8.4.3.5: no level is left out on the way down. */
function checkHeadings(elements: readonly StructureElement[], findings: Findings): void {
  let level = 0;
  const numbered = elements.filter(({ type }) => /^H[1-6]$/.test(type));
  const plain = elements.filter(({ type }) => type === 'H');
  if (numbered.length > 0 && plain.length > 0)
    findings.add(['UA7.4.4-2', 'UA7.4.4-3'], 'headings with a level and without one are mixed', plain[0]?.page);
  for (const { type, page } of numbered) {
    const next = Number(type.slice(1));
    if (next > level + 1)
      findings.add(
        'UA7.4.2-1',
        level === 0
          ? `the first heading is of level ${next}`
          : `a heading of level ${next} follows one of level ${level}`,
        page,
      );
    level = next;
  }
}

function checkNotes(pdf: PdfFile, elements: readonly StructureElement[], findings: Findings): void {
  const ids = new Set<string>();
  for (const { type, entries, page } of elements) {
    if (type !== 'Note') continue;
    const id = textAt(pdf, entries.get('ID')) ?? '';
    if (id === '') findings.add('UA7.9-1', 'a note has no ID', page);
    else if (ids.has(id)) findings.add('UA7.9-2', `two notes have the ID ${id}`, page);
    ids.add(id);
  }
}
