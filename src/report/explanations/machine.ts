/** Records, tools, what is written where, and deposits. */
import type { Explanations } from './explanation.ts';

export const records = {
  'record-lacks': {
    why: 'It is told when you ask with `--for`: whoever receives the book will miss it, and the message says what becomes of the book without it.',
    mend: 'Add the line that the hint has.',
  },
  'record-impossible': {
    why: 'Shops know books by their ISBN, and a register has no use for a book without a DOI: they would take nothing.',
    mend: 'Add the line that the hint has.',
  },
} as const satisfies Explanations;

export const tools = {
  'browser-missing': {
    why: 'The pages of the PDF are laid out by a browser, and none is there. The other editions are made.',
    mend: '`octavo doctor` says how to get one; `--browser PATH` names one.',
  },
  'browser-failed': {
    why: 'It was ended by the system, for want of memory as a rule, or hangs.',
    mend: 'Try again; close other programs; `octavo doctor` says whether it runs at all.',
  },
  'browser-unsandboxed': {
    why: 'The system did not let the browser lock itself in, as in some containers. What it opens is Octavo’s own, without scripts.',
    mend: 'Nothing, or run as another user than root.',
  },
  'tool-failed': {
    why: 'Something that Octavo relies on has failed; the message says what.',
    mend: 'Mend that, and try again. `OCTAVO_DEBUG=1` shows where it happened.',
  },
  'plug-in-failed': {
    why: 'The plug-in broke, left something that no edition can hold, or is none at all.',
    mend: 'Mend it, or build without it.',
  },
  'plug-in-error': {
    why: 'A plug-in looks for it, and its words are the plug-in’s.',
    mend: 'Its hint says what to do.',
  },
  'plug-in-warning': {
    why: 'A plug-in looks for it, and its words are the plug-in’s.',
    mend: 'Its hint says what to do.',
  },
  'plug-in-info': { why: 'A plug-in says it for the record.', mend: 'Nothing.' },
  'theme-missing': {
    why: 'No theme of this name comes along, and no folder of this name is there.',
    mend: 'Correct the name; a folder is named as a path, `./my-theme`.',
  },
  'theme-invalid': {
    why: 'Its `theme.json` or one of its files is not right; the message names the key.',
    mend: 'Mend it there.',
  },
  'output-unwritable': {
    why: 'The folder or the file cannot be written: permissions, a full disk, or something is there that is not to be overwritten.',
    mend: 'Choose another place with `--out`.',
  },
  'output-busy': {
    why: 'Two runs that write the same catalogue at the same time would each take what the other has just made for what was there before. The second one has not begun.',
    mend: 'Wait until the first has ended. Where its machine has stopped, the message names a file: remove it, and build again. On the same machine that is not necessary.',
  },
  'output-foreign': {
    why: 'Somebody has put files there, or changed one. Nothing that Octavo did not make is overwritten.',
    mend: 'Move it away, or choose another place with `--out`.',
  },
  'output-outdated': {
    why: 'The editions have other bytes by now than those of which the report or the deposit speaks.',
    mend: 'Make it again, or move it away.',
  },
  'store-failed': {
    why: 'The builder and the workers give each other files through the store: a folder, or a bucket of S3. It does not answer, it refuses, or what lies there is not what was put there.',
    mend: 'Look at its server, the disk, and who may write there (`AWS_…`). What is damaged can be removed: it is put there again.',
  },
  'queue-failed': {
    why: 'Redis or Valkey does not answer at the address of `--queue`, or refuses.',
    mend: 'Start it, and look at the address and the password (`OCTAVO_QUEUE`). Nothing is lost: build again.',
  },
  'title-begun-again': {
    why: 'A worker that had it was ended, or a tool, a disk or the queue failed it; then it was made as ever, and its bytes are the same.',
    mend: 'Nothing for the title. If it happens often, look at the machines: memory, disk, network.',
  },
  'output-others': { why: 'They may be yours; they stay.', mend: 'Nothing, or move them away.' },
  'report-refused': {
    why: 'You asked for a report, and what is wrong is wanted all the more.',
    mend: 'Read it; the editions come when the errors are mended.',
  },
  'output-intent': {
    why: 'The file is no ICC profile of a press.',
    mend: 'Ask the printer for it, for instance PSO Coated v3.',
  },
  'print-colour': {
    why: 'Printed on a black-and-white press, it comes out as the press likes.',
    mend: 'Make the picture grey yourself.',
  },
  'print-bleed': {
    why: 'Paper is not cut exactly: a white line may be seen at the edge.',
    mend: 'Keep it 5 mm away from the edge.',
  },
  'print-standard': {
    why: 'PDF/X-4 names the press for which it is. Many printers do without.',
    mend: 'Ask the printer for the profile and give it with `--output-intent`.',
  },
  'spine-width': {
    why: 'Who draws the cover has to know it.',
    mend: 'Say on what the book is printed: `paper: { thickness: 0.12mm }`.',
  },
  'wrap-spine': {
    why: 'No spine is folded exactly: words on a narrow one would run over its edges.',
    mend: 'Nothing, as a rule. If the printer measures another width, give it: `pdf: { wrap: { spine: 6.4mm } }`.',
  },
  'wrap-cut': {
    why: 'Words are set no smaller than can be read, and what has no room then is left out.',
    mend: 'Give the book a `short-title`, or a shorter `description` and `author-note`.',
  },
  'wrap-isbn': {
    why: 'Shops scan the bar code, which is the ISBN of the book on paper.',
    mend: 'Give it: `isbn: { print: 978-… }`. Without one: `pdf: { wrap: { barcode: false } }`.',
  },
  'wrap-picture': {
    why: 'The front of a book has the shape of its pages, and the picture has another one.',
    mend: 'Give a picture of the shape of the front with its bleed, which the message says.',
  },
  'source-missing': {
    why: 'A manuscript is in a PDF only where it was put there, with `--attach-source` or `pdf: { source: true }`.',
    mend: 'Take another copy, or a deposit: it has the manuscript.',
  },
  'source-damaged': {
    why: 'A program has changed the PDF, and what is in it is not what was put there.',
    mend: 'Take another copy.',
  },
  'pdf-unreadable': {
    why: 'The file is damaged, encrypted or no PDF.',
    mend: 'Take another copy; take the password away.',
  },
} as const satisfies Explanations;

