/** What an indexer would be asked about: cross-references to nothing, circles, rows of numbers that nobody looks up. */
import { suggest } from '../../../model/index.ts';
import { type Report, said } from '../../../report/index.ts';
import { findEntry, splitPath, type Entries, type IndexEntry } from './entries.ts';

/** More numbers without sub-entries help nobody (The Chicago Manual of Style, 16.10). */
const mostNumbers = 7;

export function lintEntries(entries: Entries, report: Report): void {
  const names = pathsOf(entries);
  for (const entry of allOf(entries)) {
    for (const { path, place } of [...entry.see, ...entry.seeAlso]) {
      const target = findEntry(entries, path);
      if (target === undefined) {
        const near = suggest(splitPath(path).join('!'), names);
        report.add(
          'index-see',
          said`“${entry.term}” leads to “${path}”, which the index does not have`,
          place,
          near === undefined ? said`Mark a place for it, or name another entry.` : said`Did you mean ${near}?`,
        );
      } else if (target === entry)
        report.add(
          'index-see',
          said`“${entry.term}” leads to itself`,
          place,
          said`Name another entry, or take it out.`,
        );
      else if (target.locators.length === 0 && target.entries.size === 0)
        report.add(
          'index-see',
          said`“${entry.term}” leads to “${path}”, which has no places itself`,
          place,
          said`Lead to the entry that has them.`,
        );
    }
    if (entry.see.length > 0 && entry.locators.length > 0)
      report.add(
        'index-see',
        said`“${entry.term}” has places of its own, and leads to another entry instead of them`,
        entry.see[0]?.place,
        said`Write see-also=, or mark its places under the other entry.`,
      );
    if (entry.locators.length > mostNumbers && entry.entries.size === 0)
      report.add(
        'index-crowded',
        said`“${entry.term}” has ${entry.locators.length} places with nothing to tell them apart`,
        entry.place,
        said`Part them: entry="main!sub"; or mark those alone where something is said of it.`,
      );
    if (entry.entries.size === 1 && entry.locators.length === 0 && entry.seeAlso.length === 0)
      report.add(
        'index-alone',
        said`“${entry.term}” has one sub-entry and nothing else`,
        entry.place,
        said`Make one entry of the two, or mark more of it.`,
      );
  }
}

function* allOf(entries: Entries): Generator<IndexEntry> {
  for (const entry of entries.values()) {
    yield entry;
    yield* allOf(entry.entries);
  }
}

function pathsOf(entries: Entries, before = ''): string[] {
  return [...entries.values()].flatMap((entry) => [
    `${before}${entry.term}`,
    ...pathsOf(entry.entries, `${before}${entry.term}!`),
  ]);
}
