/** A manuscript of all that is unusual and allowed: whatever a reader of Markdown takes, the PDF has to bear. */
import type { GeneratedManuscript } from './generated-manuscript.ts';

const structures = `# Heading with a note[^h] and \`code\` and [link](https://example.org)

[^h]: A note of a heading, with **bold**, a list:

    - one
    - two
      1. nested

    | in | a note |
    |---|---|
    | table | cell |

    \`\`\`js
    const a = 1;
    \`\`\`

    > quoted in the note.

# Empty chapter

# Another

#### Level four at once

Text[^n][^n].

[^n]: Note twice referred to, https://example.org/a/very/long/url/that/never/ends/and/goes/on/and/on/and/on/and/on/and/on/and/on/and/on/and/on/and/on?with=query&and=more&and=more&and=more#fragment

https://example.org/a/very/long/url/that/never/ends/and/goes/on/and/on/and/on/and/on/and/on/and/on/and/on/and/on/and/on?with=query&and=more&and=more&and=more#fragment

- a
  - b
    - c
      1. d
         - [ ] e
         - [x] f

           paragraph in f

           > quote in f

               code in f
- 

1.

3. three
4. four

* * *

Term
: def one
: def two

  para two

Term A
Term B
: both

| | | |
|---|---|---|
| | a | |
| | | |

<table><thead><tr><th rowspan="2">A</th><th colspan="2">B</th></tr><tr><th>B1</th><th>B2</th></tr></thead><tbody><tr><th rowspan="2">x</th><td>1</td><td rowspan="2">2</td></tr><tr><td>3</td></tr><tr><td colspan="3"></td></tr></tbody><tfoot><tr><td colspan="2">sum</td><td>6</td></tr></tfoot></table>

<table><tr><td>no head</td><td><table><tr><td>nested</td></tr></table></td></tr></table>

<table><tr><td rowspan="9">too far</td><td>1</td></tr><tr><td>2</td><td>3</td><td>4</td></tr></table>

<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> H<sub>2</sub>O x<sup>2</sup> <kbd>Ctrl</kbd> <abbr title="HyperText">HT</abbr> <q>quote</q> <cite>c</cite> <del>d</del> <ins>i</ins> <var>v</var> <samp>s</samp> <time datetime="2020">t</time> <bdo dir="rtl">abc</bdo> <wbr>x<br>y <small>s</small> <s>s</s> <u>u</u>

<a id="x"></a>[to x](#x)

> > nested quote
> > - list in it
> >
> > [^q]

[^q]: From a quote.

<div hidden>hidden</div>

<p></p><div></div><span></span>

<blockquote></blockquote>

<ul></ul><ol></ol><dl></dl><table></table><figure></figure>

<h6>six</h6><h2>two</h2>

:::note[With *title*]
:::

:::note
- only list
:::

:::verse
a line
  indented

stanza
:::

\`inline very long code that never ends and goes on and on and on and on and on and on and on and on_without_space_without_space_without_space\`

\`\`\`
very long code line very long code line very long code line very long code line very long code line very long code line very long code line
\`\`\`

\`\`\`
\`\`\`

A term that is so very long that it does not fit into a single line of the page and has to be broken somewhere, as terms seldom are, extraordinarily characterised
: its definition, with [a link that is long enough to be broken over two lines at least, with incomprehensible disappointments and misunderstandings](https://example.org/z).
`;

const pictures = `# Pictures

![Inks](cmyk.jpg) ![Shining through](alpha.png) ![Sixteen bits](deep.png) in a line.

![For the web](pic.webp "A caption.")

[![In a link](pic.gif)](https://example.org/) and [words around ![it](pic.gif)](https://example.org/two).

[![](pic.gif){.decorative}](https://example.org/three)

![](alpha.png){.decorative}

## ![In a heading](pic.gif) Its words

| a ![in a cell](pic.gif) | b |
|---|---|
| ![alone](pic.gif) | |

![A drawing](drawing.svg "With letters.")
`;

const scripts = `# Scripts

שלום [עולם]{lang=he}, [مرحبا]{lang=ar}, [古池や蛙飛びこむ]{lang=ja}, [Ελληνικά]{lang=el}, [ไทย]{lang=th}, 😀 👩‍👩‍👧 ❤️ ∑ ½ №.

Zero\u200bwidth, soft\u00adhyphen, co\ufb03n, e\u0301, \u202eabc\u202c, (parentheses) and a backslash \\\\.
`;

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100">
<defs><linearGradient id="g"><stop offset="0" stop-color="red" stop-opacity=".2"/><stop offset="1" stop-color="blue"/></linearGradient>
<filter id="f"><feGaussianBlur stdDeviation="3"/></filter></defs>
<rect width="300" height="100" fill="url(#g)" opacity=".7"/>
<circle cx="50" cy="50" r="30" filter="url(#f)" style="mix-blend-mode:multiply"/>
<text x="80" y="50" font-size="20">Words, and \u0378</text>
</svg>`;

/** Eight by eight pixels each. */
const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

export const oddManuscript: Pick<GeneratedManuscript, 'name' | 'files' | 'entry'> = {
  name: 'odd',
  entry: '',
  files: {
    'book.yaml':
      'title: "Odd: <tags> & (parentheses)"\nauthor: ["Ü. Ñ", 李]\nlanguage: en-GB\nkeywords: [a, "b,c", "d;e"]\nchapters: [structures.md, pictures.md, scripts.md]\n',
    'structures.md': structures,
    'pictures.md': pictures,
    'scripts.md': scripts,
    'drawing.svg': drawing,
    'cmyk.jpg': bytes(
      '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAQCwwODAoQDg0OEhEQExgoGhgWFhgxIyUdKDozPTw5Mzg3QEhcTkBEV0U3OFBtUVdfYmdoZz5NcXlwZHhcZWdj/9sAQwEREhIYFRgvGhovY0I4QmNjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj/8AAFAgACAAIBAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAFBv/EABgQAQADAQAAAAAAAAAAAAAAAAAEFCVh/8QAFQEBAQAAAAAAAAAAAAAAAAAABAb/xAAaEQACAgMAAAAAAAAAAAAAAAAABAEVUVKR/9oADgQBAAIRAxEEAAA/ALtSRwBK2bW4GqWxPTSa4D//2Q==',
    ),
    'alpha.png': bytes(
      'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAIBAMAAAA2IaO4AAAAElBMVEX/AAD/AAD/AAD/AAD/AAD/AABIDsSGAAAABXRSTlPVupt0NGoQRzAAAAAhSURBVAjXYwgFAoZQRoFQhgBlI1aGQBNnUQgB5oIlQEoAkQAHLaCNgoYAAAAASUVORK5CYII=',
    ),
    'deep.png': bytes(
      'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAIEAAAAACx9D0UAAAAJ0lEQVQI12P8/58BBTDezkUT2HYbVYDlTh6aAIYWTxU0AZVJDPgBADIyCJoVGIKTAAAAAElFTkSuQmCC',
    ),
    'pic.gif': bytes(
      'R0lGODlhCAAIAPIAAP8AANsAJLYASZIAbW0AkkkAtiQA2wAA/yH5BAAAAAAALAAAAAAIAAgAAAMWCLoa/k7IKYe9luiti/+eIY7iYZ5mAgA7',
    ),
    'pic.webp': bytes(
      'UklGRkwAAABXRUJQVlA4IEAAAADQAQCdASoIAAgAAsBMJagCdGuA/gAGwAD+8i2f419PN/StLg7/qb9frp/pJ+gSEdh//SsfvBf/BMKf8TCjy8AA',
    ),
  },
};
