/** PublishingDetail and ProductSupply: who, where, when, by what right, and what it costs. */
import type { Metadata, Price } from '../../model/index.ts';
import { isForthcoming, isOpen, readCopyright, type Product } from '../particulars.ts';
import { type Child, element } from '../xml.ts';
import type { Item } from './message.ts';

export function describePublishing({ book: { metadata } }: Item): Child {
  const { publisher, imprint, place, country, date, embargo } = metadata;
  // A publisher or an imprint is what the whole of it begins with, in its schema.
  if (publisher === undefined && imprint === undefined) return undefined;
  return element(
    'PublishingDetail',
    element('Imprint', element('ImprintName', imprint)),
    publisher === undefined
      ? undefined
      : element('Publisher', element('PublishingRole', '01'), element('PublisherName', publisher)),
    element('CityOfPublication', place),
    element('CountryOfPublication', country),
    date === undefined ? undefined : element('PublishingStatus', isForthcoming(metadata) ? '02' : '04'),
    describeDate('01', date),
    describeDate('02', embargo),
    describeCopyright(metadata),
    describeRights(metadata),
  );
}

/** ONIX code list 55: a day, a month, a year. */
function describeDate(role: string, date: string | undefined): Child {
  if (date === undefined) return undefined;
  const dateformat = { 4: '05', 7: '01' }[date.length] ?? '00';
  return element(
    'PublishingDate',
    element('PublishingDateRole', role),
    element('Date', { dateformat }, date.replaceAll('-', '')),
  );
}

function describeCopyright(metadata: Metadata): Child {
  const copyright = readCopyright(metadata);
  if (copyright === undefined) return undefined;
  const holder = metadata.contributors.find(({ name }) => name === copyright.holder);
  const isPerson = holder !== undefined && holder.isBody !== true;
  return element(
    'CopyrightStatement',
    element('CopyrightYear', copyright.year),
    // Whether a name that is not among the makers is a person’s, nobody knows.
    holder === undefined && copyright.holder !== metadata.publisher
      ? undefined
      : element('CopyrightOwner', element(isPerson ? 'PersonName' : 'CorporateName', copyright.holder)),
  );
}

/** Whoever may be sold it: exclusively, unless its licence lets everybody pass it on. */
function describeRights(metadata: Metadata): Child {
  const { territories } = metadata;
  if (territories === undefined) return undefined;
  return element(
    'SalesRights',
    element('SalesRightsType', isOpen(metadata) ? '02' : '01'),
    element('Territory', territory(territories)),
  );
}

function territory(territories: NonNullable<Metadata['territories']>): Child {
  return territories === 'world'
    ? element('RegionsIncluded', 'WORLD')
    : element('CountriesIncluded', territories.join(' '));
}

/** Nobody is told a price that nobody gave. */
export function describeSupply({ book: { metadata }, product }: Item): Child {
  const { publisher, prices = [], url } = metadata;
  const own = pricesOf(prices, product);
  if (publisher === undefined || own.length === 0) return undefined;
  return element(
    'ProductSupply',
    element(
      'SupplyDetail',
      element(
        'Supplier',
        element('SupplierRole', '09'),
        element('SupplierName', publisher),
        url === undefined ? undefined : element('Website', element('WebsiteRole', '02'), element('WebsiteLink', url)),
      ),
      element('ProductAvailability', isForthcoming(metadata) ? '10' : '20'),
      own.some(({ amount }) => amount === undefined)
        ? element('UnpricedItemType', '01')
        : own.map((price) => describePrice(price, metadata)),
    ),
  );
}

/** Those of this very product, else those of its edition, else those of all. */
function pricesOf(prices: readonly Price[], { edition, binding }: Product): readonly Price[] {
  const levels = [binding, edition, undefined].filter((level, index) => level !== undefined || index === 2);
  for (const level of levels) {
    const found = prices.filter((price) => price.edition === level);
    if (found.length > 0) return found;
  }
  return [];
}

function describePrice({ amount }: Price, { territories }: Metadata): Child {
  if (amount === undefined) return undefined;
  return element(
    'Price',
    element('PriceType', amount.hasTax ? '02' : '01'),
    element('PriceAmount', amount.value),
    element('CurrencyCode', amount.currency),
    territories === undefined ? undefined : element('Territory', territory(territories)),
  );
}
