/** The lines of running text, block by block, as they were printed. */
import type { TextRun } from '../content/page-content.ts';
import { isInline, type Content, type StructureElement } from '../tags/elements.ts';

export interface TextLine {
  /** Object number of the page. */
  readonly page: number;
  readonly y: number;
  readonly runs: readonly TextRun[];
  /** Where what is seen of it begins and ends, points from the page's left edge. */
  readonly left: number;
  readonly right: number;
  /** A formula, a picture or something else is in it whose parts stand by rules of their own. */
  readonly isFixed: boolean;
}

/** Lines that stand below each other in one column; of a block that goes on there are several. */
export interface LineColumn {
  readonly lines: readonly TextLine[];
  /** Whether the block ends with it. */
  readonly isLast: boolean;
  readonly inList: boolean;
}

/** What has no running text in it, or has it in boxes of its own. */
const apart: ReadonlySet<string> = new Set(
  'Table TOC Index Figure Formula Caption Code H H1 H2 H3 H4 H5 H6'.split(' '),
);

/** Raised figures belong to their line: no leading is so small, points. */
const lineTolerance = 4;

export function listColumns(root: StructureElement): LineColumn[] {
  const columns: LineColumn[] = [];
  visit(root, false, columns);
  return columns;
}

function visit(element: StructureElement, inList: boolean, columns: LineColumn[]): void {
  if (apart.has(element.type)) return;
  const within = inList || element.type === 'L';
  const block = new Block(within);
  gather(element, block, (child) => visit(child, within, columns));
  columns.push(...block.columns());
}

function gather(element: StructureElement, block: Block, visitBlock: (child: StructureElement) => void): void {
  for (const child of element.children) {
    if (child.kind === 'content') block.add(child);
    else if (child.kind === 'element') {
      if (apart.has(child.type)) block.fix();
      else if (isInline(child)) gather(child, block, visitBlock);
      else visitBlock(child);
    }
  }
}

interface GrowingLine extends TextLine {
  readonly runs: TextRun[];
  left: number;
  right: number;
  isFixed: boolean;
}

class Block {
  readonly #inList: boolean;
  readonly #lines: GrowingLine[] = [];

  constructor(inList: boolean) {
    this.#inList = inList;
  }

  add({ page, isForm, sequence }: Content): void {
    for (const run of sequence.runs) {
      if (run.isHidden) continue;
      let line = this.#lines.at(-1);
      const before = line?.runs.at(-1);
      const isSame =
        line !== undefined &&
        before !== undefined &&
        line.page === page &&
        Math.abs(line.y - run.y) < lineTolerance &&
        !(run.setting.left < before.setting.left);
      if (!isSame) {
        line = { page, y: run.y, runs: [], left: Infinity, right: -Infinity, isFixed: false };
        this.#lines.push(line);
      }
      if (line === undefined) continue;
      line.runs.push(run);
      // Neither is a number where the run has nothing to be seen.
      if (run.setting.left < line.left) line.left = run.setting.left;
      if (run.setting.right > line.right) line.right = run.setting.right;
      line.isFixed ||= isForm || run.setting.isRigid || rightToLeft.test(run.text);
    }
    if (sequence.hasPicture) this.fix();
  }

  /** Something stands in the line that is no text. */
  fix(): void {
    const line = this.#lines.at(-1);
    if (line !== undefined) line.isFixed = true;
  }

  columns(): LineColumn[] {
    const columns: TextLine[][] = [];
    let before: TextLine | undefined;
    for (const line of this.#lines) {
      if (line.right < line.left) continue;
      if (before?.page === line.page && line.y < before.y + lineTolerance) columns.at(-1)?.push(line);
      else columns.push([line]);
      before = line;
    }
    return columns.map((lines, index) => ({ lines, isLast: index === columns.length - 1, inList: this.#inList }));
  }
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
