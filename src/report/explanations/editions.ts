/** What is found in finished editions. */
import type { Explanations } from './explanation.ts';

const ours = {
  why: 'Nothing that you may write should lead to it: Octavo has made a mistake, admits it, and keeps the edition back.',
  mend: 'Report it, with the manuscript if you can. Writing the named line in another way may help until it is mended.',
} as const;

const compared = {
  why: 'The finished edition is read again from its bytes and held against the book. This is a mistake of Octavo, not of the manuscript, and the edition is kept back.',
  mend: 'Report it, with the manuscript if you can. The message names the line; writing it in another way may help.',
} as const;

export const editions = {
  'edition-too-large': {
    why: 'The web edition is one file that holds all of its pictures, and browsers give up on one of half a gigabyte.',
    mend: 'Make a site of it (`--to site,epub,pdf`), whose pictures are files of their own, or make the pictures smaller.',
  },
  'edition-invalid': ours,
  'edition-doubtful': {
    why: 'The standard allows it and advises against it, or some readers will not get past it: words that can hardly be told from their ground, a link without words.',
    mend: 'The message names the line, and says what would have to be otherwise.',
  },
  'check-unmade': {
    why: 'A program that examines the editions broke, or took more time or memory than it is given. Everything else was checked.',
    mend: 'Build again; if it happens again, report it.',
  },
  'reference-missing': {
    why: 'With `--reference` the editions are judged by EPUBCheck, Ace, the Nu HTML checker and veraPDF, which do not come with Octavo: most of them need Java.',
    mend: 'The message says how each is got, and so does `octavo doctor`; or leave `--reference` out.',
  },
  'reference-unmade': {
    why: 'A validator that you asked for broke, or took more than ten minutes. What it would have said nobody knows, and so the edition is not taken for sound.',
    mend: 'Run it again; if it happens again, run the validator by hand, as its own documentation says.',
  },
  'gate-open': {
    why: 'You asked for it with `--no-gate`.',
    mend: 'Do not give these editions to a library or a shop.',
  },
  'pdf-file': ours,
  'pdf-metadata': ours,
  'pdf-colour': ours,
  'pdf-font': ours,
  'pdf-tags': ours,
  'pdf-link': ours,
  'pdf-glyph': {
    why: 'A file in which a character cannot be shown, copied or read aloud is no archival file.',
    mend: 'Take the character out, or install a typeface that has it; see `glyph-missing`.',
  },
  'pdf-headings': {
    why: 'Who listens to the PDF finds the way by the levels of its headings.',
    mend: 'Mend the heading in the manuscript; the message names the page.',
  },
  'pdf-alt': {
    why: 'Who listens to the PDF hears these words instead of the picture.',
    mend: 'Write them in the manuscript; see `image-alt`.',
  },
  'pdf-table': {
    why: 'Who listens to a table hears the head of the column before each cell.',
    mend: 'Give the table a head, and each row as many cells.',
  },
  'text-lost': compared,
  'text-added': compared,
  'heading-differs': compared,
  'picture-differs': compared,
  'table-differs': compared,
  'formula-differs': compared,
  'link-differs': compared,
  'index-differs': compared,
  'contents-differs': compared,
  'print-differs': {
    why: 'The tags of a PDF are the browser’s work. The PDF is made; those who listen to it may hear something otherwise than it is meant.',
    mend: 'Look at the place, and report it.',
  },
  'line-overfull': {
    why: 'A word, an address or a formula that cannot be divided is longer than what is left of its line.',
    mend: 'Put words around it in another order, or a `<wbr>` where it may be divided.',
  },
  'line-loose': {
    why: 'Lines are filled by widening their spaces, and here a long word stands at the beginning of the next.',
    mend: 'Nothing as a rule; another order of the words, if it disturbs you.',
  },
  'table-tight': {
    why: 'All that can be done for a table that is too wide was not enough: words in it are broken, or it is smaller than the others.',
    mend: 'Leave out a column, or write less in the cells.',
  },
  'turned-small': {
    why: 'Even turned, it is larger than a page.',
    mend: 'Leave out a column, or divide it.',
  },
  'note-moved': {
    why: 'There was no room for it below the text.',
    mend: 'Shorten the note, or put its reference elsewhere.',
  },
  'notes-at-end': {
    why: 'A theme has styles that cannot be brought together with notes at the foot of the page. Rather than print one thing over another, they stand below the text.',
    mend: 'Take breaks that hold in print alone out of the theme.',
  },
  'figure-moved': {
    why: 'It did not fit where it stands in the text.',
    mend: 'Put it elsewhere, or make it smaller.',
  },
  'page-short': {
    why: 'What follows does not fit on the page, or the pages after it are better so.',
    mend: 'Nothing as a rule; move a picture or divide a table, if it disturbs you.',
  },
  'page-parted': {
    why: 'What belongs together is higher than what is left of the page.',
    mend: 'Nothing as a rule; a word more or less in the paragraph before it changes it.',
  },
  'layout-unsettled': ours,
} as const satisfies Explanations;
