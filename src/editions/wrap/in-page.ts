/** Runs in the browser, on the wrap. No name of another file, nor of this one, may be used in a function. */

/** How long each text is on the spine, in ems of its size. */
export function measureSpineInPage(
  candidates: Readonly<Record<'author' | 'title' | 'publisher', readonly string[]>>,
): Record<'author' | 'title' | 'publisher', number[]> {
  const spine = document.querySelector<HTMLElement>('.spine-words');
  const measure = (part: string, texts: readonly string[]): number[] => {
    const element = document.querySelector<HTMLElement>(`.spine-${part}`);
    if (spine === null || element === null) return texts.map(() => 0);
    spine.style.fontSize = '100px';
    return texts.map((text) => {
      element.textContent = text;
      return element.offsetHeight / 100;
    });
  };
  return {
    author: measure('author', candidates.author),
    title: measure('title', candidates.title),
    publisher: measure('publisher', candidates.publisher),
  };
}

export function setSpineInPage(words: {
  readonly author: string;
  readonly title: string;
  readonly publisher: string;
  readonly size: number;
}): void {
  const spine = document.querySelector<HTMLElement>('.spine-words');
  if (spine !== null) spine.style.fontSize = `${words.size}pt`;
  for (const part of ['author', 'title', 'publisher'] as const) {
    const element = document.querySelector<HTMLElement>(`.spine-${part}`);
    if (element === null) continue;
    if (words[part] === '') element.remove();
    else element.textContent = words[part];
  }
}

/**
 * Makes texts smaller until they have room, and then shorter, by sentences.
 * @param sizes points, the largest first
 * @returns whether something had to be left out
 */
export function fitTextsInPage(sizes: readonly number[]): boolean {
  let isCut = false;
  for (const box of document.querySelectorAll<HTMLElement>('.fitted')) {
    const isFull = (): boolean => box.scrollHeight > box.clientHeight + 1;
    for (const size of sizes) {
      box.style.fontSize = `${size}pt`;
      if (!isFull()) break;
    }
    while (isFull()) {
      isCut = true;
      const last = [...box.querySelectorAll('p')].at(-1);
      if (last === undefined) break;
      const whole = (last.textContent ?? '').replace(' …', '').trim();
      // The end of the last sentence but one.
      const end = Math.max(
        ...['.', '!', '?', '。', '！', '？'].map((mark) => whole.lastIndexOf(mark, whole.length - 2)),
      );
      if (end <= 0) last.remove();
      else last.textContent = `${whole.slice(0, end + 1)} …`;
    }
  }
  return isCut;
}

export interface EdgeColour {
  readonly colour: string;
  /** Whether dark letters are read better on it than light ones. */
  readonly isLight: boolean;
}

/**
 * The colour of a picture along one of its sides, on the average.
 * @param isOnRight whether the spine is at its right
 */
export function findEdgeColourInPage(isOnRight: boolean): EdgeColour | undefined {
  const image = document.querySelector<HTMLImageElement>('img.front-picture');
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 64;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (image === null || context === null || image.naturalWidth === 0) return undefined;
  const strip = Math.max(1, image.naturalWidth / 20);
  const from = isOnRight ? image.naturalWidth - strip : 0;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1, 64);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, from, 0, strip, image.naturalHeight, 0, 0, 1, 64);
  const { data } = context.getImageData(0, 0, 1, 64);
  const sum = [0, 0, 0];
  for (let at = 0; at < data.length; at += 4)
    for (const part of [0, 1, 2]) sum[part] = (sum[part] ?? 0) + (data[at + part] ?? 0) / 64;
  const [red = 0, green = 0, blue = 0] = sum.map((value) => Math.round(value));
  const linear = (value: number): number => (value / 255) ** 2.2;
  const light = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return { colour: `rgb(${red} ${green} ${blue})`, isLight: light > 0.18 };
}

/**
 * Draws what a pattern fills tile by tile: of a pattern the browser prints a picture with few dots.
 * Patterns are those of covers: in the unit of the drawing, filling rectangles.
 */
export function spreadPatternsInPage(): void {
  const svg = 'http://www.w3.org/2000/svg';
  const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);
  const filled = [...document.querySelectorAll<SVGRectElement>('svg rect[fill^="url(#"]')];
  for (const [index, rect] of filled.entries()) {
    const id = (rect.getAttribute('fill') ?? '').slice(5, -1);
    const pattern = [...document.querySelectorAll('pattern')].find((one) => one.id === id);
    if (pattern?.getAttribute('patternUnits') !== 'userSpaceOnUse' || pattern.hasAttribute('patternTransform'))
      continue;
    const [wide, high] = [numberOf(pattern, 'width'), numberOf(pattern, 'height')];
    if (!(wide > 0 && high > 0)) continue;
    // A symbol ends at its box, as a tile does.
    const tile = document.createElementNS(svg, 'symbol');
    tile.id = `tile-${index}`;
    tile.setAttribute('viewBox', `0 0 ${wide} ${high}`);
    for (const name of ['color', 'fill', 'stroke']) {
      const value = pattern.getAttribute(name);
      if (value !== null) tile.setAttribute(name, value);
    }
    tile.append(...[...pattern.childNodes].map((node) => node.cloneNode(true)));
    const box = {
      left: numberOf(rect, 'x'),
      top: numberOf(rect, 'y'),
      width: numberOf(rect, 'width'),
      height: numberOf(rect, 'height'),
    };
    const clip = document.createElementNS(svg, 'svg');
    for (const [name, value] of [
      ['x', box.left],
      ['y', box.top],
      ['width', box.width],
      ['height', box.height],
    ] as const)
      clip.setAttribute(name, String(value));
    clip.setAttribute('viewBox', `${box.left} ${box.top} ${box.width} ${box.height}`);
    clip.append(tile);
    const first = (start: number, from: number, step: number): number =>
      start + Math.floor((from - start) / step) * step;
    for (let y = first(numberOf(pattern, 'y'), box.top, high); y < box.top + box.height; y += high)
      for (let x = first(numberOf(pattern, 'x'), box.left, wide); x < box.left + box.width; x += wide) {
        const use = document.createElementNS(svg, 'use');
        use.setAttribute('href', `#${tile.id}`);
        use.setAttribute('x', String(x));
        use.setAttribute('y', String(y));
        use.setAttribute('width', String(wide));
        use.setAttribute('height', String(high));
        clip.append(use);
      }
    rect.replaceWith(clip);
  }
}
