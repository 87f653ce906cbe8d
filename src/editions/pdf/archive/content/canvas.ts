/** Where a content stream paints: the matrix, the path, and what clips show of the page (ISO 32000-1, 8.4 and 8.5). */
import { multiply, type ContentTokens, type Matrix } from '../../../../pdf-file/index.ts';
import { stretch, type Bounds } from './page-content.ts';

/** Upper and lower edge of what is shown: of clips, rectangles matter only. */
export interface Clip {
  readonly bottom: number;
  readonly top: number;
}

const everything: Clip = { bottom: -Infinity, top: Infinity };

export class Canvas {
  matrix: Matrix;
  clip: Clip = everything;
  /** How many `q` are open. */
  depth = 0;
  /** Offset at which the path begins; -1: there is none. */
  pathStart = -1;
  path: Bounds | undefined;
  readonly #matrices: Matrix[] = [];
  readonly #clips: Clip[] = [];
  #clipsNext = false;

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
    for (let point = 0; point < points; point += 1) {
      this.path = this.#stretch(this.path, tokens.number(point * 2), tokens.number(point * 2 + 1));
    }
  }

  /** `re` */
  reachRectangle(tokens: ContentTokens): void {
    if (this.pathStart < 0) this.pathStart = tokens.start;
    const [x, y] = [tokens.number(0), tokens.number(1)];
    const [right, top] = [x + tokens.number(2), y + tokens.number(3)];
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
      this.clip = { bottom: Math.max(this.clip.bottom, bottom), top: Math.min(this.clip.top, top) };
    }
    this.#clipsNext = false;
    this.pathStart = -1;
    this.path = undefined;
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
