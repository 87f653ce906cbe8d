/** What somebody is typing, in text that is not finished. */
import { describe, expect, it } from 'vitest';
import { keysAt, schemaAt, wordsOf } from '../../src/language-server/keys.ts';
import { ruleAt, spotInMarkdown } from '../../src/language-server/markdown-spot.ts';
import { keyAt, spotInYaml } from '../../src/language-server/yaml-spot.ts';

/** At the end of a text. */
function spot(text: string) {
  const lines = text.split('\n');
  return spotInYaml(lines, lines.length - 1, (lines.at(-1) ?? '').length);
}

describe('in YAML', () => {
  it.each<[string, (string | 0)[], 'key' | 'value', string]>([
    ['ti', [], 'key', 'ti'],
    ['title: Sa', ['title'], 'value', 'Sa'],
    ['title:', [], 'key', 'title:'],
    ['page:\n  mar', ['page'], 'key', 'mar'],
    ['page:\n  margins:\n    inner: 3', ['page', 'margins', 'inner'], 'value', '3'],
    ['title: A\npage:\n\n  # words\n  si', ['page'], 'key', 'si'],
    ['chapters:\n  - on', ['chapters', 0], 'key', 'on'],
    ['chapters:\n- on', ['chapters', 0], 'key', 'on'],
    ['chapters:\n  - part: A\n    chapters:\n      - file: b', ['chapters', 0, 'chapters', 0, 'file'], 'value', 'b'],
    ['chapters:\n  - part: A\n    ro', ['chapters', 0], 'key', 'ro'],
    ['chapters: [one.md, t', ['chapters', 0], 'value', 't'],
    ['citations: {style: notes, b', ['citations'], 'key', 'b'],
    ['citations: {style: n', ['citations', 'style'], 'value', 'n'],
    ['author:\n  - {name: "A, B", ro', ['author', 0], 'key', 'ro'],
    ['"a: b" : {title: Sa', ['a: b', 'title'], 'value', 'Sa'],
    ['a b : Sa', ['a b'], 'value', 'Sa'],
    ['"title": Sa', ['title'], 'value', 'Sa'],
  ])('%j is being typed', (text, path, what, typed) => {
    expect(spot(text)).toMatchObject({ path, what, typed });
  });

  it.each([
    '# a comm',
    'title: A # comm',
    'description: |\n  Some wo',
    'a:\n  - b: >- # words\n      Some wo',
    'title: [a]',
  ])('nothing is proposed in %j', (text) => {
    expect(spot(text)).toBeUndefined();
  });

  it.each(['\t\t- [', '- - - - ', '{{{{', ': : :', '"', '[', '- ]', '  - {a: [b: {', 'a:\n- b\n c:\n  - '])(
    '%j is outlived',
    (text) => {
      expect(() => spot(text)).not.toThrow();
    },
  );

  it('a key is known by the path that leads to it', () => {
    const lines = ['author:', '  - name: A', '    role: editor'];
    expect(keyAt(lines, 2, 6)).toEqual(['author', 0, 'role']);
    expect(keyAt(lines, 2, 15)).toBeUndefined();
    expect(schemaAt('book', ['author', 0, 'role'])?.description).toContain('MARC');
  });

  it('keys and words are those of the schema', () => {
    expect(keysAt('book', ['chapters', 0, 'chapters', 0]).map(({ name }) => name)).toContain('role');
    expect(keysAt('front matter', []).map(({ name }) => name)).toContain('listed');
    expect(keysAt('front matter', []).map(({ name }) => name)).not.toContain('documentclass');
    const words = (path: string[]) => wordsOf(schemaAt('book', path) ?? {});
    expect(words(['numbering', 'figures'])).toEqual(['true', 'false', 'book', 'chapter', 'section']);
    expect(words(['lists'])).toEqual(['figures', 'tables', 'listings', 'first-lines']);
    expect(words(['page', 'columns'])).toEqual(['1', '2']);
    expect(words(['title'])).toEqual([]);
    expect(keysAt('book', ['no', 'such', 'path'])).toEqual([]);
  });
});

describe('in Markdown', () => {
  it.each([
    ['See @fi', 'key', 'fi'],
    ['[see @', 'key', ''],
    ['[it](#se', 'anchor', 'se'],
    ['[it](two.md#', 'anchor', ''],
    ['[it](tw', 'file', 'tw'],
    ['![a (b)](im', 'picture', 'im'],
    ['![a [b] c](im', 'picture', 'im'],
    ['![a](b) [c](im', 'file', 'im'],
    ['<img src="im', 'picture', 'im'],
    ['a[^', 'note', ''],
    ['\\autoref{fi', 'place', 'fi'],
    ['\\citep[p. 3]{a, b', 'work', 'b'],
    ['{numref}`fi', 'place', 'fi'],
    ['<!-- octavo-ignore image-alt, li', 'rule', 'li'],
  ])('%j is being typed', (text, kind, typed) => {
    expect(spotInMarkdown(text, text.length)).toMatchObject({ kind, typed, from: text.length - typed.length });
  });

  it.each(['me@', 'words', '[it](https://exam', '\\@', '[it](a) b', '<!-- octavo-ignore image-alt: wor'])(
    'nothing is proposed in %j',
    (text) => {
      expect(spotInMarkdown(text, text.length)).toBeUndefined();
    },
  );

  it('a rule is known by its place in a comment', () => {
    const text = 'a <!-- octavo-ignore image-alt, link-dead: why link-dead --> b';
    expect(ruleAt(text, text.indexOf('alt'))).toBe('image-alt');
    expect(ruleAt(text, text.indexOf('dead'))).toBe('link-dead');
    expect(ruleAt(text, text.lastIndexOf('dead'))).toBeUndefined();
  });
});
