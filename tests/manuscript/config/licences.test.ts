import { describe, expect, it } from 'vitest';
import { readLicence } from '../../../src/manuscript/config/licences.ts';

describe('readLicence', () => {
  it.each([
    ['CC BY 4.0', 'Creative Commons Attribution 4.0 International', 'https://creativecommons.org/licenses/by/4.0/'],
    [
      'cc_by-nc-sa',
      'Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International',
      'https://creativecommons.org/licenses/by-nc-sa/4.0/',
    ],
    ['CC0', 'CC0 1.0 Universal', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['MIT', 'MIT License', 'https://spdx.org/licenses/MIT.html'],
    ['gpl-3.0-only', 'GNU General Public License v3.0 only', 'https://spdx.org/licenses/GPL-3.0-only.html'],
    ['OFL-1.1', 'SIL Open Font License 1.1', 'https://spdx.org/licenses/OFL-1.1.html'],
  ])('knows %s', (given, name, url) => {
    expect(readLicence(given)).toEqual({ name, url });
  });

  it('leaves what it does not know as it is', () => {
    expect(readLicence(' All rights reserved ')).toEqual({ name: 'All rights reserved' });
    expect(readLicence({ name: 'Ours', url: 'https://example.org/l' })).toEqual({
      name: 'Ours',
      url: 'https://example.org/l',
    });
    expect(readLicence({ name: 'MIT', url: 'https://example.org/l' })).toEqual({
      name: 'MIT',
      url: 'https://example.org/l',
    });
    expect(readLicence(' ')).toBeUndefined();
    expect(readLicence(undefined)).toBeUndefined();
  });
});
