/** What came of an examination, as messages at the manuscript's lines and in the record of what was examined. */
import type { Fault } from '../editions/index.ts';
import type { Artifact, Book } from '../model/index.ts';
import { type Place, type Report, sayTimes } from '../report/index.ts';
import type { Outcome } from './gate.ts';
import { SourcePlaces } from './source-places.ts';

/** After so many kinds the rest is counted: one mistake of a program may be a thousand of a file. */
const mostTold = 20;

export async function tellOutcome(outcome: Outcome, artifact: Artifact, book: Book, report: Report): Promise<void> {
  const { examiner, version, milliseconds, found } = outcome;
  const { check, about, tool } = examiner;
  const { edition } = artifact;
  const head = { check, about, edition, tool: { name: tool.name, version, url: tool.url }, milliseconds };
  const name = edition.toUpperCase();
  if ('unmade' in found) {
    report.add('check-unmade', `${name}: ${tool.name} could not examine it: ${found.unmade}`, {}, unmade);
    report.examined({ ...head, result: 'not-made', findings: 1, evidence: found.unmade });
    return;
  }
  const kinds = groupFaults(found.faults);
  const places = kinds.length === 0 ? undefined : new SourcePlaces(book, artifact);
  for (const [first, count] of kinds.slice(0, mostTold)) {
    const place: Place = (await places?.find(first)) ?? {};
    const text = `${first.text} (${[tool.name, first.rule, sayWhere(first)].filter((part) => part !== '').join(' ')})`;
    report.add(
      first.severity === 'error' ? 'edition-invalid' : 'edition-doubtful',
      `${name}: ${sayTimes(text)(count)}`,
      place,
      place.file === undefined ? fault : faultAtPlace,
    );
  }
  if (kinds.length > mostTold)
    report.add(
      'edition-invalid',
      `${name}: ${kinds.length - mostTold} other kinds of faults (${tool.name})`,
      {},
      fault,
    );
  report.examined({
    ...head,
    result: found.faults.some(({ severity }) => severity === 'error') ? 'failed' : 'passed',
    findings: Math.min(kinds.length, mostTold + 1),
    evidence: found.evidence,
  });
}

const fault = 'This is a fault of Octavo or of the theme, not of the manuscript: please report it.';
const faultAtPlace = 'What stands here led to it, but it is a fault of Octavo or of the theme: please report it.';
const unmade = 'Nothing is known of what it looks for; whatever else is checked was checked.';

/** The first of each kind, and how many there are. */
function groupFaults(faults: readonly Fault[]): (readonly [Fault, number])[] {
  const kinds = new Map<string, [Fault, number]>();
  for (const one of faults) {
    const key = `${one.severity} ${one.rule} ${one.text}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, [one, 1]);
    else kind[1] += 1;
  }
  return [...kinds.values()];
}

/** `chapter.xhtml:12:5` */
function sayWhere({ path, line, column }: Fault): string {
  return [path, line, column].filter((part) => part !== undefined).join(':');
}
