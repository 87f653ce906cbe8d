import { readdirSync, readFileSync } from 'node:fs';
import type { FontFace, Theme } from '../../src/theme/theme.ts';

/** A theme of the shipped EPUB templates and reflow layer, one font, and as little else as will do. */
export function makeTheme(styles: Partial<Theme['styles']> = {}): Theme {
  return {
    name: 'test',
    styles: {
      tokens: ':root { --ink: #222; --gap: 1.5em; }',
      typography: 'body { color: var(--ink); font-family: "Alegreya", serif; }',
      structure: '.callout { margin: var(--gap) 0; background: #eee; }',
      screen: '',
      reflow: readTemplate('themes/base/reflow.css'),
      page: '',
      wrap: '',
      ...styles,
    },
    fonts: [face(400, 'normal'), face(400, 'italic')],
    formulaFonts: async () => [],
    families: {
      text: family('Alegreya', 'serif'),
      smallcaps: family('Alegreya', 'serif'),
      heading: family('Alegreya', 'serif'),
      sans: family('Alegreya', 'sans-serif'),
      mono: family('Alegreya', 'monospace'),
      math: { family: 'Math', stack: [] },
    },
    fallbacks: [],
    page: {
      trim: { name: 'a5', width: 559, height: 794 },
      margins: { inner: 70, outer: 70, top: 70, bottom: 70 },
      size: 14,
      leading: 20,
      bleed: 11,
      columns: 1,
      columnGap: 0,
      dropCaps: 0,
      openings: { on: 'recto' },
      endOrnament: false,
    },
    ornaments: '',
    scripts: { page: '', search: '' },
    heads: { verso: 'book', recto: 'section', pick: 'first' },
    folio: { place: 'outer-head', opening: 'none' },
    partials: readPartials(),
  };
}

function family(name: string, generic: string): Theme['families']['text'] {
  return { family: name, stack: [generic] };
}

function face(weight: number, style: FontFace['style']): FontFace {
  const file = `alegreya-latin-${weight}-${style}.woff2`;
  return {
    family: 'Alegreya',
    weight,
    style,
    unicodeRange: 'U+0000-00FF,U+2013-2014,U+2018-201D',
    bytes: readFileSync(new URL(`../../node_modules/@fontsource/alegreya/files/${file}`, import.meta.url)),
    file,
    licence: {
      id: 'OFL-1.1',
      text: readFileSync(new URL('../../node_modules/@fontsource/alegreya/LICENSE', import.meta.url), 'utf8'),
    },
  };
}

function readTemplate(path: string): string {
  return readFileSync(new URL(`../../templates/${path}`, import.meta.url), 'utf8');
}

function readPartials(): Map<string, string> {
  const names = readdirSync(new URL('../../templates/partials/', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  });
  return new Map(
    names
      .filter((name) => name.endsWith('.ejs'))
      .map((name) => [name.replace(/\.ejs$/u, ''), readTemplate(`partials/${name}`)]),
  );
}
