/**
 * `[words](part:name)`, `[](part:name)`: links to labels as MyST has them
 * (https://mystmd.org/guide/cross-references#link-references). What stands before the colon looks like the scheme of
 * an address, and is none that anybody knows.
 */
import type { Root } from 'mdast';
import { visit } from '../../../model/index.ts';

/** Without `//` behind them: IANA's that are written so, and those of programs. */
const schemes = new Set(
  (
    'http https ftp mailto tel sms geo urn doi isbn news data javascript vbscript file blob about cid mid magnet bitcoin ' +
    'skype callto whatsapp view-source inv wiki wikipedia project path xref obsidian zotero vscode intent market info mdn'
  ).split(' '),
);
const label = /^([A-Za-z][\w.-]{1,60}):(?![/\\])\S{1,200}$/u;

export function labelLinksTransform(tree: Root): void {
  visit(tree, 'link', (node) => {
    const scheme = label.exec(node.url)?.[1];
    if (scheme !== undefined && !schemes.has(scheme.toLowerCase())) node.url = `#${node.url}`;
  });
}
