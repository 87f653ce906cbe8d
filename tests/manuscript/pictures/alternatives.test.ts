/** Words for pictures that are declared beside a manuscript which may not be touched. */
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readBook } from '../../../src/manuscript/index.ts';
import { alternativesSchema } from '../../../src/manuscript/config/schema.ts';
import { toHtml } from '../../../src/markup/to-html.ts';
import type { Book } from '../../../src/model/book.ts';
import { Report } from '../../../src/report/report.ts';
import { folderWith, type Files } from '../../support/folder.ts';
import { failureOf } from '../../support/failure.ts';
import { linesOf } from '../../support/plan.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGP8z8Dwn4GBgQEADQEBAQEEAgUAAAAASUVORK5CYII=',
  'base64',
);

const manuscript = {
  'book.yaml': 'title: T',
  'a.md': '# A\n\n![](figures/map.png)\n\n<img src="figures/icon%20one.png">',
  'sub/b.md': '# B\n\n![image_1](../figures/map.png)\n\n![Swash](../rule.png){.decorative} and\n\n![](../rule.png)',
  'figures/map.png': png,
  'figures/icon one.png': png,
  'figures/left-over.png': png,
  'rule.png': png,
};
const allWords = 'figures/map.png: Map of the harbour\n./figures/icon one.png: 1847\nrule.png: ""\n';

async function read(files: Files, of = ''): Promise<{ book: Book; messages: string[]; html: string }> {
  const report = new Report();
  const folder = await folderWith(files);
  const book = await readBook(join(folder, of), report, { env: { SOURCE_DATE_EPOCH: '1764547200' } });
  return { book, messages: linesOf(report), html: book.sections.map(({ body }) => toHtml(body)).join('') };
}

const alternativesIn = (html: string): (string | undefined)[] =>
  [...html.matchAll(/<img [^>]*alt="([^"]*)"/gu)].map(([, alt]) => alt);

describe('alternatives.yaml', () => {
  it('gives words to pictures wherever they stand, takes them from others, and leaves nothing to be said', async () => {
    const { messages, html, book } = await read({ ...manuscript, 'alternatives.yaml': allWords });
    expect(messages).toEqual([]);
    const map = 'Map of the harbour';
    expect(alternativesIn(html)).toEqual([map, '1847', map, '', '']);
    expect(html.match(/role="presentation"/gu)).toHaveLength(2);
    expect([...(book.sources?.keys() ?? [])]).toContain('alternatives.yaml');
  });

  it('serves a single file too, which may share it with others', async () => {
    const files = { 'e.md': '# T\n\n![](p.png)', 'p.png': png, 'q.png': png };
    const { messages, html } = await read({ ...files, 'alternatives.yml': 'p.png: A pier\nq.png: A quay' }, 'e.md');
    expect(messages).toEqual([]);
    expect(alternativesIn(html)).toEqual(['A pier']);
  });

  it('words the cover, and what was left unfetched', async () => {
    const { book, html, messages } = await read({
      'book.yaml': 'title: T\ncover: c.png',
      'a.md': '# A\n\n![](https://example.org/x.png)',
      'c.png': png,
      'alternatives.yaml': 'c.png: A gannet\nhttps://example.org/x.png: A badge',
    });
    expect(book.cover.alt).toBe('A gannet');
    expect(html).toContain('class="missing-image">A badge</a>');
    expect(messages.map((line) => line.split(' ')[1])).toEqual(['image-remote']);
  });

  it.each([
    [
      'a picture that there is not',
      'figures/mpa.png: x',
      '1:1 alternative-unknown There is no picture figures/mpa.png | Did you mean figures/map.png? Paths begin at the folder that alternatives.yaml stands in.',
    ],
    [
      'a picture that is not shown',
      'figures/left-over.png: x',
      '1:1 alternative-unused No page shows figures/left-over.png | Take the line out, or look whether the picture has another name in the text.',
    ],
    [
      'the same picture twice',
      'rule.png: x\n./rule.png: y',
      '2:1 config-value “./rule.png” has its words already | Keep one of the two.',
    ],
    [
      'no words',
      'rule.png:',
      '1:1 config-value “rule.png” is empty | Write what it shows, or "" if it shows nothing that matters.',
    ],
    [
      'a list of words',
      'rule.png: [a, b]',
      '1:11 config-type “rule.png” must be what the picture shows, or "" if it shows nothing that matters, not a list',
    ],
    [
      'no pairs',
      '- rule.png',
      '1:1 config-type alternatives.yaml must be a list of keys and values | For instance: figures/map.png: Map of the harbour',
    ],
    [
      'words that are no better',
      'rule.png: rule_1.png',
      '1:1 image-alt-name The alternative text “rule_1.png” is the name of the file | Say what the picture shows: it is read out to those who do not see it.',
    ],
  ])('is told where it has %s', async (_what, yaml, message) => {
    const { messages } = await read({ ...manuscript, 'alternatives.yaml': yaml });
    expect(messages.filter((line) => line.startsWith('alternatives.yaml'))).toContain(`alternatives.yaml:${message}`);
  });

  it('that cannot be parsed ends the reading', async () => {
    const failure = await failureOf(read({ ...manuscript, 'alternatives.yaml': 'a: b: c' }));
    expect(failure).toMatchObject({
      exitCode: 1,
      rule: 'config-syntax',
      place: { file: 'alternatives.yaml', line: 1 },
    });
  });

  it('has a schema that any validator understands', () => {
    const ajv = new Ajv2020({ strict: false });
    expect(ajv.validateSchema(alternativesSchema)).toBe(true);
    expect(ajv.validate(alternativesSchema, parse(allWords))).toBe(true);
    expect(ajv.validate(alternativesSchema, parse('a.png: [b]'))).toBe(false);
  });
});
