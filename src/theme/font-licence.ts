/** The licence of a font: its text, where it was found, and its id. */
import { basename, dirname } from 'node:path';
import { Failure, said } from '../report/index.ts';
import { openFolder } from '../system/index.ts';
import type { FontFile } from './font-file.ts';

export interface FontLicence {
  /** By SPDX; `LicenseRef-…` where it is none that is known. */
  readonly id: string;
  readonly text: string;
  /** The file that it is from; absent: the font's own table of names. */
  readonly from?: string;
}

/**
 * From a file beside it (`OFL.txt`, `LICENSE` …), or above the folder in which the files of one kind lie; else from
 * what the font itself says.
 * @throws Failure where there is none
 */
export async function findFontLicence({ path, family, legal }: FontFile): Promise<FontLicence> {
  const here = dirname(path);
  const isOneKind = kinds.has(basename(here).toLowerCase());
  for (const folder of isOneKind ? [here, dirname(here)] : [here]) {
    const open = await openFolder(folder, '.');
    const name = (await open?.list())?.filter(isLicence).toSorted(likelier)[0];
    const text = name === undefined ? undefined : await open?.readText(name);
    if (name !== undefined && text !== undefined && text.trim() !== '')
      return { id: identifyLicence(text, family), text, from: name };
  }
  const { copyright, licence, address } = legal;
  if (licence === undefined && address === undefined) {
    throw new Failure(1, said`There is no licence beside ${path}, and the font does not say its own`, {
      hint: said`It goes with the editions: put its OFL.txt or LICENSE beside the file, or name it with --licence FILE.`,
    });
  }
  const text = [copyright, licence, address].filter((part) => part !== undefined).join('\n\n');
  return { id: identifyLicence(text, family), text: `${text}\n` };
}

/** Folders that packages of fonts have for files of one kind: their licence lies above. */
const kinds = new Set(['static', 'variable', 'fonts', 'ttf', 'otf', 'woff', 'woff2', 'webfonts', 'files']);

function isLicence(name: string): boolean {
  const [stem = '', ending = 'txt', ...more] = name.toLowerCase().split('.');
  const isOne = ['ofl', 'license', 'licence', 'copying', 'ufl'].some(
    (word) => stem === word || stem.startsWith(`${word}-`),
  );
  return isOne && more.length === 0 && ['txt', 'md'].includes(ending);
}

function likelier(one: string, other: string): number {
  return Number(other.toLowerCase().startsWith('ofl')) - Number(one.toLowerCase().startsWith('ofl'));
}

const known = [
  ['sil open font license', 'OFL-1.1'],
  ['openfontlicense.org', 'OFL-1.1'],
  ['scripts.sil.org/ofl', 'OFL-1.1'],
  ['ubuntu font licence', 'Ubuntu-font-1.0'],
  ['bitstream vera', 'Bitstream-Vera'],
  ['apache license', 'Apache-2.0'],
  ['apache.org/licenses', 'Apache-2.0'],
  ['creativecommons.org/publicdomain/zero', 'CC0-1.0'],
  ['permission is hereby granted, free of charge, to any person obtaining a copy of this software', 'MIT'],
] as const;

/** By what stands in its text. */
export function identifyLicence(text: string, family: string): string {
  const plain = text.toLowerCase().replace(/\s+/gu, ' ');
  const found = known.find(([words]) => plain.includes(words));
  return found?.[1] ?? `LicenseRef-${family.normalize('NFKD').replace(/[^A-Za-z0-9]+/gu, '-')}`;
}
