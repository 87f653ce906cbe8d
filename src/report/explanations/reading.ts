/** Files that cannot be read, and what is wrong with the configuration. */
import { type Explanations, markdown, yaml } from './explanation.ts';

export const reading = {
  'file-missing': {
    why: 'The name is mistyped, or the command was started in another folder than you think. Paths on the command line are taken from where you are; paths in `book.yaml` from where it is.',
    mend: 'Look at the path, and at capital letters in it.',
  },
  'file-unreadable': {
    why: 'The system does not let Octavo read it: permissions are missing, or what has this name is a folder or a device.',
    mend: 'Look at its permissions, or name another file.',
  },
  'file-outside': {
    why: 'A manuscript may be a stranger’s: what lies beside its folder is none of its business, and would be missing wherever else the folder is taken.',
    mend: 'Copy the file into the folder of the manuscript.',
  },
  'file-encoding': {
    why: 'Older word processors write encodings in which accents are other bytes. What they mean cannot be known for certain, and a guess would change words.',
    mend: 'Save the file as UTF-8; most editors have it under “Save with encoding”. Or: `iconv -f WINDOWS-1252 -t UTF-8 old.md > new.md`.',
  },
  'file-nul': {
    why: 'No text has a byte that is nought. It is the file of a word processor, a picture, or UTF-16.',
    mend: 'Export the text as Markdown in UTF-8.',
  },
  'file-empty': {
    why: 'There is nothing to make an edition of: blank lines, comments and metadata are no text.',
    mend: 'Write something, or name another file.',
  },
  'file-too-large': {
    why: 'Texts may have 32 MB, pictures 64 MB: far more than any book needs. It is likely that the file is something else.',
    mend: 'Make the picture smaller, or divide the text into chapters.',
  },
  'folder-without-markdown': {
    why: 'Chapters are files that end in `.md`, `.markdown`, `.qmd` or `.Rmd`, and there is none in the folder.',
    mend: 'Name the folder in which the chapters lie, or begin with `octavo init`.',
  },
  'nesting-too-deep': {
    why: 'No page is wide enough for it, and no reader follows. Usually a program has written it, or lines begin with hundreds of `>`.',
    mend: 'Take levels out.',
  },
  'paragraph-tangled': {
    why: 'To read it would take hours, since each sign may belong to each other. No sentence is like that: it is data, or the work of a program.',
    mend: 'Put it between fences (```` ``` ````) as a listing, or take it out.',
  },
} as const satisfies Explanations;

export const configuration = {
  'config-syntax': {
    why: 'The metadata cannot be understood at all. Nine times in ten it is a colon in a title.',
    mend: 'Put the value into quotation marks.',
    ...yaml('title: Salt: a history', 'title: "Salt: a history"'),
  },
  'config-type': {
    why: 'A list stands where words are expected, or words where a number is.',
    mend: 'The message says what the key takes.',
    ...yaml('lang: [en, de]', 'lang: en'),
  },
  'config-unknown-key': {
    why: 'What nobody knows has no effect, and a mistyped key looks as if it had one.',
    mend: 'Correct its spelling; words of your own, for the text, stand under `variables:`.',
    ...yaml('titel: Salt', 'title: Salt'),
  },
  'config-value': {
    why: 'The key can have a few values, and this is none of them.',
    mend: 'The message lists those that there are.',
    ...yaml('trim: pocket', 'trim: a5'),
  },
  'chapter-missing': {
    why: 'A book without one of its chapters is not the book that was meant. Usually the file was renamed.',
    mend: 'Correct the name in the list, or take it out.',
  },
  'chapter-planned': {
    why: 'mdBook lists chapters that are still to be written. The book is made without it.',
    mend: 'Nothing, until it is written.',
  },
  'chapter-elsewhere': {
    why: 'The line of the list leads to the web or out of the folder, and a chapter lies in the folder.',
    mend: 'Nothing, if the link was meant as one.',
  },
  'chapter-twice': {
    why: 'The same words would stand in the book twice, with the same addresses.',
    mend: 'Take one of the two lines out.',
  },
  'file-unlisted': {
    why: 'A list of chapters counts alone, and a file that was added to the folder is easily forgotten in it.',
    mend: 'Name it under `chapters:`, or leave it.',
  },
  'slug-twice': {
    why: 'The editions of one would overwrite those of the other.',
    mend: 'Give one of the two a `slug:`.',
  },
  'shelf-pattern': {
    why: 'Titles that the pattern was meant for are not built, and nobody would miss them.',
    mend: 'Patterns are taken from the folder of `shelf.yaml`: `titles/*` names what lies directly in `titles`, `titles/**/*.md` every Markdown file below it.',
  },
  'shelf-record': {
    why: 'What is asked for there is nobody to make.',
    mend: '`octavo record --help` lists the records, `octavo build --help` the editions.',
  },
  'slug-changed': {
    why: 'Readers, shops and libraries have the address of the title: it would lead nowhere.',
    mend: 'Give the manuscript the `slug:` that it had. If it is to be another title from now on, write the old slug under `withdrawn:` in `shelf.yaml`, with the reason.',
  },
  'title-missing': {
    why: 'Something must stand on the title page, in catalogues and in the window of an e-reader. For want of better it is the name of the file.',
    mend: 'Write `title:` in the metadata, or begin with a heading.',
  },
  'ignore-unknown': {
    why: 'There is no such rule, so that nothing is silenced.',
    mend: 'Correct the name: each message has it, and `octavo rules` lists all.',
    ...markdown('<!-- octavo-ignore image-altt: an ornament -->\n\nWords.', 'Words.'),
  },
  'ignore-error': {
    why: 'An error means that an edition would be wrong. Silencing would not make it right.',
    mend: 'Mend what it says, and take the silencing out.',
    ...yaml('ignore: [reference-dead]', 'title: Salt'),
  },
  'ignore-unused': {
    why: 'What it was to silence is not there, or not any more. Left standing, it would hide the next one.',
    mend: 'Take it out. It is told only where all the usual editions are made, since some rules belong to one of them.',
  },
  'date-moving': {
    why: 'An edition of Octavo is the same whenever it is made. `today` would be another day each time, so the date is left out.',
    mend: 'Write the day.',
    ...yaml('date: today', 'date: 2026-03-01'),
  },
} as const satisfies Explanations;
