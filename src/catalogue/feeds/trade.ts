/** What shops and libraries take in at once: ONIX 3.1, MARC 21, KBART. */
import type { Element } from 'xast';
import { namesOf } from '../../model/index.ts';
import {
  isbnDigits,
  writeIso2709,
  writeMarcCollection,
  writeOnixMessage,
  type MarcRecord,
} from '../../records/index.ts';
import { leadFrom, pages } from '../addresses.ts';
import type { About } from '../compose.ts';
import type { List, ListedTitle } from '../list.ts';

export function writeOnixOf(about: About, titles: readonly ListedTitle[], modified: string): string {
  const { publisher = about.title, contact } = about;
  const products = titles.flatMap((title) => {
    // What is written from them is indented in place: each message has its own.
    const own = [...structuredClone(title.products)];
    return title.withdrawn === undefined ? own : own.map(withdrawProduct);
  });
  return writeOnixMessage(products, { publisher, contact, modified }, '3.1');
}

/** Publishing status 11 and availability 46: withdrawn from sale. */
function withdrawProduct(product: Element): Element {
  for (const detail of childrenOf(product, 'PublishingDetail')) {
    const status = childrenOf(detail, 'PublishingStatus')[0];
    if (status !== undefined) setText(status, '11');
    else {
      const after = detail.children.findLastIndex(
        (child) =>
          child.type === 'element' &&
          ['Imprint', 'Publisher', 'CityOfPublication', 'CountryOfPublication'].includes(child.name),
      );
      detail.children.splice(after + 1, 0, {
        type: 'element',
        name: 'PublishingStatus',
        attributes: {},
        children: [{ type: 'text', value: '11' }],
      });
    }
  }
  for (const supply of childrenOf(product, 'ProductSupply'))
    for (const detail of childrenOf(supply, 'SupplyDetail'))
      for (const availability of childrenOf(detail, 'ProductAvailability')) setText(availability, '46');
  return product;
}

function childrenOf(parent: Element, name: string): Element[] {
  return parent.children.filter((child): child is Element => child.type === 'element' && child.name === name);
}

function setText(element: Element, value: string): void {
  element.children = [{ type: 'text', value }];
}

/** Batches for catalogues: what is new, what was corrected, what is to be taken out. */
export function writeMarcBatches({ titles }: List): { readonly mrc: string; readonly xml: string } {
  const records = titles.map(statedRecord);
  return { mrc: records.map(writeIso2709).join(''), xml: writeMarcCollection(records) };
}

/** Position 5 of the leader: new, corrected, deleted. */
function statedRecord({ marc, withdrawn, version }: ListedTitle): MarcRecord {
  const status = withdrawn === undefined ? (version.number > 1 ? 'c' : 'n') : 'd';
  return { ...marc, leader: `${marc.leader.slice(0, 5)}${status}${marc.leader.slice(6)}` };
}

const kbartColumns = [
  'publication_title',
  'print_identifier',
  'online_identifier',
  'date_first_issue_online',
  'num_first_vol_online',
  'num_first_issue_online',
  'date_last_issue_online',
  'num_last_vol_online',
  'num_last_issue_online',
  'title_url',
  'first_author',
  'title_id',
  'embargo_info',
  'coverage_depth',
  'notes',
  'publisher_name',
  'publication_type',
  'date_monograph_published_print',
  'date_monograph_published_online',
  'monograph_volume',
  'monograph_edition',
  'first_editor',
  'parent_publication_title_id',
  'preceding_publication_title_id',
  'access_type',
] as const;

/** KBART (NISO RP-9-2014): what a library can turn on for its readers, so without what was withdrawn. */
export function writeKbart(about: About, { current }: List): string {
  const lead = leadFrom('catalogue/kbart.txt', about);
  const rows = current.map((title) => {
    const { metadata, slug, people, offers } = title;
    const isbn = (isPrint: boolean): string => {
      const found = metadata.identifiers.find(
        ({ scheme, edition }) => scheme === 'isbn' && (edition === 'print') === isPrint,
      );
      return found === undefined ? '' : isbnDigits(found.value);
    };
    const isFree = [...offers.values()].some(({ kind }) => kind === 'open');
    const values: Readonly<Partial<Record<(typeof kbartColumns)[number], string | undefined>>> = {
      publication_title: [metadata.title, metadata.subtitle].filter((one) => one !== undefined).join(': '),
      print_identifier: isbn(true),
      online_identifier: isbn(false),
      title_url: lead(pages.title(title)),
      // The name alone, as the recommended practice has it: what stands before the comma.
      first_author: people.find(({ role }) => role === 'aut')?.fileAs.split(',')[0],
      title_id: slug,
      coverage_depth: 'fulltext',
      publisher_name: metadata.publisher ?? namesOf(metadata, 'pbl')[0] ?? about.publisher,
      publication_type: 'monograph',
      date_monograph_published_online: metadata.date,
      monograph_volume: metadata.series?.position,
      monograph_edition: /\d+/u.exec(metadata.edition ?? '')?.[0],
      first_editor: people.find(({ role }) => role === 'edt')?.fileAs.split(',')[0],
      access_type: isFree ? 'F' : 'P',
    };
    return kbartColumns.map((column) => (values[column] ?? '').replaceAll(/\s+/gu, ' ')).join('\t');
  });
  return `${[kbartColumns.join('\t'), ...rows].join('\r\n')}\r\n`;
}
