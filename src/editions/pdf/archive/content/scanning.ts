/**
 * Scans a content stream once (ISO 32000-1, 7.8.2 and 14.6): which marked content there is, the text in it,
 * how far it reaches, and what is painted outside all of it. It knows the operators that Chromium writes.
 */
import { ContentTokens, identity, pathPainting, transform, type Matrix } from '../../../../pdf-file/index.ts';
import { Canvas } from './canvas.ts';
import {
  stretch,
  type Bounds,
  type ContentScan,
  type Resources,
  type Sequence,
  type Untagged,
} from './page-content.ts';
import { ShownText } from './shown-text.ts';

const corners = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

/** One entry for each open BMC or BDC. */
interface Mark {
  readonly isTagged: boolean;
  readonly isReplacement: boolean;
}

/** @param matrix from the stream's own space to the page's: that of a form */
export function scanContent(bytes: Buffer, resources: Resources, matrix: Matrix = identity): ContentScan {
  return new Scan(bytes, resources, matrix).run();
}

class Scan {
  readonly #bytes: Buffer;
  readonly #tokens: ContentTokens;
  readonly #resources: Resources;
  readonly #canvas: Canvas;
  readonly #text: ShownText;
  readonly #sequences: Sequence[] = [];
  readonly #untagged: Untagged[] = [];
  readonly #painted: Bounds[] = [];
  readonly #marks: Mark[] = [];
  /** The sequence we are in, and how many marks that tag or hide are open. */
  #sequence: Sequence | undefined;
  #taggedDepth = 0;
  /** The open untagged run, and the depth of `q` at its start and at its end. */
  #open: Untagged | undefined;
  #openDepth = 0;
  #lastDepth = 0;

  constructor(bytes: Buffer, resources: Resources, matrix: Matrix) {
    this.#bytes = bytes;
    this.#tokens = new ContentTokens(bytes);
    this.#resources = resources;
    this.#canvas = new Canvas(matrix);
    this.#text = new ShownText(bytes);
  }

