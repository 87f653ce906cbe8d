/** Runs in the page: makes things fit that would be too wide. See measure.ts on how. */

/** Texts cut at a word so that they fit into a running head. @param width CSS pixels */
export function fitHeads(texts: readonly string[], width: number): string[] {
  const probe = document.createElement('span');
  probe.className = 'running-head';
  probe.style.cssText = 'position:absolute;visibility:hidden;white-space:nowrap';
  document.body.append(probe);
  const fits = (text: string): boolean => {
    probe.textContent = text;
    return probe.getBoundingClientRect().width <= width;
  };
  const fitted = texts.map((text) => {
    let cut = text;
    while (!fits(cut)) {
      const words = cut.replace(/…$/u, '').trimEnd();
      const shorter = words.replace(/[\s\u00a0]+\S+$/u, '');
      // A text without spaces loses its characters one by one.
      cut = `${(shorter === words ? [...words].slice(0, -1).join('') : shorter).replace(/[\s,;:–—-]+$/u, '')}…`;
      if (cut === '…') break;
    }
    return cut;
  });
  probe.remove();
  return fitted;
}

/**
 * Marks tables that are wider than their place: these may break words anywhere, since what does not fit is
 * cut off. (All others keep their words whole: allowing it everywhere would make columns too narrow.)
 */
export function fitTables(): void {
  for (const table of document.querySelectorAll<HTMLElement>('table')) {
    const place = table.parentElement?.getClientRects()[0]?.width ?? Infinity;
    const width = table.getClientRects()[0]?.width ?? 0;
    if (width > place + 1) table.classList.add('tight');
  }
}
