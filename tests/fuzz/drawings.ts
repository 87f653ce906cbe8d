/** Drawings and style sheets that try to load something. */
import fc from 'fast-check';
import { findLoads, withoutLoads } from '../../src/markup/css.ts';
import { cleanSvg } from '../../src/markup/svg.ts';
import { Reason } from '../../src/report/index.ts';

const cssPieces =
  '@import|@|url(|u\\72l(|image-set(|var(|)|"|\'|{|}|;|:|a|/*|*/|\\|#b|http://x| |\n|<!--|-->|--b:|src(|,|!important'.split(
    '|',
  );

export const ofStyles = fc.property(
  fc.array(fc.constantFrom(...cssPieces), { maxLength: 25 }).map((parts) => parts.join('')),
  (css) => {
    for (const context of ['stylesheet', 'declarationList'] as const) {
      const clean = withoutLoads(css, context, () => false);
      if (findLoads(clean, () => false).length > 0) throw new Error(`It still loads: ${clean}`);
    }
  },
);

const svgPieces =
  '<g>|</g>|<a href="x">|</a>|<style>|</style>|<script>|</script>|<use href="#a"/>|<image href="http://x"/>|<g id="1"/>|<g id="1"/>|' +
  '<g style="fill:u\\72l(http://x)"/>|<rect fill="url(http://x#a)"/>|a{b:image-set("http://x" 1x)}|@import "http://x";|a|&amp;|' +
  ']]&gt;|<![CDATA[a]]>|<![CDATA[@import "http://x";]]>|<x:y xmlns:x="z"/>|<x:image xmlns:x="http://www.w3.org/2000/svg" href="http://x"/>|' +
  '<set attributeName="href" to="http://x"/>|<foreignObject>|</foreignObject>|<title>|</title>';

export const ofDrawings = fc.property(
  fc
    .array(fc.constantFrom(...svgPieces.split('|')), { maxLength: 12 })
    .map((parts) => `<svg xmlns="http://www.w3.org/2000/svg">${parts.join('')}</svg>`),
  (drawing) => {
    let text: string;
    try {
      ({ text } = cleanSvg(drawing));
    } catch (problem) {
      // Not well-formed, or nested too deeply: said so.
      if (problem instanceof Reason) return;
      throw problem;
    }
    // What is clean stays as it is.
    if (cleanSvg(text).text !== text) throw new Error(`It is cleaned twice: ${text}`);
    for (const [, styles = '', value = ''] of text.matchAll(/<style>([^<]*)<|="([^"]*)"/gu)) {
      if (/http:\/\/x|url\(|image-set|@import/iu.test(styles + value)) throw new Error(`It leads elsewhere: ${text}`);
    }
  },
);
