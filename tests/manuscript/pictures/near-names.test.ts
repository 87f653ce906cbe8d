import { describe, expect, it } from 'vitest';
import { findNearPicture } from '../../../src/manuscript/pictures/near-names.ts';
import { readFiles } from '../../support/read-text.ts';

const files = [
  'one.md',
  'tide.png',
  'plates/Harbour.svg',
  'plates/pier.jpg',
  'text/two.md',
  'text/gull.webp',
  'notes.txt',
];

describe('a picture that is not there', () => {
  it.each([
    ['tides.png', 'one.md', 'tide.png'],
    ['tide.jpg', 'one.md', 'tide.png'],
    ['harbour.svg', 'one.md', 'plates/Harbour.svg'],
    ['plates/harbour.svg', 'one.md', 'plates/Harbour.svg'],
    ['pier.jpg', 'text/two.md', '../plates/pier.jpg'],
    ['gul.webp', 'text/two.md', 'gull.webp'],
    ['notes.png', 'one.md', undefined],
    ['whale.png', 'one.md', undefined],
  ])('%s in %s', (path, from, expected) => {
    expect(findNearPicture(path, from, files)).toBe(expected);
  });

  it('is told with what may have been meant', async () => {
    const { messages } = await readFiles(
      {
        'a.md': '# T\n\n![A tide](tides.svg)\n',
        'tide.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      },
      'a.md',
    );
    expect(messages.filter((message) => message.includes('image-missing'))).toEqual([
      'a.md:3:1 image-missing There is no image tides.svg | Did you mean tide.svg?',
    ]);
  });
});
