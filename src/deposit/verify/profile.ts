/** Whether a bag is a deposit of Octavo, and has what its profile asks for. */
import { type Report, said } from '../../report/index.ts';
import { tellLimits } from '../paths.ts';
import { profile, profileAddress } from '../profile.ts';
import type { BagInfo } from './bag-info.ts';
import type { BagFiles } from './entries.ts';
import type { Manifest } from './manifests.ts';
import type { Declaration } from './tag-files.ts';

/** It says so in one way or another: that its profile is no longer named does not make it another's. */
export function isDeposit(files: BagFiles, info: BagInfo): boolean {
  return (
    (info.get('BagIt-Profile-Identifier') ?? []).includes(profileAddress) ||
    (info.get('Bag-Software-Agent') ?? []).some((agent) => agent.startsWith('Octavo ')) ||
    files.has('data/source/versions.json')
  );
}

export interface ReadBag {
  readonly files: BagFiles;
  readonly declaration: Declaration;
  readonly info: BagInfo;
  readonly manifests: readonly Manifest[];
}

export function checkProfile(bag: ReadBag, report: Report): void {
  const { files, declaration, manifests } = bag;
  if (!profile['Accept-BagIt-Version'].some((version) => version === declaration.version))
    report.add('bag-profile', said`A deposit is a bag of version 1.0, not ${declaration.version}`, {
      file: 'bagit.txt',
    });
  if (!/^utf-?8$/iu.test(declaration.encoding))
    report.add('bag-profile', said`The texts of a deposit are in UTF-8, not ${declaration.encoding}`, {
      file: 'bagit.txt',
    });
  checkLabels(bag, report);
  for (const [kind, prefix] of [
    ['payload', 'manifest'],
    ['tags', 'tagmanifest'],
  ] as const)
    for (const algorithm of profile['Manifests-Required'])
      if (!manifests.some((one) => one.kind === kind && one.algorithm === algorithm)) {
        const file = `${prefix}-${algorithm}.txt`;
        report.add('bag-profile', said`A deposit has ${file}, and this one has not`, { file });
      }
  for (const file of profile['Payload-Files-Required'])
    if (!files.has(file)) report.add('bag-profile', said`A deposit has ${file}, and this one has not`, { file });
  for (const path of files.keys()) checkPath(path, report);
}

function checkLabels({ info }: ReadBag, report: Report): void {
  const file = 'bag-info.txt';
  for (const [label, { required, repeatable }] of Object.entries(profile['Bag-Info'])) {
    const values = info.get(label) ?? [];
    if (required && !values.some((value) => value !== ''))
      report.add('bag-profile', said`bag-info.txt does not say ${label}`, { file });
    if (!repeatable && values.length > 1) report.add('bag-profile', said`${label} is said more than once`, { file });
  }
  const named = info.get('BagIt-Profile-Identifier')?.[0];
  if (named !== undefined && named !== profileAddress)
    report.add('bag-profile', said`Its profile is ${named}, not ${profileAddress}`, { file });
}

const tagFile = /^(?:bagit|bag-info|(?:tag)?manifest-(?:sha256|sha512))\.txt$/u;

function checkPath(file: string, report: Report): void {
  const isAllowed = profile['Payload-Files-Allowed'].some((one) =>
    one.endsWith('*') ? file.startsWith(one.slice(0, -1)) : file === one,
  );
  if (file === 'fetch.txt')
    report.add('bag-profile', said`A deposit is whole: nothing of it is to be fetched`, { file });
  else if (!isAllowed && !tagFile.test(file))
    report.add('bag-profile', said`No deposit has a file at this place`, { file });
  const limits = tellLimits(file);
  if (limits !== undefined) report.add('bag-unsafe', said`It has ${limits}`, { file: JSON.stringify(file) });
}
