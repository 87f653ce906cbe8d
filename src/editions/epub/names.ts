import type { Section } from '../../model/index.ts';

/** Names of our own that no chapter may take. */
const reserved = new Set(['cover.xhtml', 'toc.xhtml', 'toc.ncx', 'style.css', 'content.opf']);

/**
 * File names for the pieces of a section: its place in the spine, what is ASCII in its id (else its role),
 * and from the second piece on the piece's number: `007-loomings.xhtml`, `007-loomings-2.xhtml`.
 */
export function nameDocument(place: number, { id, role }: Pick<Section, 'id' | 'role'>, piece: number): string {
  const words = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/gu, '');
  return `${[String(place).padStart(3, '0'), words || role, piece === 0 ? '' : String(piece + 1)].filter(Boolean).join('-')}.xhtml`;
}

/**
 * The packer drops what is not ASCII from a name and overwrites a file of the same name without a word:
 * so neither may ever reach it.
 */
export function assertNames(names: Iterable<string>): void {
  const seen = new Set<string>(reserved);
  for (const name of names) {
    if (!/^[a-z0-9][a-z0-9._/-]*$/u.test(name)) throw new Error(`Not a portable file name: ${name}`);
    if (seen.has(name)) throw new Error(`Two files of the EPUB are called ${name}`);
    seen.add(name);
  }
}
