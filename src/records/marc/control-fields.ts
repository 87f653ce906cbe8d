/** What MARC says by position: leader, 001 to 008. */
import { isIllustrated, hasBibliography, hasIndex, readCopyright, type Subject } from '../particulars.ts';
import { languageCode } from '../languages.ts';
import { marcCountry } from './countries.ts';
import type { Field } from './field.ts';

/**
 * New, text, a monograph, UTF-8, less than full (no authority was asked), ISBD with its punctuation. Lengths are
 * those of the file's own form.
 */
export const leader = '00000nam a22000003i 4500';

export function writeControlFields(subject: Subject): Field[] {
  const { slug, metadata, images } = subject.book;
  const instant = metadata.modified.replaceAll(/\D/gu, '').slice(0, 14).padEnd(14, '0');
  const several = subject.editions.length === 1 ? 'a' : 'm';
  return [
    { tag: '001', value: `${slug}-${metadata.uuid.replace(/^urn:uuid:/u, '').slice(0, 8)}` },
    { tag: '005', value: `${instant}.0` },
    // A document, online.
    { tag: '006', value: 'm     o  d        ' },
    // A remote resource, born digital, without sound; whether its pictures have colours nobody has looked.
    { tag: '007', value: `cr ${images.size > 0 ? '|' : 'b'}n nnn${several}nn|n` },
    { tag: '008', value: writeFixed(subject, instant) },
  ];
}

/** 008, books: forty characters. */
function writeFixed({ book }: Subject, instant: string): string {
  const { metadata } = book;
  const copyright = readCopyright(metadata)?.year;
  const year = metadata.date?.slice(0, 4);
  const dates = year === undefined ? 'nuuuuuuuu' : copyright === undefined ? `s${year}    ` : `t${year}${copyright}`;
  return [
    instant.slice(2, 8),
    dates,
    marcCountry(metadata.country),
    isIllustrated(book) ? 'a   ' : '    ',
    audienceOf(metadata.audience),
    'o',
    hasBibliography(book) ? 'b   ' : '    ',
    ' ',
    '00',
    hasIndex(book) ? '1' : '0',
    ' ',
    '|',
    ' ',
    languageCode(metadata.language),
    ' ',
    'd',
  ].join('');
}

function audienceOf(audience: Subject['book']['metadata']['audience']): string {
  const codes = {
    general: 'g',
    children: 'j',
    'young-adult': 'd',
    school: 'j',
    college: 'e',
    professional: 'f',
  } as const;
  return audience?.kind === undefined ? ' ' : codes[audience.kind];
}
