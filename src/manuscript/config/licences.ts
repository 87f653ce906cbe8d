/** Licences by their SPDX or Creative Commons short names. */
import spdx from 'spdx-license-list';
import type { Licence } from '../../model/index.ts';
import type { BookValues } from './checked.ts';

/** What SPDX does not have, or has under another name than its makers. */
const others: Readonly<Record<string, Licence>> = {
  'cc0-1.0': { name: 'CC0 1.0 Universal', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  cc0: { name: 'CC0 1.0 Universal', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  pdm: { name: 'Public Domain Mark 1.0', url: 'https://creativecommons.org/publicdomain/mark/1.0/' },
  'public-domain': { name: 'Public Domain Mark 1.0', url: 'https://creativecommons.org/publicdomain/mark/1.0/' },
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

/** SPDX identifiers are the same in capitals and small letters (SPDX 3.0.1, annex B.1). */
const ids = new Map(Object.keys(spdx).map((id) => [id.toLowerCase(), id]));

/** "CC BY-SA 4.0" and `CC-BY-SA-4.0` become name and address, as does every SPDX identifier; any other text is its own name. */
export function readLicence(value: BookValues['licence']): Licence | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : recognise(value.trim());
  const name = String(value.name).trim();
  if (name === '') return undefined;
  return value.url === undefined ? recognise(name) : { name, url: value.url };
}

function recognise(text: string): Licence {
  const id = text.toLowerCase().replace(/[\s_]+/g, '-');
  return others[id] ?? creativeCommons(id) ?? listed(id) ?? { name: text };
}

/** By the names that Creative Commons itself writes: those of SPDX lack their hyphens. */
function creativeCommons(id: string): Licence | undefined {
  const [, terms, version = '4.0'] = /^cc-(by(?:-nc)?(?:-sa|-nd)?)(?:-(\d\.\d))?$/.exec(id) ?? [];
  const port = version in ports ? ports[version as keyof typeof ports] : undefined;
  if (terms === undefined || port === undefined) return undefined;
  const words = terms.split('-').map((term) => clauses[term] ?? term);
  return {
    name: `Creative Commons ${words.join('-')} ${version} ${port}`,
    url: `https://creativecommons.org/licenses/${terms}/${version}/`,
  };
}

function listed(id: string): Licence | undefined {
  const name = ids.get(id);
  const licence = name === undefined ? undefined : spdx[name];
  return licence === undefined ? undefined : { name: licence.name, url: `https://spdx.org/licenses/${name}.html` };
}
