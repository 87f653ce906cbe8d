import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { askVeraPdf, claimedFlavour, flavours, type FailedRule } from '../../src/checks/reference/verapdf.ts';
import { toFinding, type Finding, type Validator } from './finding.ts';
import { fetchVeraPdf } from './maven.ts';

let announced: readonly string[] = [];
let asked: Promise<Map<string, FailedRule[]>> | undefined;

async function askAboutAll(files: readonly string[]): Promise<Map<string, FailedRule[]>> {
  await fetchVeraPdf();
  const profiles = await Promise.all(files.map(async (file) => claimedFlavour(await readFile(file))));
  const all = new Map<string, FailedRule[]>();
  for (const flavour of flavours) {
    const group = files.filter((_, index) => flavour === 'ua1' || profiles[index] === flavour);
    for (const [file, failed] of await askVeraPdf(
      group.map((one) => resolve(one)),
      flavour,
    ))
      all.set(file, [...(all.get(file) ?? []), ...failed]);
  }
  return all;
}

export const verapdf: Validator = {
  name: 'veraPDF',
  reads: ['pdf'],
  announce(files) {
    announced = files;
  },
  async validate(file) {
    asked ??= askAboutAll(announced);
    const verdict = (await asked).get(resolve(file));
    if (verdict === undefined) throw new Error('veraPDF was not asked about it');
    return verdict.map((failed): Finding => ({ ...toFinding(failed), place: failed.context }));
  },
};
