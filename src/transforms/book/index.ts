/**
 * The transforms of a whole book, in order: what needs more than one file. Those of the first table run while
 * the manuscript is read, those of plug-ins after them, those of the second table once there is a theme.
 */
import { abbreviationsTransform } from './abbreviations/transform.ts';
import { addressesTransform } from './addresses.ts';
import { bookIndexTransform } from './book-index/transform.ts';
import { captionListsTransform, listWishesTransform } from './caption-lists.ts';
import { citationsTransform } from './citations/index.ts';
import { contentsTransform } from './contents.ts';
import { equationReferencesTransform } from './equations.ts';
import { endnotesTransform } from './endnotes.ts';
import { formulaNamesTransform } from './formula-names.ts';
import { glossaryTransform } from './glossary/transform.ts';
import { nestedLinksTransform } from './nested-links.ts';
import { noteNumbersTransform } from './references/note-numbers.ts';
import { referencesTransform } from './references.ts';
import { sectionNumbersTransform } from './section-numbers.ts';
import { speechTransform } from './speech.ts';
import { titlePagesTransform } from './title-pages.ts';
import type { ReadingTransform, ThemedTransform } from './transform.ts';
import { unreadCitesTransform } from './unread-cites.ts';
import { firstLinesTransform } from './verse/first-lines.ts';
import { verseTransform } from './verse/lines.ts';

export const readingTransforms: readonly ReadingTransform[] = [
  // First: the others go by ids, and by what is left of links and pictures that lead nowhere.
  addressesTransform,
  // Before references, which name headings by their numbers.
  sectionNumbersTransform,
  // Links are ids by now: what they lead to has a number or a title.
  referencesTransform,
  // Formulas have their numbers: those that refer to each other say them.
  equationReferencesTransform,
  // The numbers in formulas are said, too.
  speechTransform,
  // What is no place in the book may be a work.
  citationsTransform,
  // All notes have their numbers, those that cite among them.
  noteNumbersTransform,
  // What no transform before has taken for a reference stands as it was written.
  unreadCitesTransform,
  // References are links by now, and some stand in one.
  nestedLinksTransform,
  // Before verse, which forgets what goes on with a poem.
  firstLinesTransform,
  // Before what looks for words in lines and parts them.
  verseTransform,
  // Before the index: what a glossary says is text, too.
  glossaryTransform,
  // After the glossary, which may have some.
  abbreviationsTransform,
  // The text is as it will be: what is looked for in it is found.
  bookIndexTransform,
  // Captions are known: there is something to list, or not.
  listWishesTransform,
  // Last: links are links, and what else a heading may hold is there.
  formulaNamesTransform,
];

export const themedTransforms: readonly ThemedTransform[] = [
  // First: the section of the notes is in the contents.
  endnotesTransform,
  // Before the lists: what the imprint says of the book is said of the text alone.
  titlePagesTransform,
  // Before the contents, which name them.
  captionListsTransform,
  // Last: it lists all the others.
  contentsTransform,
];
