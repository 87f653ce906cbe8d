/** `page:`: how the printed page is designed. */
import { canonNames, notesSides, openingPages } from '../../../model/index.ts';
import { length } from './kinds.ts';

const ornament = (description: string) =>
  ({
    type: 'string',
    minLength: 1,
    maxLength: 12,
    title: 'a few characters, or none',
    description,
  }) as const;

export const pageProperties = {
  margins: {
    type: ['string', 'object'],
    pattern: `^(?:${canonNames.join('|')})$`,
    title: `${canonNames.join(', ')}, or {inner, outer, top, bottom}`,
    description: 'Margins around the text block: a canon, or lengths',
    properties: {
      inner: length('At the spine'),
      outer: length('At the outer edge'),
      top: length('At the head'),
      bottom: length('At the foot'),
    },
    additionalProperties: false,
  },
  bleed: length('How far pictures reach over the trim in a file for the printer'),
  size: length('Size of the type'),
  leading: length('From one baseline to the next'),
  columns: { enum: [1, 2], title: '1 or 2', description: 'Columns of the text' },
  'column-gap': length('Space between two columns'),
  'drop-caps': {
    type: ['boolean', 'integer'],
    minimum: 2,
    maximum: 6,
    title: 'true, false, or a number of lines from 2 to 6',
    description: 'Whether the first letter of a chapter is a large one, and how many lines high',
  },
  openings: {
    type: 'object',
    title: '{sink, on}',
    description: 'How chapters open',
    properties: {
      sink: {
        type: 'integer',
        minimum: 0,
        maximum: 20,
        title: 'a number of lines from 0 to 20',
        description: 'How many lines below the head of the page',
      },
      on: { enum: openingPages, title: 'recto or any', description: 'On right-hand pages alone, or on any' },
    },
    additionalProperties: false,
  },
  ornaments: {
    type: 'object',
    title: '{break, opening, end}',
    description: 'Ornaments in place of the theme’s',
    properties: {
      break: ornament('Between two passages'),
      opening: ornament('Below the opening of a chapter'),
      end: ornament('Below its last line'),
    },
    additionalProperties: false,
  },
  'notes-column': length('Width of the column of notes in the margin'),
  'notes-side': {
    enum: notesSides,
    title: 'outer or end',
    description: 'That column at the outer edge of the page, or at the end of the lines',
  },
} as const;
