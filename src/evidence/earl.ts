/** What was proved of accessibility, as assertions that other programs read (EARL 1.0, https://www.w3.org/TR/EARL10-Schema/). */
import { type Claim, type EditionName } from '../model/index.ts';
import type { Examination } from '../report/index.ts';
import type { Account } from './account.ts';

const context = {
  earl: 'http://www.w3.org/ns/earl#',
  dcterms: 'http://purl.org/dc/terms/',
  doap: 'http://usefulinc.com/ns/doap#',
  schema: 'https://schema.org/',
} as const;

const outcomes: Readonly<Record<Examination['result'], string>> = {
  passed: 'earl:passed',
  failed: 'earl:failed',
  'not-made': 'earl:untested',
};

/** Checks whose subject is accessibility. */
const accessible = /accessib|axe|tagged/u;

/**
 * JSON-LD: one assertion for each check of accessibility, and one for each property that an edition was
 * examined for, claimed or not.
 */
export function writeEarl(account: Account): unknown {
  const { examinations, accessibility, programs } = account;
  const checks = examinations.filter(({ check }) => accessible.test(check));
  return {
    '@context': context,
    '@graph': [
      ...checks.map((examination) =>
        assert(account, examination.edition, {
          by: examination.tool,
          test: { '@type': 'earl:TestCriterion', 'dcterms:title': examination.about },
          outcome: outcomes[examination.result],
          info: examination.evidence,
        }),
      ),
      ...accessibility.flatMap(({ edition, claims }) =>
        claims.map((claim) =>
          assert(account, edition, {
            by: { name: 'Octavo', version: programs.octavo },
            test: nameClaim(claim),
            // What is not claimed is often not there to be claimed: a book without formulas.
            outcome: claim.made ? 'earl:passed' : 'earl:inapplicable',
            info: claim.evidence,
          }),
        ),
      ),
    ],
  };
}

function nameClaim({ property, value }: Claim): unknown {
  return {
    // What has no word there has one in library records, and no address.
    ...(property.startsWith('access') ? { '@id': `https://schema.org/${property}#${value}` } : {}),
    '@type': 'earl:TestCriterion',
    'dcterms:title': `${property}: ${value}`,
  };
}

interface Assertion {
  readonly by: Examination['tool'];
  readonly test: unknown;
  readonly outcome: string;
  readonly info: string;
}

function assert({ editions }: Account, edition: EditionName, { by, test, outcome, info }: Assertion): unknown {
  const subjects = editions.filter((one) => one.kind === undefined && (edition === 'all' || one.edition === edition));
  return {
    '@type': 'earl:Assertion',
    'earl:mode': { '@id': 'earl:automatic' },
    'earl:assertedBy': {
      '@type': ['earl:Assertor', 'earl:Software'],
      'doap:name': by.name,
      'doap:revision': by.version,
      ...(by.url === undefined ? {} : { 'doap:homepage': { '@id': by.url } }),
    },
    'earl:subject': subjects.map(({ path, sha256 }) => ({
      '@id': path,
      '@type': 'earl:TestSubject',
      'schema:sha256': sha256,
    })),
    'earl:test': test,
    'earl:result': {
      '@type': 'earl:TestResult',
      'earl:outcome': { '@id': outcome },
      'earl:info': info,
    },
  };
}
