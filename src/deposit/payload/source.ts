/** What the editions were made of, so that they can be made again: `source/` of a deposit. */
import { writeRecipe } from '../recipe.ts';
import { type Deposit, type Described, type UsedFont, writeJson } from './making.ts';

export function listSource(deposit: Deposit): readonly Described[] {
  const { book, making } = deposit;
  return [
    ...[...(book.sources ?? [])].map(([path, bytes]) => ({
      path: `source/manuscript/${path}`,
      bytes,
      about: 'Part of the manuscript, as its author left it',
    })),
    {
      path: 'source/versions.json',
      bytes: writeJson(writeRecipe(deposit)),
      about: 'With which programs, by which wishes and as of which instant the editions were made',
    },
    {
      path: 'source/packages.json',
      bytes: writeJson(Object.fromEntries(making.packages)),
      about: 'The packages of npm that Octavo ran with, each with its exact version',
    },
    ...listFonts(making.fonts),
    ...(making.outputIntent === undefined
      ? []
      : [
          {
            path: 'source/output-intent.icc',
            bytes: making.outputIntent,
            about: 'The profile of the press that the file for the printer is for',
          },
        ]),
  ];
}

/** Whole, not cut to what the editions show of them: whoever sets the book again may need other letters. */
function listFonts(fonts: readonly UsedFont[]): readonly Described[] {
  const files = new Map<string, Described>();
  for (const { package: from, file, bytes, licence } of fonts) {
    if (from === undefined) continue;
    const folder = `source/fonts/${from.name}`;
    const about = `A font of the editions, from ${from.name} ${from.version} (${licence.id})`;
    files.set(`${folder}/${file}`, { path: `${folder}/${file}`, bytes, about });
    if (licence.text !== '') {
      const path = `${folder}/LICENSE`;
      files.set(path, { path, bytes: Buffer.from(licence.text), about: `The licence of the fonts beside it` });
    }
  }
  return [...files.values()];
}
