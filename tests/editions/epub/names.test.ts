import { describe, expect, it } from 'vitest';
import { assertNames, nameDocument } from '../../../src/editions/epub/names.ts';

describe('nameDocument', () => {
  it.each([
    [7, 'loomings', 0, '007-loomings.xhtml'],
    [7, 'loomings', 1, '007-loomings-2.xhtml'],
    [12, 'Über den Fluß', 0, '012-u-ber-den-flu.xhtml'],
    [1, '日本', 0, '001-chapter.xhtml'],
    [1234, 'a', 0, '1234-a.xhtml'],
    [1, '-- x --', 0, '001-x.xhtml'],
  ])('%i %s %i', (place, id, piece, name) => expect(nameDocument(place, { id, role: 'chapter' }, piece)).toBe(name));

  it('stays short', () => expect(nameDocument(1, { id: 'a'.repeat(500), role: 'chapter' }, 0).length).toBeLessThan(60));
});

describe('assertNames', () => {
  it('lets good names pass', () => expect(() => assertNames(['001-a.xhtml', 'images/a_b-1.png'])).not.toThrow());
  it.each([
    [['a.xhtml', 'a.xhtml'], 'Two files of the EPUB are called a.xhtml'],
    [['cover.xhtml'], 'Two files of the EPUB are called cover.xhtml'],
    [['ä.xhtml'], 'Not a portable file name: ä.xhtml'],
    [['../a.xhtml'], 'Not a portable file name: ../a.xhtml'],
    [[''], 'Not a portable file name: '],
  ])('%j', (names, message) => expect(() => assertNames(names)).toThrow(message));
});
