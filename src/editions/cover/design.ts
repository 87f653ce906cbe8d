import { createHash } from 'node:crypto';
import type { Metadata } from '../../model/index.ts';

/** The colours of a cover: paper pattern behind, label in front. */
export interface Palette {
  readonly ground: string;
  /** Of the pattern, tone on tone. */
  readonly figure: string;
  readonly label: string;
  /** At least 7:1 on the label. */
  readonly ink: string;
  /** For rules and ornaments. */
  readonly accent: string;
  /** At least 4.5:1 straight on the ground, for themes without a label. */
  readonly onGround: string;
}

const palettes: readonly [Palette, ...Palette[]] = [
  { ground: '#24424c', figure: '#35575f', label: '#f3ecdd', ink: '#1c2a2f', accent: '#a2512f', onGround: '#f3ecdd' },
  { ground: '#6a2c2b', figure: '#80413c', label: '#f4eadb', ink: '#331917', accent: '#7d352c', onGround: '#f4eadb' },
  { ground: '#3d4a34', figure: '#516048', label: '#f2ecdb', ink: '#242b1e', accent: '#8a6a2c', onGround: '#f2ecdb' },
  { ground: '#2d3456', figure: '#41496d', label: '#f3eee3', ink: '#1d2138', accent: '#9a5a3a', onGround: '#f3eee3' },
  { ground: '#b79a5c', figure: '#a3864a', label: '#f8f2e2', ink: '#3b2f18', accent: '#7a3b26', onGround: '#3b2f18' },
  { ground: '#8c4a2c', figure: '#a0603f', label: '#f6ecdc', ink: '#3a1f12', accent: '#2f4a4a', onGround: '#f6ecdc' },
  { ground: '#4b4455', figure: '#60586a', label: '#f1ebe4', ink: '#29242f', accent: '#8d5060', onGround: '#f1ebe4' },
  { ground: '#a9b0a2', figure: '#949c8c', label: '#f7f4ea', ink: '#2a302a', accent: '#7c4a33', onGround: '#2a302a' },
];

/** A tile of pattern paper: how large it is, and what is drawn on it in the figure colour. */
export interface Pattern {
  readonly width: number;
  readonly height: number;
  readonly markup: string;
}

const line = 'fill="none" stroke="currentColor" stroke-width="5"';

