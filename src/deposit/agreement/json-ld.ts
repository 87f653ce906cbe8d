/** schema.org in JSON-LD, as a record and as what the web edition carries. */
import { type Told, flatten, nameId } from './told.ts';

/** A description with the ISBNs of editions by their media types. */
export interface Described extends Told {
  readonly byType: ReadonlyMap<string, readonly string[]>;
}

/** @throws Error if it is no JSON */
export function readJsonLd(text: string): Described {
  const described = Object(JSON.parse(text)) as Readonly<Record<string, unknown>>;
  const say = (value: unknown): string[] => (typeof value === 'string' && value !== '' ? [value] : []);
  const isbn = (value: unknown): string[] => say(value).map((number) => nameId(`urn:isbn:${number}`));
  const [name] = say(described['name']);
  const byType = new Map<string, string[]>();
  const examples = [described['workExample'] ?? []].flat().map((one) => Object(one) as Record<string, unknown>);
  for (const one of examples)
    for (const type of say(one['encodingFormat']))
      byType.set(type, [...(byType.get(type) ?? []), ...isbn(one['isbn'])]);
  return {
    titles: name === undefined ? [] : [flatten(name)],
    ids: [
      ...say(described['@id']).map(nameId),
      ...isbn(described['isbn']),
      ...examples.flatMap((one) => isbn(one['isbn'])),
    ],
    language: say(described['inLanguage'])[0],
    byType,
  };
}
