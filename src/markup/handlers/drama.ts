/**
 * `:::drama`: a play. A speech is a paragraph that begins with who speaks; in verse it has lines, as a stanza has.
 * Directions stand between speeches or in them. `:::cast`: who is in it.
 */
import type { Element, ElementContent } from 'hast';
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { elementOf, type Block } from './block.ts';
import { isCapitals, isDirection, isVerse, readSpeaker, setName, type Spoken } from './speakers.ts';
import { leading, renderLine, splitLines, verseLine } from './verse.ts';

/** What is known while a play is gone through. */
interface Stage {
  readonly block: Block;
  readonly lines: readonly string[];
  /** Lines of the source are lines, also where a speech has one alone. */
  readonly isVerse: boolean;
  /** A name that stands in a paragraph of its own, and waits for what is said. */
  waiting: Spoken | undefined;
  /** Somebody has spoken: what follows without a name goes on. */
  isOpen: boolean;
  /** Words of the last line of verse, with those that it shares a line with. */
  last: string;
}

export function renderDrama(block: Block): Element {
  const classes = [block.properties['className'] ?? []].flat();
  const isInVerse = classes.includes('verse');
  const speeches = block.content.filter((node): node is Paragraph => node.type === 'paragraph');
  const stage: Stage = {
    block,
    lines: block.around.source.split('\n'),
    isVerse:
      isInVerse ||
      (block.name !== 'interview' && speeches.some((node) => isVerse(readSpeaker(node, true)?.said ?? node.children))),
    waiting: undefined,
    isOpen: false,
    last: '',
  };
  const children = block.content.flatMap((node) => renderNode(node, stage, isInVerse));
  if (stage.waiting !== undefined) children.push(paragraph(['speech'], [speaker(stage.waiting, block)]));
  const className = classes.filter((name) => name !== 'verse');
  const { className: _, ...properties } = block.properties;
  return elementOf(
    'div',
    block.name === 'interview' ? 'interview' : 'drama',
    { ...block, properties: className.length === 0 ? properties : { ...properties, className } },
    children,
  );
}

function renderNode(node: RootContent, stage: Stage, isInVerse: boolean): ElementContent[] {
  const { block } = stage;
  if (node.type !== 'paragraph') return [block.state.one(node, undefined) ?? []].flat();
  if (isDirection(node.children) && stage.waiting === undefined) return [renderDirection(node, block)];
  const own = readSpeaker(node, true);
  const spoken =
    stage.waiting === undefined ? own : { name: stage.waiting.name, said: node.children, above: 0 as const };
  if (spoken !== undefined && spoken.said.length === 0 && stage.waiting === undefined) {
    stage.waiting = spoken;
    return [];
  }
  stage.waiting = undefined;
  const said = spoken?.said ?? node.children;
  const name = spoken === undefined ? undefined : speaker(spoken, block);
  const isNamed = name !== undefined;
  const isContinued = !isNamed && stage.isOpen;
  stage.isOpen ||= isNamed;
  const classes = ['speech', ...(isNamed ? [] : ['continued'])];
  const inLines = isInVerse || (block.name !== 'interview' && isVerse(said)) || (stage.isVerse && isOneLine(said));
  if (!isNamed && !isContinued && !inLines) return [block.state.one(node, undefined) ?? []].flat();
  if (!inLines) {
    stage.last = '';
    const words = markDirections(renderLine(block.state, said, node), block);
    return [patch(node, block, paragraph([...classes, 'prose'], [...(isNamed ? [name, space] : []), ...words]))];
  }
  return [patch(node, block, paragraph(classes, renderLines(node, said, spoken, name, stage)))];
}

/** A speech of one line in a play in verse is a line of it, too. */
function isOneLine(nodes: readonly PhrasingContent[]): boolean {
  return splitLines(nodes).length === 1;
}

function renderLines(
  node: Paragraph,
  said: readonly PhrasingContent[],
  spoken: Spoken | undefined,
  name: Element | undefined,
  stage: Stage,
): ElementContent[] {
  const { block } = stage;
  const first = (node.position?.start.line ?? 1) - 1 + (spoken?.above ?? 0);
  return splitLines(said).flatMap((part, index): ElementContent[] => {
    const words = markDirections(renderLine(block.state, part, node), block);
    const text = toString({ type: 'paragraph', children: part });
    const step = index === 0 && spoken?.above === 0 ? 0 : leading(stage.lines[first + index] ?? '');
    const isDirected = isDirection(part);
    const isShared = index === 0 && spoken?.above === 1 && step >= 2 && stage.last !== '' && !isDirected;
    const before: ElementContent[] = index === 0 && name !== undefined ? [name, space] : [];
    const line = verseLine([...before, ...words], isShared || isDirected ? 0 : Math.round(step / 2));
    const classes = [line.properties.className ?? []].flat().map(String);
    if (isDirected && before.length === 0) classes.push('stage');
    if (isShared) {
      classes.push('shared');
      if (name !== undefined) name.properties.dataAfter = stage.last;
    }
    line.properties.className = classes;
    // Where it began: behind the name, or set in as lines are.
    const begin = before.length > 0 ? `${setName(spoken?.name ?? '', block.around.language)}\u2003` : '\u2003\u2002';
    if (!isDirected) stage.last = isShared ? `${stage.last} ${text}` : `${begin}${text}`;
    return index === 0 ? [line] : [{ type: 'text', value: '\n' }, line];
  });
}

