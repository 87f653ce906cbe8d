/** Accessibility: what the editions claim, on what evidence, and what the author says of it. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Account } from './account.ts';
import { nameEdition } from './edition-names.ts';
import { table } from './page-tables.ts';

const exemptions: Readonly<Record<string, string>> = {
  'eaa-microenterprise':
    'exempt from the European Accessibility Act as the product of a microenterprise (Article 4(5) of Directive (EU) 2019/882)',
  'eaa-disproportionate-burden':
    'exempt from the European Accessibility Act, since meeting it would be a disproportionate burden (Article 14(1)(b) of Directive (EU) 2019/882)',
  'eaa-fundamental-alteration':
    'exempt from the European Accessibility Act, since meeting it would alter the publication fundamentally (Article 14(1)(a) of Directive (EU) 2019/882)',
};

export function showAccessibility(account: Account): ElementContent[] {
  const { accessibility } = account;
  if (accessibility.length === 0) return [];
  return [
    h('h2', { id: 'accessibility' }, 'Accessibility'),
    ...accessibility.flatMap(({ edition, summary }) => [
      h('h3', { id: `accessibility-${edition}` }, nameEdition(edition)),
      h('p', { className: ['first'], lang: summary.language }, summary.text),
      claimsOf(account, edition),
    ]),
    h('h3', { id: 'conformance' }, 'Conformance'),
    ...sayConformance(account),
  ];
}

function claimsOf({ accessibility }: Account, edition: string): ElementContent {
  const claims = accessibility.find((one) => one.edition === edition)?.claims ?? [];
  const sorted = [...claims.filter(({ made }) => made), ...claims.filter(({ made }) => !made)];
  return table(
    'Properties of schema.org, and of ONIX, that it claims, and those that were looked for in vain',
    ['Property', 'Claimed', 'Evidence'],
    sorted.map(({ property, value, made, evidence }) => [
      [property === 'record' ? 'For records (ONIX):' : h('code', property), ' ', value.replaceAll(',', ', ')],
      made ? '✓ yes' : '– no',
      evidence,
    ]),
  );
}

/** Only a person can say that a publication conforms: nothing is said here that nobody said (EPUB Accessibility 1.1, 3.2.3). */
function sayConformance({ statement }: Account): ElementContent[] {
  const conformance = statement?.conformance;
  const exemption = statement?.exemption;
  const paragraphs: ElementContent[][] = [
    conformance === undefined
      ? [
          'Nobody has certified that the publication conforms to EPUB Accessibility 1.1 (ISO/IEC 23761) or to WCAG. The properties above are what a program could prove.',
        ].map((value) => ({ type: 'text', value }))
      : [
          { type: 'text', value: `It conforms to ${conformance.standard}, says ${conformance.certifiedBy}` },
          ...(conformance.date === undefined ? [] : [{ type: 'text', value: ` on ${conformance.date}` } as const]),
          { type: 'text', value: '.' },
          ...(conformance.report === undefined
            ? []
            : [
                { type: 'text', value: ' ' } as const,
                h('a', { href: conformance.report }, 'The report of the certifier'),
                { type: 'text', value: '.' } as const,
              ]),
        ],
    ...(exemption === undefined
      ? []
      : [[{ type: 'text', value: `The publisher says that it is ${exemptions[exemption] ?? exemption}.` } as const]]),
    [
      {
        type: 'text',
        value:
          'Of what Annex I of the European Accessibility Act (Directive (EU) 2019/882) asks of e-books (section IV (f)), the tables show: navigation, structure and layout that adapts; alternatives for what is not text; no lock that shuts assistive technology out; and metadata that say so.',
      },
    ],
  ];
  return paragraphs.map((children, index) => h('p', index === 0 ? { className: ['first'] } : {}, children));
}
