/**
 * The library of definition lists joins those that follow each other. Where marks of quotations or indents stand
 * between them it counts too far back, and breaks at a list within a list (micromark-extension-definition-list 2.0.1,
 * November 2026). Nobody reads these marks: they are taken out beforehand.
 */
import type { Event, Extension } from 'micromark-util-types';

const marks: ReadonlySet<string> = new Set([
  'linePrefix',
  'blockQuotePrefix',
  'blockQuoteMarker',
  'blockQuotePrefixWhitespace',
]);

export function mendAdjacentDefinitions(extensions: readonly Extension[]): void {
  for (const { document } of extensions) {
    const construct = [document?.[58] ?? []].flat()[0];
    const { resolveAll } = construct ?? {};
    if (construct === undefined || resolveAll === undefined) continue;
    construct.resolveAll = (events, context) => {
      dropMarks(events);
      return resolveAll(events, context);
    };
  }
}

/** Those that come right after a list, in place. */
function dropMarks(events: Event[]): void {
  let kept = 0;
  let isAfter = false;
  for (const event of events) {
    const [kind, { type }] = event;
    const name: string = type;
    if (isAfter && marks.has(name)) continue;
    isAfter = kind === 'exit' && name === 'defList';
    events[kept] = event;
    kept += 1;
  }
  events.length = kept;
}
