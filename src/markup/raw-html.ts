/** Raw HTML of an author: what is let through, and what is said of the rest. */
import type { Element, Nodes, Properties, Root } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { CONTINUE, SKIP, visit } from '../model/index.ts';
import { blocks, objects, phrases, tableParts, transparent } from './element-names.ts';
import { type Phrase, type Report, type Words, allOf, inEnglish, said, sayTimes } from '../report/index.ts';

const common = [
  'className',
  'id',
  'lang',
  'dir',
  'title',
  'dataWidth',
  'dataTo',
  'dataNote',
  'dataNoteBody',
  'dataWiki',
  'dataCell',
  'dataFormula',
  'dataEnvironment',
  'dataWorks',
  'dataIndex',
  'dataTerm',
  'dataOnly',
  'dataNot',
];

/** A path from the root of a disk (`file:`, `C:`) is told by who reads the pictures (see manuscript/pictures). */
const pictureSchemes = ['http', 'https', 'data', 'file', ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** A list of what is allowed, not of what is forbidden: new HTML is not let in by mistake. */
export const schema: Schema = {
  strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'textarea', 'select', 'svg'],
  clobber: [],
  tagNames: [...blocks, ...tableParts, ...phrases, ...transparent, ...objects],
  attributes: {
    '*': common,
    a: ['href', 'hrefLang'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start', 'reversed', 'type'],
    li: ['value'],
    table: ['dataAligns', 'dataHeads', 'dataFirsts', 'dataWidths'],
    td: ['colSpan', 'rowSpan', 'headers', 'align'],
    th: ['colSpan', 'rowSpan', 'headers', 'scope', 'abbr', 'align'],
    tr: ['align'],
    pre: ['dataStart', 'dataMarked', 'dataAlt'],
    p: ['align'],
    div: ['align', 'dataStart', 'dataEvery'],
    span: ['dataAfter'],
    h1: ['align'],
    h2: ['align'],
    h3: ['align'],
    h4: ['align'],
    h5: ['align'],
    h6: ['align'],
    col: ['span'],
    colgroup: ['span'],
    time: ['dateTime'],
    data: ['value'],
    del: ['cite', 'dateTime'],
    ins: ['cite', 'dateTime'],
    blockquote: ['cite'],
    q: ['cite'],
    details: ['open'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: pictureSchemes, cite: ['http', 'https'] },
};

const allowed = new Set(schema.tagNames);
/** Silently unwrapped: they carry looks or what HTML itself adds, and their content stays. */
const unwrapped = new Set([
  'font',
  'big',
  'tt',
  'picture',
  'source',
  'html',
  'body',
  'head',
  'nobr',
  'main',
  'nav',
  'hgroup',
  'label',
  'title',
]);
/** Sanitises a tree; everything it takes away that an author could miss is named at its place. */
export function sanitiseTree(tree: Root, file: string, report: Report): Root {
  visit(tree, 'element', (node) => {
    translate(node);
    inspectElement(node, file, report);
    return isStripped(node) ? SKIP : CONTINUE;
  });
  return sanitize(tree, schema) as Root;
}

function isStripped({ tagName }: Element): boolean {
  return schema.strip?.includes(tagName) === true;
}

const percent = /^\s*(\d+(?:\.\d+)?%)\s*$/u;
const widthInStyle = /(?:^|;)\s*width\s*:\s*(\d+(?:\.\d+)?%)/iu;

/** What HTML had before there were styles, as what it has now. */
function translate(node: Element): void {
  const { properties } = node;
  if (node.tagName === 'center') {
    node.tagName = 'div';
    node.properties = { align: 'center', ...properties };
  }
  // A number is one of pixels, which the picture itself knows better.
  if (node.tagName === 'img') {
    const given = typeof properties.width === 'string' ? properties.width : '';
    const styled = typeof properties['style'] === 'string' ? properties['style'] : '';
    const share = percent.exec(given)?.[1] ?? widthInStyle.exec(styled)?.[1];
    if (given.includes('%')) delete properties.width;
    if (share !== undefined) properties.dataWidth ??= share;
  }
}

function inspectElement(node: Element, file: string, report: Report): void {
  const place = { file, line: node.position?.start.line, column: node.position?.start.column };
  const { type, disabled, id, name } = node.properties;
  // Of all form controls only the boxes of a task list stay.
  if (
    node.tagName === 'input' &&
    (type !== 'checkbox' || disabled !== true || id !== undefined || name !== undefined)
  ) {
    report.addOneOf(
      'html-removed',
      'input',
      sayTimes(said`<input> was taken out`),
      place,
      said`Editions carry no forms.`,
    );
    // Under a name that the sanitiser strips, or it would make a box of any field.
    node.tagName = 'select';
    return;
  }
  if (!allowed.has(node.tagName) && !unwrapped.has(node.tagName)) {
    const lost = isStripped(node) ? describeLoss(node) : said`; its content is kept${describeSaid(node)}`;
    const kind = `${node.tagName} ${inEnglish(lost)}`;
    report.addOneOf(
      'html-removed',
      // Words that are lost are told each at their place.
      kind.includes('“') ? `${kind} ${file}:${place.line ?? 0}` : kind,
      sayTimes(said`<${node.tagName}> was taken out${lost}`),
      place,
      said`Editions carry no scripts, frames, forms or embedded media. Use Markdown or plain HTML instead.`,
    );
  }
  for (const name of Object.keys(node.properties)) {
    if (/^on/iu.test(name)) {
      report.addOneOf(
        'html-removed',
        name.toLowerCase(),
        sayTimes(said`The event handler ${name.toLowerCase()} was taken out`),
        place,
        said`Editions carry no scripts.`,
      );
    }
  }
  for (const name of ['href', 'src']) {
    const value = node.properties[name];
    if (typeof value === 'string')
      node.properties[name] = value.replace(/^[a-z][a-z0-9+.-]+:/iu, (scheme) => scheme.toLowerCase());
  }
  const address = readAddress(node.properties);
  if (address !== undefined && !isAllowedAddress(address, node.tagName)) {
    const scheme = /^[^:]*:/u.exec(address)?.[0] ?? '';
    report.addOneOf(
      'link-scheme',
      scheme,
      (count) =>
        count === 1
          ? said`The address “${shorten(address)}” was taken out`
          : said`${count} addresses with ${shorten(scheme)} were taken out; this is the first: “${shorten(address)}”`,
      place,
      said`Use http, https, mailto or tel, or a path within the manuscript.`,
    );
  }
}

/** Programs and styles have no words. */
function describeLoss(node: Element): Phrase {
  const words = ['script', 'style'].includes(node.tagName) ? '' : wordsOf(node).replace(/\s+/gu, ' ').trim();
  return words === ''
    ? said` with its content`
    : said` with its words “${words.length > 120 ? `${words.slice(0, 119)}…` : words}”`;
}

/** Attributes that speak to readers, by their names or because they have several words. */
function describeSaid({ properties }: Element): Words {
  const names = Object.entries(properties).flatMap(([name, value]) => {
    if (typeof value !== 'string' || /^(?:on|data|style|class)/iu.test(name)) return [];
    const speaks = /^(?:alt|aria-?label|caption|label|summary|title)$/iu.test(name) || /\p{L}\s+\p{L}/u.test(value);
    return speaks && /\p{L}/u.test(value) ? [name] : [];
  });
  return names.length === 0 ? '' : said`, and what it says as ${allOf(names)} is not`;
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && ['script', 'style'].includes(node.tagName)) return '';
  const children =
    node.type === 'element' && node.content !== undefined
      ? node.content.children
      : 'children' in node
        ? node.children
        : [];
  return children.map(wordsOf).join(' ');
}

function readAddress(properties: Properties): string | undefined {
  const value = properties.href ?? properties.src;
  return typeof value === 'string' ? value : undefined;
}

/** As a browser sees it: control characters and space around the scheme do not hide it. */
function isAllowedAddress(address: string, tagName: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(address.replace(/[\u0000-\u0020]/gu, ''))?.[1]?.toLowerCase();
  if (scheme === undefined) return true;
  return tagName === 'img' ? pictureSchemes.includes(scheme) : ['http', 'https', 'mailto', 'tel'].includes(scheme);
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
