/** Where two drawings of a page differ. */

/** From and to, of its height. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** @returns undefined where they are the same, or cannot be compared */
export function findDifference(before: HTMLCanvasElement, now: HTMLCanvasElement): Band | undefined {
  const { width, height } = now;
  if (before.width !== width || before.height !== height) return undefined;
  const [one, other] = [readPixels(before), readPixels(now)];
  if (one === undefined || other === undefined) return undefined;
  let from = 0;
  while (from < height && isSameRow(one, other, from, width)) from += 1;
  if (from === height) return undefined;
  let to = height;
  while (to > from && isSameRow(one, other, to - 1, width)) to -= 1;
  return { from: from / height, to: to / height };
}

function readPixels(canvas: HTMLCanvasElement): Uint32Array | undefined {
  const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  return data === undefined ? undefined : new Uint32Array(data.buffer);
}

function isSameRow(one: Uint32Array, other: Uint32Array, row: number, width: number): boolean {
  for (let at = row * width; at < (row + 1) * width; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
