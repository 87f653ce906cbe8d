/** What a deposit of Octavo is beyond a bag (https://bagit-profiles.github.io/bagit-profiles-specification/). */
import { algorithms } from './bag.ts';

/** Where it is known by; the file itself comes with the package, as `octavo/book-deposit-1.0.json`. */
export const profileAddress = 'https://octavo.example/profiles/book-deposit-1.0.json';

interface Demand {
  readonly required: boolean;
  readonly repeatable: boolean;
  readonly description: string;
}

function demand(required: boolean, description: string, repeatable = false): Demand {
  return { required, repeatable, description };
}

/** `book-deposit-1.0.json` is this object, written out; a test proves that they agree. */
export const profile = {
  'BagIt-Profile-Info': {
    'BagIt-Profile-Identifier': profileAddress,
    'BagIt-Profile-Version': '1.4.0',
    'Source-Organization': 'Octavo',
    'External-Description':
      'The deposit of a born-digital book: its editions, their records, and what they were made of',
    Version: '1.0',
  },
  'Bag-Info': {
    'Source-Organization': demand(false, 'The publisher'),
    'Contact-Email': demand(false, 'Address of the publisher for libraries'),
    'External-Description': demand(true, 'Title and subtitle'),
    'External-Identifier': demand(true, 'ISBN, DOI, ISSN and UUID of the book', true),
    'Internal-Sender-Identifier': demand(true, 'The name of the folder of its editions'),
    'Bagging-Date': demand(true, 'Day of this version of the book'),
    'Bag-Software-Agent': demand(true, 'The program that made the deposit, with its version'),
    'BagIt-Profile-Identifier': demand(true, 'The address of this profile'),
    'Payload-Oxum': demand(true, 'Octets and files of the payload'),
  },
  'Manifests-Required': [...algorithms],
  'Manifests-Allowed': [...algorithms],
  'Tag-Manifests-Required': [...algorithms],
  'Tag-Manifests-Allowed': [...algorithms],
  'Tag-Files-Required': [],
  'Tag-Files-Allowed': [],
  'Payload-Files-Required': ['data/README.txt'],
  'Payload-Files-Allowed': ['data/README.txt', 'data/editions/*', 'data/metadata/*', 'data/source/*', 'data/reports/*'],
  'Allow-Fetch.txt': false,
  'Data-Empty': false,
  Serialization: 'optional',
  'Accept-Serialization': ['application/zip'],
  'Accept-BagIt-Version': ['1.0'],
} as const;
