/** Dates as BibLaTeX (EDTF, ISO 8601-2) and RIS write them → CSL. */
import type { WorkDate } from '../../citations/index.ts';

type Parts = readonly number[];

/** `2004`, `2004-05`, `2004-05-06`, two of them with `/`, `1850~`, `-0044`; anything else is text. */
export function readDate(text: string): WorkDate {
  const [from, to, ...more] = text.trim().split('/');
  const first = readParts(from ?? '');
  const last = to === undefined || to === '' || to === '..' ? undefined : readParts(to);
  if (first === undefined || more.length > 0 || (to !== undefined && to !== '' && to !== '..' && last === undefined))
    return { literal: text.trim() };
  return {
    'date-parts': last === undefined ? [first] : [first, last],
    ...(/[~?%]/u.test(text) ? { circa: true } : {}),
  };
}

function readParts(text: string): Parts | undefined {
  const found = /^(-?\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?[?~%]?$/u.exec(text.trim());
  if (found === null) return undefined;
  const [year, month = 0, day = 0] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || (month !== 0 && (month < 1 || month > 24)) || day > 31) return undefined;
  // Months 21 to 24 are seasons in EDTF; CSL counts them after the months, too.
  return [year, ...(month > 0 ? [month] : []), ...(month > 0 && month <= 12 && day > 0 ? [day] : [])];
}

/** `1998/05/06/words`, with empty parts. */
export function readRisDate(text: string): WorkDate {
  const [year = '', month = '', day = '', ...words] = text.split(/[/-]/u).map((part) => part.trim());
  if (!/^\d{1,4}$/u.test(year)) return { literal: text.trim() };
  const parts = [Number(year)];
  if (/^\d{1,2}$/u.test(month) && Number(month) > 0 && Number(month) < 13) {
    parts.push(Number(month));
    if (/^\d{1,2}$/u.test(day) && Number(day) > 0 && Number(day) < 32) parts.push(Number(day));
  }
  const season = words.join(' ').trim();
  return { 'date-parts': [parts], ...(season !== '' && parts.length === 1 ? { season } : {}) };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The fields `year`, `month` and `day` of BibTeX as one date. */
export function joinDate(year: string, month: string | undefined, day: string | undefined): string {
  const named = months.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1;
  const number = named > 0 ? named : Number(month);
  if (!/^-?\d{1,4}$/u.test(year.trim()) || !(number >= 1 && number <= 12)) return year;
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  const whole = `${year.trim()}-${twoDigits(number)}`;
  return day !== undefined && /^\d{1,2}$/u.test(day.trim()) ? `${whole}-${twoDigits(Number(day))}` : whole;
}
