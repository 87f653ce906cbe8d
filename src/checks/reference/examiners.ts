/**
 * What the reference validators say of an edition: by them shops and libraries judge. They are asked where somebody
 * wants that (`--reference`), of the very bytes that would be published, and one after the other: each is a program
 * of its own, with a Java or a browser of its own.
 */
import { join } from 'node:path';
import type { Edition, Examiner, Fault, Findings } from '../../editions/index.ts';
import type { Artifact, EditionName } from '../../model/index.ts';
import { said, sayBytes, sayCount } from '../../report/index.ts';
import { type ValidatorName, findValidator, readVersion, withRunFolder } from '../../system/index.ts';
import { askAce } from './ace.ts';
import { askEpubCheck } from './epubcheck.ts';
import { askNuChecker } from './nu.ts';
import type { Remark } from './remark.ts';
import { askVeraPdf, claimedFlavour } from './verapdf.ts';

const epub: readonly Examiner[] = [
  reference('EPUBCheck', 'https://www.w3.org/publishing/epubcheck/', {
    check: 'epub-reference',
    about: 'EPUBCheck finds nothing wrong',
    ask: async ({ bytes }) =>
      withRunFolder(new Map([['book.epub', bytes]]), async (folder) => askEpubCheck(join(folder, 'book.epub'))),
  }),
  reference('Ace', 'https://daisy.github.io/ace/', {
    check: 'epub-accessibility-reference',
    about: 'Ace finds no barrier',
    ask: async ({ bytes }) =>
      withRunFolder(new Map([['book.epub', bytes]]), async (folder) => askAce(join(folder, 'book.epub'))),
  }),
];

const html: readonly Examiner[] = [
  reference('Nu checker', 'https://validator.github.io/validator/', {
    check: 'html-reference',
    about: 'The Nu HTML checker finds nothing wrong',
    ask: askAboutPages,
  }),
];

const pdf: readonly Examiner[] = [
  reference('veraPDF', 'https://verapdf.org', {
    check: 'pdf-reference',
    about: 'veraPDF finds that it keeps PDF/A and PDF/UA-1',
    ask: async ({ bytes }) =>
      withRunFolder(new Map([['book.pdf', bytes]]), async (folder) => {
        const file = join(folder, 'book.pdf');
        const failed: Remark[] = [];
        for (const flavour of [claimedFlavour(bytes), 'ua1'] as const)
          failed.push(...((await askVeraPdf([file], flavour)).get(file) ?? []));
        return failed;
      }),
  }),
];

/** By the editions that they judge. */
export const referenceExaminers: Readonly<Record<EditionName, readonly Examiner[]>> = { epub, html, site: html, pdf };

/** The same edition, judged by those whose word counts in shops and libraries besides. */
export function withReference(edition: Edition): Edition {
  return { ...edition, examiners: [...(edition.examiners ?? []), ...(referenceExaminers[edition.name] ?? [])] };
}

interface Judgement {
  readonly check: string;
  readonly about: string;
  readonly ask: (artifact: Artifact) => Promise<readonly Remark[]>;
}

function reference(name: ValidatorName, url: string, { check, about, ask }: Judgement): Examiner {
  return {
    check,
    about,
    tool: { name, url },
    isAskedFor: true,
    findLack: async () => {
      const found = await findValidator(name);
      return 'reason' in found ? { text: said`${name} ${found.reason}`, hint: found.advice } : undefined;
    },
    examine: async (artifact) =>
      inTurn(async () => {
        const remarks = await ask(artifact);
        return toFindings(remarks, artifact, await readVersion(name));
      }),
  };
}

let last: Promise<unknown> = Promise.resolve();

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const own = last.then(work);
  last = own.catch(() => undefined);
  return own;
}

async function askAboutPages({ path, bytes, files = [] }: Artifact): Promise<readonly Remark[]> {
  const start = path.lastIndexOf('/') + 1;
  const all = new Map([{ path, bytes }, ...files].map((file) => [file.path.slice(start), file.bytes] as const));
  return withRunFolder(all, async (folder) => {
    const pages = [...all.keys()].filter((name) => name.endsWith('.html'));
    const said = await askNuChecker(pages.map((name) => join(folder, name)));
    return pages.flatMap((name) => (said.get(join(folder, name)) ?? []).map((remark) => ({ ...remark, path: name })));
  });
}

/** How they call what has to be mended, and what should be; all else is for information. */
const severities: Readonly<Record<string, Fault['severity']>> = {
  fatal: 'error',
  error: 'error',
  critical: 'error',
  serious: 'error',
  warning: 'warning',
  moderate: 'warning',
  minor: 'warning',
};

function toFindings(remarks: readonly Remark[], { bytes, files = [] }: Artifact, version: string): Findings {
  const faults = remarks.flatMap(({ severity, rule, text, path, line, column }): Fault[] => {
    const known = severities[severity];
    return known === undefined ? [] : [{ severity: known, rule, text, path, line, column }];
  });
  const size = files.reduce((sum, file) => sum + file.bytes.byteLength, bytes.byteLength);
  const others = remarks.length - faults.length;
  const more = others === 0 ? '' : `, ${sayCount(others, 'remark')} for information`;
  return { faults, evidence: `${sayBytes(size)}${more}`, version };
}
