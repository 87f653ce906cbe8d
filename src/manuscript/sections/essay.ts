/** An essay's title block, and what stands at its end. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { collectContents } from '../../markup/index.ts';
import { type ContentsEntry, type Metadata, type Section, classesOf, sayDate, termsFor } from '../../model/index.ts';
import { sayPeople } from './credits.ts';
import { type OpenSection, isElement } from '../../transforms/index.ts';

/**
 * Title, subtitle, byline, date and standfirst in the opening; the author note at the end, before an index.
 * @param wanted whether the author wants contents, if that was said
 */
export function buildEssay(section: OpenSection, metadata: Metadata, wanted?: boolean): OpenSection {
  const terms = termsFor(metadata.language);
  const { children } = section.body;
  const at = children.findIndex((node) => isElement(node, 'header') && classesOf(node).includes('opening'));
  const [before, header, rest] = [children.slice(0, Math.max(0, at)), children[at], children.slice(at + 1)];
  const heading = isElement(header) ? header.children : [];
  const opening = h('header', { className: ['opening'] }, [
    ...heading,
    ...(metadata.subtitle === undefined ? [] : [h('p', { className: ['subtitle'] }, metadata.subtitle)]),
    ...sayPeople(metadata.contributors, metadata.language),
    ...(metadata.date === undefined
      ? []
      : [
          h(
            'p',
            { className: ['date'] },
            h('time', { dateTime: metadata.date }, sayDate(metadata.date, metadata.language)),
          ),
        ]),
    ...(metadata.description === undefined ? [] : [h('p', { className: ['standfirst'] }, metadata.description)]),
  ]);
  const isListed = wanted ?? countWords(section.body) > 5000;
  const body = { ...section.body, children: [...before, opening, ...rest] };
  const whole: OpenSection = { ...section, body };
  const entries = isListed ? (collectContents({ sections: [whole], metadata }, 2)[0]?.entries ?? []) : [];
  const contents = entries.length < (wanted === true ? 1 : 3) ? [] : [listContents(entries, terms.contents)];
  const note =
    metadata.authorNote === undefined
      ? []
      : [h('section', { className: ['author-note'], ariaLabel: terms.aboutAuthor }, h('p', metadata.authorNote))];
  // Whoever looks for an index looks at the end.
  const isIndex = (node: (typeof rest)[number]): boolean =>
    isElement(node, 'section') && classesOf(node).includes('index');
  const [text, indexes] = [rest.filter((node) => !isIndex(node)), rest.filter(isIndex)];
  return { ...whole, body: { ...body, children: [...before, opening, ...contents, ...text, ...note, ...indexes] } };
}

function countWords(node: Section['body'] | ElementContent): number {
  if (node.type === 'text') return node.value.split(/\s+/u).length;
  return 'children' in node
    ? (node.children as ElementContent[]).reduce((sum, child) => sum + countWords(child), 0)
    : 0;
}

/** The contents of a long essay, in its own text. */
function listContents(entries: readonly ContentsEntry[], label: string): Element {
  return h('nav', { className: ['contents'], ariaLabel: label }, h('ol', entries.map(listEntry)));
}

function listEntry(entry: ContentsEntry): Element {
  return h('li', { className: [`entry-${entry.role}`] }, [
    h('a', { href: `#${entry.id}` }, [
      ...(entry.number === undefined ? [] : [h('span', { className: ['number'] }, entry.number), ' ']),
      h('span', { className: ['title'] }, entry.title),
    ]),
    ...(entry.entries.length === 0 ? [] : [h('ol', entry.entries.map(listEntry))]),
  ]);
}
