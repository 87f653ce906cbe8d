/** What is said of what stands under the pointer: of a reference what it leads to, of a work, a key, a rule. */
import {
  type Speak,
  addressOfRule,
  explanations,
  findRule,
  fromTable,
  inEnglish,
  rules,
  said,
} from '../report/index.ts';
import { type Asked, dialectAt, yamlLines } from './asked.ts';
import { sayPlace } from './book-places.ts';
import { explainKey, schemaAt } from './keys.ts';
import { ruleAt } from './markdown-spot.ts';
import { findMeant } from './meant.ts';
import type { Meant } from './names.ts';
import { keyAt } from './yaml-spot.ts';

/** @returns plain words: what a manuscript says is nobody's markup */
export async function explain(asked: Asked, speak: Speak = inEnglish): Promise<string | undefined> {
  const { lines, position, manuscript } = asked;
  const dialect = dialectAt(asked);
  if (dialect !== undefined) {
    const key = keyAt(yamlLines(lines, dialect), position.line, position.character);
    const schema = key === undefined ? undefined : schemaAt(dialect, key);
    return schema === undefined ? undefined : explainKey(schema) || undefined;
  }
  const named = ruleAt(lines[position.line] ?? '', position.character);
  const rule = named === undefined ? undefined : findRule(named);
  if (rule !== undefined) {
    const [severity, meaning] = rules[rule];
    const { why, mend } = explanations[rule];
    return [
      `${rule} (${severity})\n${speak(said`${fromTable(meaning)}.`)}`,
      speak(fromTable(why)),
      speak(said`To mend it: ${fromTable(mend)}`),
      addressOfRule(rule),
    ].join('\n\n');
  }
  const found = await findMeant(asked);
  if (found?.kind === 'name') return sayMeant(found.meant, asked);
  const { last } = manuscript;
  return found?.kind === 'work' && last !== undefined ? manuscript.works.format(last, found.key) : undefined;
}

function sayMeant({ id, file, definition, name }: Meant, { manuscript }: Asked): string {
  const place = id === undefined ? undefined : manuscript.places.get(id);
  const words = place === undefined ? '' : sayPlace(place);
  const line = definition === undefined ? place?.line : definition.line + 1;
  const where = line === undefined ? file : `${file}, line ${line}`;
  return [words === '' ? name.replace(/^\^/u, 'Note ') : words, where].join('\n');
}
