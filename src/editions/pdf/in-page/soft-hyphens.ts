/**
 * Runs in the page, when lines stand. A soft hyphen at which no line ends would be printed all the same, as a blank
 * within the word, and no search finds the word any more: only those that divide a word stay.
 */
export function dropSoftHyphens(): void {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if ((node as Text).data.includes('\u00AD')) texts.push(node as Text);
  // Looked at first, changed later: each change costs a new layout.
  const changes = texts.map((text) => [text, keepDividing(text)] as const);
  for (const [text, kept] of changes) text.data = kept;

  function keepDividing(text: Text): string {
    let kept = '';
    for (let at = 0; at < text.length; at += 1) {
      const character = text.data[at] ?? '';
      if (character !== '\u00AD' || isLineEnd(text, at)) kept += character;
    }
    return kept;
  }

  function isLineEnd(text: Text, at: number): boolean {
    const before = topOf(text, at - 1);
    const after = topOf(text, at + 1);
    return before !== undefined && after !== undefined && before !== after;
  }

  /** Letters of one text and one line have the same top. */
  function topOf(text: Text, at: number): number | undefined {
    if (at < 0 || at >= text.length) return undefined;
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    // A letter that begins a line has an empty box at the end of the one before, too.
    const rect = [...range.getClientRects()].at(-1);
    return rect === undefined ? undefined : Math.round(rect.top);
  }
}
