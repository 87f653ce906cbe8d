/**
 * Goes through a content stream once (ISO 32000-1, 7.8.2): what is painted, under which mark, with which
 * codes of which fonts. Operands stay bytes unless somebody needs them: most of a book is content streams.
 */
import {
  ContentTokens,
  PdfString,
  readTextString,
  hexValues,
  nameOf,
  operators,
  pathPainting,
  type PdfDictionary,
} from '../../pdf-file/index.ts';
import {
  coloursOfPath,
  coloursOfText,
  initialState,
  invisible,
  stateAround,
  withColour,
  type GraphicsState,
} from './graphics-state.ts';
import { noticeFor } from './opened-pdf.ts';
import type { Requirement } from './requirements.ts';

/** Bits of {@link FontUse.codes}. */
export const used = { shown: 1, withoutActualText: 2, drawn: 4 } as const;

export interface FontUse {
  /** Codes have two bytes. */
  readonly isWide: boolean;
  /** Bits for each code. */
  readonly codes: Uint8Array;
  /** What a code stands for; '' if nothing says so. */
  readonly textOf: (code: number) => string;
}

/** What a content stream meets. */
export interface ContentHandler {
  readonly complain: (requirement: Requirement | readonly Requirement[], text: string) => void;
  /** A font, by its name in the resources. */
  font(name: string): FontUse | undefined;
  /** A property list, by its name in the resources. */
  properties(name: string): PdfDictionary;
  /** Something is painted: under a mark of its own, or not. */
  paint(isMarked: boolean): void;
  /**
   * An XObject is painted, in a sequence that is tagged (with this MCID, if it is of this stream), an artifact, or neither.
   * @returns whether it is a mask that the colour is painted through
   */
  invoke(name: string, mark: Mark, mcid: number | undefined): boolean;
  /** Something is painted in a colour space: that of a device, or one of the resources. Each is told once. */
  colour(space: string): void;
  /** Something is painted with a pattern of the resources. */
  pattern(name: string, mark: Mark): void;
  /** A shading of the resources is painted. */
  shading(name: string): void;
  /** A graphics state of the resources is set. */
  state(name: string): void;
  /** A marked-content sequence of the structure tree begins. @returns whether its tag has a text that stands for it */
  sequence(mcid: number): boolean;
  /** A marked-content sequence of the structure tree ends: what it says. */
  say(mcid: number, text: string): void;
  /** A property list with text for reading aloud or a language. @param within the sequence of the tree that it stands in */
  alternate(tag: string, list: PdfDictionary, within: Language): void;
  /** Text is shown in a sequence that names no language itself. */
  text(within: Language): void;
}

/** What is known of the language at a place in the content. */
export interface Language {
  /** A property list around it names it. */
  readonly isTold: boolean;
  /** The sequence of the tree that it stands in. */
  readonly mcid: number | undefined;
}

export type Mark = 'tagged' | 'artifact' | 'none';

const intents = new Set(['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation']);
const inlineFilters = new Set(
  'ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode DCTDecode AHx A85 Fl RL CCF DCT'.split(' '),
);
const deepestNesting = 28;
interface Frame {
  /** Undefined: it is not tagged. */
  readonly mcid: number | undefined;
  /** Its own, or that of the sequence around it. */
  readonly innermost: number | undefined;
  readonly isArtifact: boolean;
  /** Another text stands for its content. */
  readonly isReplaced: boolean;
  /** As `isReplaced`, by its tag. */
  readonly isReplacedByTag: boolean;
  readonly hasLanguage: boolean;
}

const plainFrame: Frame = {
  mcid: undefined,
  innermost: undefined,
  isArtifact: false,
  isReplaced: false,
  isReplacedByTag: false,
  hasLanguage: false,
};

/**
 * @param around the mark that the stream is painted under: that of a form's invocation
 * @param isWithin it begins with the colours of what it is painted in
 */
export function scanContent(bytes: Buffer, handler: ContentHandler, around: Mark = 'none', isWithin = false): void {
  new Scan(bytes, handler, around, isWithin ? stateAround : initialState).run();
}

class Scan {
  readonly #bytes: Buffer;
  readonly #tokens: ContentTokens;
  readonly #handler: ContentHandler;
  readonly #frames: Frame[] = [];
  readonly #states: GraphicsState[] = [];
  #state: GraphicsState;
  /** Colour spaces and patterns that were told. */
  readonly #told = new Set<string>();
  #depth = 0;
  #tagged: number;
  #artifacts: number;
  #actual = 0;
  #languages = 0;
  #replacedByTags = 0;
  #text = '';

