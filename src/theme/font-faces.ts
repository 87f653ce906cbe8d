import type { FontFace } from './theme.ts';

/** The `@font-face` rules of faces; `url` says where an edition keeps the file of each. */
export function fontFaceCss(fonts: readonly FontFace[], url: (face: FontFace) => string): string {
  return fonts
    .map((face) =>
      [
        '@font-face {',
        `  font-family: "${face.family}";`,
        `  font-weight: ${face.weight};`,
        `  font-style: ${face.style};`,
        // The files are there: text never needs to be shown in another face first.
        '  font-display: block;',
        `  src: url("${url(face)}") format("woff2");`,
        `  unicode-range: ${face.unicodeRange};`,
        '}',
      ].join('\n'),
    )
    .join('\n');
}
