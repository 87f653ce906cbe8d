/** A title in a feed of OPDS 2.0: its metadata in the words of schema.org, its cover, and how one comes by it. */
import { type Accessibility, claimed, defined, isbnOf, writeUrn } from '../../model/index.ts';
import { leadFrom, pages } from '../addresses.ts';
import type { About } from '../compose.ts';
import type { ListedTitle, Person } from '../list.ts';
import type { TitleEdition } from '../title.ts';

export type Json = Readonly<Record<string, unknown>>;

export function describePublication(title: ListedTitle, path: string, about: About): Json {
  const lead = leadFrom(path, about);
  const { cover, withdrawn } = title;
  const isRaster = /^image\/(?:jpeg|png|gif|webp)$/u.test(cover.mediaType);
  return {
    metadata: describeMetadata(title),
    links: [
      { rel: 'alternate', href: lead(pages.title(title)), type: 'text/html' },
      ...(withdrawn === undefined
        ? title.editions.map((edition) => acquire(title, edition, lead))
        : [
            {
              rel: 'http://opds-spec.org/acquisition',
              href: lead(pages.title(title)),
              type: 'text/html',
              properties: { availability: { state: 'unavailable', ...sinceDay(withdrawn.date) } },
            },
          ]),
    ],
    ...(isRaster
      ? {
          images: [
            {
              href: lead(cover.path),
              type: cover.mediaType,
              width: Math.round(cover.width),
              height: Math.round(cover.height),
            },
          ],
        }
      : {}),
  };
}

function describeMetadata(title: ListedTitle): Json {
  const { metadata, kind, withdrawn, people, version } = title;
  const {
    subtitle,
    date,
    language,
    modified,
    series,
    subjects,
    classifications = [],
    publisher,
    imprint,
    description,
  } = metadata;
  const accessibility = title.editions.find(({ edition }) => edition === 'epub') ?? title.editions[0];
  const pdf = title.editions.find(({ edition }) => edition === 'pdf');
  const persons = (role: string): Json | undefined => nameAll(people.filter((one) => one.role === role));
  return {
    '@type': `http://schema.org/${kind === 'book' ? 'Book' : 'Article'}`,
    identifier: isbnOf(metadata, 'epub') ?? (metadata.identifiers[0] === undefined ? metadata.uuid : uriOf(title)),
    title: metadata.title,
    ...defined({
      subtitle,
      author: persons('aut'),
      editor: persons('edt'),
      translator: persons('trl'),
      illustrator: persons('ill'),
      publisher,
      imprint,
      description: withdrawn === undefined ? description : `Withdrawn: ${withdrawn.reason}`,
      published: date !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : undefined,
      numberOfPages: pdf?.pages,
    }),
    language,
    modified,
    ...(subjects.length + classifications.length === 0
      ? {}
      : {
          subject: [
            ...subjects.map(({ label }) => ({ name: label })),
            ...classifications.flatMap(({ scheme, code, words }) =>
              code === undefined && words === undefined
                ? []
                : [{ name: words ?? code ?? '', ...defined({ code, scheme: schemes[scheme] }) }],
            ),
          ],
        }),
    ...(series === undefined ? {} : { belongsTo: { series: { name: series.name, ...positionOf(series.position) } } }),
    ...(accessibility?.accessibility === undefined
      ? {}
      : { accessibility: describeAccessibility(title, accessibility.accessibility) }),
    version: String(version.number),
  };
}

const schemes: Readonly<Record<string, string>> = {
  thema: 'https://ns.editeur.org/thema/',
  bisac: 'https://www.bisg.org/',
  ddc: 'http://dewey.info/',
  lcc: 'http://id.loc.gov/authorities/classification/',
  lcsh: 'http://id.loc.gov/authorities/subjects/',
  fast: 'http://id.worldcat.org/fast/',
};

function uriOf({ metadata }: ListedTitle): string {
  const found = metadata.identifiers.find(({ scheme, edition }) => scheme !== 'issn' && edition === undefined);
  return found === undefined ? metadata.uuid : writeUrn(found);
}

function sinceDay(date: string | undefined): Json {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? { since: date } : {};
}

function positionOf(position: string | undefined): Json {
  const number = Number(position);
  return position === undefined || !Number.isFinite(number) ? {} : { position: number };
}

function nameAll(people: readonly Person[]): Json | undefined {
  if (people.length === 0) return undefined;
  const all = people.map(({ name, fileAs, addresses }) => ({
    name,
    ...(fileAs === name ? {} : { sortAs: fileAs }),
    ...defined({ identifier: addresses[0] }),
  }));
  return (all.length === 1 ? all[0] : all) as Json;
}

function acquire(title: ListedTitle, edition: TitleEdition, lead: (to: string) => string): Json {
  const offer = title.offers.get(edition) ?? { kind: 'plain' };
  const file = { href: lead(edition.path), type: edition.mediaType, title: edition.edition.toUpperCase() };
  const size = { size: edition.bytes };
  switch (offer.kind) {
    case 'open':
      return { rel: 'http://opds-spec.org/acquisition/open-access', ...file, ...size };
    case 'plain':
      return { rel: 'http://opds-spec.org/acquisition', ...file, ...size };
    case 'later':
    case 'buy': {
      const price = offer.kind === 'buy' ? offer.prices[0] : undefined;
      return {
        rel: offer.kind === 'buy' ? 'http://opds-spec.org/acquisition/buy' : 'http://opds-spec.org/acquisition',
        href: lead(pages.title(title)),
        type: 'text/html',
        title: file.title,
        properties: {
          indirectAcquisition: [{ type: edition.mediaType }],
          ...(price === undefined ? {} : { price: { value: Number(price.value), currency: price.currency } }),
          ...(offer.kind === 'later' ? { availability: { state: 'unavailable', until: offer.day } } : {}),
        },
      };
    }
  }
}

/** In the words of the Readium Web Publication Manifest; what is no word of its vocabulary stays out. */
export function describeAccessibility({ metadata }: Pick<ListedTitle, 'metadata'>, accessibility: Accessibility): Json {
  const { conformance, exemption } = metadata.accessibility ?? {};
  const list = (property: Parameters<typeof claimed>[1]): string[] | undefined => {
    const values = claimed(accessibility, property);
    return values.length === 0 ? undefined : values;
  };
  return defined({
    exemption,
    accessMode: list('accessMode'),
    accessModeSufficient: list('accessModeSufficient')?.map((modes) => modes.split(',')),
    feature: list('accessibilityFeature'),
    hazard: list('accessibilityHazard'),
    summary: accessibility.summary.text,
    certification:
      conformance === undefined
        ? undefined
        : defined({
            certifiedBy: conformance.certifiedBy,
            credential: conformance.credential,
            report: conformance.report,
          }),
  });
}
