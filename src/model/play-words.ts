/** How acts and scenes are called, at the beginning of a heading or at its end (“Erster Aufzug”). */
const acts =
  /^(?:(?:the )?(?:first|second|third|fourth|fifth) (?:act|scene)|act|actus|scene|scena|scæna|akt|aufzug|auftritt|szene|bild|acte|scène|tableau|atto|acto|jornada|escena|cena|ato|bedrijf|toneel|scen|dějství|действие|явление|сцена|odsłona)(?!\p{L})|(?<!\p{L})(?:akt|aufzug|auftritt|szene|bedrijf|действие|явление)\.?$/iu;

/** Whether a heading is that of an act or of a scene. */
export function namesAct(heading: string): boolean {
  return acts.test(heading.trim());
}

/** “SCENE I. Elsinore. A platform before the castle.” → “SCENE I”: what has room at the head of a page. */
export function shortAct(heading: string): string {
  const [, short = heading] = /^([^.:–—,]{2,28})[.:–—,](?:\s|$)/u.exec(heading) ?? [];
  return short.trim();
}
