/** ONIX for Books 3 with reference names (https://www.editeur.org/8/ONIX/). */
import type { Element } from 'xast';
import { type Person, type Told, nameId, nameIsbn, joinTitles } from './told.ts';
import { childrenOf, follow, readRoot, textsAt } from './xml.ts';

/** What its products say, each of which is the book in one form. @throws Error if it is not well-formed */
export function readOnix(text: string): Told {
  const products = childrenOf(readRoot(text), 'Product');
  const details = products.flatMap((product) => childrenOf(product, 'DescriptiveDetail'));
  const publishing = products.flatMap((product) => childrenOf(product, 'PublishingDetail'));
  const at = (elements: readonly Element[], ...way: readonly string[]): readonly string[] =>
    elements.flatMap((element) => textsAt(element, ...way));
  const isPrint = (product: Element): boolean =>
    textsAt(product, 'DescriptiveDetail', 'ProductForm').some((form) => form.startsWith('B'));
  const others = products.flatMap((product) => follow(product, 'RelatedMaterial', 'RelatedProduct'));
  const languages = details
    .flatMap((detail) => childrenOf(detail, 'Language'))
    .filter((language) => textsAt(language, 'LanguageRole').includes('01'));
  const dates = publishing
    .flatMap((detail) => childrenOf(detail, 'PublishingDate'))
    .filter((date) => textsAt(date, 'PublishingDateRole').includes('01'));
  return {
    titles: details.flatMap(readTitle),
    // What has no code there is left out.
    ...(languages.length > 0 && { languages: at(languages, 'LanguageCode').map((code) => `=${code}`) }),
    // Without a publisher it tells no date.
    ...(publishing.length > 0 && { dates: at(dates, 'Date').map(spread) }),
    publishers: at(publishing, 'Publisher', 'PublisherName'),
    uuids: at(products, 'RecordReference').flatMap((name) =>
      (/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/iu.exec(name) ?? []).map((uuid) => `urn:uuid:${uuid}`),
    ),
    people: details.flatMap((detail) => childrenOf(detail, 'Contributor')).map(readPerson),
    everybody: true,
    isbns: { all: products.filter((one) => !isPrint(one)).flatMap(readIsbns), whole: true },
    prints: { all: products.filter(isPrint).flatMap(readIsbns), whole: true },
    dois: { all: products.flatMap((one) => identifiersOf(one, '06').map((doi) => nameId(`doi:${doi}`))), whole: false },
    byEdition: new Map(
      Object.entries(editionNames).map(([code, edition]) => [
        edition,
        products
          .filter((one) => textsAt(one, 'DescriptiveDetail', 'ProductFormDetail').includes(code))
          .flatMap(readIsbns),
      ]),
    ),
    others: others.flatMap(readIsbns),
  };
}

/** ONIX code list 175 */
const editionNames: Readonly<Record<string, string>> = { E101: 'epub', E107: 'pdf', E105: 'html' };

/** @param type of code list 5 */
function identifiersOf(product: Element, type: string): readonly string[] {
  return childrenOf(product, 'ProductIdentifier')
    .filter((one) => textsAt(one, 'ProductIDType').includes(type))
    .flatMap((one) => textsAt(one, 'IDValue'));
}

function readIsbns(product: Element): readonly string[] {
  return identifiersOf(product, '15').map(nameIsbn);
}

function readTitle(detail: Element): readonly string[] {
  return childrenOf(detail, 'TitleDetail')
    .filter((title) => textsAt(title, 'TitleType').includes('01'))
    .flatMap((title) =>
      joinTitles([...textsAt(title, 'TitleElement', 'TitleText'), ...textsAt(title, 'TitleElement', 'Subtitle')]),
    );
}

function readPerson(one: Element): Person {
  const parts = [...textsAt(one, 'NamesBeforeKey'), ...textsAt(one, 'KeyNames')].join(' ');
  return {
    names: [
      ...textsAt(one, 'PersonName'),
      ...textsAt(one, 'CorporateName'),
      ...textsAt(one, 'PersonNameInverted'),
      ...(parts === '' ? [] : [parts]),
    ],
  };
}

/** `20250304` → `2025-03-04` */
function spread(date: string): string {
  return date.replace(/^(\d{4})(\d\d)?(\d\d)?$/u, (_, ...parts: (string | undefined)[]) =>
    parts
      .slice(0, 3)
      .filter((part) => part !== undefined)
      .join('-'),
  );
}
