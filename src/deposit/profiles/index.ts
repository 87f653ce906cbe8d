/** The profiles that there are, by what `--profile` calls them. */
import { bag } from './bag.ts';
import { clockss } from './clockss.ts';
import { dnb } from './dnb.ts';
import { ocfl } from './ocfl.ts';
import type { PackageProfile } from './package-profile.ts';
import { saf } from './saf.ts';

export type { PackageProfile } from './package-profile.ts';

export const packageProfiles = { bag, dnb, clockss, saf, ocfl } as const satisfies Readonly<
  Record<string, PackageProfile>
>;

export type ProfileName = keyof typeof packageProfiles;
