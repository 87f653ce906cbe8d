/** Where each id of the book is: for addresses that name a place without its page, `index.html#p47`. */
import { firstPage } from './pages.ts';

/** A script for the same reason as the search index. What stands on the first page needs no way to it. */
export function composePlaces(files: ReadonlyMap<string, string>): string {
  const places: Record<string, string[]> = {};
  for (const [id, file] of files) if (file !== firstPage) (places[file] ??= []).push(id);
  return `globalThis.octavoPlaces = ${JSON.stringify(places)};\n`;
}
