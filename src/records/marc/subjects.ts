/** What it is about: codes of the trade, classes, headings that somebody gave, free words. */
import type { Classification, Metadata } from '../../model/index.ts';
import { endIn, type Field, field } from './field.ts';

export function writeSubjects({ classifications = [], subjects }: Metadata): Field[] {
  const headings = new Set(classifications.map(({ words }) => words));
  return [
    ...classifications.flatMap(writeClassification),
    // A heading of somebody's scheme is not a free word as well.
    ...subjects.filter(({ label }) => !headings.has(label)).flatMap(({ label }) => field('653', '  ', ['a', label])),
  ];
}

function writeClassification({ scheme, code, words }: Classification): Field[] {
  switch (scheme) {
    case 'thema':
      return field('072', ' 7', ['a', code], ['2', 'thema']);
    case 'bisac':
      return field('072', ' 7', ['a', code], ['2', 'bisacsh']);
    case 'ddc':
      return field('082', '04', ['a', code], ['2', '23']);
    case 'lcc':
      return field('050', ' 4', ['a', code]);
    case 'lcsh':
      return subjectField('0', words, []);
    case 'fast':
      return subjectField('7', words ?? code, [
        ['2', 'fast'],
        ['0', code === undefined ? undefined : `(OCoLC)${code}`],
      ]);
  }
}

/** “Sailing--History” has its subdivisions in subfields of their own: which kind, nobody says, so that `$x` it is. */
function subjectField(
  source: string,
  words: string | undefined,
  others: readonly (readonly [string, string | undefined])[],
): Field[] {
  const [first, ...rest] = (words ?? '').split(/ ?(?:--|—) ?/u);
  const parts = [first, ...rest];
  const last = parts.length - 1;
  return field(
    '650',
    ` ${source}`,
    ...parts.map((part, index) => [index === 0 ? 'a' : 'x', index === last && part ? endIn('.', part) : part] as const),
    ...others,
  );
}
