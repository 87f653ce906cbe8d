/**
 * What CLOCKSS takes (https://clockss.org/join-clockss/publishers/): final content in one format that is no text,
 * a record of the same name beside it, and checksums of both.
 */
import { createHash } from 'node:crypto';
import { type Phrase, said } from '../../report/index.ts';
import { packZip } from '../zip.ts';
import {
  type PackageProfile,
  type Packing,
  asArtifact,
  dateOf,
  findFile,
  preferEdition,
  tellNone,
} from './package-profile.ts';

export const clockss: PackageProfile = {
  about: 'the edition and its record in ONIX, for CLOCKSS',
  suffix: '-clockss.zip',
  pack: async (packing) => {
    const { deposit, payload, report } = packing;
    const { slug } = deposit.book;
    const edition = preferEdition(deposit, payload);
    const record = findFile(payload, `metadata/${slug}.onix-3.0.xml`);
    if (edition === undefined || record === undefined) return tellNone(report, 'CLOCKSS');
    tellMissing(packing);
    const pair = [
      { path: edition.path.slice('editions/'.length), bytes: edition.bytes },
      { path: `${slug}.xml`, bytes: record.bytes },
    ];
    const sums = pair.map(({ path, bytes }) => `${createHash('md5').update(bytes).digest('hex')}  ${path}\n`);
    const files = [...pair, { path: `${slug}.md5`, bytes: Buffer.from(sums.join('')) }];
    return asArtifact(deposit, '-clockss.zip', packZip(files, { top: slug, date: dateOf(deposit) }));
  },
};

/** What its records must have. */
function tellMissing({ deposit, report }: Packing): void {
  const { identifiers, date, url } = deposit.book.metadata;
  const asked: readonly (readonly [isThere: boolean, what: Phrase, line: string])[] = [
    [identifiers.some(({ scheme }) => scheme === 'doi'), said`a DOI`, 'doi: 10.…'],
    [identifiers.some(({ scheme }) => scheme === 'isbn'), said`an ISBN`, 'isbn: 978-…'],
    [date !== undefined, said`the date of publication`, 'date: 2026-11-23'],
    [url !== undefined, said`the address at which it is read`, 'url: https://…'],
  ];
  for (const [isThere, what, line] of asked)
    if (!isThere) report.add('deposit-lacks', said`CLOCKSS asks for ${what}`, {}, said`Write ${line} in book.yaml.`);
}
