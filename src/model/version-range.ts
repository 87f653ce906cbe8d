/** Whether a version is in a range, as package.json writes them. */

/** @param range `>=20.19`; what is written in another way is not judged */
export function isAtLeast(version: string, range: string): boolean {
  const least = /^>=(\d+)(?:\.(\d+))?(?:\.(\d+))?$/u
    .exec(range.trim())
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (least === undefined) return true;
  const parts = version.split('.').map(Number);
  const index = least.findIndex((part, place) => part !== (parts[place] ?? 0));
  return index === -1 || (parts[index] ?? 0) > (least[index] ?? 0);
}
