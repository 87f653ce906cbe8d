/** What stands between two marks in a stream, without the stream being held. */

/** @param most bytes; what is longer is passed over */
export async function* findBetween(
  stream: AsyncIterable<Uint8Array>,
  [start, end]: readonly [string, string],
  most: number,
): AsyncGenerator<string> {
  let held = Buffer.alloc(0);
  let inside = false;
  for await (const chunk of stream) {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      const at = held.indexOf(inside ? end : start);
      if (at === -1) break;
      if (inside) yield held.subarray(0, at).toString('utf8');
      held = held.subarray(at + (inside ? end : start).length);
      inside = !inside;
    }
    if (inside && held.length > most) inside = false;
    // The beginning of a mark may be at the end of what was read.
    if (!inside) held = held.subarray(Math.max(0, held.length - start.length + 1));
  }
}
