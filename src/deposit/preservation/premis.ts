/**
 * What archives want to know of each file: its checksums, its format, what made it, what was done to it. PREMIS 3.0
 * (https://www.loc.gov/standards/premis/v3/), with the Library of Congress' preservation vocabularies.
 */
import { createHash } from 'node:crypto';
import { type Child, element, writeDocument } from '../../records/index.ts';
import { algorithms, type PayloadFile } from '../bag.ts';
import type { Deposit } from '../payload/making.ts';
import { nameContent } from '../swhid.ts';
import { tellFormat } from './formats.ts';

const vocabulary = 'http://id.loc.gov/vocabulary/preservation';
const pronom = 'http://www.nationalarchives.gov.uk/PRONOM/';

/** A word of a vocabulary, with its address. */
function term(name: string, list: string, code: string, word: string): Child {
  return element(
    name,
    { authority: list, authorityURI: `${vocabulary}/${list}`, valueURI: `${vocabulary}/${list}/${code}` },
    word,
  );
}

function identifier(name: string, type: string, value: string): Child {
  return element(name, element(`${name}Type`, type), element(`${name}Value`, value));
}

/** Files are known by their paths in the bag. */
function fileIdentifier(name: string, path: string): Child {
  return identifier(name, 'path in the bag', `data/${path}`);
}

/** @param files of the payload, but for this record itself, and what is made of it */
export function writePremis(deposit: Deposit, files: readonly PayloadFile[]): string {
  const root = element(
    'premis',
    {
      xmlns: 'http://www.loc.gov/premis/v3',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      version: '3.0',
    },
    describeBook(deposit, files),
    files.map((file) => describeFile(file, deposit)),
    describeEvents(deposit, files),
    describeAgents(deposit),
    describeRights(deposit),
  );
  if (root === undefined) throw new TypeError('a record without elements');
  return writeDocument(root);
}

function describeBook({ book }: Deposit, files: readonly PayloadFile[]): Child {
  const editions = files.filter(({ path }) => isEdition(path));
  return element(
    'object',
    { 'xsi:type': 'intellectualEntity' },
    identifier('objectIdentifier', 'UUID', book.metadata.uuid),
    element('originalName', book.slug),
    element(
      'relationship',
      term('relationshipType', 'relationshipType', 'str', 'structural'),
      element('relationshipSubType', 'is represented by'),
      editions.map(({ path }) => fileIdentifier('relatedObjectIdentifier', path)),
    ),
    book.metadata.licence === undefined
      ? undefined
      : identifier('linkingRightsStatementIdentifier', 'local', 'licence'),
  );
}

function isEdition(path: string): boolean {
  return path.startsWith('editions/');
}

/** Not the author's, nor those who drew the letters. */
function isMade(path: string): boolean {
  return !/^source\/(?:manuscript|fonts)\//u.test(path) && path !== 'source/output-intent.icc';
}

function describeFile({ path, bytes }: PayloadFile, { book, making }: Deposit): Child {
  const { mediaType, name, version, puid } = tellFormat(path, bytes);
  return element(
    'object',
    { 'xsi:type': 'file' },
    fileIdentifier('objectIdentifier', path),
    isEdition(path) ? identifier('objectIdentifier', 'SWHID', nameContent(bytes)) : undefined,
    element(
      'objectCharacteristics',
      element('compositionLevel', 0),
      algorithms.map((algorithm) =>
        element(
          'fixity',
          term('messageDigestAlgorithm', 'cryptographicHashFunctions', algorithm, algorithm.replace('sha', 'SHA-')),
          element('messageDigest', createHash(algorithm).update(bytes).digest('hex')),
          element('messageDigestOriginator', `Octavo ${making.octavo}`),
        ),
      ),
      element('size', bytes.length),
      element(
        'format',
        element(
          'formatDesignation',
          element('formatName', name === 'not told' ? mediaType : `${name} (${mediaType})`),
          element('formatVersion', version),
        ),
        puid === undefined
          ? undefined
          : element(
              'formatRegistry',
              element('formatRegistryName', { authority: 'PRONOM', valueURI: pronom }, 'PRONOM'),
              element('formatRegistryKey', { valueURI: `${pronom}${puid}` }, puid),
              term('formatRegistryRole', 'formatRegistryRole', 'spe', 'specification'),
            ),
      ),
      isMade(path)
        ? element(
            'creatingApplication',
            element('creatingApplicationName', 'Octavo'),
            element('creatingApplicationVersion', making.octavo),
            element('dateCreatedByApplication', book.metadata.modified),
          )
        : undefined,
    ),
    element('originalName', path.slice(path.lastIndexOf('/') + 1)),
  );
}

