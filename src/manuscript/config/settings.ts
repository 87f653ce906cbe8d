/**
 * Checked values of book.yaml or front matter → Settings: what it is (metadata, but for what only the text
 * and the clock can tell) and how it is to be made (wishes).
 */
import type { Metadata } from '../../model/index.ts';
import type { Report } from '../../report/index.ts';
import type { BookValues } from './checked.ts';
import { readMetadata } from './metadata.ts';
import { readWishes, type Wishes } from './wishes.ts';
import type { YamlSource } from './yaml-source.ts';

export interface GivenMetadata extends Omit<Metadata, 'title' | 'language' | 'direction' | 'modified' | 'uuid'> {
  readonly title?: string;
  readonly language?: string;
}

export interface Settings {
  readonly metadata: GivenMetadata;
  readonly wishes: Wishes;
}

export const noSettings: Settings = {
  metadata: { contributors: [], identifiers: [], subjects: [] },
  wishes: { design: {}, notes: {} },
};

/** Reports dates, languages, roles and identifiers that cannot be; leaves them out. */
export function readSettings(values: BookValues, source: YamlSource, report: Report): Settings {
  return { metadata: readMetadata(values, source, report), wishes: readWishes(values, source, report) };
}

/** Settings of two sources: what the first says counts, the second fills in. */
export function mergeSettings(first: Settings, second: Settings): Settings {
  const either = <T>(one: readonly T[], other: readonly T[]): readonly T[] => (one.length > 0 ? one : other);
  const [own, others] = [first.metadata, second.metadata];
  const variables = new Map([...(second.wishes.variables ?? []), ...(first.wishes.variables ?? [])]);
  return {
    metadata: {
      ...others,
      ...own,
      contributors: either(own.contributors, others.contributors),
      identifiers: either(own.identifiers, others.identifiers),
      subjects: either(own.subjects, others.subjects),
      ...(own.imprintPage === undefined ? {} : { imprintPage: { ...others.imprintPage, ...own.imprintPage } }),
    },
    wishes: {
      ...second.wishes,
      ...first.wishes,
      design: { ...second.wishes.design, ...first.wishes.design },
      notes: { ...second.wishes.notes, ...first.wishes.notes },
      citations: { ...second.wishes.citations, ...first.wishes.citations },
      ...(variables.size === 0 ? {} : { variables }),
    },
  };
}