const patterns: readonly [Pattern, ...Pattern[]] = [
  // Lozenges with a dot in each.
  {
    width: 100,
    height: 160,
    markup: `<path ${line} d="M50 -6L103 80L50 166L-3 80Z"/><path ${line} d="M0 74L-4 80L0 86M100 74L104 80L100 86"/><g fill="currentColor"><circle cx="50" cy="80" r="11"/><circle cx="0" cy="0" r="11"/><circle cx="100" cy="0" r="11"/><circle cx="0" cy="160" r="11"/><circle cx="100" cy="160" r="11"/></g>`,
  },
  // Scales, one row over the other.
  {
    width: 160,
    height: 80,
    markup: [
      [0, 80],
      [160, 80],
      [80, 40],
      [80, 120],
      [0, 160],
      [160, 160],
    ]
      .toSorted((a, b) => (a[1] ?? 0) - (b[1] ?? 0))
      .flatMap(([x, y]) =>
        [78, 54, 30].map(
          (r, ring) =>
            `<circle cx="${x}" cy="${y}" r="${r}" stroke="currentColor" stroke-width="5" fill="${ring === 0 ? 'var-ground' : 'none'}"/>`,
        ),
      )
      .join(''),
  },
  // Sprigs: leaves on a stalk, every other one upside down.
  {
    width: 150,
    height: 200,
    markup: [
      [37.5, 50, 0],
      [112.5, 150, 180],
    ]
      .map(
        ([x, y, turn]) =>
          `<g transform="translate(${x} ${y}) rotate(${turn})" fill="currentColor"><path d="M-2.5 -34H2.5V42H-2.5Z"/><path d="M0 -46C9 -38 9 -24 0 -14C-9 -24 -9 -38 0 -46Z"/><path d="M3 6C8 -10 22 -16 33 -13C32 0 20 10 3 12Z"/><path d="M-3 6C-8 -10 -22 -16 -33 -13C-32 0 -20 10 -3 12Z"/><path d="M3 32C8 16 20 11 29 13C28 24 18 34 3 38Z"/><path d="M-3 32C-8 16 -20 11 -29 13C-28 24 -18 34 -3 38Z"/></g>`,
      )
      .join(''),
  },
  // Stars of eight points between rings.
  {
    width: 140,
    height: 140,
    markup: [
      [70, 70],
      [0, 0],
      [140, 0],
      [0, 140],
      [140, 140],
    ]
      .map(
        ([x, y]) =>
          `<path fill="currentColor" transform="translate(${x} ${y})" d="M0 -36L7 -16.9L25.5 -25.5L16.9 -7L36 0L16.9 7L25.5 25.5L7 16.9L0 36L-7 16.9L-25.5 25.5L-16.9 7L-36 0L-16.9 -7L-25.5 -25.5L-7 -16.9Z"/>`,
      )
      .concat(
        [
          [70, 0],
          [0, 70],
          [140, 70],
          [70, 140],
        ].map(([x, y]) => `<circle ${line} cx="${x}" cy="${y}" r="11"/>`),
      )
      .join(''),
  },
  // Quatrefoils in a net of arcs.
  {
    width: 160,
    height: 160,
    markup: `<path ${line} d="M80 0A80 80 0 0 0 160 80A80 80 0 0 0 80 160A80 80 0 0 0 0 80A80 80 0 0 0 80 0Z"/><g fill="currentColor"><path d="M80 80C62 62 70 48 80 46C90 48 98 62 80 80C98 62 112 70 114 80C112 90 98 98 80 80C98 98 90 112 80 114C70 112 62 98 80 80C62 98 48 90 46 80C48 70 62 62 80 80Z"/><circle cx="0" cy="0" r="14"/><circle cx="160" cy="0" r="14"/><circle cx="0" cy="160" r="14"/><circle cx="160" cy="160" r="14"/></g>`,
  },
  // Waves.
  {
    width: 160,
    height: 72,
    markup: [-54, -18, 18, 54, 90]
      .map((y, row) => `<path ${line} d="M${row % 2 === 0 ? -80 : -40} ${y}q40 -34 80 0t80 0t80 0t80 0"/>`)
      .join(''),
  },
  // Herring-bone: two strokes to a bone.
  {
    width: 120,
    height: 64,
    markup: [-64, 0, 64]
      .flatMap((y) => [y + 20, y + 38].map((top) => `<path ${line} d="M-6 ${top + 44}L60 ${top}L126 ${top + 44}"/>`))
      .join(''),
  },
  // A honeycomb, a dot in each cell.
  {
    width: 104,
    height: 180,
    markup: `<path ${line} d="M52 0L0 30V90L52 120L104 90V30ZM52 120V182M0 28L52 -2L104 28"/><g fill="currentColor"><circle cx="52" cy="60" r="13"/><circle cx="0" cy="150" r="13"/><circle cx="104" cy="150" r="13"/></g>`,
  },
  // Basket-work: canes over and under.
  {
    width: 160,
    height: 160,
    markup: [
      [0, 0],
      [80, 80],
    ]
      .flatMap(([x = 0, y = 0]) =>
        [10, 32, 54].flatMap((at) => [
          `<rect x="${x + at}" y="${y + 6}" width="14" height="68" rx="7" fill="currentColor"/>`,
          `<rect x="${(x + 86) % 160}" y="${y + at}" width="68" height="14" rx="7" fill="currentColor"/>`,
        ]),
      )
      .join(''),
  },
  // Ogees, a drop in each.
  {
    width: 160,
    height: 220,
    markup: `<path ${line} d="M80 0C92 44 148 66 160 110C148 154 92 176 80 220C68 176 12 154 0 110C12 66 68 44 80 0Z"/><g fill="currentColor">${[
      [80, 110],
      [0, 0],
      [160, 0],
      [0, 220],
      [160, 220],
    ]
      .map(
        ([x, y]) =>
          `<path transform="translate(${x} ${y})" d="M0 -40C10 -16 20 -6 20 10A20 20 0 0 1 -20 10C-20 -6 -10 -16 0 -40Z"/>`,
      )
      .join('')}</g>`,
  },
  // Crosses and dots by turns.
  {
    width: 110,
    height: 110,
    markup: `<g fill="currentColor"><path d="M50 33H60V50H77V60H60V77H50V60H33V50H50Z"/>${[
      [0, 0],
      [110, 0],
      [0, 110],
      [110, 110],
    ]
      .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="12"/>`)
      .join('')}</g>`,
  },
];

/** From one volume of a series to the next: all palettes come before one comes again, and neighbours are far apart. */
const stride = 3;

/**
 * Palette and pattern of a title: always the same ones for the same title. The volumes of a series have one pattern, by
 * which they are known, each in a colour of its own where their numbers are told.
 */
export function chooseDesign({ title, series }: Pick<Metadata, 'title' | 'series'>): {
  palette: Palette;
  pattern: Pattern;
} {
  const own = draw(title);
  const common = series === undefined ? own : draw(series.name);
  const place = Number(series?.position);
  const colour = Number.isSafeInteger(place) && place >= 0 ? common.colour + place * stride : own.colour;
  const palette = palettes[colour % palettes.length] ?? palettes[0];
  const pattern = patterns[common.pattern % patterns.length] ?? patterns[0];
  return { palette, pattern: { ...pattern, markup: pattern.markup.replaceAll('var-ground', palette.ground) } };
}

function draw(name: string): { readonly colour: number; readonly pattern: number } {
  const hash = createHash('sha256').update(name).digest();
  return { colour: hash.readUInt16BE(0), pattern: hash.readUInt16BE(2) };
}
