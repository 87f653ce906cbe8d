/** Every link and every file that a page of the web edition or of a site names is there. */
import type { Element } from 'hast';
import { type Artifact, decodePercent, visit } from '../model/index.ts';
import { type Report, said, sayCount } from '../report/index.ts';
import { noteExamined } from './own.ts';
import { parsePage } from './page.ts';

export function checkLinks({ artifacts }: { readonly artifacts: readonly Artifact[] }, report: Report): void {
  for (const artifact of artifacts) {
    const { edition } = artifact;
    if (edition !== 'site' && edition !== 'html') continue;
    const { ways, lost: all } = followWays(artifact);
    const name = edition === 'site' ? 'Site' : 'HTML';
    for (const lost of all) {
      report.add(
        'edition-invalid',
        said`${name}: ${lost}`,
        {},
        said`This is a fault of Octavo or of the theme, not of the manuscript: please report it.`,
      );
    }
    noteExamined(
      {
        check: 'links',
        about: 'Every link to a place, a page or a file of the edition leads to something that is there',
        edition,
        findings: all.length,
        evidence: sayCount(ways, 'link or name of a file', 'links and names of files'),
      },
      report,
    );
  }
}

/** `page.html leads to chapter.html#x, which is not there`; empty where all is well. */
export function findDeadEnds(artifact: Artifact): readonly string[] {
  return followWays(artifact).lost;
}

function followWays({ path, bytes, files = [] }: Artifact): {
  readonly ways: number;
  readonly lost: readonly string[];
} {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const all = [{ path, bytes }, ...files].map((file) => ({ name: file.path.slice(folder.length), bytes: file.bytes }));
  const names = new Set(all.map(({ name }) => name));
  const places = new Set<string>();
  const ways: { from: string; to: string }[] = [];
  for (const { name, bytes: page } of all.filter((file) => file.name.endsWith('.html'))) {
    visit(parsePage(page), 'element', (node) => {
      const { id } = node.properties;
      if (typeof id === 'string') places.add(`${name}#${id}`);
      for (const to of addressesOf(node)) ways.push({ from: name, to: to.startsWith('#') ? `${name}${to}` : to });
    });
  }
  const lost = ways
    .filter(({ to }) => {
      const [name = '', fragment] = to.split('#');
      if (!names.has(name)) return true;
      return fragment !== undefined && fragment !== '' && !places.has(`${name}#${decodePercent(fragment)}`);
    })
    .map(({ from, to }) => `${from} leads to ${to}, which is not there`);
  return { ways: ways.length, lost };
}

/** What stands in the folder: addresses with a scheme lead elsewhere. */
function addressesOf({ tagName, properties }: Element): string[] {
  const { href, src, rel } = properties;
  const isPlace = tagName === 'a' || (tagName === 'link' && !/^(?:canonical|license|schema\.)/u.test(String(rel)));
  return [isPlace ? href : undefined, src].filter(
    (address): address is string => typeof address === 'string' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(address),
  );
}
