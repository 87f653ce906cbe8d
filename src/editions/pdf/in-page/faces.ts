/** Before anything is measured: fonts. */

/** Begins to load the faces that margin boxes need: these do not ask for fonts themselves. */
export function askForFaces(text: string): void {
  void document.body.offsetHeight;
  const asked = new Set<string>();
  for (const face of document.fonts) {
    // In quotes: a name with a digit in it, as “Source Sans 3”, is none without them.
    const font = `${face.style} ${face.weight} 16px "${face.family.replace(/^["']|["']$/gu, '')}"`;
    if (!asked.has(font)) void document.fonts.load(font, text).catch(() => undefined);
    asked.add(font);
  }
}

/** Whether all faces that were asked for are there (or will never be). */
export function areFacesLoaded(): boolean {
  void document.body.offsetHeight;
  return document.fonts.status === 'loaded';
}
