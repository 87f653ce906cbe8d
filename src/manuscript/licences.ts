/** Licences by their SPDX or Creative Commons short names. */
import type { Licence } from '../model/metadata.ts';
import { isMapping, textOf } from './validate.ts';

const others: Readonly<Record<string, Licence>> = {
  'cc0-1.0': { name: 'CC0 1.0 Universal', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  cc0: { name: 'CC0 1.0 Universal', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  pdm: { name: 'Public Domain Mark 1.0', url: 'https://creativecommons.org/publicdomain/mark/1.0/' },
  'public-domain': { name: 'Public Domain Mark 1.0', url: 'https://creativecommons.org/publicdomain/mark/1.0/' },
  mit: { name: 'MIT License', url: 'https://spdx.org/licenses/MIT.html' },
  'apache-2.0': { name: 'Apache License 2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
  'gfdl-1.3': { name: 'GNU Free Documentation License 1.3', url: 'https://www.gnu.org/licenses/fdl-1.3.html' },
  'gfdl-1.3-or-later': {
    name: 'GNU Free Documentation License 1.3 or later',
    url: 'https://www.gnu.org/licenses/fdl-1.3.html',
  },
};

const clauses: Readonly<Record<string, string>> = {
  by: 'Attribution',
  nc: 'NonCommercial',
  nd: 'NoDerivatives',
  sa: 'ShareAlike',
};

const ports = {
  '4.0': 'International',
  '3.0': 'Unported',
  '2.5': 'Generic',
  '2.0': 'Generic',
  '1.0': 'Generic',
} as const;

/** "CC BY-SA 4.0" and `CC-BY-SA-4.0` become name and address; any other text is its own name. */
export function readLicence(value: unknown): Licence | undefined {
  if (isMapping(value)) {
    const known = readLicence(value['name']);
    if (known === undefined || typeof value['url'] !== 'string') return known;
    return { name: textOf(value['name']).trim(), url: value['url'] };
  }
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const id = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const known = others[id];
  if (known !== undefined) return known;
  const [, terms, version = '4.0'] = /^cc-(by(?:-nc)?(?:-sa|-nd)?)(?:-(\d\.\d))?$/.exec(id) ?? [];
  const port = version in ports ? ports[version as keyof typeof ports] : undefined;
  if (terms === undefined || port === undefined) return { name: value.trim() };
  const words = terms.split('-').map((term) => clauses[term] ?? term);
  return {
    name: `Creative Commons ${words.join('-')} ${version} ${port}`,
    url: `https://creativecommons.org/licenses/${terms}/${version}/`,
  };
}
