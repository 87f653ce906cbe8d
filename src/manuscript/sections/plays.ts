/**
 * Plays that are written as Markdown, or stand so in collections of old books: what is surely one becomes `:::drama`,
 * scene by scene, and its list of persons `:::cast`. Headings stay where they are: acts and scenes are sections.
 */
import type { BlockContent, Heading, Paragraph, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { isDirection, readSpeaker } from '../../markup/index.ts';
import { defined, namesAct } from '../../model/index.ts';
import { said } from '../../report/index.ts';
import type { FileContext } from '../../transforms/index.ts';

export interface DramaWish {
  /** Whether the text is a play; absent: if it surely is one. */
  readonly isPlay?: boolean | undefined;
  /** Every how many lines verse shows its number. */
  readonly numbers?: number | undefined;
}

/** Fewer speeches, or speakers who say less, may be anything: a dialogue in an essay, a list of terms. */
const least = { speeches: 12, speakers: 2, spoken: 3, share: 0.7 };

const casts =
  /^(?:dramatis person(?:ae|æ)|persons? (?:of|in|represented|represented in) (?:the )?(?:play|drama|comedy|tragedy)?|the persons of the play|(?:list of )?characters(?: (?:of|in) the play)?|cast(?: of characters)?|personen|personnages|personaggi|personajes|персонажи|действующие лица)[.:]?$/iu;

/** The tree as it was, or a new one in which scenes are blocks. */
export function setPlays(tree: Root, wish: DramaWish, context: Pick<FileContext, 'file' | 'report'>): Root {
  if (!isPlay(tree, wish)) return markScenes(openAtHeadings(tree, wish));
  if (wish.isPlay === undefined) tell(findSpeeches(tree), context);
  return markScenes({ ...tree, children: divide(tree.children, { numbers: wish.numbers }) });
}

/** Whether a file is set as a play: its author says so, or it surely is one. */
export function isPlay(tree: Root, { isPlay: said }: DramaWish): boolean {
  return said ?? (tree.children.some(isAct) && isSurelyPlay(findSpeeches(tree)));
}

interface Speeches {
  readonly speeches: readonly { readonly node: Paragraph; readonly name: string }[];
  readonly directions: number;
  readonly paragraphs: number;
}

function isHeading({ type }: RootContent): boolean {
  return type === 'heading';
}

function isAct(node: RootContent): boolean {
  return node.type === 'heading' && namesAct(toString(node).trim());
}

/** From the first heading of an act or a scene on: what an editor says before it is no part of the play. */
function findSpeeches({ children }: Root): Speeches {
  const begins = children.findIndex(isAct);
  const paragraphs = children.slice(Math.max(0, begins)).filter((node): node is Paragraph => node.type === 'paragraph');
  const speeches = paragraphs.flatMap((node) => {
    const name = isDirection(node.children) ? undefined : readSpeaker(node)?.name.replace(/[.:]$/u, '');
    return name === undefined ? [] : [{ node, name: name.toUpperCase() }];
  });
  return {
    speeches,
    directions: paragraphs.filter((node) => isDirection(node.children)).length,
    paragraphs: paragraphs.length,
  };
}

/** It has acts or scenes; the same few people speak again and again, and take turns; there is hardly anything else. */
function isSurelyPlay({ speeches, directions, paragraphs }: Speeches): boolean {
  const times = new Map<string, number>();
  for (const { name } of speeches) times.set(name, (times.get(name) ?? 0) + 1);
  const known = new Set([...times].filter(([, count]) => count >= least.spoken).map(([name]) => name));
  const own = speeches.filter(({ name }) => known.has(name));
  const turns = own.filter(({ name }, index) => index > 0 && name !== own[index - 1]?.name).length;
  return (
    own.length >= least.speeches &&
    known.size >= least.speakers &&
    turns >= own.length / 2 &&
    own.length >= speeches.length * least.share &&
    (speeches.length + directions) / Math.max(1, paragraphs) >= least.share
  );
}

function tell({ speeches, directions }: Speeches, { file, report }: Pick<FileContext, 'file' | 'report'>): void {
  const persons = new Set(speeches.map(({ name }) => name)).size;
  const start = speeches[0]?.node.position?.start;
  report.add(
    'play-recognised',
    said`This is set as a play: ${speeches.length} speeches of ${persons} persons, ${directions} directions`,
    { file, line: start?.line, column: start?.column },
    said`If it is one, \`drama: true\` in the metadata says so once and for all; \`drama: false\` has it set as prose.`,
  );
}

/** Blocks of the author's that hold headings: acts and scenes are sections, and stand outside. */
function openAtHeadings(tree: Root, wish: DramaWish): Root {
  const isOpened = (node: RootContent): node is ContainerDirective =>
    node.type === 'containerDirective' && /^(?:drama|play)$/iu.test(node.name) && node.children.some(isHeading);
  if (!tree.children.some(isOpened)) return tree;
  const children = tree.children.flatMap((node) =>
    isOpened(node) ? divide(node.children, { numbers: wish.numbers, like: node }) : [node],
  );
  return { ...tree, children };
}

interface Division {
  readonly numbers: number | undefined;
  /** A block of the author's, whose attributes each of them has. */
  readonly like?: ContainerDirective;
}

/** What stands between headings becomes a block; under a heading of persons, their list. */
function divide(nodes: readonly RootContent[], division: Division): RootContent[] {
  const runs: RootContent[][] = [];
  let isOpen = false;
  for (const node of nodes) {
    const belongs = node.type === 'paragraph' || node.type === 'list' || node.type === 'blockquote';
    if (belongs && isOpen) runs.at(-1)?.push(node);
    else runs.push([node]);
    isOpen = belongs;
  }
  let isCast = false;
  return runs.flatMap((run) => {
    const [first] = run;
    if (first?.type === 'heading') isCast = casts.test(toString(first).trim());
    const name = isCast && run.some(({ type }) => type === 'paragraph' || type === 'list') ? 'cast' : nameOf(run);
    return name === undefined ? run : [blockOf(name, run as BlockContent[], division)];
  });
}

/** Headings of scenes, and of lists of persons, stand in the middle, as those of a treatise do not. */
function markScenes(tree: Root): Root {
  const isOfPlay = (node: RootContent | undefined): boolean =>
    node?.type === 'containerDirective' && /^(?:drama|play|cast)$/iu.test(node.name);
  if (!tree.children.some(isOfPlay)) return tree;
  const children = tree.children.map((node, index) =>
    node.type === 'heading' && isOfPlay(tree.children[index + 1]) ? withClass(node) : node,
  );
  return { ...tree, children };
}

function withClass(heading: Heading): Heading {
  const own = [heading.data?.hProperties?.className ?? []].flat().map(String);
  return {
    ...heading,
    data: { ...heading.data, hProperties: { ...heading.data?.hProperties, className: [...own, 'scene'] } },
  };
}

function nameOf(run: readonly RootContent[]): 'drama' | undefined {
  const isPlayed = run.some(
    (node) => node.type === 'paragraph' && (isDirection(node.children) || readSpeaker(node) !== undefined),
  );
  return isPlayed ? 'drama' : undefined;
}

function blockOf(name: 'drama' | 'cast', children: BlockContent[], { numbers, like }: Division): ContainerDirective {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  const numbered = name === 'drama' && numbers !== undefined ? { class: 'numbered', every: String(numbers) } : {};
  return {
    type: 'containerDirective',
    name,
    attributes: { ...(name === 'drama' ? like?.attributes : {}), ...numbered },
    children,
    ...defined({ position: start === undefined || end === undefined ? undefined : { start, end } }),
  };
}
