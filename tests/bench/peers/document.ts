/**
 * The book for the other programs: one HTML document with the same text, notes, figures and tables as the
 * PDF edition, in the same face on the same page, and notes at the foot as css-gcpm-3 has them.
 */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { readBook } from '../../../src/manuscript/index.ts';
import { toHtml } from '../../../src/markup/to-html.ts';
import type { Section } from '../../../src/model/book.ts';
import { Report } from '../../../src/report/report.ts';

const require = createRequire(import.meta.url);

/** Writes `index.html` and what it needs into `folder`. */
export async function writePeerDocument(manuscript: string, folder: string): Promise<void> {
  const book = await readBook(manuscript, new Report(), { env: {} });
  for (const [key, { bytes }] of book.images) {
    await mkdir(dirname(join(folder, key)), { recursive: true });
    await writeFile(join(folder, key), bytes);
  }
  const fonts = dirname(require.resolve('@fontsource/alegreya/package.json'));
  for (const face of ['400-normal', '400-italic', '700-normal'])
    await copyFile(join(fonts, `files/alegreya-latin-${face}.woff2`), join(folder, `${face}.woff2`));
  const sections = book.sections.map((section) =>
    h('section', { className: [section.role], id: section.id }, setNotes(section)),
  );
  const html = `<!doctype html><html lang="${book.metadata.language}"><head><meta charset="utf-8"><title>${book.metadata.title}</title><style>${css}</style></head><body>${sections.map(toHtml).join('\n')}</body></html>`;
  await writeFile(join(folder, 'index.html'), html);
}

/** Each note goes where it is referred to first, as `float: footnote` wants it. */
function setNotes(section: Section): ElementContent[] {
  const notes = new Map(section.notes.map((note) => [note.references[0], note]));
  const body = structuredClone(section.body.children).filter((node): node is ElementContent => node.type !== 'doctype');
  const root: Root = { type: 'root', children: body };
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName !== 'sup' || parent === undefined || index === undefined) return;
    const [link] = node.children;
    const note = link?.type === 'element' ? notes.get(String(link.properties.id)) : undefined;
    if (note === undefined) return;
    const text = note.body.flatMap((block): ElementContent[] => (block.type === 'element' ? block.children : [block]));
    const call: Element = h('span', { className: ['footnote'] }, text);
    parent.children[index] = call;
    return index + 1;
  });
  return body;
}

const css = `
@font-face { font-family: Text; src: url(400-normal.woff2); }
@font-face { font-family: Text; font-style: italic; src: url(400-italic.woff2); }
@font-face { font-family: Text; font-weight: 700; src: url(700-normal.woff2); }
@page { size: 6in 9in; margin: 0.75in 0.85in 1in; @footnote { border-top: 0.5pt solid; padding-top: 4pt; } }
@page :left { @top-left { content: counter(page); } @top-center { content: string(book); } }
@page :right { @top-right { content: counter(page); } @top-center { content: string(chapter); } }
html { font: 11.625pt/15pt Text, serif; }
body { margin: 0; }
h1 { string-set: chapter content(text); font-size: 20pt; line-height: 30pt; margin: 45pt 0 30pt; }
h2, h3, h4, h5, h6 { break-after: avoid; line-height: 15pt; margin: 15pt 0 0; }
section { break-before: right; }
p { margin: 0; text-align: justify; text-indent: 1.3em; hyphens: auto; orphans: 2; widows: 2; }
blockquote, ul, ol, figure, table, pre { margin: 15pt 0; }
figure, tr { break-inside: avoid; }
img { display: block; max-width: 100%; max-height: 5in; margin: 0 auto; }
figcaption, caption { font-size: 10pt; text-align: center; }
table { width: 100%; border-collapse: collapse; font-size: 10pt; }
pre { font: 8.5pt/12pt monospace; }
.footnote { float: footnote; font-size: 9.9pt; line-height: 12pt; text-indent: 0; }
.line { display: block; }
`;
