/** What a press says of all its titles together, from what each says of itself. */
export {
  type Found,
  type KnownTitle,
  type State,
  type Version,
  advance,
  readState,
  statePath,
  writeState,
} from './state.ts';
export { type About, type CatalogueSources, composeCatalogue } from './compose.ts';
export { type EntryWishes, type Title, entryPath, readEntry, writeEntry } from './title.ts';
