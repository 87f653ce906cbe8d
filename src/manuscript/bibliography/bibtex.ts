/**
 * BibTeX and BibLaTeX → works. The grammar, the signs of TeX and what entries inherit are read by the parser of Better
 * BibTeX for Zotero (@retorquere/bibtex-parser), which is loaded when there is something to read.
 */
import { canonicalTag } from '../../model/index.ts';
import type { Work, WorkData, WorkName } from '../../citations/index.ts';
import { type Phrase, type Place, type Report, said } from '../../report/index.ts';
import { dateFields, entryTypes, languageNames, nameFields, others, textFields, thesisKinds } from './bibtex-fields.ts';
import { joinDate, readDate } from './dates.ts';

interface Creator {
  readonly name?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

interface BibEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly input: string;
}

/**
 * @param given entries of the file, or all of it
 * @param whole the file, for the places of what is told
 * @param origin.language the book's, for words that stand for a whole entry type
 */
export async function readBibtex(
  given: string,
  whole: string,
  { file, language, report }: { readonly file: string; readonly language: string; readonly report: Report },
): Promise<Work[]> {
  const text = plainSpaces(given);
  const { parse } = await import('@retorquere/bibtex-parser');
  const { entries, errors } = parse(text, { sentenceCase: false, caseProtection: 'as-needed', english: false });
  const find = new Finder(plainSpaces(whole), file);
  for (const { error, input } of errors) {
    if (/^unhandled macro \\(?:\w*TeX)\b/u.test(error)) continue;
    report.add(
      'bibliography-broken',
      explain(error),
      find.next(input ?? ''),
      said`Look at its braces, commas and quotation marks.`,
    );
  }
  find.restart();
  const base = language.split('-')[0] ?? 'en';
  return (entries as readonly BibEntry[])
    .filter(({ input, key }) => input !== '' && key !== '')
    .map((entry) => ({ data: toWork(entry, base), place: find.next(entry.input) }));
}

/** A backslash before a space is a space (TeX); the parser does not know it. */
function plainSpaces(text: string): string {
  return text.replace(/(?<!\\)\\(?=\s)/gu, ' ');
}

function explain(error: string): Phrase {
  const macro = /^unhandled (?:macro|command) (\\.+)/u.exec(error)?.[1];
  if (macro !== undefined) return said`${macro} is a command of TeX that Octavo does not know`;
  const kind = /in "([^"]+)"$/u.exec(error)?.[1];
  if (/Token mismatch/u.test(error))
    return kind === undefined
      ? said`An entry cannot be read: something in it is not closed`
      : said`An entry @${kind} cannot be read: something in it is not closed`;
  return said`Something cannot be read: ${error.split('\n')[0] ?? ''}`;
}