/** Its italics are the style’s, where all of it is in italics; those within it stand upright. */
function renderDirection(node: Paragraph, block: Block): Element {
  const [only, ...others] = node.children;
  const whole = only?.type === 'emphasis' && others.length === 0 ? only.children : node.children;
  const isUpright = whole === node.children && isBracketed(node.children);
  const parts = isUpright
    ? node.children.flatMap((child) => (child.type === 'emphasis' ? child.children : [child]))
    : whole;
  const words = toString(node).replace(/^[^\p{L}]+/u, '');
  const leaves = /^(?:exit|exeunt)\b/iu.test(words) && words.length < 40;
  const classes = ['stage', ...(leaves ? ['leaving'] : [])];
  return patch(node, block, paragraph(classes, markPersons(renderLine(block.state, parts, node), block)));
}

/** “Enter KING CLAUDIUS”: names in capitals are set as those of speakers are. */
function markPersons(nodes: readonly ElementContent[], block: Block): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: markPersons(node.children, block) }];
    if (node.type !== 'text') return [node];
    const parts = node.value.split(/(?<![\p{L}\p{N}])(\p{Lu}{3,}(?:[ '’-]\p{Lu}{2,})*)(?![\p{L}\p{N}])/u);
    return parts.flatMap((value, index): ElementContent[] => {
      if (value === '') return [];
      const text: ElementContent = { ...node, value: index % 2 === 0 ? value : setName(value, block.around.language) };
      if (index % 2 === 0) return [text];
      return [{ type: 'element', tagName: 'span', properties: { className: ['person'] }, children: [text] }];
    });
  });
}

/** `[_Enter Ghost._]`: brackets, and all between them in italics. */
function isBracketed(nodes: readonly PhrasingContent[]): boolean {
  return (
    nodes.filter(({ type }) => type === 'emphasis').length === 1 &&
    nodes.every((node) => node.type === 'emphasis' || (node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value)))
  );
}

/** `[aside]` within what is said. */
function markDirections(nodes: readonly ElementContent[], block: Block): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'text' || !node.value.includes('[')) return [node];
    const parts = node.value.split(/(\[[^[\]@^\n]{1,400}\])(?![{(:])/u);
    return parts.flatMap((value, index): ElementContent[] => {
      if (value === '') return [];
      const text: ElementContent = { ...node, value };
      return index % 2 === 0
        ? [text]
        : [
            {
              type: 'element',
              tagName: 'i',
              properties: { className: ['stage'] },
              children: markPersons([text], block),
            },
          ];
    });
  });
}

const space: ElementContent = { type: 'text', value: ' ' };

function speaker({ name }: Spoken, { around }: Block): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['speaker'] },
    children: [{ type: 'text', value: setName(name, around.language) }],
  };
}

function paragraph(className: string[], children: ElementContent[]): Element {
  return { type: 'element', tagName: 'p', properties: { className }, children };
}

function patch(node: RootContent, { state }: Block, element: Element): Element {
  state.patch(node, element);
  return element;
}

/** Who is in it: each line, paragraph or item names one, and after a comma says who that is. */
export function renderCast(block: Block): Element {
  const { state } = block;
  const children: ElementContent[] = [];
  let list: Element | undefined;
  const add = (content: readonly ElementContent[]): void => {
    if (list === undefined) {
      list = { type: 'element', tagName: 'ul', properties: { className: ['persons'] }, children: [] };
      children.push(list);
    }
    list.children.push({
      type: 'element',
      tagName: 'li',
      properties: {},
      children: nameFirst(content, block.around.language),
    });
  };
  for (const node of block.content) {
    if (node.type === 'paragraph') for (const part of splitLines(node.children)) add(renderLine(state, part, node));
    else if (node.type === 'list') {
      for (const item of node.children)
        for (const child of item.children)
          if (child.type === 'paragraph') add(renderLine(state, child.children, child));
          else list?.children.push(...[state.one(child, item) ?? []].flat());
    } else {
      list = undefined;
      children.push(...[state.one(node, undefined) ?? []].flat());
    }
  }
  return elementOf('div', 'cast', block, children);
}

function nameFirst(content: readonly ElementContent[], language: string): ElementContent[] {
  const [first, ...rest] = content;
  const make = (children: ElementContent[]): Element => ({
    type: 'element',
    tagName: 'span',
    properties: { className: ['speaker'] },
    children,
  });
  if (first?.type === 'element' && first.tagName === 'strong') {
    const [only] = first.children;
    const isPlain = only?.type === 'text' && first.children.length === 1;
    return [make(isPlain ? [{ ...only, value: setName(only.value, language) }] : first.children), ...rest];
  }
  if (first?.type !== 'text') return [...content];
  const name = /^[^,:;(–—]{2,48}/u.exec(first.value)?.[0] ?? '';
  if (!isCapitals(name)) return [...content];
  const after = first.value.slice(name.length);
  // A row of names and nothing else: LORDS, LADIES, OFFICERS.
  if (isCapitals(first.value) && rest.length === 0)
    return [make([{ ...first, value: setName(first.value, language) }])];
  return [
    make([{ ...first, value: setName(name, language) }]),
    ...(after === '' ? [] : [{ ...first, value: after }]),
    ...rest,
  ];
}