  constructor(bytes: Buffer, handler: ContentHandler, around: Mark, state: GraphicsState) {
    this.#state = state;
    this.#bytes = bytes;
    this.#tokens = new ContentTokens(bytes, noticeFor(handler.complain));
    this.#handler = handler;
    this.#tagged = around === 'tagged' ? 1 : 0;
    this.#artifacts = around === 'artifact' ? 1 : 0;
  }

  run(): void {
    while (this.#tokens.next()) if (!this.#write() && !this.#paintAny()) this.#setState();
  }

  /** Text and marks. @returns whether it was that */
  #write(): boolean {
    switch (this.#tokens.operator) {
      case 'Tj':
      case 'TJ':
      case "'":
      case '"':
        this.#show();
        return true;
      case 'Tf':
        this.#state = { ...this.#state, font: this.#handler.font(this.#tokens.name(0)) };
        return true;
      case 'Tr':
        this.#state = { ...this.#state, mode: this.#tokens.number(0) };
        return true;
      case 'BMC':
      case 'BDC':
        this.#open();
        return true;
      case 'EMC':
        this.#close();
        return true;
      default:
        return false;
    }
  }

  /** Paths, shadings and pictures. @returns whether it was that */
  #paintAny(): boolean {
    const { operator } = this.#tokens;
    if (operator === 'Do') this.#invoke();
    else if (operator === 'BI') this.#examineInlineImage();
    else if (operator === 'sh' || pathPainting.has(operator)) this.#paint();
    else return false;
    return true;
  }

  #setState(): void {
    const handler = this.#handler;
    const tokens = this.#tokens;
    const coloured = withColour(this.#state, tokens);
    if (coloured !== undefined) {
      this.#state = coloured;
      return;
    }
    switch (tokens.operator) {
      case 'q':
        this.#states.push(this.#state);
        this.#depth += 1;
        if (this.#depth > deepestNesting) handler.complain('A6.1.13-8', `graphics states ${this.#depth} deep`);
        return;
      case 'Q':
        this.#state = this.#states.pop() ?? initialState;
        this.#depth -= 1;
        return;
      case 'gs':
        handler.state(tokens.name(0));
        return;
      case 'ri':
        if (!intents.has(tokens.name(0))) handler.complain('A6.2.6-1', `the rendering intent ${tokens.name(0)}`);
        return;
      default:
        if (!operators.has(tokens.operator))
          handler.complain('A6.2.2-1', `the operator “${tokens.operator.slice(0, 12)}”`);
    }
  }

  #useColour(colour: string): void {
    if (this.#told.has(colour)) return;
    this.#told.add(colour);
    if (colour.startsWith('/')) this.#handler.pattern(colour.slice(1), this.#around);
    else this.#handler.colour(colour);
  }

  #paint(): void {
    const { operator } = this.#tokens;
    for (const colour of coloursOfPath(operator, this.#state)) this.#useColour(colour);
    if (operator === 'sh') this.#handler.shading(this.#tokens.name(0));
    this.#handler.paint(this.#tagged > 0 || this.#artifacts > 0);
  }

  get #around(): Mark {
    return this.#tagged > 0 ? 'tagged' : this.#artifacts > 0 ? 'artifact' : 'none';
  }

  #invoke(): void {
    if (this.#handler.invoke(this.#tokens.name(0), this.#around, this.#mcid())) this.#useColour(this.#state.fill);
  }

  #mcid(): number | undefined {
    return this.#frames.at(-1)?.innermost;
  }

  /** Marks the codes of all strings that are shown. */
  #show(): void {
    this.#paint();
    for (const colour of coloursOfText(this.#state)) this.#useColour(colour);
    if (this.#languages === 0) this.#handler.text({ isTold: false, mcid: this.#mcid() });
    const isReplaced = this.#actual > 0 || this.#replacedByTags > 0;
    const bits =
      used.shown | (isReplaced ? 0 : used.withoutActualText) | (this.#state.mode === invisible ? 0 : used.drawn);
    const tokens = this.#tokens;
    for (let index = 0; index < tokens.count; index += 1) {
      const start = tokens.startOf(index);
      if (this.#bytes[start] === 0x3c) this.#showHex(index, bits);
      else if (this.#bytes[start] === 0x28) this.#showString(index, bits);
    }
  }

  #showHex(index: number, bits: number): void {
    const bytes = this.#bytes;
    const start = this.#tokens.startOf(index) + 1;
    const end = this.#tokens.endOf(index) - 1;
    const { font } = this.#state;
    const width = font?.isWide === true ? 4 : 2;
    // Whatever is out of the ordinary is read the slow way, which remarks it.
    if ((end - start) % 2 !== 0) {
      this.#showString(index, bits);
      return;
    }
    let code = 0;
    let digits = 0;
    for (let at = start; at < end; at += 1) {
      const digit = hexValues[bytes[at] ?? 0] ?? 255;
      if (digit === 255) {
        this.#showString(index, bits);
        return;
      }
      code = code * 16 + digit;
      digits += 1;
      if (digits === width) {
        if (font !== undefined) this.#use(font, code, bits);
        code = 0;
        digits = 0;
      }
    }
  }

  #showString(index: number, bits: number): void {
    const value = this.#tokens.value(index);
    if (value instanceof PdfString) this.#mark(value.bytes, bits);
  }

  #mark(text: string, bits: number): void {
    const { font } = this.#state;
    if (font === undefined) return;
    for (let at = 0; at < text.length; at += font.isWide ? 2 : 1) {
      const code = font.isWide ? text.charCodeAt(at) * 256 + (text.charCodeAt(at + 1) || 0) : text.charCodeAt(at);
      this.#use(font, code, bits);
    }
  }

  #use(font: FontUse, code: number, bits: number): void {
    font.codes[code] = (font.codes[code] ?? 0) | bits;
    if (this.#actual === 0 && this.#tagged > 0) this.#text += font.textOf(code);
  }

  #open(): void {
    const tag = this.#tokens.name(0);
    const list = this.#tokens.operator === 'BDC' ? this.#readProperties() : undefined;
    const mcid = list?.get('MCID');
    const isTagged = typeof mcid === 'number';
    const isArtifact = tag === 'Artifact';
    if (isArtifact && this.#tagged > 0) this.#handler.complain('UA7.1-1', 'an artifact stands within tagged content');
    if (isTagged && this.#artifacts > 0) this.#handler.complain('UA7.1-2', 'tagged content stands within an artifact');
    const isReplacedByTag = isTagged && this.#handler.sequence(mcid);
    const actualText = list?.get('ActualText');
    const isReplaced = actualText instanceof PdfString;
    if (list !== undefined && (isReplaced || list.has('Alt') || list.has('E') || list.has('Lang')))
      this.#handler.alternate(tag, list, { isTold: this.#languages > 0, mcid: isTagged ? mcid : this.#mcid() });
    if (isTagged) this.#text = '';
    if (isReplaced && this.#actual === 0 && this.#tagged > 0) this.#text += readTextString(actualText);
    const hasLanguage = list?.has('Lang') === true;
    const own = isTagged ? mcid : undefined;
    const innermost = own ?? this.#mcid();
    const frame =
      innermost !== undefined || isArtifact || isReplaced || hasLanguage
        ? { mcid: own, innermost, isArtifact, isReplaced, isReplacedByTag, hasLanguage }
        : plainFrame;
    this.#frames.push(frame);
    this.#count(frame, 1);
  }

  #close(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    this.#count(frame, -1);
    if (frame.mcid !== undefined) this.#handler.say(frame.mcid, this.#text);
  }

  #count({ mcid, isArtifact, isReplaced, isReplacedByTag, hasLanguage }: Frame, by: 1 | -1): void {
    if (isReplacedByTag) this.#replacedByTags += by;
    if (hasLanguage) this.#languages += by;
    if (mcid !== undefined) this.#tagged += by;
    if (isArtifact) this.#artifacts += by;
    if (isReplaced) this.#actual += by;
  }

  #readProperties(): PdfDictionary {
    const value = this.#tokens.count > 1 ? this.#tokens.value(1) : null;
    if (value instanceof Map) return value;
    return nameOf(value) === undefined ? new Map() : this.#handler.properties(this.#tokens.name(1));
  }

  /** `BI … ID data EI` (8.9.7). */
  #examineInlineImage(): void {
    const entries = this.#tokens.imageEntries();
    const filter = entries.get('F') ?? entries.get('Filter');
    const names = Array.isArray(filter) ? filter : filter === undefined ? [] : [filter];
    for (const name of names)
      if (!inlineFilters.has(nameOf(name) ?? '')) this.#handler.complain('A6.1.10-1', 'the filter of an inline image');
    const space = entries.get('CS') ?? entries.get('ColorSpace');
    const short = { G: 'DeviceGray', RGB: 'DeviceRGB', CMYK: 'DeviceCMYK' }[nameOf(space) ?? ''];
    if (entries.get('IM') === true || entries.get('ImageMask') === true) this.#useColour(this.#state.fill);
    else this.#useColour(short ?? nameOf(space) ?? '');
    const intent = nameOf(entries.get('Intent'));
    if (intent !== undefined && !intents.has(intent))
      this.#handler.complain('A6.2.6-1', `the rendering intent ${intent}`);
    if (entries.get('I') === true || entries.get('Interpolate') === true)
      this.#handler.complain('A6.2.8-3', 'an inline image is interpolated');
    this.#paint();
  }
}
