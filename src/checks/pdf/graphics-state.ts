/** What of the graphics state (ISO 32000-1, 8.4) decides which fonts, colours and patterns a stream uses. */
import type { ContentTokens } from '../../pdf-file/index.ts';
import type { FontUse } from './content.ts';

/** What `q` keeps and `Q` brings back. */
export interface GraphicsState {
  readonly font: FontUse | undefined;
  /** Of text: 0 is filled, 1 stroked, 2 both, 3 neither; 4 to 7 the same, and clipping (9.3.6). */
  readonly mode: number;
  /** Colour spaces, or patterns with a solidus before their names. */
  readonly fill: string;
  readonly stroke: string;
}

/** 8.6.3: black, unless another colour is set. */
export const initialState: GraphicsState = { font: undefined, mode: 0, fill: 'DeviceGray', stroke: 'DeviceGray' };

/** In a form or a glyph: colours of what it is painted in, which are told there. */
export const stateAround: GraphicsState = { ...initialState, fill: '', stroke: '' };

/** Of text: it is there, and not drawn. */
export const invisible = 3;

const filling = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const stroking = new Set(['S', 's', 'B', 'B*', 'b', 'b*']);

/** Colours that a path is painted with. */
export function coloursOfPath(operator: string, { fill, stroke }: GraphicsState): readonly string[] {
  return [...(filling.has(operator) ? [fill] : []), ...(stroking.has(operator) ? [stroke] : [])];
}

/** Colours that text is shown with. */
export function coloursOfText({ mode, fill, stroke }: GraphicsState): readonly string[] {
  const how = mode % 4;
  return [...(how === 0 || how === 2 ? [fill] : []), ...(how === 1 || how === 2 ? [stroke] : [])];
}

/** The state behind an operator that sets a colour; undefined behind any other. */
export function withColour(state: GraphicsState, tokens: ContentTokens): GraphicsState | undefined {
  switch (tokens.operator) {
    case 'g':
      return { ...state, fill: 'DeviceGray' };
    case 'rg':
      return { ...state, fill: 'DeviceRGB' };
    case 'k':
      return { ...state, fill: 'DeviceCMYK' };
    case 'G':
      return { ...state, stroke: 'DeviceGray' };
    case 'RG':
      return { ...state, stroke: 'DeviceRGB' };
    case 'K':
      return { ...state, stroke: 'DeviceCMYK' };
    case 'cs':
      return { ...state, fill: tokens.name(0) };
    case 'CS':
      return { ...state, stroke: tokens.name(0) };
    case 'scn':
    case 'SCN': {
      // A name behind the numbers is that of a pattern (8.7.2).
      const last = tokens.text(tokens.count - 1);
      if (!last.startsWith('/')) return state;
      return { ...state, ...(tokens.operator === 'scn' ? { fill: last } : { stroke: last }) };
    }
    default:
      return undefined;
  }
}
