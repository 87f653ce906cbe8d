/** What stands behind `%20` in an address or its fragment; what is no such code stays as it is. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
