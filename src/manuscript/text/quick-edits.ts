/**
 * micromark copies all that it has read so far whenever a container (a note, a quotation, a list, a block) ends:
 * twice as many notes take four times as long. This does the same edit on what changes alone, which is the end.
 * To be dropped when micromark does so itself (seen in 4.0.3, November 2026).
 */
import type { Event } from 'micromark-util-types';
import { EditMap } from 'micromark-util-edit-map';

EditMap.prototype.consume = function consume(events: Event[]): undefined {
  const edits = this.map.toSorted((a, b) => a[0] - b[0]);
  const [first] = edits;
  if (first === undefined) return;
  const start = first[0];
  const old = events.slice(start);
  events.length = start;
  let at = start;
  const keep = (from: number, to: number): void => {
    for (let index = from; index < to; index += 1) {
      const event = old[index - start];
      if (event !== undefined) events.push(event);
    }
  };
  for (const [index, removed, added] of edits) {
    keep(at, index);
    for (const event of added) events.push(event);
    at = index + removed;
  }
  keep(at, start + old.length);
  this.map.length = 0;
  this.index.clear();
};
