/** EPUB and HTML held to their standards by validators of others, each in a thread. */
import type { Examiner, Findings } from '../editions/index.ts';
import type { Artifact } from '../model/index.ts';

export const examineEpub: Examiner = {
  check: 'epub-standard',
  about: 'The file keeps the rules of EPUB 3.3 as EPUBCheck has them',
  tool: {
    name: 'epubcheck-ts',
    package: '@likecoin/epubcheck-ts',
    url: 'https://github.com/likecoin/epubcheck-ts',
  },
  examine: async ({ bytes }, { inThread }) => (await inThread('checkWithEpubCheck', bytes)) as Findings,
};

export const examineHtml: Examiner = {
  check: 'html-standard',
  about: 'Every page keeps the rules of HTML',
  tool: { name: 'html-validate', package: 'html-validate', url: 'https://html-validate.org' },
  examine: async (artifact, { inThread }) => (await inThread('checkWithHtmlValidate', listPages(artifact))) as Findings,
};

/** Names of pages are told from the folder of the edition. */
function listPages({ path, bytes, files = [] }: Artifact): { path: string; bytes: Uint8Array }[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return [{ path, bytes }, ...files]
    .filter((file) => file.path.endsWith('.html'))
    .map((file) => ({ path: file.path.slice(folder.length), bytes: file.bytes }));
}
