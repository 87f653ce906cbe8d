/** Names and roles of those who made the book. */
import type { Contributor, RelatorCode } from '../../model/index.ts';
import { type Report, said } from '../../report/index.ts';
import { readAuthorities } from './authorities.ts';
import type { BookValues } from './checked.ts';
import { oneLine } from './plain-text.ts';
import { contributorRoles } from './schema/people.ts';
import { textOf } from './validate.ts';
import type { Path, YamlSource } from './yaml-source.ts';

const codes = new Set<string>(Object.values(contributorRoles));

type People = BookValues['author'];
type Person = Exclude<People, readonly unknown[]>;

/** Reads `author: A`, `author: [A, {name: B}]`, `contributors: [{name, role}]`; `fallback` is the role of those who have none. */
export function readPeople(
  value: People,
  path: Path,
  fallback: RelatorCode,
  source: YamlSource,
  report: Report,
): Contributor[] {
  const read = (one: Person, at: Path): Contributor[] => readPerson(one, at, fallback, source, report);
  return isList(value) ? value.flatMap((one, index) => read(one, [...path, index])) : read(value, path);
}

/** Array.isArray does not know of readonly lists. */
function isList(value: People): value is Extract<People, readonly unknown[]> {
  return Array.isArray(value);
}

function readPerson(
  value: Person,
  path: Path,
  fallback: RelatorCode,
  source: YamlSource,
  report: Report,
): Contributor[] {
  if (value === undefined) return [];
  if (typeof value === 'string') {
    return value
      .split(';')
      .map((name) => oneLine(name))
      .filter((name) => name !== '')
      .map((name) => ({ name, fileAs: fileAs(name), role: fallback, ...(body.test(name) ? { isBody: true } : {}) }));
  }
  const { given, family } = value;
  const parts = [given, family].filter((part) => part !== undefined).map(textOf);
  const name = oneLine(value.name ?? value.text ?? parts.join(' '));
  if (name === '') {
    report.add('config-type', said`A person without a name`, source.placeOf(path), said`Write name: …`);
    return [];
  }
  const sorted = value['file-as'];
  const authorities = readAuthorities(value, path, source, report);
  const romanized = value.romanized === undefined ? '' : oneLine(value.romanized);
  const isBody = value.organisation ?? (value.ror !== undefined || (family === undefined && body.test(name)));
  const turned = isBody ? name : family === undefined ? fileAs(name) : parts.toReversed().join(', ');
  return [
    {
      name,
      fileAs: sorted === undefined ? turned : oneLine(sorted),
      role: value.role === undefined ? fallback : readRole(value.role, [...path, 'role'], source, report),
      ...(isBody ? { isBody } : {}),
      ...(authorities.length === 0 ? {} : { authorities }),
      ...(romanized === '' ? {} : { romanized: isBody ? romanized : fileAs(romanized) }),
    },
  ];
}

function readRole(value: string | number, path: Path, source: YamlSource, report: Report): RelatorCode {
  const word = oneLine(value).toLowerCase().replaceAll('_', ' ');
  const byWord = Object.entries(contributorRoles).find(([name]) => name === word || name.replaceAll(' ', '-') === word);
  if (byWord !== undefined) return byWord[1];
  if (isRelatorCode(word)) return word;
  const known = Object.keys(contributorRoles).join(', ');
  report.add('config-value', said`“${textOf(value)}” is not a role`, source.placeOf(path), said`Roles are: ${known}.`);
  return 'ctb';
}

function isRelatorCode(word: string): word is RelatorCode {
  return codes.has(word);
}

/** Names of bodies are not turned round. */
const body =
  /^(?:the|die|les|los|das|der)\s|\b(?:authors?|contributors?|community|team|project|foundation|society|university|institute|inc|ltd|gmbh|press|group|collective|association|committee)\b/i;
const suffix = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d)\.?$/i;

/**
 * The form under which a library files a name: "Le Guin, Ursula K.", "Goethe, Johann Wolfgang von",
 * "King, Martin Luther, Jr." Names of one word, of bodies, with a comma or in scripts that put the
 * family first are left as they are.
 */
export function fileAs(name: string): string {
  const words = name.split(' ');
  if (
    words.length < 2 ||
    name.includes(',') ||
    body.test(name) ||
    !/\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(name)
  ) {
    return name;
  }
  const last = words.at(-1) ?? '';
  const tail = suffix.test(last) && words.length > 2 ? words.pop() : undefined;
  let start = words.length - 1;
  while (
    start > 1 &&
    /^(?:Le|La|Les|De|Du|Des|Di|Da|Del|Della|Van|Von|Vander|Den|Der|Ter|Mac|St\.?|Saint|San|O|Ó|Mc|Bin|Ibn|Al|El)$/.test(
      words[start - 1] ?? '',
    )
  )
    start -= 1;
  const family = words.slice(start).join(' ');
  const given = words.slice(0, start).join(' ');
  return [family, given, ...(tail === undefined ? [] : [tail])].join(', ');
}
