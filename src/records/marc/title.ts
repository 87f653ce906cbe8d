/** Title, publication, series: as the title page says them, with the punctuation of ISBD. */
import type { Book, Metadata } from '../../model/index.ts';
import { readCopyright } from '../particulars.ts';
import { relators } from '../relators.ts';
import { countNonfiling } from './articles.ts';
import { endIn, type Field, field } from './field.ts';
import type { Pair } from './linked.ts';

/** 245. @param hasMain there is a 1XX */
export function writeTitle(book: Book, hasMain: boolean): Pair {
  const { metadata } = book;
  const { title, subtitle, language, romanized } = metadata;
  const write = (main: string, other: string | undefined, names: string): Field[] => {
    const [afterMain, afterOther] = [other === undefined ? names && ' /' : ' :', names && ' /'];
    const parts = [
      ['a', `${main}${afterMain}`],
      ['b', other === undefined ? undefined : `${other}${afterOther}`],
      ['c', names],
    ] as const;
    const last = parts.findLastIndex(([, text]) => text !== undefined && text !== '');
    const ended = parts.map(([code, text], index) => [code, index === last ? endIn('.', text ?? '') : text] as const);
    return field('245', `${hasMain ? 1 : 0}${countNonfiling(main, language)}`, ...ended);
  };
  return {
    own: write(
      title,
      subtitle,
      sayMakers(book, ({ name }) => name),
    ),
    romanized:
      romanized?.title === undefined
        ? undefined
        : write(
            romanized.title,
            romanized.subtitle,
            sayMakers(book, (one) => turn(one.romanized) ?? one.name),
          ),
  };
}

/** “Anna Writer, Bo Other ; Jean Traducteur, translator” */
function sayMakers(book: Book, nameOf: (one: Metadata['contributors'][number]) => string): string {
  const makers = book.metadata.contributors.filter(({ role }) => role !== 'pbl');
  const authors = makers.filter(({ role }) => role === 'aut').map(nameOf);
  const others = makers.filter(({ role }) => role !== 'aut').map((one) => `${nameOf(one)}, ${relators[one.role].term}`);
  return [authors.join(', '), ...others].filter((part) => part !== '').join(' ; ');
}

/** “Oz, Amos” → “Amos Oz” */
function turn(name: string | undefined): string | undefined {
  return name
    ?.split(',')
    .map((part) => part.trim())
    .toReversed()
    .join(' ');
}

/** 250 and 264 */
export function describePublication(metadata: Metadata): Pair[] {
  const { edition, publisher, place, date, romanized } = metadata;
  const copyright = readCopyright(metadata);
  return [
    { own: field('250', '  ', ['a', edition === undefined ? undefined : endIn('.', edition)]) },
    {
      own: publication(place, publisher, date),
      romanized:
        romanized?.publisher === undefined && romanized?.place === undefined
          ? undefined
          : publication(romanized.place ?? place, romanized.publisher ?? publisher, date),
    },
    { own: field('264', ' 4', ['c', copyright === undefined ? undefined : `©${copyright.year}`]) },
  ];
}

/** What of it is not known is not there: a field may begin with its publisher or its year. */
function publication(place: string | undefined, publisher: string | undefined, date: string | undefined): Field[] {
  const year = date?.slice(0, 4);
  const parts = [
    ['a', place && `${place}${publisher === undefined ? (year === undefined ? '' : ',') : ' :'}`],
    ['b', publisher && `${publisher}${year === undefined ? '' : ','}`],
    ['c', year && `${year}.`],
  ] as const;
  const known = parts.filter(([, text]) => text !== undefined && text !== '');
  return known.length === 0 ? [] : field('264', ' 1', ...known);
}

/** 490 and 830 */
export function describeSeries({ series, romanized, identifiers, language }: Metadata): Pair[] {
  if (series === undefined) return [];
  const issn = identifiers.find(({ scheme }) => scheme === 'issn')?.value;
  const { position } = series;
  const statement = (name: string): Field[] =>
    issn === undefined
      ? field('490', '1 ', ['a', position === undefined ? name : `${name} ;`], ['v', position])
      : field('490', '1 ', ['a', `${name},`], ['x', position === undefined ? issn : `${issn} ;`], ['v', position]);
  const entry = (name: string): Field[] =>
    field(
      '830',
      ` ${countNonfiling(name, language)}`,
      ['a', position === undefined ? endIn('.', name) : `${name} ;`],
      ['v', position && endIn('.', position)],
    );
  const latin = romanized?.series;
  return [
    { own: statement(series.name), romanized: latin === undefined ? undefined : statement(latin) },
    { own: entry(series.name), romanized: latin === undefined ? undefined : entry(latin) },
  ];
}
