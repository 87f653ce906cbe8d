import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Entry, FluentParser, type Message, type PatternElement } from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import { englishPath } from '../../.config/messages.ts';
import { type Speak, joined, learn, readLanguage, said } from '../../src/report/index.ts';

const english = `
shelf = { $count } books on the shelf of { $owner }
box = a box
braces = Write {"{"}.x{"}"}, { $name }{" "}
untold = Nobody says this of { $what }
`;
const german = `
shelf = { $count ->
    [one] { $count } Buch
   *[other] { $count } Bücher
 } auf dem Regal: { $owner }
box = eine Kiste
braces = { $name }: Schreiben Sie {"{"}.x{"}"}{" "}
untold = Niemand sagt das von { $who }
`;
const speak = await learn('de', german, english);

describe('a language', () => {
  const count = (number: number): string => speak(said`${number} books on the shelf of ${'Ada'}`);

  it('has the values where it wants them, and its own forms of number', () => {
    expect(count(1)).toBe('1 Buch auf dem Regal: Ada');
    expect(count(1204)).toBe('1204 Bücher auf dem Regal: Ada');
    expect(speak(said`Write {.x}, ${'a'} `)).toBe('a: Schreiben Sie {.x} ');
    expect(speak('a path')).toBe('a path');
  });

  it('says phrases in phrases, and in rows', () => {
    expect(speak(said`${2} books on the shelf of ${said`a box`}`)).toBe('2 Bücher auf dem Regal: eine Kiste');
    expect(speak(joined([said`a box`, 'b', said`a box`], '; '))).toBe('eine Kiste; b; eine Kiste');
  });

  it('says in English what it does not know, or cannot say, with all that stands in it', () => {
    expect(speak(said`A door to ${said`a box`}`)).toBe('A door to a box');
    expect(speak(said`Nobody says this of ${said`a box`}`)).toBe('Nobody says this of a box');
  });

  it('says phrases that come from elsewhere as data', () => {
    expect(speak(structuredClone(said`${1} books on the shelf of ${said`a box`}`))).toBe(
      '1 Buch auf dem Regal: eine Kiste',
    );
  });

  it.each([
    [{}, undefined],
    [{ LANG: 'C' }, undefined],
    [{ LANG: 'POSIX' }, undefined],
    [{ LANG: 'C.UTF-8' }, undefined],
    [{ LANG: 'en_GB.UTF-8' }, undefined],
    [{ LANG: 'de_DE.UTF-8' }, 'de-de'],
    [{ LANG: 'de_DE@euro' }, 'de-de'],
    [{ LANG: 'fr_FR', LC_MESSAGES: 'de_AT' }, 'de-at'],
    [{ LANG: 'fr_FR', LC_MESSAGES: 'de_AT', LC_ALL: 'C' }, undefined],
    [{ LANG: 'fr_FR', LC_ALL: '' }, 'fr-fr'],
    [{ LC_ALL: 'C', OCTAVO_LANGUAGE: 'de-CH' }, 'de-ch'],
    [{ LC_ALL: 'de_DE', OCTAVO_LANGUAGE: 'en' }, undefined],
  ])('is the one that the system is set to: %j', (env, language) => {
    expect(readLanguage(env)).toBe(language);
  });
});

const folder = join(englishPath, '..');
const translations = (await readdir(folder)).filter((file) => file.endsWith('.ftl') && file !== 'en.ftl');
const texts = new Map(
  await Promise.all(
    ['en.ftl', ...translations].map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
  ),
);

/** Of a file: each message with the names of its values. */
function readMessages(file: string): ReadonlyMap<string, readonly string[]> {
  const { body } = new FluentParser({ withSpans: false }).parse(texts.get(file) ?? '');
  const messages = body.filter((entry: Entry): entry is Message => entry.type === 'Message');
  expect(body.filter(({ type }) => type === 'Junk')).toEqual([]);
  expect(new Set(messages.map(({ id }) => id.name)).size).toBe(messages.length);
  return new Map(messages.map(({ id, value }) => [id.name, listValues(value?.elements ?? [])]));
}

function listValues(elements: readonly PatternElement[]): readonly string[] {
  const found = JSON.stringify(elements).matchAll(
    /"type":"VariableReference","id":\{"type":"Identifier","name":"([^"]+)"/gu,
  );
  return [...new Set([...found].map(([, name = '']) => name))].toSorted();
}

describe.each(translations)('%s', (file) => {
  it('has every message of the English file, with the same values, and no other', () => {
    const [own, all] = [readMessages(file), readMessages('en.ftl')];
    expect({
      missing: [...all.keys()].filter((id) => !own.has(id)),
      left: [...own.keys()].filter((id) => !all.has(id)),
      otherwise: [...own].flatMap(([id, values]) =>
        all.has(id) && all.get(id)?.join(' ') !== values.join(' ') ? [`${id}: ${values.join(' ')}`] : [],
      ),
    }).toEqual({ missing: [], left: [], otherwise: [] });
  });

  it('can be said, with values of every kind', async () => {
    const say: Speak = await learn(file.replace('.ftl', ''), texts.get(file) ?? '', texts.get('en.ftl') ?? '');
    expect(say(said`${7} warnings`)).not.toMatch(/warnings|\{|\u2068/u);
  });
});
