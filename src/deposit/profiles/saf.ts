/** DSpace's Simple Archive Format (https://wiki.lyrasis.org/display/DSDOC7x/Importing+and+Exporting+Items+via+Simple+Archive+Format). */
import { writeDspaceTerms, writeDspace } from '../../records/index.ts';
import { said } from '../../report/index.ts';
import type { PayloadFile } from '../bag.ts';
import { packZip } from '../zip.ts';
import { type PackageProfile, type Packing, asArtifact, dateOf, findFile, preferEdition } from './package-profile.ts';

export const saf: PackageProfile = {
  about: 'an item in DSpace’s Simple Archive Format',
  suffix: '-saf.zip',
  pack: async (packing) => {
    const { deposit, report } = packing;
    const { book, editions } = deposit;
    if (book.metadata.date === undefined)
      report.add(
        'deposit-lacks',
        said`DSpace asks for a date of publication`,
        {},
        said`Write date: 2026-11-23 in book.yaml.`,
      );
    const bitstreams = listBitstreams(packing);
    const subject = { book, editions: editions.filter(({ kind }) => kind === undefined) };
    const files = [
      { path: 'dublin_core.xml', bytes: Buffer.from(writeDspace(subject)) },
      { path: 'metadata_dcterms.xml', bytes: Buffer.from(writeDspaceTerms(subject)) },
      { path: 'contents', bytes: Buffer.from(bitstreams.map(({ line }) => `${line}\n`).join('')) },
      ...bitstreams,
    ];
    // Importers look for items in folders, however many there are.
    return asArtifact(deposit, '-saf.zip', packZip(files, { top: 'item_000', date: dateOf(deposit) }));
  },
};

interface Bitstream extends PayloadFile {
  /** In `contents`: fields with tabs between. */
  readonly line: string;
}

/** An item has no folders, so that the web edition in pages is not among them. */
function listBitstreams({ deposit, payload }: Packing): readonly Bitstream[] {
  const { slug } = deposit.book;
  const first = preferEdition(deposit, payload);
  const descriptions: Readonly<Record<string, string>> = { pdf: 'PDF/A', epub: 'EPUB 3', html: 'HTML' };
  const editions = ['pdf', 'epub', 'html'].flatMap((ending): Bitstream[] => {
    const file = findFile(payload, `editions/${slug}.${ending}`);
    if (file === undefined) return [];
    const name = `${slug}.${ending}`;
    const fields = [name, 'bundle:ORIGINAL', ...(file === first ? ['primary:true'] : [])];
    const line = [...fields, `description:${descriptions[ending] ?? ending}`].join('\t');
    return [{ path: name, bytes: file.bytes, line }];
  });
  const records = (['marc.xml', 'mods.xml', 'onix.xml'] as const).flatMap((ending): Bitstream[] => {
    const file = findFile(payload, `metadata/${slug}.${ending}`);
    const name = `${slug}.${ending}`;
    return file === undefined ? [] : [{ path: name, bytes: file.bytes, line: [name, 'bundle:METADATA'].join('\t') }];
  });
  return [...editions, ...records];
}
