/**
 * Kinds of values. Unions are written as `type` lists, not `anyOf`: each keyword only speaks of its own type,
 * so that a wrong value gets one message and not one for every branch. `title` is what the message says was
 * expected.
 */
import { lengthPattern } from '../../../model/index.ts';

export const text = (description: string) => ({ type: ['string', 'number'], title: 'text', description }) as const;
export const flag = (description: string) => ({ type: 'boolean', title: 'true or false', description }) as const;
export const date = (description: string) =>
  ({
    type: ['string', 'number'],
    title: 'a date such as 2026, 2026-11 or 2026-11-23',
    description,
  }) as const;
export const language = (description: string) =>
  ({
    type: 'string',
    title: 'a language tag such as en, en-GB or de',
    description,
  }) as const;
export const path = (description: string) =>
  ({
    type: 'string',
    minLength: 1,
    title: 'a path inside the folder',
    description,
  }) as const;
export const length = (description: string) =>
  ({
    type: 'string',
    pattern: lengthPattern,
    title: 'a length such as 18mm, 0.75in or 54pt',
    description,
  }) as const;
