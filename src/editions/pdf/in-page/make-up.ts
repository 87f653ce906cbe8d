/** Runs in the page, before it is printed: puts in what depends on the pages. See measure.ts on how. */
export interface MakeUp {
  /** Folio of each id that the contents lead to. */
  readonly folios: Readonly<Record<string, string>>;
  /** Blank pages before each galley. */
  readonly blanks: readonly number[];
  /** Counter styles with the folios and heads of all pages. */
  readonly css: string;
}

/** May be called again: it replaces what it put in before. */
export function makeUpPages({ folios, blanks, css }: MakeUp): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-folio-of]')) {
    box.textContent = folios[box.dataset['folioOf'] ?? ''] ?? '';
  }
  for (const old of document.querySelectorAll('.galley.blank')) old.remove();
  const galleys = [...document.querySelectorAll('.galley:not(.plate)')];
  galleys.forEach((galley, index) => {
    for (let count = blanks[index] ?? 0; count > 0; count -= 1) {
      const blank = document.createElement('div');
      blank.className = 'galley blank';
      galley.before(blank);
    }
  });
  document.querySelector('style.page-texts')?.remove();
  const style = document.createElement('style');
  style.className = 'page-texts';
  style.textContent = css;
  document.head.append(style);
}

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

/** Begins to load the faces that margin boxes need: these do not ask for fonts themselves. */
export function askForFaces(text: string): void {
  void document.body.offsetHeight;
  const asked = new Set<string>();
  for (const face of document.fonts) {
    const font = `${face.style} ${face.weight} 16px ${face.family}`;
    if (!asked.has(font)) void document.fonts.load(font, text).catch(() => undefined);
    asked.add(font);
  }
}

/** Whether all faces that were asked for are there (or will never be). */
export function areFacesLoaded(): boolean {
  void document.body.offsetHeight;
  return document.fonts.status === 'loaded';
}
