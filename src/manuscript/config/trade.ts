/** Whom it is for, where it may be sold, what it costs: the keys of bookshops. */
import { type Audience, type Price, audienceKinds, defined } from '../../model/index.ts';
import { type Report, said } from '../../report/index.ts';
import type { BookValues } from './checked.ts';
import { oneLine } from './plain-text.ts';
import { textOf } from './validate.ts';
import type { Path, YamlSource } from './yaml-source.ts';

export interface Trade {
  readonly country?: string;
  readonly audience?: Audience;
  readonly prices?: readonly Price[];
  readonly territories?: 'world' | readonly string[];
  readonly embargo?: string;
}

/** What cannot be is reported and left out. */
export function readTrade(values: BookValues, source: YamlSource, report: Report): Trade {
  const prices = readPrices(values.price, source, report);
  return defined({
    country: values.country === undefined ? undefined : readCountry(values.country, ['country'], source, report),
    audience: readAudience(values.audience, source, report),
    prices: prices.length === 0 ? undefined : prices,
    territories: readTerritories(values.territories, source, report),
    embargo: readDay(values.embargo, source, report),
  });
}

/** ISO 3166-1, as Unicode knows it: “UK” is `GB`. */
function readCountry(value: string | number, path: Path, source: YamlSource, report: Report): string | undefined {
  const text = textOf(value).trim();
  const region = /^[a-z]{2}$/iu.test(text) ? new Intl.Locale(`und-${text}`).region : undefined;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  // Unicode has codes for what is no country: the European Union, unknown places, pseudo-languages.
  const isCountry =
    region !== undefined && names.of(region) !== undefined && !/^(?:EU|EZ|UN|X[A-JL-Z]|Z[Z])$/u.test(region);
  if (isCountry) return region;
  const hint = said`Two letters of ISO 3166: DE, GB, US, CN.`;
  report.add('config-value', said`“${text}” is not the code of a country`, source.placeOf(path), hint);
  return undefined;
}

function readTerritories(
  value: BookValues['territories'],
  source: YamlSource,
  report: Report,
): 'world' | string[] | undefined {
  if (value === undefined) return undefined;
  const isList = Array.isArray(value);
  const words = isList ? value : textOf(value as string | number).split(/[\s,]+/u);
  if (words.length === 1 && textOf(words[0] ?? '').toLowerCase() === 'world') return 'world';
  const countries = words.flatMap((word: string | number | undefined, index) => {
    if (word === undefined || word === '') return [];
    return readCountry(word, isList ? ['territories', index] : ['territories'], source, report) ?? [];
  });
  return countries.length === 0 ? undefined : [...new Set(countries)];
}

function readAudience(value: BookValues['audience'], source: YamlSource, report: Report): Audience | undefined {
  if (value === undefined) return undefined;
  const isText = typeof value === 'string';
  const { kind: given, from, to } = isText ? { kind: value, from: undefined, to: undefined } : value;
  const word = given === undefined ? undefined : oneLine(given).toLowerCase().replaceAll(/[ _]/gu, '-');
  const kind = audienceKinds.find((one) => one === word);
  if (word !== undefined && kind === undefined) {
    const hint = said`Audiences are: ${audienceKinds.join(', ')}.`;
    const place = source.placeOf(isText ? ['audience'] : ['audience', 'kind']);
    report.add('config-value', said`“${textOf(given ?? '')}” is not an audience`, place, hint);
  }
  if (from !== undefined && to !== undefined && from > to) {
    report.add(
      'config-value',
      said`From ${from} to ${to} years is nobody`,
      source.placeOf(['audience']),
      said`Exchange them.`,
    );
    return defined({ kind });
  }
  return kind === undefined && from === undefined && to === undefined ? undefined : defined({ kind, from, to });
}

function readDay(value: BookValues['embargo'], source: YamlSource, report: Report): string | undefined {
  if (value === undefined) return undefined;
  const day = new Date(`${value}T00:00:00Z`);
  if (!Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value)) return value;
  report.add('config-value', said`There is no ${value}`, source.placeOf(['embargo']), said`A day such as 2027-01-31.`);
  return undefined;
}

function readPrices(value: BookValues['price'], source: YamlSource, report: Report): Price[] {
  const read = (given: unknown, path: Path, edition?: Price['edition']): Price[] =>
    Array.isArray(given)
      ? given.flatMap((one, index) => read(one, [...path, index], edition))
      : typeof given === 'string'
        ? readPrice(given, path, edition, source, report)
        : [];
  if (value === undefined || typeof value === 'string' || Array.isArray(value)) return read(value, ['price']);
  const editions = ['epub', 'pdf', 'html', 'print', 'hardback', 'paperback'] as const;
  return editions.flatMap((edition) =>
    read((value as Partial<Record<typeof edition, unknown>>)[edition], ['price', edition], edition),
  );
}

/** “9.90 EUR”, “EUR 9.90”, “9.90 EUR without tax”, “free” */
function readPrice(text: string, path: Path, edition: Price['edition'], source: YamlSource, report: Report): Price[] {
  const words = oneLine(text);
  if (/^(?:free|0)$/iu.test(words)) return [defined({ edition })];
  const match = /^(?:([A-Z]{3}) )?(\d+(?:[.,]\d{1,3})?)(?: ([A-Z]{3}))?( without tax)?$/iu.exec(words);
  const currency = (match?.[1] ?? match?.[3])?.toUpperCase();
  if (match === null || currency === undefined || !currencies.has(currency)) {
    const isUnknown = match !== null && currency !== undefined;
    report.add(
      'config-value',
      isUnknown ? said`“${currency}” is not a currency` : said`“${text}” is not a price`,
      source.placeOf(path),
      said`A number and a code of ISO 4217: 9.90 EUR, 12.99 USD without tax; or free.`,
    );
    return [];
  }
  const value = (match[2] ?? '').replace(',', '.');
  return [{ ...defined({ edition }), amount: { value, currency, hasTax: match[4] === undefined } }];
}

const currencies = new Set(Intl.supportedValuesOf('currency'));
