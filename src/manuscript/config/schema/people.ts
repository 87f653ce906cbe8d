/** Who had a part in it. */
import { flag, text } from './kinds.ts';

/** Role words → MARC relator codes (https://id.loc.gov/vocabulary/relators); the codes themselves are accepted too. */
export const contributorRoles = {
  author: 'aut',
  editor: 'edt',
  translator: 'trl',
  illustrator: 'ill',
  introduction: 'aui',
  foreword: 'aui',
  preface: 'aui',
  afterword: 'aft',
  contributor: 'ctb',
  publisher: 'pbl',
  designer: 'bkd',
  'book designer': 'bkd',
  'cover designer': 'cov',
  photographer: 'pht',
  compiler: 'com',
  narrator: 'nrt',
  'writer of introduction': 'win',
} as const;

export const personProperties = {
  name: text('The name as it stands on the title page'),
  given: text('Given name, where name is not used'),
  family: text('Family name, where name is not used'),
  'file-as': text('The name as it is sorted: “Le Guin, Ursula K.”'),
  role: text('author, editor, translator, illustrator … or a MARC relator code; default author'),
  text: text('The name, as Pandoc’s EPUB metadata call it'),
  orcid: text('ORCID iD: 0000-0002-1825-0097'),
  isni: text('ISNI: sixteen digits'),
  gnd: text('Number in the Gemeinsame Normdatei'),
  viaf: text('Number in VIAF'),
  wikidata: text('Item of Wikidata: Q42'),
  lcnaf: text('Number in the name authority file of the Library of Congress: n79021164'),
  ror: text('ROR id of a body'),
  organisation: flag('A body and not a person'),
  romanized: text('The name in Latin letters, as it is sorted: “Agnon, Shmuel Yosef”'),
  url: text('Home page'),
  email: text('E-mail address (not printed)'),
  affiliation: { title: 'text or a list', description: 'Where the person works (not printed)' },
  affiliations: { title: 'text or a list', description: 'Where the person works (not printed)' },
} as const;

export const people = (description: string) =>
  ({
    type: ['string', 'object', 'array'],
    minLength: 1,
    title: 'a name, {name, role, file-as}, or a list of them',
    description,
    properties: personProperties,
    additionalProperties: false,
    items: { $ref: '#/$defs/person' },
  }) as const;

/** A name or a mapping: what stands in a list of people. */
export const person = {
  type: ['string', 'object'],
  minLength: 1,
  title: 'a name or {name, role, file-as}',
  properties: personProperties,
  additionalProperties: false,
} as const;