export const deposits = {
  'deposit-path': {
    why: 'A deposit is unpacked on systems that know no colons, no capitals or no long names.',
    mend: 'Rename the file with letters, digits and hyphens, and no other that differs in capitals alone.',
  },
  'deposit-remote': {
    why: 'What is deposited has to have everything that the editions come from.',
    mend: 'Download the picture into the folder of the manuscript.',
  },
  'deposit-theme': {
    why: 'The editions could not be made again without it.',
    mend: 'Put its folder into that of the manuscript, and name it there.',
  },
  'deposit-lacks': {
    why: 'Whoever receives it asks for it, and will ask you.',
    mend: 'Add the line that the hint has.',
  },
  'deposit-object': {
    why: 'The folder is no OCFL object of this work, or is damaged: a version cannot be added to it.',
    mend: 'Choose another place with `--out`, or mend the object.',
  },
  'deposit-unchanged': { why: 'The same bytes are there as a version, so none is added.', mend: 'Nothing.' },
  'rebuild-impossible': {
    why: 'The deposit lacks the manuscript or the list of what it was made with.',
    mend: 'Take another copy; deposits of other programs cannot be made again.',
  },
  'rebuild-restored': {
    why: 'What was made again has the checksums that were deposited: the damage is known and undone.',
    mend: 'Put the edition that was made again in the place of the damaged one.',
  },
  'rebuild-differs': {
    why: 'Another version of Octavo, of the browser or of a typeface makes other bytes.',
    mend: 'Look at `rebuild-versions`, and rebuild with the versions of the deposit.',
  },
  'rebuild-versions': {
    why: 'It says what may be the reason where an edition differs.',
    mend: 'Nothing, if the editions are the same.',
  },
  'bag-unreadable': {
    why: 'It was cut short on its way, is encrypted, or is made to fill a disk.',
    mend: 'Have it sent again.',
  },
  'bag-unsafe': {
    why: 'Unpacked, it would write outside its folder, or one file over another.',
    mend: 'Do not unpack it; ask who made it.',
  },
  'bag-declaration': {
    why: 'The first file of a bag says what it is and of which version.',
    mend: 'Have it sent again, if `bagit.txt` is missing or changed.',
  },
  'bag-encoding': { why: 'Names in it cannot be read for certain.', mend: 'Have the bag made again in UTF-8.' },
  'bag-manifest': {
    why: 'Without its lists nobody can say whether a bag is whole.',
    mend: 'Have it sent again.',
  },
  'bag-missing': { why: 'A file was lost on the way.', mend: 'Have it sent again.' },
  'bag-extra': {
    why: 'Somebody has put a file there, or a program of the system has.',
    mend: 'Take it out, if you know what it is.',
  },
  'bag-fixity': {
    why: 'Its checksum is another one: the file was changed or damaged.',
    mend: 'Have it sent again; `octavo rebuild` may make an edition anew.',
  },
  'bag-profile': {
    why: 'A deposit of Octavo has a profile, and this bag does not keep it.',
    mend: 'Make the deposit again.',
  },
  'bag-disagrees': {
    why: 'A record says something else of the book than its editions; one of the two was changed afterwards.',
    mend: 'Make the deposit again from the manuscript.',
  },
  'bag-uncompared': { why: 'The file is too large to be held in memory beside the others.', mend: 'Nothing.' },
  'bag-foreign': { why: 'It is a bag by the rules of BagIt, and was held to these alone.', mend: 'Nothing.' },
} as const satisfies Explanations;
