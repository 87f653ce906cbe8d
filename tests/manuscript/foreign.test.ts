/** What is left of the syntax of other programs is said, once for each kind; prose is let alone. */
import { describe, expect, it } from 'vitest';
import { readFiles, readText } from '../support/read-text.ts';

const rules = /syntax-foreign|syntax-doubtful|code-unclosed|block-unclosed|table-cells/u;

/** `line:column text` of each message, the text after a front matter of four lines. */
async function signs(text: string): Promise<string[]> {
  const { messages } = await readText(text);
  return messages
    .filter((message) => rules.test(message))
    .map((message) => message.replace(/^essay\.md:| \|.*/gsu, '').replace(/ (?:syntax|code|block|table)-\w+/u, ''));
}

describe('what looks like the syntax of another program is said', () => {
  it.each([
    ['Let be\n\n$$\nE = mc^2\n\nwhatever.', '7:1 A formula that nothing closes'],
    ['So\n\n\\begin{align}\na &= b\n\nis.', '7:1 A formula that nothing closes'],
    ['As said [@smith2004, p. 3; @doe99].', 'Something that looks like a citation'],
    ['As @smith2004 said.', 'citation'],
    ['As \\cite{smith} said.', 'citation'],
    ['See \\label{fig:x} and \\label{fig:y}.', '2 places that look like cross-references'],
    ['{{< embed x.ipynb >}}', 'command'],
    ['{% highlight js %}\n\nIn {{ page.title }}.', '2 places that look like commands'],
    ['[SP](#sp){:name="sp"} and\n{: .no_toc}', '2 places that look like attributes in kramdown’s way'],
    ['!include other.md', 'file to be included'],
    ['{% include nav.html %}', 'file to be included'],
    ['!!! note\n    Words.', 'call-out'],
    [':::{hologram} x\nWords.\n:::', 'call-out'],
    ['```{hologram} x\nWords.\n```', 'between fences'],
    ['> [!REDACTED]\n> Words.', 'call-out'],
    ['+---+---+\n| a | b |\n+===+===+\n| c     |\n+---+---+', 'Something that looks like a table drawn'],
    ['-------  ------\nLand     Owls\n-------  ------\nNorth    9', 'tables drawn'],
    ['##Heading', '5:1 A line that looks like a heading'],
    ['![A dot](p.svg "The [wick]{.term} burns")', '5:1 Words with a mark in the title of a picture'],
    ['This is **never closed.', '5:9 Two stars'],
    ['This is never opened** either.', 'Two stars'],
    ['One.\n\n```js\nlet a;\n', '7:1 A listing that nothing closes'],
    [':::note\n\nIn it.\n\n## Heading\n\nMore.\n', '5:1 A block between colons that nothing closes'],
    ['::: {.warning}\n\nIn it.\n', '5:1 A block between colons that nothing closes'],
    ['::::note\n:::tip\nIn it.\n:::\n', '5:1 A block between colons that nothing closes'],
    ['> :::verse\n> One\n\nAfter.', '5:3 A block between colons that nothing closes'],
    ['| a | b |\n|---|---|\n| 1 | 2 | 3 |', '7:1 A row of a table has more cells'],
    [
      'There is no frigate like a\\\nbook to take us lands\\\naway, nor any coursers like\\\na page of prancing poetry.\n\n'.repeat(
        2,
      ),
      '2 paragraphs that look like verse',
    ],
    [
      'Success is counted sweetest\nBy those who ne’er succeed.\nTo comprehend a nectar\nRequires sorest need.\n\n'.repeat(
        4,
      ),
      '4 paragraphs that look like verse',
    ],
  ])('%j', async (text, message) => {
    const found = await signs(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  it.each([
    [
      'a poem among prose',
      `${'Success is counted sweetest\nBy those who never succeed.\nTo comprehend it all.\n\n'.repeat(4)}${'Words and words.\n\n'.repeat(12)}`,
    ],
    ['addresses', 'Octavo Press\nHarbour Street 4\nEdinburgh\n\n'.repeat(6)],
    [
      'prose in short lines',
      'The harbour keeps two clocks.\nOne is for the trains and one\nfor the ferries, says the pilot.\n\n'.repeat(6),
    ],
  ])('no verse is seen in %s', async (_, text) => {
    expect(await signs(text)).toEqual([]);
  });

  it.each([
    [':::note\nIn it.\n:::\n'],
    ['::::note\n:::tip\nIn it.\n:::\n::::\n'],
    ['::: {.warning}\nIn it.\n::::::\n'],
    ['> :::verse\n> One\n> :::\n\nAfter.'],
    ['- Item\n\n  :::note\n  In it.\n  :::\n'],
    ['::: {.a}\n::: {.b}\nIn it.\n:::\n:::\n'],
    [':::{note}\nIn it.\n:::\n'],
    ['> [!NOTE]\n> In it.'],
    ['!!! note\n    Words.\n'],
  ])('%j is closed', async (text) => {
    expect((await signs(text)).filter((found) => found.includes('nothing closes'))).toEqual([]);
  });

  it('also of metadata without rules', async () => {
    const { messages } = await readFiles({ 'a.md': 'title: The Sea\nauthor: A. Writer\n\nText.\n' }, 'a.md');
    expect(messages.some((message) => message.startsWith('a.md:1:1 syntax-doubtful Lines that look like'))).toBe(true);
  });

  it('once over all files', async () => {
    const { messages } = await readFiles({
      'book.yaml': 'title: T\nchapters: [1.md, 2.md]',
      '1.md': '# One\n\n\\label{a} and $$x^2',
      '2.md': '# Two\n\nWords \\label{b}.\n\n\\label{c}',
    });
    expect(messages.map((message) => message.replace(/ \|.*/su, ''))).toEqual([
      '1.md:3:1 syntax-foreign 3 places that look like cross-references; this is the first',
      '1.md:3:15 syntax-doubtful A formula that nothing closes, or something that looks like one',
    ]);
  });
});

describe('prose is let alone', () => {
  it.each([
    'It cost $5 and $10, or $5-$10, US$3/US$4, even $1,000.00 a $ign.',
    'Write to a.writer@example.org or to @handle, @Handle2, <b@example.org>.',
    'The code `$a^2$ [@key] @fig-x {{< x >}} **` and\n\n```\n$x^2$ @fig-x\n##Heading\n```',
    'As said (@fig-x) before, and [@thm-x].',
    'An escaped \\$x^2\\$, \\[@key], \\@fig-x, \\*\\*stars.',
    'See [the @handle](https://example.org/@fig-x?a=$b^2$) and <https://example.org/**/x>.',
    'The glob src/**/*.ts, a footnote* and *emphasis*, 2**8, **bold**.',
    '#hashtag and C# are words. #MeToo',
    'Octavo Press\\\nThird floor\\\nLeft\\\nRing twice\n\nOther Press\\\nGround floor\\\nRight\\\nKnock',
    'Title: a word, and its\nmeaning: another.',
    '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 |',
    '```js\nlet a;\n```\n\n> ```\n> let b;\n> ```\n\n- ~~~\n  let c;\n  ~~~~',
    '\\(a parenthesis\\) and \\[sic\\]',
    '- - -\n\n* * *\n\n---',
  ])('%j', async (text) => {
    expect(await signs(text)).toEqual([]);
  });
});

it('keeps the cells that are over in the last one', async () => {
  const { html, messages } = await readText('| a | b |\n|---|---|\n| 1 | 2 | *three* | |\n');
  expect(html).toContain('<td>1</td><td>2 | <em>three</em></td>');
  expect(messages).toHaveLength(1);
});

it('says once of each element that it was taken out', async () => {
  const { messages } = await readText('<iframe src="a"></iframe>\n\n<iframe src="b"></iframe>\n\n<script>x</script>');
  expect(messages.map((message) => message.replace(/ \|.*/su, ''))).toEqual([
    'essay.md:5:1 html-removed <iframe> was taken out with its content (2 times; this is the first)',
    'essay.md:9:1 html-removed <script> was taken out with its content',
  ]);
});
