import { describe, expect, test } from 'vitest';
import { partCode } from '../../../../src/editions/pdf/in-page/tables/code-places.ts';

describe('code is parted', () => {
  test.each([
    ['after slashes and points', 'https://www.example.org/path/file.txt', 'https://www.|example.|org/|path/|file.|txt'],
    ['after hyphens and underscores', '--long-name_of_option=value', '--long-|name_|of_|option=|value'],
    ['before a capital inside a name', 'DefaultTimeoutProvider', 'Default|Timeout|Provider'],
    ['after commas', 'first,second,third', 'first,|second,|third'],
    ['every eight characters of a hash', 'e3b0c44298fc1c149afbf4c8', 'e3b0c442|98fc1c14|9afbf4c8'],
    ['every eight of a key that is like one', 'QmYwAPJzv5CZsnA625s3Xf2nemtYgP', 'QmYwAPJz|v5CZsnA6|25s3Xf2n|emtYgP'],
  ])('%s', (_, word, parts) => {
    expect(partCode(word)).toEqual(parts.split('|'));
  });

  test.each(['v1.2.3', 'a/b', 'true', '2026-11-28', '3.14159265358', '192.168.100.200', 'supercalifragilistic'])(
    'but not %s',
    (word) => {
      expect(partCode(word)).toEqual([word]);
    },
  );

  test('without losing anything', () => {
    for (const word of ['--a=b/c_d-e.f', 'org.example:name@1.0.0-SNAPSHOT', '/usr/local/share/x', 'a'.repeat(40)]) {
      expect(partCode(word).join('')).toBe(word);
    }
  });
});
