/**
 * ONIX for Books 3.1 with reference names (https://www.editeur.org/8/ONIX/), or 3.0: a product for each ISBN.
 * Codes are those of issue 68 of the code lists.
 */
import type { Element } from 'xast';
import { identifierOf, isForthcoming, listProducts, type Product, type Subject } from '../particulars.ts';
import { type Child, element, writeDocument } from '../xml.ts';
import { describeProduct } from './descriptive.ts';
import { describePublishing, describeSupply } from './publishing.ts';

export type OnixRelease = '3.0' | '3.1';

/** A product among those of its book. */
export interface Item extends Subject {
  readonly product: Product;
  readonly others: readonly Product[];
}

export function writeOnix(subject: Subject, release: OnixRelease): string {
  const { publisher, contact, modified } = subject.book.metadata;
  return writeOnixMessage(describeProducts(subject), { publisher, contact, modified }, release);
}

/** Who sends it, and the instant of what it says. */
export interface Sending {
  readonly publisher?: string | undefined;
  readonly contact?: string | undefined;
  readonly modified: string;
}

/** A product for each ISBN of a book, as data: those of several books can be in one message. */
export function describeProducts(subject: Subject): readonly Element[] {
  const products = listProducts(subject.book.metadata);
  return products.map((product) => {
    const others = products.filter((other) => other !== product);
    // It has a reference.
    return writeProduct({ ...subject, product, others }) as Element;
  });
}

export function writeOnixMessage(
  products: readonly Element[],
  { publisher, contact, modified }: Sending,
  release: OnixRelease,
): string {
  const instant = modified.replaceAll(/[-:]/gu, '').replace(/(?:\.\d+)?Z$/u, 'Z');
  const message = element('ONIXMessage', { release, xmlns: `http://ns.editeur.org/onix/${release}/reference` }, [
    element(
      'Header',
      element(
        'Sender',
        // A message has a sender: where nobody publishes the book, it is the program that wrote it.
        element('SenderName', publisher ?? 'Octavo'),
        element('EmailAddress', contact),
      ),
      element('SentDateTime', instant),
    ),
    products,
  ]);
  // It has a header.
  return writeDocument(message as Element);
}

function writeProduct(item: Item): Child {
  const { book, product, others } = item;
  const { metadata, slug } = book;
  const name = [product.edition, product.binding, product.isbn].filter((part) => part !== undefined).join('-');
  return element(
    'Product',
    element('RecordReference', `${slug}.${metadata.uuid.replace(/^urn:uuid:/u, '')}.${name === '' ? 'book' : name}`),
    element('NotificationType', isForthcoming(metadata) ? '02' : '03'),
    element('RecordSourceType', '01'),
    identifyProduct(item),
    describeProduct(item),
    describeTexts(item),
    describePublishing(item),
    element('RelatedMaterial', others.map(relate)),
    describeSupply(item),
  );
}

/** Its ISBN; without one what names it to Octavo; the DOI of the work with either. */
function identifyProduct({ book: { metadata }, product }: Item): Child {
  const identify = (type: string, value: string | undefined, typeName?: string): Child =>
    value === undefined
      ? undefined
      : element(
          'ProductIdentifier',
          element('ProductIDType', type),
          element('IDTypeName', typeName),
          element('IDValue', value),
        );
  return [
    product.isbn === undefined
      ? identify('01', `${metadata.uuid}#${product.edition ?? 'book'}`, 'Octavo')
      : identify('15', product.isbn),
    identify('06', identifierOf(metadata, 'doi')),
  ];
}

function describeTexts({ book: { metadata } }: Item): Child {
  return element(
    'CollateralDetail',
    metadata.description === undefined
      ? undefined
      : element(
          'TextContent',
          element('TextType', '03'),
          element('ContentAudience', '00'),
          element('Text', metadata.description),
        ),
  );
}

/** The same in another form. */
function relate({ isbn }: Product): Child {
  return isbn === undefined
    ? undefined
    : element(
        'RelatedProduct',
        element('ProductRelationCode', '06'),
        element('ProductIdentifier', element('ProductIDType', '15'), element('IDValue', isbn)),
      );
}
