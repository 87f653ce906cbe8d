/** Texts with mistakes in them: the editions are made, and the author is told. */
import { book, essay, type BadInput } from './bad-input.ts';

const kept = { exit: 0, keeps: ['Kept words.'] } as const;
const text = (line: string): string => `# Title\n\n${line}\n\nKept words.\n`;
const brokenPng = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from('cut off'),
]);

/** In every kind of place. */
const strayText = [
  '# Ti\x01tle',
  'A \x02 `b\x03c` [d\uFFFE](https://a.example/\x0e "e\x1f") f\x9d.[^1]',
  '| A |\n|---|\n| b |\n\n: A cap\x04tion',
  '[^1]: A no\x7fte.',
  'Kept words.',
].join('\n\n');

export const texts: readonly BadInput[] = [
  essay('a link to a heading that is not there', text('See [there](#nowhere).'), {
    ...kept,
    says: ['essay.md:3:5 link-dead'],
  }),
  essay('a link to a file that is not there', text('See [there](nowhere.md).'), {
    ...kept,
    says: ['essay.md:3:5 link-dead'],
  }),
  book('a link to a heading of another chapter that is not there', 'title: T\nchapters: [one.md, two.md]', {
    files: { 'one.md': text('See [there](two.md#nowhere).') },
    ...kept,
    says: ['one.md:3:5 link-dead'],
  }),
  book('a link to a file that is no chapter', 'title: T\nchapters: [one.md]', {
    files: { 'one.md': text('See [there](two.md).') },
    ...kept,
    says: ['one.md:3:5 link-dead'],
  }),
  essay('a link that runs a script', text('[Run](javascript:alert(1)) and <a href="JaVaScRiPt:alert(2)">run</a>.'), {
    ...kept,
    says: ['essay.md:3:1 link-scheme 2 '],
    without: ['alert('],
  }),
  essay('a link with data', text('[Open](data:text/html,<script>alert(1)</script>).'), {
    ...kept,
    says: ['essay.md:3'],
    without: ['alert(1)</script>"'],
  }),
  essay('a link to a file of the machine', text('[Open](file:///etc/passwd).'), {
    ...kept,
    says: ['essay.md:3:1 link-scheme'],
    without: ['file:///'],
  }),
  essay('a reference without a definition', text('See [that][nowhere].'), {
    ...kept,
    says: ['essay.md:3:5 link-reference'],
  }),
  essay('a picture that is not there', text('![A cat](cat.png)'), { ...kept, says: ['essay.md:3:1 image-missing'] }),
  essay('a picture from above', text('![A cat](../cat.png)'), {
    beside: { 'cat.png': 'SECRET' },
    exit: 1,
    says: ['essay.md:3:1 image-outside'],
  }),
  essay('a picture from the root of the disk', text('![A cat](/etc/passwd)'), {
    exit: 1,
    says: ['essay.md:3:1 image-outside /etc/passwd is outside the manuscript’s folder'],
  }),
  essay('a picture from the root of a disk of Windows', text('![A cat](<C:/Windows/cat.png>)'), {
    exit: 1,
    says: ['essay.md:3:1 image-outside C:/Windows/cat.png is outside the manuscript’s folder'],
  }),
  essay('a picture behind a backslash', text('![A cat](img\\cat.png)'), {
    ...kept,
    says: ['essay.md:3:1 image-missing There is no image img\\cat.png'],
  }),
  essay('a picture by a link that leads out', text('![A cat](img/cat.png)'), {
    links: { img: '../away' },
    beside: { 'away/cat.png': 'SECRET' },
    exit: 1,
    says: ['essay.md:3:1 image-outside'],
  }),
  essay('a picture on the network', text('![A cat](https://example.org/cat.png)'), {
    ...kept,
    says: ['essay.md:3:1 image-remote'],
    without: ['src="https://'],
  }),
  essay('a picture in HTML, on the network', text('<img src="http://example.org/cat.png" alt="A cat">'), {
    ...kept,
    says: ['essay.md:3:1 image-remote'],
    without: ['src="http://'],
  }),
  essay('a picture of another type', text('![A cat](cat.tiff)'), {
    files: { 'cat.tiff': 'II*\0' },
    ...kept,
    says: ['essay.md:3:1 image-type'],
  }),
  essay('a picture that is cut off', text('![A cat](cat.png)'), {
    files: { 'cat.png': brokenPng },
    ...kept,
    says: ['essay.md:3:1 image-broken'],
  }),
  essay('a picture that is a text', text('![A cat](cat.png)'), {
    files: { 'cat.png': 'meow' },
    ...kept,
    says: ['essay.md:3:1 image-broken'],
  }),
  essay('a drawing with a script', text('![A cat](cat.svg)'), {
    files: {
      'cat.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="alert(1)"><script>alert(2)</script><rect width="9" height="9"/></svg>',
    },
    ...kept,
    says: ['essay.md:3:1 html-removed'],
    without: ['alert('],
  }),
  essay('a drawing with an entity bomb', text('![A cat](cat.svg)'), {
    files: {
      'cat.svg':
        '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&b;</text></svg>',
    },
    ...kept,
    says: ['essay.md:3:1 image-broken'],
  }),
  essay('a picture without alternative text', text('![](cat.svg)'), {
    files: {
      'cat.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
    },
    ...kept,
    says: ['essay.md:3:1 image-alt'],
  }),
  essay('a heading level that is skipped', text('## Two\n\n#### Four'), {
    ...kept,
    says: ['essay.md:5:1 heading-skip'],
  }),
  essay('a heading without text', text('##'), { ...kept, says: ['essay.md:3:1 heading-empty'] }),
  essay('the same id twice', text('## One {#same}\n\nText.\n\n## Two {#same}'), {
    ...kept,
    says: ['essay.md:7:1 id-duplicate'],
  }),
  essay('a note without words', text('Words ^[] and ^[ ] more.'), { exit: 0, says: [], keeps: ['Words ^[] and'] }),
  essay('a note that is not there', text('A claim.[^1]'), { ...kept, says: ['essay.md:3:9 note-undefined'] }),
  essay('a note that nothing refers to', text('A claim.\n\n[^1]: The source.'), {
    ...kept,
    says: ['essay.md:5:1 note-unused'],
  }),
  essay('two notes of one name', text('A claim.[^1]\n\n[^1]: One.\n\n[^1]: Two.'), {
    ...kept,
    says: ['essay.md:7:1 note-duplicate'],
  }),
  essay('a script', text('<script>alert("x")</script>'), {
    ...kept,
    says: ['essay.md:3:1 html-removed'],
    without: ['alert("x")'],
  }),
  essay('a frame', text('<iframe src="https://example.org"></iframe>'), {
    ...kept,
    says: ['essay.md:3:1 html-removed'],
    without: ['<iframe'],
  }),
  essay('a form', text('<form action="https://example.org"><input name="a"><button>Send</button></form>'), {
    ...kept,
    says: [
      'essay.md:3:1 html-removed <form>',
      'essay.md:3:36 html-removed <input>',
      'essay.md:3:52 html-removed <button>',
    ],
    without: ['<form', '<button'],
  }),
  essay('an event handler', text('A <b onclick="alert(1)">word</b>.'), {
    ...kept,
    says: ['essay.md:3:3 html-removed'],
    without: ['onclick', 'alert(1)'],
  }),
  essay('a style that loads', text('<p style="background:url(https://example.org/x.png)">A word.</p>'), {
    ...kept,
    says: [],
    without: ['example.org/x.png'],
  }),
  essay('HTML that is never closed', text('<div><b>A word.'), { ...kept, says: [] }),
  essay('HTML that closes what was never opened', text('A word.</div></section></body></html>'), { ...kept, says: [] }),
  essay('an element that is none', text('A <wordd>thing</wordd>.'), { ...kept, says: ['essay.md:3:3 html-unknown'] }),
  essay('a block of a name that is none', text(':::warnning\nA word.\n:::'), {
    exit: 0,
    keeps: ['Kept words.', 'A word.'],
    says: ['essay.md:3:1 directive-unknown'],
  }),
  essay('a block that is never closed', '# Title\n\n:::note\nA word.\n\nKept words.\n', {
    exit: 0,
    keeps: ['A word.', 'Kept words.'],
    says: ['essay.md:3:1 block-unclosed'],
  }),
  essay('control characters', text('A \u0001\u0007 word.'), {
    ...kept,
    says: ['essay.md:3:3 character-stray 2 characters that no edition can hold'],
  }),
  essay('an essay without a title', 'Kept words.\n', { ...kept, says: ['essay.md:1:1 title-missing'] }),
];

/** With mistakes that are none where nothing is printed: a screen has fonts of its own. */
export const printedTexts: readonly BadInput[] = [
  essay('characters that no edition can hold', strayText, {
    ...kept,
    says: ['essay.md:1:5 character-stray 9 characters that no edition can hold; this is the first: U+0001, shown as ␁'],
  }),
  essay('characters that no font has', text('A \u{1D173}\u{12000} sign.'), {
    ...kept,
    says: ['essay.md:3:5 glyph-missing No font has U+12000'],
  }),
];