  run(): ContentScan {
    while (this.#tokens.next()) if (!this.#write()) this.#paint();
    this.#closeUntagged();
    return {
      sequences: this.#sequences,
      untagged: this.#untagged,
      missing: this.#text.missing,
      painted: this.#painted,
      clips: this.#canvas.rectangles,
    };
  }

  /** What most of a page is made of. @returns whether it was that */
  #write(): boolean {
    const tokens = this.#tokens;
    const text = this.#text;
    switch (tokens.operator) {
      case 'Td':
        text.move(tokens);
        return true;
      case 'Tj':
        text.show(tokens, this.#isSaid);
        return true;
      case 'ET':
        this.#closeText();
        return true;
      default:
        text.interrupt();
    }
    switch (tokens.operator) {
      case 'TJ':
        text.show(tokens, this.#isSaid);
        return true;
      case 'BT':
        text.begin(tokens.at, this.#sequence !== undefined);
        return true;
      case 'Tf':
        text.setFont(this.#resources.font(tokens.name(0)), tokens.number(1));
        return true;
      case 'Tm':
        text.place(tokens, this.#canvas.matrix);
        return true;
      case 'BDC':
      case 'BMC':
        this.#mark();
        return true;
      case 'EMC':
        this.#unmark();
        return true;
      default:
        return false;
    }
  }

  #paint(): void {
    const tokens = this.#tokens;
    const canvas = this.#canvas;
    switch (tokens.operator) {
      case 'q':
        canvas.save();
        return;
      case 'Q':
        this.#restore();
        return;
      case 'cm':
        canvas.concatenate(tokens);
        return;
      case 'Do':
        this.#paintObject();
        return;
      case 'sh':
      case 'BI':
        this.#paintPicture();
        return;
      case 'm':
      case 'l':
        canvas.reach(tokens, 1);
        return;
      case 'v':
      case 'y':
        canvas.reach(tokens, 2);
        return;
      case 'c':
        canvas.reach(tokens, 3);
        return;
      case 're':
        canvas.reachRectangle(tokens);
        return;
      case 'W':
      case 'W*':
        canvas.clipNext();
        return;
      case 'n':
        canvas.forgetPath();
        return;
      default:
        if (pathPainting.has(tokens.operator)) this.#paintPath();
    }
  }

  #isSaid = (): boolean => this.#marks.some(({ isReplacement }) => isReplacement);

  #restore(): void {
    this.#canvas.restore();
    const { depth } = this.#canvas;
    if (this.#open === undefined) return;
    if (depth < this.#openDepth) this.#closeUntagged();
    else if (depth === this.#openDepth && this.#lastDepth > depth) {
      this.#open.end = this.#tokens.end;
      this.#lastDepth = depth;
    }
  }

  #closeText(): void {
    const { start } = this.#text;
    this.#text.finish(this.#tokens.end, this.#sequence, this.#canvas.clip);
    if (start >= 0) this.#note(start, true);
  }

  #mark(): void {
    const tokens = this.#tokens;
    const properties =
      tokens.operator === 'BDC' && tokens.count > 1
        ? this.#bytes.toString('latin1', tokens.startOf(1), tokens.endOf(tokens.count - 1))
        : '';
    const mcid = /\/MCID\s+(\d+)/.exec(properties)?.[1];
    const isTagged = mcid !== undefined || tokens.name(0) === 'Artifact';
    const replacement = /\/ActualText\s*<([0-9A-Fa-f\s]*)>/.exec(properties)?.[1];
    const isReplacement = replacement !== undefined && !this.#text.isReplaced;
    if (isTagged) {
      if (this.#taggedDepth === 0) this.#closeUntagged();
      this.#taggedDepth += 1;
    }
    if (mcid !== undefined && this.#sequence === undefined) {
      this.#sequence = {
        mcid: Number(mcid),
        start: tokens.start,
        open: tokens.end,
        end: tokens.end,
        runs: [],
        hasPicture: false,
        hasPath: false,
        bounds: undefined,
      };
      this.#sequences.push(this.#sequence);
    }
    if (isReplacement) this.#text.replace(readUtf16(replacement));
    this.#marks.push({ isTagged, isReplacement });
  }

  #unmark(): void {
    const { end } = this.#tokens;
    const mark = this.#marks.pop();
    if (mark === undefined) return;
    if (mark.isReplacement) this.#text.endReplacement(end);
    if (!mark.isTagged) return;
    this.#taggedDepth -= 1;
    if (this.#taggedDepth === 0 && this.#sequence !== undefined) {
      this.#sequence.end = end;
      this.#sequence = undefined;
    }
  }

  #paintObject(): void {
    if (this.#resources.isTaggedForm(this.#tokens.name(0))) this.#closeUntagged();
    else {
      let bounds: Bounds | undefined;
      for (const [across, up] of corners) {
        const [x, y] = transform(this.#canvas.matrix, across, up);
        this.#extend(x, y);
        bounds = stretch(bounds, x, y);
      }
      if (bounds !== undefined) this.#painted.push(bounds);
      this.#paintPicture();
    }
  }

  #paintPicture(): void {
    if (this.#sequence !== undefined) this.#sequence.hasPicture = true;
    this.#note(this.#tokens.start, false);
  }

  #paintPath(): void {
    const { path, pathStart } = this.#canvas;
    if (path !== undefined) this.#painted.push(path);
    if (this.#sequence !== undefined) {
      this.#sequence.hasPath = true;
      if (path !== undefined) {
        this.#extend(path[0], path[1]);
        this.#extend(path[2], path[3]);
      }
    }
    this.#note(pathStart < 0 ? this.#tokens.at : pathStart, false);
    this.#canvas.forgetPath();
  }

  #extend(x: number, y: number): void {
    if (this.#sequence !== undefined) this.#sequence.bounds = stretch(this.#sequence.bounds, x, y);
  }

  /** What is painted outside all marks is untagged; neighbours of one kind are one. */
  #note(start: number, isText: boolean): void {
    if (this.#taggedDepth > 0) return;
    const { end } = this.#tokens;
    if (this.#open !== undefined && this.#open.hasText !== isText) this.#closeUntagged();
    if (this.#open === undefined) {
      this.#open = { start, end, hasText: isText, y: this.#text.y };
      this.#openDepth = this.#canvas.depth;
    }
    this.#open.end = end;
    this.#lastDepth = this.#canvas.depth;
  }

  #closeUntagged(): void {
    if (this.#open !== undefined) this.#untagged.push(this.#open);
    this.#open = undefined;
  }
}

function readUtf16(hex: string): string {
  const digits = hex.replace(/\s/g, '').toLowerCase();
  let text = '';
  for (let at = digits.startsWith('feff') ? 4 : 0; at < digits.length; at += 4) {
    text += String.fromCharCode(Number.parseInt(digits.slice(at, at + 4), 16));
  }
  return text;
}
