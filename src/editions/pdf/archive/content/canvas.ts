/** Where a content stream paints: the matrix, the path, and what clips show of the page (ISO 32000-1, 8.4 and 8.5). */
import { multiply, type ContentTokens, type Matrix } from '../../../../pdf-file/index.ts';
import { stretch, type Bounds } from './page-content.ts';

/** What is shown: its upper and lower edge, and the rectangles that cut it. */
export interface Clip {
  readonly bottom: number;
  readonly top: number;
  /** Undefined: something else cuts it, too. */
  readonly rectangles: readonly ClipRectangle[] | undefined;
}

/** A rectangle as it is written: the offsets of its left edge, its lower edge and its width. */
export interface ClipRectangle {
  readonly at: number;
  readonly until: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Points from the page's left edge, and in a unit of the rectangle's own space. */
  readonly left: number;
  readonly right: number;
  readonly scale: number;
}

export const everything: Clip = { bottom: -Infinity, top: Infinity, rectangles: [] };

export class Canvas {
  matrix: Matrix;
  clip: Clip = everything;
  /** How many `q` are open. */
  depth = 0;
  /** Offset at which the path begins; -1: there is none. */
  pathStart = -1;
  path: Bounds | undefined;
  /** All that have cut something. */
  readonly rectangles: ClipRectangle[] = [];
  readonly #matrices: Matrix[] = [];
  readonly #clips: Clip[] = [];
  #clipsNext = false;
  /** What the path is, if it is one rectangle. */
  #rectangle: ClipRectangle | undefined;

  constructor(matrix: Matrix) {
    this.matrix = matrix;
  }

  /** `q` */
  save(): void {
    this.depth += 1;
    this.#matrices.push(this.matrix);
    this.#clips.push(this.clip);
  }

  /** `Q` */
  restore(): void {
    this.depth -= 1;
    this.matrix = this.#matrices.pop() ?? this.matrix;
    this.clip = this.#clips.pop() ?? everything;
  }

  /** `cm` */
  concatenate(tokens: ContentTokens): void {
    this.matrix = multiply(matrixOf(tokens), this.matrix);
  }

  /** `m`, `l`, `v`, `y` and `c`: so many points. */
  reach(tokens: ContentTokens, points: number): void {
    if (this.pathStart < 0) this.pathStart = tokens.start;
    this.#rectangle = undefined;
    for (let point = 0; point < points; point += 1) {
      this.path = this.#stretch(this.path, tokens.number(point * 2), tokens.number(point * 2 + 1));
    }
  }

  /** `re` */
  reachRectangle(tokens: ContentTokens): void {
    const isFirst = this.pathStart < 0;
    if (isFirst) this.pathStart = tokens.start;
    const [x, y] = [tokens.number(0), tokens.number(1)];
    const [right, top] = [x + tokens.number(2), y + tokens.number(3)];
    this.#rectangle = isFirst ? this.#readRectangle(tokens, x, y) : undefined;
    this.path = this.#stretch(this.path, x, y);
    this.#stretch(this.path, right, y);
    this.#stretch(this.path, x, top);
    this.#stretch(this.path, right, top);
  }

  /** `W`: the path that ends now is a clip. */
  clipNext(): void {
    this.#clipsNext = true;
  }

  /** The path has been painted, or ends without it. */
  forgetPath(): void {
    if (this.#clipsNext && this.path !== undefined) {
      const [, bottom, , top] = this.path;
      const { rectangles } = this.clip;
      this.clip = {
        bottom: Math.max(this.clip.bottom, bottom),
        top: Math.min(this.clip.top, top),
        rectangles: this.#rectangle && rectangles && [...rectangles, this.#rectangle],
      };
      if (this.#rectangle !== undefined) this.rectangles.push(this.#rectangle);
    }
    this.#rectangle = undefined;
    this.#clipsNext = false;
    this.pathStart = -1;
    this.path = undefined;
  }

  /** Undefined: it is turned. */
  #readRectangle(tokens: ContentTokens, x: number, y: number): ClipRectangle | undefined {
    const [scale, b, c, , left] = this.matrix;
    const width = tokens.number(2);
    if (b !== 0 || c !== 0 || !(scale > 0) || !(width > 0)) return undefined;
    const [at, until] = [tokens.startOf(0), tokens.endOf(2)];
    return { at, until, x, y, width, left: left + x * scale, right: left + (x + width) * scale, scale };
  }

  /** Widens the bounds themselves: there are as many points in a drawing as letters on a page. */
  #stretch(bounds: Bounds | undefined, x: number, y: number): Bounds {
    const [a, b, c, d, e, f] = this.matrix;
    return stretch(bounds, x * a + y * c + e, x * b + y * d + f);
  }
}

/** The six operands of `cm` and `Tm`. */
export function matrixOf(tokens: ContentTokens): Matrix {
  return [tokens.number(0), tokens.number(1), tokens.number(2), tokens.number(3), tokens.number(4), tokens.number(5)];
}
