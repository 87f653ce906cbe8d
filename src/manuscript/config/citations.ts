/** What is cited from, and how: Pandoc's keys, and `citations:` for what Pandoc has no key for. */
import { defined } from '../../model/index.ts';
import type { Place } from '../../report/index.ts';
import type { CitationWishes, InlineWorks, NamedFile } from './citation-wishes.ts';
import type { BookValues } from './checked.ts';
import type { YamlSource } from './yaml-source.ts';

export function readCitations(values: BookValues, source: YamlSource): CitationWishes | undefined {
  const { bibliography, references, citations } = values;
  const csl = citations?.style === undefined ? (values.csl === undefined ? 'citation-style' : 'csl') : 'citations';
  const style = citations?.style ?? values.csl ?? values['citation-style'];
  const place = values['suppress-bibliography'] === true ? 'none' : citations?.bibliography;
  const wishes = defined({
    files: bibliography === undefined ? undefined : readFiles(bibliography, source),
    inline: references === undefined ? undefined : readInline(references, source),
    style:
      style === undefined
        ? undefined
        : { name: style.trim(), place: source.placeOf(csl === 'citations' ? ['citations', 'style'] : [csl]) },
    uncited:
      values.nocite === undefined ? undefined : { keys: readKeys(values.nocite), place: source.placeOf(['nocite']) },
    links: values['link-citations'],
    title: values['reference-section-title'] === undefined ? undefined : String(values['reference-section-title']),
    place,
    parts: citations?.by,
  });
  return Object.keys(wishes).length === 0 ? undefined : wishes;
}

function readFiles(value: NonNullable<BookValues['bibliography']>, source: YamlSource): NamedFile[] {
  if (typeof value === 'string') return [{ path: value, place: source.placeOf(['bibliography']) }];
  return value.flatMap((path, index) =>
    path === undefined ? [] : [{ path, place: source.placeOf(['bibliography', index]) }],
  );
}

function readInline(value: readonly unknown[], source: YamlSource): InlineWorks {
  return { value, placeOf: (index): Place => source.placeOf(['references', index]) };
}

/** Pandoc has `@a, @b` or `@*` in one text; a list may leave the @ away. */
function readKeys(value: NonNullable<BookValues['nocite']>): string[] {
  if (typeof value !== 'string')
    return value.flatMap((key) =>
      key === undefined
        ? []
        : [
            key
              .trim()
              .replace(/^@/u, '')
              .replace(/^\{(.*)\}$/u, '$1'),
          ],
    );
  return [...value.matchAll(/@(?:\{([^{}\s]+)\}|(\*|[\p{L}\p{N}_]+(?:[:.#$%&+?<>~/-][\p{L}\p{N}_]+)*))/gu)].map(
    ([, braced, bare = '']) => braced ?? bare,
  );
}
