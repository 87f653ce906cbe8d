import type { Severity } from './message.ts';

/**
 * Every rule there is: id → how bad, and one line for the handbook.
 * `error`: the edition would be wrong, the build stops after all problems are listed.
 * `warning`: the edition is made, the author should look; `--strict` stops on it.
 *
 * @example
 * ```ts
 * import { rules } from 'octavo';
 *
 * const [severity, meaning] = rules['link-dead'];
 * console.log(severity, meaning);
 * ```
 */
export const rules = {
  // Reading
  'file-missing': ['error', 'A file or folder that was named does not exist'],
  'file-unreadable': ['error', 'A file could not be read (permissions, a folder in its place)'],
  'file-outside': ['error', 'A path leads outside the manuscript’s folder, directly or through a symbolic link'],
  'file-encoding': ['error', 'A file is not UTF-8'],
  'file-nul': ['error', 'A file has NUL bytes: it is not text'],
  'file-empty': ['error', 'A manuscript has no text'],
  'file-too-large': ['error', 'A file is larger than Octavo reads'],
  'folder-without-markdown': ['error', 'A folder holds no Markdown file'],
  'nesting-too-deep': ['error', 'Lists or quotations are nested deeper than any edition can show'],
  'paragraph-tangled': ['error', 'A paragraph with thousands of brackets, stars or open comments'],
  // Configuration
  'config-syntax': ['error', 'YAML that cannot be parsed'],
  'config-type': ['error', 'A value of the wrong kind'],
  'config-unknown-key': ['warning', 'A key that Octavo does not know'],
  'config-value': ['error', 'A value that is not one of the possible ones'],
  'chapter-missing': ['error', 'book.yaml or SUMMARY.md names a file that does not exist'],
  'chapter-twice': ['error', 'The same file is listed twice'],
  'file-unlisted': ['info', 'A Markdown file beside the chapters that is not one of them'],
  'slug-twice': ['error', 'Two manuscripts of one run have the same slug'],
  'title-missing': ['warning', 'Neither front matter nor a first heading gives a title'],
  // Text
  'link-dead': ['warning', 'A link to a heading, file or chapter that does not exist'],
  'link-scheme': ['warning', 'A link with a scheme that editions must not carry (javascript:, data:, file:)'],
  'link-reference': ['warning', 'A reference link without its definition'],
  'reference-nameless': ['warning', 'A reference without words to something that has neither number nor title'],
  'reference-outside': ['warning', 'The page is asked for of something that is not in the book'],
  'list-empty': [
    'warning',
    'A list of figures or tables was asked for, and there is nothing to list or no place for it',
  ],
  'image-missing': ['warning', 'An image file that does not exist'],
  'image-type': ['warning', 'An image of a type that the editions cannot carry'],
  'image-broken': ['warning', 'An image file that cannot be read as an image'],
  'image-remote': ['warning', 'An image on the network, which is not fetched without --allow-remote'],
  'image-alt': ['warning', 'An image without alternative text'],
  'alternative-unknown': ['error', 'alternatives.yaml names a picture that does not exist'],
  'alternative-unused': ['warning', 'alternatives.yaml names a picture that no page shows'],
  'image-alt-name': ['warning', 'An alternative text that is the name of the file'],
  'image-alt-caption': ['info', 'An alternative text that says the same as the caption'],
  'image-alt-wordy': ['info', 'An alternative text that is too long, or begins with “image of”'],
  'image-webp': ['info', 'An image in WebP, which older e-readers do not show'],
  'image-outside': ['error', 'An image path leads outside the manuscript’s folder'],
  'heading-skip': ['warning', 'A heading more than one level below the one before it'],
  'heading-empty': ['warning', 'A heading without text'],
  'id-duplicate': ['warning', 'The same id is given twice'],
  'note-undefined': ['warning', 'A footnote reference without a note'],
  'note-unused': ['warning', 'A note that nothing refers to'],
  'note-duplicate': ['warning', 'Two notes with the same label'],
  'html-removed': ['warning', 'HTML that may not stand in an edition (scripts, frames, forms …) was taken out'],
  'html-unknown': ['warning', 'Something in angle brackets that is no element of HTML is shown as text'],
  'directive-unknown': ['warning', 'A ::: block with a name that Octavo does not know'],
  'syntax-foreign': ['warning', 'What looks like the syntax of another program is shown as it is written'],
  'syntax-doubtful': ['warning', 'What looks like Markdown and is none, or like verse that is not marked as such'],
  'code-unclosed': ['warning', 'A listing without the line that closes it'],
  'table-cells': ['warning', 'A row with more cells than the head of its table has'],
  'text-unread': [
    'warning',
    'Words of the manuscript that were read wrongly and are in no edition, or not in their place',
  ],
  'text-left-out': ['info', 'Words that are in no edition on purpose: comments'],
  'link-text': ['info', 'A link whose words do not say where it goes (“here”)'],
  'language-unmarked': ['info', 'Words in the letters of another language, which is not said'],
  'contrast-low': ['warning', 'Colours of a theme that are too near to each other to be read by all'],
  'text-decomposed': ['info', 'Letters whose accents are characters of their own (Unicode NFD)'],
  'language-unknown': ['warning', 'A language tag that is not well-formed'],
  'glyph-missing': ['warning', 'A character that none of the fonts has'],
  'direction-unknown': ['warning', 'A dir that is neither ltr, rtl nor auto'],
  'glyph-forms': [
    'warning',
    'Chinese characters in the forms of another language, whose font is the one that is there',
  ],
  'emoji-plain': ['info', 'Emoji whose colour of skin is not seen, since they are printed in black'],
  'table-headless': ['info', 'A table without column headings'],
  // Tools
  'browser-missing': ['warning', 'No browser was found: the PDF edition was not made'],
  'tool-failed': ['error', 'Something Octavo relies on failed'],
  'plug-in-failed': ['error', 'A plug-in is faulty, or is no plug-in'],
  'plug-in-error': ['error', 'A plug-in says that something is wrong'],
  'plug-in-warning': ['warning', 'A plug-in says that something should be looked at'],
  'plug-in-info': ['info', 'A plug-in has something to say'],
  'browser-failed': ['error', 'The browser stopped or did not answer'],
  'browser-unsandboxed': ['info', 'The browser ran without its sandbox'],
  'theme-missing': ['error', 'A theme that does not exist'],
  'theme-invalid': ['error', 'A theme that cannot be used'],
  'output-unwritable': ['error', 'The output folder cannot be written'],
  'output-foreign': ['error', 'Something that Octavo did not make is where an edition would go'],
  'output-others': ['info', 'Files that Octavo did not make lie in the folder of a site; they stay'],
  'output-intent': ['error', 'A file that is not the profile of a press'],
  'image-coarse': ['warning', 'An image with fewer than 200 dots per inch at its printed size'],
  'image-soft': ['info', 'An image with fewer than 300 dots per inch at its printed size'],
  'print-colour': ['warning', 'Colours that could not be made grey for the printer'],
  'print-bleed': ['warning', 'Something ends at the edge of a page and has nothing to bleed'],
  'print-standard': ['info', 'What a file for the printer lacks to be PDF/X-4'],
  'spine-width': ['info', 'How wide the spine is'],
  'source-missing': ['error', 'A PDF that carries no manuscript'],
  'source-damaged': ['error', 'A PDF whose manuscript is not as it was put there'],
  'pdf-unreadable': ['error', 'A PDF that cannot be read: damaged, encrypted, or something else'],
  // Checks of finished editions
  'edition-invalid': ['error', 'A finished edition does not meet its own standard'],
  'pdf-file': ['error', 'The PDF holds what an archival file (PDF/A) may not hold, or cannot be read'],
  'pdf-metadata': ['error', 'The PDF does not say what it is: title, language, PDF/A and PDF/UA'],
  'pdf-colour': ['error', 'The PDF has colour or graphics that cannot be told for certain'],
  'pdf-font': ['error', 'The PDF lacks a font, or has it in parts'],
  'pdf-tags': ['error', 'The PDF’s tags, which are read aloud, are wrong'],
  'pdf-link': ['error', 'A link of the PDF does not say where it leads, or cannot be reached'],
  'pdf-glyph': ['warning', 'A character of the PDF has no glyph, or none that can be copied and read aloud'],
  'pdf-headings': ['warning', 'The headings of the PDF leave a level out'],
  'pdf-alt': ['warning', 'A picture or formula of the PDF has no alternative text'],
  'pdf-table': ['warning', 'A table of the PDF has uneven rows or cells without headers'],
  'text-lost': ['error', 'Words of the manuscript are missing from an edition'],
  'line-overfull': ['warning', 'A line that is wider than the text block of the page'],
  'line-loose': ['info', 'A line with gaps between its words wider than four fifths of an em'],
  'turned-small': ['warning', 'A turned table that is made smaller to fit on its page'],
  'note-moved': ['warning', 'A note that does not fit on the page of its reference'],
  'notes-at-end': ['warning', 'Notes that stand at the end of their chapter, because its pages could not be made up'],
  'figure-moved': ['info', 'A figure that stands more than a page after its place'],
  'page-short': ['info', 'A page of which more than a seventh stays empty'],
  'page-parted': ['info', 'A page that ends where none should: a widow, an orphan, a heading at the foot'],
  'layout-unsettled': ['warning', 'Page numbers could not be settled'],
} as const satisfies Record<string, readonly [Severity, string]>;

export type RuleId = keyof typeof rules;
