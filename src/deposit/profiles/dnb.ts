/**
 * A transfer package for the hotfolder of the Deutsche Nationalbibliothek ("Spezifikation von Transferpaketen",
 * version 2.0, 3): the publication in `content/`, its record as `catalogue_md.xml` beside that folder.
 */
import { said } from '../../report/index.ts';
import { packZip } from '../zip.ts';
import { type PackageProfile, asArtifact, dateOf, findFile, preferEdition, tellNone } from './package-profile.ts';

export const dnb: PackageProfile = {
  about: 'a transfer package for the hotfolder of the Deutsche Nationalbibliothek',
  suffix: '-dnb.zip',
  pack: async ({ deposit, payload, report }) => {
    const { slug } = deposit.book;
    // Of several formats that are equal the library keeps one.
    const edition = preferEdition(deposit, payload);
    const record = findFile(payload, `metadata/${slug}.marc.xml`);
    if (edition === undefined || record === undefined) return tellNone(report, said`The Deutsche Nationalbibliothek`);
    const files = [
      { path: 'catalogue_md.xml', bytes: record.bytes },
      { path: `content/${edition.path.slice('editions/'.length)}`, bytes: edition.bytes },
    ];
    return asArtifact(deposit, '-dnb.zip', packZip(files, { date: dateOf(deposit) }));
  },
};
