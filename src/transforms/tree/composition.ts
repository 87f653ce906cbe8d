import type { TreeTransform } from '../transform.ts';

/** Lines that are named; how many more there are is said. */
const most = 12;

/**
 * Letters whose accents are characters of their own, as some systems write them: they look the same, but a search
 * for the one form does not find the other. They stay as they are, since code may mean them so.
 */
export const compositionTransform: TreeTransform = (_tree, { file, source, report }) => {
  if (isComposed(source)) return;
  const found = source.split('\n').flatMap((text, index) => (isComposed(text) ? [] : [{ text, line: index + 1 }]));
  const [first, ...rest] = found;
  if (first === undefined) return;
  const letter = [...new Intl.Segmenter().segment(first.text)].find(({ segment }) => !isComposed(segment));
  const named = rest.slice(0, most).map(({ line }) => line);
  const also = [...named, ...(rest.length > most ? [`${rest.length - most} more`] : [])].join(', ');
  report.add(
    'text-decomposed',
    `A letter and its accent are two characters (Unicode NFD): “${letter?.segment ?? ''}”${also === '' ? '' : `, and in line${rest.length === 1 ? '' : 's'} ${also}`}`,
    { file, line: first.line, column: (letter?.index ?? 0) + 1 },
    'Write the letter anew, or save the file in Unicode’s form NFC: a search does not find it otherwise. Code may mean it so.',
  );
};

function isComposed(text: string): boolean {
  return text === text.normalize('NFC');
}