/** All of them have the instant of this version of the book: the clock has no say in what is deposited. */
function describeEvents({ book, making, messages }: Deposit, files: readonly PayloadFile[]): Child {
  const made = files.filter(({ path }) => isMade(path));
  const editions = files.filter(({ path }) => isEdition(path));
  const warnings = messages.filter(({ severity }) => severity === 'warning').length;
  const event = (
    id: string,
    type: Child,
    detail: string,
    outcome: Child,
    about: readonly PayloadFile[],
    agents: readonly string[],
  ): Child =>
    about.length === 0
      ? undefined
      : element(
          'event',
          identifier('eventIdentifier', 'local', id),
          type,
          element('eventDateTime', book.metadata.modified),
          element('eventDetailInformation', element('eventDetail', detail)),
          element('eventOutcomeInformation', outcome),
          agents.map((agent) => identifier('linkingAgentIdentifier', 'local', agent)),
          about.map(({ path }) => fileIdentifier('linkingObjectIdentifier', path)),
        );
  const programs = making.browser === undefined ? ['octavo'] : ['octavo', 'browser'];
  return [
    event(
      'creation',
      term('eventType', 'eventType', 'cre', 'creation'),
      'Made of the manuscript in data/source; dated as this version of the book is.',
      element('eventOutcome', 'success'),
      made,
      programs,
    ),
    event(
      'validation',
      term('eventType', 'eventType', 'val', 'validation'),
      'Held to the standards of their formats and to the manuscript, whose words each has, by the checks of Octavo.',
      [
        element('eventOutcome', 'pass'),
        element(
          'eventOutcomeDetail',
          element(
            'eventOutcomeDetailNote',
            `No errors, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}: see data/reports/messages.json.`,
          ),
        ),
      ],
      editions,
      ['octavo'],
    ),
    event(
      'message-digest-calculation',
      term('eventType', 'eventType', 'mes', 'message digest calculation'),
      'SHA-256 and SHA-512 of each file, as in the manifests of the bag.',
      element('eventOutcome', 'success'),
      files,
      ['octavo'],
    ),
  ];
}

function describeAgents({ making }: Deposit): Child {
  const agent = (id: string, name: string, version: string | undefined, note: string): Child =>
    element(
      'agent',
      identifier('agentIdentifier', 'local', id),
      element('agentName', name),
      term('agentType', 'agentType', 'sof', 'software'),
      element('agentVersion', version),
      element('agentNote', note),
    );
  const [, browser = making.browser ?? '', version] = /^(.*?)[/ ]([\d.]+)$/u.exec(making.browser ?? '') ?? [];
  return [
    agent('octavo', 'Octavo', making.octavo, 'It made the editions, their records and this package.'),
    making.browser === undefined ? undefined : agent('browser', browser, version, 'It set and printed pages.'),
  ];
}

function describeRights({ book }: Deposit): Child {
  const { licence } = book.metadata;
  if (licence === undefined) return undefined;
  return element(
    'rights',
    element(
      'rightsStatement',
      identifier('rightsStatementIdentifier', 'local', 'licence'),
      term('rightsBasis', 'rightsBasis', 'lic', 'license'),
      element(
        'licenseInformation',
        licence.url === undefined ? undefined : identifier('licenseDocumentationIdentifier', 'URI', licence.url),
        element('licenseTerms', licence.name),
      ),
      identifier('linkingObjectIdentifier', 'UUID', book.metadata.uuid),
    ),
  );
}
