/** Elements of the page. */

/** @throws Error where there is none: the page and its program belong together */
export function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`there is no #${id}`);
  return element;
}

export function findList(id: string): HTMLSelectElement {
  return find(id) as HTMLSelectElement;
}

export function findField(id: string): HTMLInputElement {
  return find(id) as HTMLInputElement;
}

export function findButton(id: string): HTMLButtonElement {
  return find(id) as HTMLButtonElement;
}

export function findFrame(id: string): HTMLIFrameElement {
  return find(id) as HTMLIFrameElement;
}

export function make(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** Whether somebody has asked for things not to move. */
export function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Something changed: it is seen for a moment, and gone. Those who want nothing to move see it come and go at once. */
export function flash(element: Element, from: Keyframe, to: Keyframe): Promise<unknown> {
  const timing = { duration: 1800, easing: isStill() ? 'steps(1, end)' : 'ease-out' };
  return element.animate([from, to], { ...timing, id: 'changed' }).finished.catch(() => undefined);
}
