/** What is told more often than anybody can read is left out. */
export function pace(
  tell: (edition: string, share: number, what: string) => void,
): (edition: string, share: number, what: string) => void {
  let last = 0;
  return (edition, share, what) => {
    const now = performance.now();
    if (now - last < 200) return;
    last = now;
    tell(edition, share, what);
  };
}
