/** What is sent between machines, as text: JSON, and maps in it. */

const mark = '\u0000map';

export function writeData(value: unknown): Uint8Array {
  const text = JSON.stringify(value, (_key, one: unknown) => (one instanceof Map ? { [mark]: [...one] } : one));
  return new TextEncoder().encode(text);
}

/** @throws Error where it is no JSON */
export function readData(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes), (_key, one: unknown) => {
    const entries = isMarked(one) ? one[mark] : undefined;
    return Array.isArray(entries) ? new Map(entries as [unknown, unknown][]) : one;
  });
}

function isMarked(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, mark);
}
