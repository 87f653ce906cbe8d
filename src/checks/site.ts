/** Every link and every file that a page of a site names is there. */
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { type Artifact, decodePercent } from '../model/index.ts';
import type { Report } from '../report/index.ts';

export function checkSite({ artifacts }: { readonly artifacts: readonly Artifact[] }, report: Report): void {
  for (const artifact of artifacts) {
    if (artifact.edition !== 'site') continue;
    for (const lost of findDeadEnds(artifact)) {
      report.add(
        'edition-invalid',
        `Site: ${lost}`,
        {},
        'This is a fault of Octavo or of the theme, not of the manuscript: please report it.',
      );
    }
  }
}

/** `page.html leads to chapter.html#x, which is not there`; empty where all is well. */
export function findDeadEnds({ path, bytes, files = [] }: Artifact): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const all = [{ path, bytes }, ...files].map((file) => ({ name: file.path.slice(folder.length), bytes: file.bytes }));
  const names = new Set(all.map(({ name }) => name));
  const places = new Set<string>();
  const ways: { from: string; to: string }[] = [];
  for (const { name, bytes: page } of all.filter((file) => file.name.endsWith('.html'))) {
    visit(fromHtml(new TextDecoder().decode(page)), 'element', (node) => {
      const { id } = node.properties;
      if (typeof id === 'string') places.add(`${name}#${id}`);
      for (const to of addressesOf(node)) ways.push({ from: name, to: to.startsWith('#') ? `${name}${to}` : to });
    });
  }
  return ways
    .filter(({ to }) => {
      const [name = '', fragment] = to.split('#');
      if (!names.has(name)) return true;
      return fragment !== undefined && fragment !== '' && !places.has(`${name}#${decodePercent(fragment)}`);
    })
    .map(({ from, to }) => `${from} leads to ${to}, which is not there`);
}

/** What stands in the folder: addresses with a scheme lead elsewhere. */
function addressesOf({ tagName, properties }: Element): string[] {
  const { href, src, rel } = properties;
  const isPlace = tagName === 'a' || (tagName === 'link' && !/^(?:canonical|license|schema\.)/u.test(String(rel)));
  return [isPlace ? href : undefined, src].filter(
    (address): address is string => typeof address === 'string' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(address),
  );
}
