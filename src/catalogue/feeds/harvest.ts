/** What harvesters and search engines read: an OAI-PMH 2.0 static repository and a map of the pages. */
import { type Child, element, writeDocument } from '../../records/index.ts';
import { leadFrom, pages } from '../addresses.ts';
import type { About } from '../compose.ts';
import type { List, ListedTitle } from '../list.ts';

const dublinCore = 'http://www.openarchives.org/OAI/2.0/oai_dc/';

/** A repository has an address and somebody who answers for it; without them there is none. */
export function writeStaticRepository(about: About, list: List): string | undefined {
  const { url, contact, gateway, title } = about;
  if (url === undefined || contact === undefined) return undefined;
  const own = `${url}catalogue/oai.xml`;
  const { host } = new URL(url);
  const days = list.titles.map(({ metadata }) => metadata.modified.slice(0, 10));
  const root = element(
    'Repository',
    {
      xmlns: 'http://www.openarchives.org/OAI/2.0/static-repository',
      'xmlns:oai': 'http://www.openarchives.org/OAI/2.0/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://www.openarchives.org/OAI/2.0/static-repository http://www.openarchives.org/OAI/2.0/static-repository.xsd',
    },
    element(
      'Identify',
      element('oai:repositoryName', title),
      // As the gateway is asked for it: its own address, then this file's without the scheme.
      element('oai:baseURL', gateway === undefined ? own : `${gateway}${own.replace(/^https?:\/\//u, '')}`),
      element('oai:protocolVersion', '2.0'),
      element('oai:adminEmail', contact),
      element('oai:earliestDatestamp', days.toSorted()[0] ?? list.modified.slice(0, 10)),
      element('oai:deletedRecord', 'no'),
      element('oai:granularity', 'YYYY-MM-DD'),
    ),
    element(
      'ListMetadataFormats',
      element(
        'oai:metadataFormat',
        element('oai:metadataPrefix', 'oai_dc'),
        element('oai:schema', 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd'),
        element('oai:metadataNamespace', dublinCore),
      ),
    ),
    element(
      'ListRecords',
      { metadataPrefix: 'oai_dc' },
      list.titles.map((one) => writeRecord(one, host, about)),
    ),
  );
  return root === undefined ? undefined : writeDocument(root);
}

/** A static repository has no deleted records: what was withdrawn says so in its own words. */
function writeRecord(title: ListedTitle, host: string, about: About): Child {
  const { slug, metadata, withdrawn, dublinCore: described } = title;
  const own = structuredClone(described);
  const lead = leadFrom('catalogue/oai.xml', about);
  const said = [
    element('dc:identifier', lead(pages.title(title))),
    withdrawn === undefined ? undefined : element('dc:description', `Withdrawn: ${withdrawn.reason}`),
  ].filter((one) => one !== undefined);
  own.children.push(...said);
  return element(
    'oai:record',
    element(
      'oai:header',
      element('oai:identifier', `oai:${host.replace(/:\d+$/u, '')}:${slug}`),
      element('oai:datestamp', metadata.modified.slice(0, 10)),
    ),
    element('oai:metadata', own),
  );
}

/** https://www.sitemaps.org/protocol.html; addresses in it are whole, so that without one there is none. */
export function writeSitemap(
  about: About,
  addresses: readonly { path: string; modified?: string }[],
): string | undefined {
  if (about.url === undefined) return undefined;
  const lead = leadFrom('sitemap.xml', about);
  const root = element(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    addresses.map(({ path, modified }) =>
      element('url', element('loc', lead(path)), element('lastmod', modified?.slice(0, 10))),
    ),
  );
  return root === undefined ? undefined : writeDocument(root);
}
