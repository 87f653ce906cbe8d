/** YAML with its places, and what of it is nothing for settings. */
import { describe, expect, it } from 'vitest';
import { parseYaml, type Path } from '../../../src/manuscript/config/yaml-source.ts';
import { Report } from '../../../src/report/report.ts';
import { linesOf } from '../../support/plan.ts';

function parse(text: string, lineOffset?: number) {
  const report = new Report();
  const source = parseYaml(text, 'b.yaml', report, lineOffset);
  const place = (path: Path, what?: 'key' | 'value'): string => {
    const { file, line, column } = source.placeOf(path, what);
    return `${file}:${line}:${column}`;
  };
  return { ...source, place, messages: linesOf(report) };
}

describe('a value has its place', () => {
  const source = parse('title: On *Rope*\npage:\n  size: 11pt\nlist: [a, {b: c}]\n"3": x\nempty:\n');

  it.each([
    [['title'], 'b.yaml:1:8'],
    [['page'], 'b.yaml:3:3'],
    [['page', 'size'], 'b.yaml:3:9'],
    [['list', 0], 'b.yaml:4:8'],
    [['list', 1], 'b.yaml:4:11'],
    [['list', 1, 'b'], 'b.yaml:4:15'],
    [['3'], 'b.yaml:5:6'],
    [[3], 'b.yaml:5:6'],
    [['none'], 'b.yaml:1:1'],
    [['page', 'none'], 'b.yaml:3:3'],
    [['list', 9], 'b.yaml:4:7'],
    [['title', 'none'], 'b.yaml:1:8'],
    [[], 'b.yaml:1:1'],
  ] as [Path, string][])('%j: %s', (path, place) => {
    expect(source.place(path)).toBe(place);
  });

  it('and so has its key', () => {
    expect(source.place(['title'], 'key')).toBe('b.yaml:1:1');
    expect(source.place(['page', 'size'], 'key')).toBe('b.yaml:3:3');
    expect(source.place(['list', 1, 'b'], 'key')).toBe('b.yaml:4:12');
  });

  it('in the file that the YAML is a part of', () => {
    expect(parse('title: T', 3).place(['title'])).toBe('b.yaml:4:8');
    expect(parse('title: [', 3).messages[0]).toMatch(/^b\.yaml:4:/u);
    expect(parse('title: [', 3).place(['title'])).toBe('b.yaml:4:1');
  });

  it('is what it is in JavaScript; nothing is a map without keys', () => {
    expect(source.value).toEqual({
      title: 'On *Rope*',
      page: { size: '11pt' },
      list: ['a', { b: 'c' }],
      3: 'x',
      empty: null,
    });
    expect([parse('').value, parse('# words').value, parse('a: yes').value]).toEqual([{}, {}, { a: 'yes' }]);
    expect(parse('a: &x [1, 2]\nb: *x').value).toEqual({ a: [1, 2], b: [1, 2] });
  });
});

describe('YAML that is no settings', () => {
  it.each([
    ['a: 1\na: 2', '2:1', 'The same key stands here twice', 'Keep one of them.'],
    ['a:\n\tb: 1', '2:1', 'A tab at the beginning of a line of YAML', 'Indent with spaces.'],
    ['a: !x 1', '1:4', 'A YAML tag that Octavo does not know', 'Write the value without “!…”.'],
    ['a: 1\n---\nb: 2', '2:1', 'More than one YAML document in the file', 'Take out the “---” between them.'],
    ['a: b: c', '1:4', 'A colon within a value', 'Put the whole value in quotation marks.'],
    [
      '{a: 1}: b',
      '1:1',
      'A list or a map in the place of a key',
      'A value that begins with { or [ needs quotation marks.',
    ],
    ['a:\n  [b, c]: d', '2:3', 'A list or a map in the place of a key', 'quotation marks'],
    ['x: "a\\u0001b"', '1:4', 'A character that no edition can hold: U+0001', 'Take it out.'],
    ['x: "a\\uFFFEb"', '1:4', 'A character that no edition can hold: U+FFFE', 'Take it out.'],
    ['x: "\\uD83D"', '1:4', 'A character that no edition can hold: U+D83D', 'Take it out.'],
    ['"\\u0007": x', '1:1', 'A character that no edition can hold: U+0007', 'Take it out.'],
    ['a: *x', '1:4', 'YAML whose aliases cannot be resolved', 'no anchors'],
    ['b: 1\na: &a [*a]', '2:8', 'YAML whose aliases cannot be resolved', 'no anchors'],
    ['a: "b\nc: d', '1:4', 'A quotation mark that nothing closes', 'where the value ends'],
    ['a: [b', undefined, 'A list in square brackets that is not closed', 'End it with ], and indent its lines.'],
    ['a: [b\nc: d', undefined, 'A list in square brackets that is not closed', 'End it with ], and indent its lines.'],
    ['a: {b: c', undefined, 'Keys in braces that are not closed', 'End them with }, and indent their lines.'],
    ['a: "b" c', undefined, 'YAML: ', 'A value with a colon or a # needs quotation marks.'],
  ])('%j', (text, place, words, hint) => {
    const { messages, value, sound, place: placeOf } = parse(text);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages[0]).toContain('config-syntax');
    if (place !== undefined) expect(messages[0]).toMatch(new RegExp(`^b\\.yaml:${place} `, 'u'));
    expect(messages[0]).toContain(words ?? '');
    expect(messages[0]).toContain(hint ?? '');
    expect([value, sound, placeOf(['a'])]).toEqual([{}, false, 'b.yaml:1:1']);
  });

  it('is nested no deeper than sixty-four levels', () => {
    const nested = (depth: number): string => `a:\n  b: ${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(parse(nested(64)).messages).toEqual([]);
    expect(parse(nested(65)).messages).toEqual(['b.yaml:2:70 config-syntax YAML nested deeper than 64 levels']);
    expect(parse(`a: ${'{x: '.repeat(65)}`).messages[0]).toContain('nested deeper');
    expect(parse(`a:\n ${'- '.repeat(64)}x`).messages).toEqual([]);
    expect(parse(`a:\n ${'- '.repeat(65)}x`).messages[0]).toMatch(/^b\.yaml:2:1 .*nested deeper/u);
    expect(parse(`a: "]]]"\nb: ${'[]'.repeat(1)}`).messages).toEqual([]);
    expect(parse(`a: [${Array.from({ length: 70 }, () => '[]').join(', ')}]`).messages).toEqual([]);
  });

  it('is no longer than a million characters', () => {
    expect(parse(`a: ${'x'.repeat(999_997)}`).messages).toEqual([]);
    expect(parse(`a: ${'x'.repeat(999_998)}`, 1).messages).toEqual([
      expect.stringMatching(/^b\.yaml:2:1 file-too-large/u),
    ]);
  });

  it('repeats nothing too often', () => {
    const many = `a: &a [x, x]\n${Array.from({ length: 200 }, (_, index) => `k${index}: *a`).join('\n')}`;
    expect(parse(many).sound).toBe(false);
    expect(parse(many.split('\n').slice(0, 20).join('\n')).sound).toBe(true);
  });
});
