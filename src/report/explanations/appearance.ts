/** Pictures, formulas, letters, languages and colours. */
import { type Explanations, markdown, yaml } from './explanation.ts';

export const appearance = {
  'image-missing': {
    why: 'The path leads to no file. Some systems see no difference between `Map.png` and `map.png`, and some do.',
    mend: 'Correct the path: it starts at the file it stands in.',
    ...markdown('![The coast](none.png)', 'The coast.'),
  },
  'image-type': {
    why: 'E-readers show JPEG, PNG, GIF, SVG and WebP, and no others.',
    mend: 'Save it as PNG, or as JPEG if it is a photograph.',
  },
  'image-broken': {
    why: 'The file was cut short, or is something else than its ending says.',
    mend: 'Copy it anew from where it came.',
  },
  'image-remote': {
    why: 'What is on the network may be another picture tomorrow, or none. A link to it stands in its place.',
    mend: 'Download it, if you may use it; or build with `--allow-remote`.',
    ...markdown(
      '![The coast](https://example.org/coast.png)',
      'The coast is on [a map](https://example.org/coast.png).',
    ),
  },
  'image-alt': {
    why: 'Who cannot see the picture hears these words instead, and without them the name of a file.',
    mend: 'Say between the brackets what it shows; if it says nothing, `{.decorative}`. Words for pictures that you may not touch stand in `alternatives.yaml`.',
  },
  'alternative-unknown': {
    why: 'The path is mistyped, and the picture that was meant has no words.',
    mend: 'Correct the path: it starts at the folder of the manuscript.',
  },
  'alternative-unused': {
    why: 'No page shows this picture: it was taken out, or is meant by another path.',
    mend: 'Take the line out.',
  },
  'image-alt-name': {
    why: 'Programs that describe nothing put the name of the file there. To a listener it says nothing.',
    mend: 'Say what it shows.',
  },
  'image-alt-caption': {
    why: 'A listener hears the same twice, and still does not know what is to be seen.',
    mend: 'Let the words say what the caption does not.',
  },
  'image-alt-wordy': {
    why: 'Nobody can stop in the middle of it or hear a sentence again; and that it is a picture is said anyway.',
    mend: 'Say the important thing in a sentence; the rest belongs into the text or a `{.complex}` description.',
  },
  'image-webp': {
    why: 'Readers that were sold before 2023 leave a gap. Octavo has the browser turn it into JPEG or PNG; one that moves stays as it is.',
    mend: 'Save it as JPEG or PNG.',
  },
  'image-outside': {
    why: 'A manuscript may be a stranger’s, and what lies beside its folder is none of its business.',
    mend: 'Copy the picture into the folder.',
    ...markdown('![The coast](../coast.png)', 'The coast.'),
  },
  'drawing-undone': {
    why: 'Octavo draws nothing by itself; plug-ins for Mermaid and Graphviz come along and want the programs that you have installed.',
    mend: 'Build with the plug-in that the hint names, or put a picture there.',
    ...markdown('```mermaid\ngraph TD; a-->b\n```', '```text\na → b\n```'),
  },
  'drawing-failed': {
    why: 'The program that draws has refused the code. It is shown as it is written.',
    mend: 'Mend what the message names.',
  },
  'formula-invalid': {
    why: 'The TeX has a mistake, or a command that nobody knows. The place is that of the mistake.',
    mend: 'Mend it; commands of your own stand under `macros:`.',
    ...markdown('Take $\\frac{1}{2$.', 'Take $\\frac{1}{2}$.'),
  },
  'formula-unspoken': {
    why: 'In this language nothing here speaks mathematics, so its signs are read one by one.',
    mend: 'Nothing can be done now; the formula is right all the same.',
  },
  'formula-wide': {
    why: 'It is wider than the page, and had to be set smaller.',
    mend: 'Write it in several lines, between `\\begin{align}` and `\\end{align}`.',
  },
  'formulas-undrawn': {
    why: '`formulas: { epub: pictures }` asks for pictures, which the browser draws, and there is none.',
    mend: '`octavo doctor` says how to get one.',
  },
  'equation-unknown': {
    why: 'A `\\ref` within a formula names a label that no formula has. It says (?) instead.',
    mend: 'Correct the label.',
  },
  'language-unmarked': {
    why: 'Said aloud, hyphenated and set in the language of the book, foreign words are nonsense. The first in each script is told.',
    mend: 'Say what language it is, `[日本]{lang=ja}`.',
    ...markdown(
      '---\ntitle: Salt\nlang: en\n---\n\nOf Москва and the river, which goes on for long.',
      '---\ntitle: Salt\nlang: en\n---\n\nOf [Москва]{lang=ru} and the river, which goes on for long.',
    ),
  },
  'language-unknown': {
    why: 'Languages have tags: `en`, `de-AT`, `grc`. What is none says nothing to a screen reader or a catalogue.',
    mend: 'Take the tag that is proposed.',
    ...markdown('[Salz]{lang=german} is salt.', '[Salz]{lang=de} is salt.'),
  },
  'direction-unknown': {
    why: 'Writing runs from left to right or from right to left, and this says neither.',
    mend: 'Write `dir=ltr`, `dir=rtl` or `dir=auto`; where there is a `lang`, nothing.',
    ...markdown('[Words]{dir=left} here.', '[Words]{dir=ltr} here.'),
  },
  'contrast-low': {
    why: 'Text in such colours cannot be read by everybody, nor in the sun by anybody.',
    mend: 'Choose colours that are further apart in the theme’s `tokens.css`; the message says how far.',
  },
  'character-stray': {
    why: 'Control characters come from terminals and from files whose encoding was converted wrongly. No edition can hold them, so a sign stands in their place.',
    mend: 'Take it out, or convert the file anew.',
  },
  'character-separator': {
    why: 'Word processors end lines and paragraphs with characters of their own, which mean nothing in Markdown.',
    mend: 'End a line with a backslash, a paragraph with a blank line, a page with `::pagebreak`.',
  },
  'text-decomposed': {
    why: 'It looks the same, but who searches for the word does not find it. In prose the two become one; in code nothing is changed, since it may mean it so.',
    mend: 'Save the file in Unicode’s form NFC.',
  },
  'glyph-missing': {
    why: 'No typeface that is there has the character, so that a box would stand in its place. Very often it is an invisible one, which came with text from elsewhere.',
    mend: 'Take it out, or install the package of the typeface that the hint names.',
  },
  'glyph-forms': {
    why: 'Chinese, Japanese and Korean draw some characters in different ways, and the typeface of this language is not there.',
    mend: 'Install the one that the message names.',
  },
  'emoji-plain': {
    why: 'Emoji are printed in black, so a hand has no colour of skin. The colour stays in the text, for those who listen.',
    mend: 'Nothing.',
  },
  'image-coarse': {
    why: 'Below 200 dots per inch one sees on paper that it is made of dots.',
    mend: 'Take the picture as the camera made it, or print it smaller; the hint says how many pixels would do.',
  },
  'image-soft': {
    why: 'Printers ask for 300 dots per inch. Many pictures look well with fewer.',
    mend: 'Take a larger one, if there is one.',
  },
  'image-small': {
    why: 'A picture that is enlarged so far is blurred.',
    mend: 'Give it a width, `{width=40%}`, or take a larger one.',
  },
} as const satisfies Explanations;

