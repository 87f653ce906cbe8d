/** What is found in the text: links, references, words, notes, and the Markdown itself. */
import { type Explanations, markdown } from './explanation.ts';

export const text = {
  'link-dead': {
    why: 'Who follows it arrives nowhere; so its words stay, without the link. Usually a heading has been reworded and its address with it, or a file was renamed.',
    mend: 'Take the address that is proposed. A heading with an address of its own, `{#salt}`, keeps it whatever its words are.',
    ...markdown('# Salt\n\nSee [the end](#teh-end).\n\n## The end', '# Salt\n\nSee [the end](#the-end).\n\n## The end'),
  },
  'link-scheme': {
    why: 'Such an address runs a program or opens a file of the reader’s machine. Editions carry neither.',
    mend: 'Write an address that begins with `https:` or `mailto:`, or leave the link out.',
    ...markdown('[Open](javascript:alert(1)) it.', '[Open](https://example.org/) it.'),
  },
  'link-reference': {
    why: 'Brackets behind brackets are a link whose address stands elsewhere in the file, and it does not stand there.',
    mend: 'Add the line `[salt]: https://…`; if the brackets are meant, put a backslash before the first.',
    ...markdown('Read [on][salt].', 'Read [on][salt].\n\n[salt]: https://example.org/'),
  },
  'reference-dead': {
    why: 'The sentence would say “see” and nothing. Unlike a link it has no words of its own that could stay.',
    mend: 'Give what is meant the id, or correct the name; for an @ that refers to nothing write `\\@`.',
    ...markdown('# Salt\n\nSee @sec-end.\n\n## The end', '# Salt\n\nSee @sec-end.\n\n## The end {#sec-end}'),
  },
  'reference-nameless': {
    why: 'A reference without words takes the number or the title of what it refers to, and this has neither.',
    mend: 'Write words between the brackets, or give the figure or table a caption.',
  },
  'reference-outside': {
    why: 'Only places in this book have pages.',
    mend: 'Take `{.page}` away.',
    ...markdown('See [it](https://example.org/){.page}.', 'See [it](https://example.org/).'),
  },
  'list-empty': {
    why: 'A list of figures or tables has those that have captions, and a place after the contents; an essay without contents has none.',
    mend: 'Give them captions, or take the list out of `lists:`.',
  },
  'variable-unknown': {
    why: 'Between double braces stands a name that nobody has said what it means, so it is shown as it is written.',
    mend: 'Add it under `variables:` in the metadata; if the braces are meant, put a backslash before them.',
    ...markdown('---\ntitle: Salt\n---\n\nOf {{ titel }}.', '---\ntitle: Salt\n---\n\nOf {{ title }}.'),
  },
  'term-unknown': {
    why: 'The word is marked as one that the glossary explains, and the glossary does not have it.',
    mend: 'Explain it under `glossary:` or in a `:::glossary`, or name the entry: `{.term entry=Folio}`.',
    ...markdown(
      'The [leaf]{.term} is low.\n\n:::glossary\nFolio\n: The number of a page.\n:::',
      'The [folio]{.term} is low.\n\n:::glossary\nFolio\n: The number of a page.\n:::',
    ),
  },
  'term-duplicate': {
    why: 'Two explanations of one word are in the glossary, and a link can lead to one of them.',
    mend: 'Make one of the two.',
  },
  'term-unused': {
    why: 'Other entries are reached from the text, and this one is not: perhaps the word was to be marked, perhaps it is in the text no more.',
    mend: 'Mark the words that it explains, `[words]{.term}`, or take the entry out.',
  },
  'abbreviation-duplicate': {
    why: 'It cannot be written out in two ways.',
    mend: 'Keep one of the two.',
  },
  'abbreviation-unused': {
    why: 'The text does not have the abbreviation, or spells it in another way.',
    mend: 'Correct its spelling, or take it out.',
    ...markdown(
      'Words on OCR.\n\n*[OCRR]: optical character recognition',
      'Words on OCR.\n\n*[OCR]: optical character recognition',
    ),
  },
  'apparatus-line': {
    why: 'A reading belongs to a line of the verse before it, which does not have so many.',
    mend: 'Count again; `start=` says with which number the verse begins.',
  },
  'apparatus-lemma': {
    why: 'A reading names the words that others have otherwise, and the text before it does not have them as they are written.',
    mend: 'Copy the words from the text.',
  },
  'parallel-uneven': {
    why: 'Paragraphs stand side by side, the first by the first. Where one text has more of them, the rest has nobody beside it.',
    mend: 'Divide or join paragraphs until both have as many.',
  },
  'play-recognised': {
    why: 'The text has acts or scenes, and the same few persons take turns in it, as they do in a play: it was set as one, with its speakers in small capitals, and with its lines.',
    mend: 'Nothing, if it is a play; `drama: true` in the metadata says so, and the message ceases. `drama: false` has it set as prose.',
  },
  'break-idle': {
    why: 'A break parts what stands before it from what follows in the same section. At the end of one there is nothing that follows, and a heading parts by itself: the ornament is left out.',
    mend: 'Take the line out, or write on after it.',
    ...markdown(
      'The door closed.\n\n***\n\n## Morning\n\nIt was open.',
      'The door closed.\n\n## Morning\n\nIt was open.',
    ),
  },
  'index-see': {
    why: 'Who looks there is sent on to an entry that is not there.',
    mend: 'Correct the name behind `see=`, or mark a place for it.',
  },
  'index-range': {
    why: 'Of a range only one end is known, so that it is set as one place.',
    mend: 'Write the same entry with `.begin` and with `.end`.',
    ...markdown(
      'Of [salt]{.index .begin} and the sea.',
      'Of [salt]{.index .begin} and [the sea]{.index entry=salt .end}.',
    ),
  },
  'index-empty': {
    why: 'Without words there is nothing to be listed.',
    mend: 'Write words between the brackets, or `entry="…"`.',
    ...markdown('Words []{.index} here.', 'Words []{.index entry="salt"} here.'),
  },
  'index-unfound': {
    why: 'The index is to have a term whose words are looked for in the text, and they are not there.',
    mend: 'Look at the spelling; `*` at the end of a word stands for any ending.',
  },
  'index-crowded': {
    why: 'Nobody looks up a dozen places to find the one that is meant.',
    mend: 'Part them, `entry="main!sub"`, or mark those alone where something is said of it.',
  },
  'index-alone': {
    why: 'One sub-entry under nothing else is an entry that was written in two lines.',
    mend: 'Make one entry of the two.',
  },
  'heading-skip': {
    why: 'Who listens to a book finds the way by the levels of its headings. In the editions this one is brought up, so that none is missing.',
    mend: 'Take number signs away.',
    ...markdown('# Salt\n\nWords.\n\n#### Light\n\nWords.', '# Salt\n\nWords.\n\n## Light\n\nWords.'),
  },
  'heading-empty': {
    why: 'It would be an empty line of the contents, and is left out.',
    mend: 'Write its words, or take the signs away.',
    ...markdown('# Salt\n\nWords.\n\n##\n\nWords.', '# Salt\n\nWords.\n\nWords.'),
  },
  'heading-missing': {
    why: 'Each chapter has a title in the contents. This one is called after its file.',
    mend: 'Begin the file with a heading, or write `title:` in its front matter.',
  },
  'id-duplicate': {
    why: 'An address can lead to one place. The first keeps it, the second gets another.',
    mend: 'Rename one of the two, and the links to it.',
    ...markdown(
      '# Salt\n\n## Sea {#x}\n\nWords.\n\n## Light {#x}\n\nWords.',
      '# Salt\n\n## Sea {#x}\n\nWords.\n\n## Light {#y}\n\nWords.',
    ),
  },
  'note-undefined': {
    why: 'The text refers to a note that nobody has written.',
    mend: 'Add the line `[^1]: …`, or take the reference out.',
    ...markdown('Words.[^1]', 'Words.[^1]\n\n[^1]: The note.'),
  },
  'note-unused': {
    why: 'A note to which nothing refers has no place in the book, and is left out.',
    mend: 'Put its `[^1]` where it belongs.',
    ...markdown('Words.\n\n[^1]: The note.', 'Words.[^1]\n\n[^1]: The note.'),
  },
  'note-duplicate': {
    why: 'Two notes have one label, and a reference can mean one. The first counts.',
    mend: 'Give the second a label of its own.',
    ...markdown('Words.[^1]\n\n[^1]: One.\n\n[^1]: Two.', 'Words.[^1] Words.[^2]\n\n[^1]: One.\n\n[^2]: Two.'),
  },
  'html-removed': {
    why: 'Scripts, frames, forms and embedded media do not work in an e-book or on paper, and are a danger to readers.',
    mend: 'Write it in Markdown or in plain HTML.',
    ...markdown(
      'Words.\n\n<iframe src="https://example.org/"></iframe>\n\nWords.',
      'Words, and [more](https://example.org/).',
    ),
  },
  'html-unknown': {
    why: 'Words between angle brackets are taken for HTML, and HTML does not have this element. They are shown as they are written.',
    mend: 'Put them between backticks, or a backslash before the bracket.',
    ...markdown('Type <name> here.', 'Type `<name>` here.'),
  },
  'directive-unknown': {
    why: 'Nobody knows what the block is to become. Its content stays, as if it stood there by itself.',
    mend: 'Correct the name; the handbook lists the blocks that there are.',
    ...markdown('# Salt\n\n:::epigrph\nOf the sea.\n:::', '# Salt\n\n:::epigraph\nOf the sea.\n:::'),
  },
  'include-missing': {
    why: 'The file is not in the manuscript’s folder, or has neither the lines nor the region that are asked for. The command is shown as it is written.',
    mend: 'Correct the path: it starts at the file it stands in.',
  },
  'cell-uncomputed': {
    why: 'Octavo runs nothing that a manuscript brings along. The code is shown; what it would print or draw is not in the book.',
    mend: 'Let the other program keep its pictures (Quarto: `freeze: true`), or put what is to be seen into the text.',
    ...markdown('```{r}\nplot(x)\n```', '```r\nplot(x)\n```'),
  },
  'syntax-foreign': {
    why: 'Another program would make something of it: a citation, an include, a call-out. Octavo does not, and shows it as it is written.',
    mend: 'Write it in Octavo’s form, which the hint names; or, if it is meant as it stands, between backticks.',
    ...markdown('!!! note\n\nWords.', ':::note\nWords.\n:::'),
  },
  'syntax-doubtful': {
    why: 'It looks like Markdown and is none, for want of a space, of a line or of a second mark; so it is shown as it is written. Lines that are all ended by hand may be verse.',
    mend: 'The hint says what is missing; `octavo fix` puts the space after number signs.',
    ...markdown('# Salt\n\n##Light\n\nWords.', '# Salt\n\n## Light\n\nWords.'),
  },
  'code-unclosed': {
    why: 'Nothing closes the listing, so that it runs to the end of the file or of what it stands in, and the text after it is code.',
    mend: 'Put a line of the same marks where it ends.',
    ...markdown('```js\nlet salt;\n', '```js\nlet salt;\n```'),
  },
  'block-unclosed': {
    why: 'Nothing closes the block, so that it runs to the end of the file or of what it stands in, and the text after it is part of it.',
    mend: 'Put a line of as many colons where it ends.',
    ...markdown(':::note\nMind the step.\n\n## The Stairs', ':::note\nMind the step.\n:::\n\n## The Stairs'),
  },
  'table-cells': {
    why: 'Columns are as many as the head has. What is over stands in the last cell.',
    mend: 'Write `\\|` for a line that parts no cells, or give the head its column.',
    ...markdown('| a | b |\n|---|---|\n| 1 | 2 | 3 |', '| a | b |\n|---|---|\n| 1 | 2 |'),
  },
  'table-data': {
    why: 'The data cannot be read as rows and columns, or are too many for a book.',
    mend: 'Mend what the message names; quotation marks within a cell are doubled.',
  },
  'table-headless': {
    why: 'Who listens to a table hears the head of the column before each cell, and this one has none.',
    mend: 'Write words into the first row.',
    ...markdown('|   |   |\n|---|---|\n| 1 | 2 |', '| a | b |\n|---|---|\n| 1 | 2 |'),
  },
  'text-unread': {
    why: 'The words of the files are laid beside those of the book that was read from them. These are missing there, or stand elsewhere: they were written in a way that is taken for something else.',
    mend: 'Write it in another way, and report it if it should have been understood.',
  },
  'text-left-out': {
    why: 'Comments and what is for layout alone are in no edition, as they should be. It is said so that nobody misses them.',
    mend: 'Nothing.',
    ...markdown('Words.\n\n<!-- To do. -->\n\nWords.', 'Words.\n\nWords.'),
  },
  'link-text': {
    why: 'Who listens hears the links of a page one after the other, without the text around them: “here, here, more”.',
    mend: 'Let its words say where it goes.',
    ...markdown('For the tables look [here](https://example.org/).', 'Look at [the tables](https://example.org/).'),
  },
} as const satisfies Explanations;