/** Where in the file a piece of it is; pieces are asked for in their order. */
class Finder {
  readonly #text: string;
  readonly #file: string;
  #from = 0;
  #line = 1;
  #counted = 0;

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
  }

  restart(): void {
    this.#from = 0;
    this.#line = 1;
    this.#counted = 0;
  }

  next(piece: string): Place {
    const wanted = piece.trim();
    const at = wanted === '' ? -1 : this.#text.indexOf(wanted, this.#from);
    if (at < 0) return { file: this.#file };
    for (let end = this.#text.indexOf('\n', this.#counted); end >= 0 && end < at;) {
      this.#line += 1;
      this.#counted = end + 1;
      end = this.#text.indexOf('\n', this.#counted);
    }
    this.#from = at;
    return { file: this.#file, line: this.#line, column: at - this.#counted + 1 };
  }
}

function toWork({ type, key, fields }: BibEntry, language: string): WorkData {
  const kind = typeOf(type, fields);
  const text = (name: string): string | undefined => textOf(fields[name]);
  const data: Record<string, WorkData[string]> = {};
  for (const [variable, names] of textFields) {
    const value = names.map(text).find((found) => found !== undefined);
    if (value !== undefined) data[variable] = value;
  }
  for (const [variable, name] of nameFields) {
    const names = fields[name];
    if (!Array.isArray(names) || data[variable] !== undefined) continue;
    data[variable] = (names as readonly Creator[]).map((one) => toName(one, language));
  }
  for (const [variable, name] of dateFields) {
    const value = text(name);
    if (value !== undefined) data[variable] = readDate(value);
  }
  const issued =
    text('date') ?? (text('year') === undefined ? undefined : joinDate(text('year') ?? '', text('month'), text('day')));
  if (issued !== undefined) data['issued'] = readDate(issued);
  setTitles(data, kind, text);
  setNumbers(data, kind, text);
  setPlaces(data, text);
  const genre = text('type') ?? thesisKinds[type]?.[language] ?? thesisKinds[type]?.['en'];
  const named = text('type');
  const known =
    named === undefined
      ? undefined
      : (thesisKinds[named]?.[language] ?? thesisKinds[named === 'mathesis' ? 'mastersthesis' : named]?.[language]);
  if (genre !== undefined) data['genre'] = known ?? genre;
  const note = [text('note'), text('addendum')].filter((one) => one !== undefined).join('. ');
  if (note !== '') data['note'] = note;
  const said = (text('langid') ?? text('language') ?? text('hyphenation'))?.toLowerCase();
  const tag = said === undefined ? undefined : (languageNames[said] ?? canonicalTag(said));
  return { ...data, id: key, type: kind, ...(tag === undefined ? {} : { language: tag }) };
}

function typeOf(type: string, fields: BibEntry['fields']): string {
  const subtype = textOf(fields['entrysubtype']);
  if (type === 'article' && (subtype === 'magazine' || subtype === 'newspaper')) return `article-${subtype}`;
  if (type === 'misc' && textOf(fields['url']) !== undefined && textOf(fields['publisher']) === undefined)
    return 'webpage';
  return entryTypes[type] ?? 'document';
}

type Ask = (name: string) => string | undefined;

function setTitles(data: Record<string, WorkData[string]>, kind: string, text: Ask): void {
  const whole = (name: string, sub: string, addon?: string): string | undefined => {
    const title = text(name);
    if (title === undefined) return undefined;
    const subtitle = text(sub);
    const joined = subtitle === undefined ? title : `${title}${/[?!.:]$/u.test(title) ? '' : ':'} ${subtitle}`;
    const more = addon === undefined ? undefined : text(addon);
    return more === undefined ? joined : `${joined}. ${more}`;
  };
  const title = whole('title', 'subtitle', 'titleaddon');
  if (title !== undefined) data['title'] = title;
  const short = text('shorttitle') ?? (text('subtitle') === undefined ? undefined : text('title'));
  if (short !== undefined) data['title-short'] = short;
  const container =
    whole('journaltitle', 'journalsubtitle') ??
    text('journal') ??
    whole('booktitle', 'booksubtitle') ??
    whole('maintitle', 'mainsubtitle');
  if (
    container !== undefined &&
    !(kind === 'book' && text('journal') === undefined && text('journaltitle') === undefined)
  )
    data['container-title'] = container;
  if (kind === 'periodical' && title !== undefined) data['container-title'] = title;
}

function setNumbers(data: Record<string, WorkData[string]>, kind: string, text: Ask): void {
  const number = text('number');
  const issue = text('issue');
  if (kind.startsWith('article') || kind === 'periodical' || kind === 'review') {
    const whole = [number, issue].filter((one) => one !== undefined).join(', ');
    if (whole !== '') data['issue'] = whole;
  } else if (number !== undefined)
    data[data['collection-title'] === undefined ? 'number' : 'collection-number'] = number;
}

/** Where it is on the net, if it has neither DOI nor address. */
function setPlaces(data: Record<string, WorkData[string]>, text: Ask): void {
  const eprint = text('eprint');
  const kind = (text('eprinttype') ?? text('archiveprefix') ?? '').toLowerCase();
  const doi = data['DOI'];
  if (typeof doi === 'string')
    data['DOI'] = doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//u, '').replace(/^doi:\s*/iu, '');
  if (eprint === undefined) return;
  if (kind === 'pubmed') data['PMID'] = eprint;
  const base = {
    arxiv: 'https://arxiv.org/abs/',
    jstor: 'https://www.jstor.org/stable/',
    hdl: 'https://hdl.handle.net/',
  }[kind];
  if (base !== undefined && data['URL'] === undefined) data['URL'] = `${base}${eprint}`;
}

function textOf(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join('; ') : value;
  if (typeof text !== 'string' && typeof text !== 'number') return undefined;
  // Signs of TeX come as letters with accents of their own.
  const clean = String(text)
    .normalize('NFC')
    .replaceAll(/\\((?:La|Xe|Lua|Xe?La|LuaLa|Bib)?TeX)/gu, '$1')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return clean === '' ? undefined : clean;
}

function toName({ name, firstName, lastName, prefix, suffix }: Creator, language: string): WorkName {
  if (name !== undefined) return { literal: textOf(name) ?? name };
  if (lastName === 'others' && firstName === undefined) return { literal: others[language] ?? 'others' };
  return {
    ...(lastName === undefined ? {} : { family: lastName.normalize('NFC') }),
    ...(firstName === undefined ? {} : { given: firstName.normalize('NFC') }),
    ...(prefix === undefined ? {} : { 'non-dropping-particle': prefix.normalize('NFC') }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}
