/** One BagIt bag, which has all that there is. */
import { describeBag } from '../bag-info.ts';
import { type PayloadFile, makeBag } from '../bag.ts';
import { packZip } from '../zip.ts';
import { type PackageProfile, type Packing, asArtifact, dateOf } from './package-profile.ts';

export const bag: PackageProfile = {
  about: 'one BagIt bag of all that there is',
  suffix: '-deposit.zip',
  pack: async (packing) => {
    const { deposit } = packing;
    const files = filesOfBag(packing);
    const top = `${deposit.book.slug}-deposit`;
    return asArtifact(deposit, '-deposit.zip', packZip(files, { top, date: dateOf(deposit) }));
  },
};

export function filesOfBag({ deposit, payload }: Pick<Packing, 'deposit' | 'payload'>): readonly PayloadFile[] {
  return makeBag(payload, describeBag(deposit.book, `Octavo ${deposit.making.octavo}`));
}
