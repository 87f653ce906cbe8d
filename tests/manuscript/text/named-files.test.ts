/** Tables and code from files beside the text. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../support/read-text.ts';

const code = [
  'fn main() {',
  '    // ANCHOR: body',
  '    let x = 5;',
  '    // ANCHOR_END: body',
  '    // #region rest',
  '    print(x);',
  '    // #region inner',
  '    print(2);',
  '    // #endregion',
  '    // #endregion rest',
  '    // start snippet last',
  '    end();',
  '    // end snippet last',
  '}',
].join('\n');
const files = {
  'code/main.rs': code,
  'data/tides.csv': 'Place,Height,Note\r\n"Brest, the ""port""",6.1,\r\nDover,12.75,*first*\r\nGoole,104,x\r\n',
  'data/semicolons.csv': '\uFEFFOrt;Höhe\nKöln;1,5\nBonn;12,25\n',
  'data/tabs.tsv': 'a\tb\n1\t2\n',
};

/** The words of a listing. */
async function listing(markdown: string): Promise<{ lines: string; messages: readonly string[]; html: string }> {
  const { html, messages } = await readText(markdown, files);
  const inside = /<pre[^>]*><code[^>]*>(.*?)<\/code>/su.exec(html)?.[1] ?? '';
  return { lines: inside.replaceAll(/<[^>]+>/gu, '').trimEnd(), messages, html };
}

describe('code from a file', () => {
  it.each([
    ['```rust {file=code/main.rs region=body}\n```', 'let x = 5;'],
    ['```rust {file="code/main.rs" region="rest"}\n```', 'print(x);\nprint(2);'],
    ['```{.rust include="code/main.rs" snippet="last"}\n```', 'end();'],
    ['```rust {file=code/main.rs lines="1,14"}\n```', 'fn main() {\n}'],
    ['```rust {file=code/main.rs lines="14-"}\n```', '}'],
    ['```{.rust include="code/main.rs" start-line=3 end-line=3}\n```', 'let x = 5;'],
    ['```{literalinclude} code/main.rs\n:start-after: start snippet\n:end-before: end snippet\n```', 'end();'],
    ['<<< @/code/main.rs#body', 'let x = 5;'],
    ['<<< code/main.rs#rest{2 rust}', 'print(x);\nprint(2);'],
    ['```text\n{{#include code/main.rs:rest}}\n```', '    print(x);\n    print(2);'],
  ])('%s', async (markdown, lines) => {
    const found = await listing(markdown);
    expect(found.messages).toEqual([]);
    // Between the spans of its colours there are no line ends here.
    expect(found.lines.replaceAll('\n', '')).toBe(lines.replaceAll('\n', ''));
  });

  it('has the language of its name, a caption, marked lines', async () => {
    const { html } = await listing(
      '```{literalinclude} code/main.rs\n:lines: 1-3\n:emphasize-lines: 2\n:caption: The program\n:name: lst-main\n```',
    );
    expect(html).toContain('<figure id="lst-main" class="listing"><figcaption>The program');
    expect(html).toMatch(/<code class="language-rs">/u);
    expect(html.match(/code-line marked/gu)).toHaveLength(1);
  });

  it.each([
    ['```rust {file=none.rs}\n```', 'There is no file none.rs to include'],
    ['```rust {file=../../secret.rs}\n```', '../../secret.rs is not included'],
    ['```rust {file=code/main.rs region=nowhere}\n```', 'code/main.rs has no nowhere'],
    ['<<< code/main.rs#nowhere', 'code/main.rs has no nowhere'],
    ['```{literalinclude} none.py\n```', 'There is no file none.py to include'],
  ])('that is not there is said at its line, and its address is shown: %s', async (markdown, text) => {
    const { messages, lines } = await listing(`One.\n\n${markdown}`);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`essay.md:7:1 include-missing ${text}`);
    expect(lines).not.toBe('');
  });

  it('stays what it is where there is code between the fences', async () => {
    expect((await listing('```rust {file=code/main.rs}\nown();\n```')).lines).toBe('own();');
  });
});

describe('a table from a file', () => {
  it('has its caption, its name and the letters of its cells', async () => {
    const { html, messages, book } = await readText('![Tides](data/tides.csv){#tbl-tides}\n\nSee @tbl-tides.', files);
    expect(messages).toEqual([]);
    expect(html).toContain('<table id="tbl-tides"><caption><span class="number">Table\u00A01.</span> Tides</caption>');
    expect(html).toContain('<td>Brest, the “port”</td>');
    // Data is no Markdown.
    expect(html).toContain('<td>*first*</td>');
    expect([...(book.sources?.keys() ?? [])]).toContain('data/tides.csv');
  });

  it.each([
    ['![T](data/semicolons.csv)', '<td>Köln</td>'],
    ['![T](data/tabs.tsv)', '<th scope="col">b</th>'],
    ['![T](data/semicolons.csv){header-rows=0}', '<td>Ort</td>'],
    ['![T](data/tabs.tsv){header-cols=1}', '<th scope="row">1</th>'],
    ['```{csv-table} T\n:file: data/tides.csv\n```', '<td><em>first</em></td>'],
    ['```{csv-table} T\n:header: A, B\n\n1, "two, *three*"\n```', '<td>two, <em>three</em></td>'],
    ['```{csv-table} T\n:header-rows: 2\n:delim: ;\na;b\nc;d\n1;2\n```', '<th scope="col">d</th>'],
    [':::table{#tbl-x}\n![](data/tabs.tsv)\n\nA *long* caption.\n:::', '<caption>A <em>long</em> caption.</caption>'],
  ])('%s', async (markdown, html) => {
    const read = await readText(markdown, files);
    expect(read.messages.filter((line) => !line.includes('table-headless'))).toEqual([]);
    expect(read.html).toContain(html);
  });

  it.each([
    ['![Words](none.csv)', 'include-missing There is no file none.csv'],
    ['![Words](../../x.csv)', 'include-missing ../../x.csv is not included'],
    ['![Words](broken.csv)', 'table-data No table is made of broken.csv'],
    ['![Words](empty.csv)', 'table-data No table is made of empty.csv: there is nothing in it'],
    ['![Words](long.csv)', 'table-data No table is made of long.csv: it has 6001 rows'],
  ])('that cannot be made is said at its line, and its words are shown: %s', async (markdown, text) => {
    const more = {
      ...files,
      'broken.csv': 'a,b\n"c,d\n',
      'empty.csv': '',
      'long.csv': 'a,b\n'.repeat(6001),
    };
    const { html, messages } = await readText(`One.\n\n${markdown}`, more);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`essay.md:7:1 ${text}`);
    expect(html).toContain('Words');
    expect(html).not.toContain('<img');
  });
});
