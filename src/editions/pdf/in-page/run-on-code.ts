const tabs = 4;

/** What code is set in beyond its own indent, columns. */
const more = 2;

interface Place {
  readonly character: string;
  readonly node: Text;
  readonly offset: number;
}

/**
 * Runs in the page, before it is measured. A line of code that is too long runs on in the next one; it is set in there
 * from where it began itself, so that the shape of the code can be seen. Its letters are all of one width: where it
 * ends is counted, not tried. Lines with other letters end where the browser ends them.
 */
export function indentRunOns(): void {
  const letterWidths = new Map<string, number>();
  const jobs = [...document.querySelectorAll<HTMLElement>('.galley pre > code')].flatMap((code) => {
    const columns = columnsOf(code, letterWidths);
    if (columns === undefined) return [];
    return linesOf(code).flatMap((line) => {
      const ends = findEnds(line.map(({ character }) => character).join(''), columns);
      return ends === undefined ? [] : [{ line, ends }];
    });
  });
  // From the end of each text, so that the places before stay right.
  for (const { line, ends } of jobs.toReversed()) {
    for (const at of ends.places.toReversed()) {
      const place = line[at];
      if (place === undefined) continue;
      const rest = place.node.splitText(place.offset);
      const gap = document.createElement('span');
      gap.className = 'run-on';
      gap.style.paddingInlineStart = `${ends.indent}ch`;
      rest.before(document.createElement('br'), gap);
    }
  }
}

/** Letters that a line of the box has room for. */
function columnsOf(code: HTMLElement, letterWidths: Map<string, number>): number | undefined {
  const box = code.parentElement;
  if (box === null) return undefined;
  const style = getComputedStyle(box);
  const width = box.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
  const columns = Math.floor((width - 0.5) / letterWidth(code, letterWidths));
  return columns > 20 ? columns : undefined;
}

/** Measured once for each size: a letter put in costs a new layout. */
function letterWidth(code: HTMLElement, letterWidths: Map<string, number>): number {
  const { fontSize } = getComputedStyle(code);
  const known = letterWidths.get(fontSize);
  if (known !== undefined) return known;
  const probe = document.createElement('span');
  probe.textContent = '0'.repeat(20);
  code.append(probe);
  const range = document.createRange();
  range.selectNodeContents(probe);
  const width = range.getBoundingClientRect().width / 20;
  probe.remove();
  letterWidths.set(fontSize, width);
  return width;
}

function linesOf(code: HTMLElement): Place[][] {
  const lines: Place[][] = [[]];
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node as Text;
    for (let offset = 0; offset < text.length; offset += 1) {
      const character = text.data[offset] ?? '';
      if (character === '\n') lines.push([]);
      else lines.at(-1)?.push({ character, node: text, offset });
    }
  }
  return lines;
}

/** Where a line ends and goes on, and how far the rest is set in; nothing for a line that has room. */
function findEnds(text: string, columns: number): { places: number[]; indent: number } | undefined {
  if (!/^[\t\x20-\x7E]*$/u.test(text)) return undefined;
  const widths = sumWidths(text);
  if ((widths.at(-1) ?? 0) <= columns) return undefined;
  const lead = /^[\t ]*/u.exec(text)?.[0].length ?? 0;
  const own = lead === 0 ? 0 : (widths[lead - 1] ?? 0);
  const indent = Math.min(own + more, Math.floor(columns / 2));
  const places: number[] = [];
  let from = 0;
  for (let room = columns; ; room = columns - indent) {
    const start = from === 0 ? 0 : (widths[from - 1] ?? 0);
    let to = from;
    while (to < text.length && (widths[to] ?? 0) - start <= room) to += 1;
    if (to >= text.length) return { places, indent };
    from = bestEnd(text, Math.max(from, lead), to);
    places.push(from);
  }
}

/** Columns that are full after each letter. */
function sumWidths(text: string): number[] {
  return [...text].reduce<number[]>((sums, character) => {
    const before = sums.at(-1) ?? 0;
    sums.push(character === '\t' ? before + tabs - (before % tabs) : before + 1);
    return sums;
  }, []);
}

/** After a space, else after a sign, else where the room ends; never near the beginning. */
function bestEnd(text: string, from: number, to: number): number {
  const least = from + Math.floor((to - from) / 3);
  for (const sign of [/\s/u, /[,;:(){}[\]|&=+*/.?-]/u])
    for (let at = to; at > least; at -= 1) if (sign.test(text[at - 1] ?? '') && !/\s/u.test(text[at] ?? '')) return at;
  return to;
}
