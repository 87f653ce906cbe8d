/** Names as one knows them again, whichever part comes first: “Müller, Jörg” is “Jörg Müller”. */

export interface KnownNames {
  /** The same for a name, whichever part of it comes first. */
  readonly formOf: (name: string) => string;
  /** The same for all names of somebody. */
  readonly keyOf: (name: string) => string;
  /** As it is written by one of those who have it: somebody's by preference in the order in which it is said. */
  readonly show: (keyOrForm: string) => string;
}

/** @param people each with all the forms that one record gives of the name */
export function groupNames(people: readonly (readonly string[])[]): KnownNames {
  // Each form leads to another of the same person, at last to the one that all are known by.
  const leads = new Map<string, string>();
  const shown = new Map<string, string>();
  const find = (form: string): string => {
    let at = form;
    for (let next = leads.get(at); next !== undefined; next = leads.get(at)) at = next;
    if (at !== form) leads.set(form, at);
    return at;
  };
  for (const names of people) {
    const [first, ...others] = names.map((name) => {
      const form = fold(name);
      if (shown.get(form)?.includes(',') ?? true) shown.set(form, name);
      return form;
    });
    for (const form of others) {
      const [a, b] = [find(first ?? form), find(form)];
      if (a !== b) leads.set(b, a);
    }
  }
  return { formOf: fold, keyOf: (name) => find(fold(name)), show: (form) => shown.get(form) ?? form };
}

/** Words in the order of their letters. */
function fold(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll(/[`'‘’]/gu, "'")
    .split(/[\s,\p{Cc}]+/u)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');
}
