/** What came of an examination, as messages at the manuscript's lines and in the record of what was examined. */
import type { Fault } from '../editions/index.ts';
import type { Artifact, Book } from '../model/index.ts';
import { type Place, type Report, said, sayTimes } from '../report/index.ts';
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
    const rule = examiner.isAskedFor === true ? 'reference-unmade' : 'check-unmade';
    report.add(rule, said`${name}: ${tool.name} could not examine it: ${found.unmade}`, {}, unmade);
    report.examined({ ...head, result: 'not-made', findings: 1, evidence: found.unmade });
    return;
  }
  if ('skipped' in found) {
    report.examined({ ...head, result: 'not-made', findings: 0, evidence: found.skipped });
    return;
  }
  const kinds = groupFaults(found.faults);
  const places = kinds.length === 0 ? undefined : new SourcePlaces(book, artifact);
  for (const same of kinds.slice(0, mostTold)) {
    const { fault: first, place = {} } = await findPlace(same, places);
    const text = `${first.text} (${[tool.name, first.rule, sayWhere(first)].filter((part) => part !== '').join(' ')})`;
    report.add(
      first.severity === 'error' ? 'edition-invalid' : 'edition-doubtful',
      said`${name}: ${sayTimes(text)(same.length)}`,
      place,
      first.hint ?? (place.file === undefined ? ours : oursAtPlace),
    );
  }
  if (kinds.length > mostTold)
    report.add(
      'edition-invalid',
      said`${name}: ${kinds.length - mostTold} other kinds of faults (${tool.name})`,
      {},
      ours,
    );
  report.examined({
    ...head,
    result: found.faults.some(({ severity }) => severity === 'error') ? 'failed' : 'passed',
    findings: Math.min(kinds.length, mostTold + 1),
    evidence: found.evidence,
  });
}

const ours = said`This is a fault of Octavo or of the theme, not of the manuscript: please report it.`;
const oursAtPlace = said`What stands here led to it, but it is a fault of Octavo or of the theme: please report it.`;
const unmade = said`Nothing is known of what it looks for; whatever else is checked was checked.`;

function groupFaults(faults: readonly Fault[]): (readonly [Fault, ...Fault[]])[] {
  const kinds = new Map<string, [Fault, ...Fault[]]>();
  for (const one of faults) {
    const key = `${one.severity} ${one.rule} ${one.text}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, [one]);
    else kind.push(one);
  }
  return [...kinds.values()];
}

/** Of so many of a kind one is looked for that stands in what the author wrote. */
const mostSought = 50;

/** The first of them that can be told at a line; if none can, the first of all. */
async function findPlace(
  [first, ...others]: readonly [Fault, ...Fault[]],
  places: SourcePlaces | undefined,
): Promise<{ readonly fault: Fault; readonly place?: Place | undefined }> {
  for (const one of [first, ...others.slice(0, mostSought)]) {
    const place = await places?.find(one);
    if (place !== undefined) return { fault: one, place };
  }
  return { fault: first };
}

/** `chapter.xhtml:12:5` */
function sayWhere({ path, line, column }: Fault): string {
  return [path, line, column].filter((part) => part !== undefined).join(':');
}