export const citations = {
  'bibliography-broken': {
    why: 'What cannot be read cannot be cited. The place is in the bibliography.',
    mend: 'Mend the entry: usually a brace, a comma or a quotation mark is missing.',
  },
  'bibliography-absent': {
    why: 'Code of the manuscript would make the bibliography, and Octavo runs nothing. Works that may be in it are named by their keys.',
    mend: 'Let the other program write it once, and keep the file.',
  },
  'bibliography-duplicate': {
    why: 'A key means one work. The first counts.',
    mend: 'Give the second a key of its own, or take it out.',
  },
  'citation-unknown': {
    why: 'The sentence would cite nothing.',
    mend: 'Correct the key, or add the work to the bibliography; for an @ that cites nothing write `\\@`.',
  },
  'citation-absent': {
    why: 'A bibliography is not there, and the work may be in it. It is named by its key.',
    mend: 'Put the bibliography where `bibliography:` says.',
  },
  'citation-doubtful': {
    why: 'It has the look of a citation, and no bibliography has the key. It may be somebody’s name elsewhere.',
    mend: 'Correct the key, or write `\\@`.',
  },
  'citation-ambiguous': {
    why: 'A place in the book and a work have one name. It leads to the place.',
    mend: 'Give one of them another name.',
  },
  'style-missing': {
    why: 'The style is not in the manuscript’s folder and does not come along, so another is used.',
    mend: 'Put its file (`.csl`) beside the manuscript, or choose `author-date`, `notes` or `numeric`.',
    ...yaml(
      'csl: nowhere-to-be-found\nreferences: [{ id: a, type: book, title: Salt }]\nnocite: "@a"',
      'csl: numeric\nreferences: [{ id: a, type: book, title: Salt }]\nnocite: "@a"',
    ),
  },
  'style-invalid': {
    why: 'The file is no style of CSL 1.0.2, or refers to another one.',
    mend: 'Take it anew from where styles are kept, and an independent one.',
  },
} as const satisfies Explanations;
