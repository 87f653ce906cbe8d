/**
 * Draws ```` ```dot ```` and ```` ```graphviz ```` with the package @viz-js/viz, which you install:
 * `npm install @viz-js/viz`. It is Graphviz itself as WebAssembly, and needs no browser.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findPackage } from './installed.js';

/** @type {import('octavo').Drawing['draw']} */
async function draw(codes) {
  const folder = await findPackage('@viz-js/viz');
  const { instance } = await import(pathToFileURL(join(folder, 'dist/viz.js')).href);
  const viz = await instance();
  return codes.map(({ code }) => {
    const { output, errors } = viz.render(code, { format: 'svg', engine: engineOf(code) });
    if (output === undefined) return { error: errors.map(({ message }) => message).join('; ') || 'no reason is given' };
    return { svg: withoutPreamble(output), ...alternativeOf(code) };
  });
}

/** `layout=neato` in the graph. @param {string} code */
function engineOf(code) {
  return /\blayout\s*=\s*"?(circo|dot|fdp|neato|osage|patchwork|sfdp|twopi)\b/u.exec(code)?.[1] ?? 'dot';
}

/** A tooltip or comment of the graph says what it shows. @param {string} code */
function alternativeOf(code) {
  const said = /^\s*(?:graph\s*\[[^\]]*\b)?(?:tooltip|comment)\s*=\s*"((?:[^"\\]|\\.)*)"/mu.exec(code)?.[1];
  return said === undefined ? {} : { alternative: said.replaceAll('\\"', '"') };
}

/** @param {string} svg */
function withoutPreamble(svg) {
  return svg.slice(Math.max(0, svg.indexOf('<svg')));
}

export default { name: 'graphviz', drawings: [{ languages: ['dot', 'graphviz'], draw }] };
