/** Makes things fit that would be too wide. */
import { findGalleys } from './galley-table.ts';

/**
 * Texts that fit into the running head of a verso or a recto: those that are too long as they are before a colon or
 * a dash, where that is a title by itself, else cut at a word. @param width CSS pixels
 */
export function fitHeads(texts: readonly string[], width: number, side: 'verso' | 'recto'): string[] {
  const probe = document.createElement('span');
  probe.className = `running-head on-${side}`;
  probe.style.cssText = 'position:absolute;visibility:hidden;white-space:nowrap';
  document.body.append(probe);
  const fits = (text: string): boolean => {
    probe.textContent = text;
    return probe.getBoundingClientRect().width <= width;
  };
  const fitted = texts.map((text) => {
    const main = /^.{8,200}?(?=:\s|\s[–—]\s)/u.exec(text)?.[0];
    let cut = !fits(text) && main !== undefined && fits(main) ? main : text;
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

export interface Shrunk {
  /** Index of its galley. */
  readonly galley: number;
  /** `line:column` in the section's file. */
  readonly at?: string;
  /** Of its own size. */
  readonly share: number;
}

/**
 * Makes what is turned small enough for its page, if it is too deep or too wide: nothing of it is cut off,
 * and nothing goes on to another page. Pictures fit themselves.
 */
export function fitTurned(): Shrunk[] {
  return findGalleys().flatMap((galley, index) =>
    [...galley.querySelectorAll<HTMLElement>('.landscape')].flatMap((box): Shrunk[] => {
      // One strip: in columns, what is too deep would be divided.
      galley.classList.add('continuous');
      const share = shrink(box);
      const at = box.closest<HTMLElement>('[data-at]')?.dataset['at'];
      return share === 1 ? [] : [{ galley: index, share, ...(at === undefined ? {} : { at }) }];
    }),
  );
}

/** Makes what is turned in a box small enough for it. @returns its share of its own size */
function shrink(box: HTMLElement): number {
  const turned = box.firstElementChild;
  if (!(turned instanceof HTMLElement) || turned.querySelector(':scope > img, :scope > svg') !== null) return 1;
  const [wide, high] = [box.clientHeight, box.clientWidth];
  const fits = (share: number): boolean => {
    turned.style.setProperty('zoom', String(share));
    turned.style.width = `${wide / share}px`;
    turned.style.height = 'auto';
    return turned.offsetHeight * share <= high + 0.5 && turned.scrollWidth * share <= wide + 1;
  };
  let share = 1;
  while (share > 0.1 && !fits(share)) share -= 0.02;
  turned.style.height = `${high / share}px`;
  if (share !== 1) turned.style.transform = `translateY(${wide / share}px) rotate(-90deg)`;
  return share;
}
