/**
 * Draws ```` ```mermaid ```` with the package mermaid, which you install: `npm install mermaid`. It draws in the browser
 * that prints the PDF, in a page without a network.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findPackage } from './installed.js';

/** Runs in the page. Labels are text: HTML in drawings is shown by browsers alone. */
const program = `async (codes) => {
  const { mermaid } = globalThis;
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    deterministicIds: true,
    deterministicIDSeed: 'drawing',
    theme: 'neutral',
    fontFamily: 'sans-serif',
    htmlLabels: false,
    flowchart: { htmlLabels: false, useMaxWidth: false },
    class: { htmlLabels: false },
  });
  const drawn = [];
  for (const [index, code] of codes.entries()) {
    try {
      const { svg } = await mermaid.render('drawing-' + (index + 1), code);
      const element = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
      const box = (element.getAttribute('viewBox') ?? '').split(/[\\s,]+/u).map(Number);
      if (box.length === 4) {
        element.setAttribute('width', String(Math.ceil(box[2])));
        element.setAttribute('height', String(Math.ceil(box[3])));
      }
      element.removeAttribute('style');
      // What is no SVG: readers of e-books are told of it.
      for (const one of [element, ...element.querySelectorAll('*')])
        for (const name of ['name', 'role', 'aria-roledescription', 'alignment-baseline', 'dominant-baseline-shift'])
          one.removeAttribute(name);
      for (const one of element.querySelectorAll('rect:not([width]), rect:not([height])')) one.remove();
      const words = [...element.querySelectorAll(':scope > title, :scope > desc')].map(({ textContent }) => textContent.trim());
      drawn.push({ svg: new XMLSerializer().serializeToString(element), alternative: words.filter((one) => one !== '').join('. ') });
    } catch (error) {
      drawn.push({ error: String(error?.message ?? error) });
    }
  }
  return drawn;
}`;

/** @type {import('octavo').Drawing['draw']} */
async function draw(codes, { inBrowser }) {
  const folder = await findPackage('mermaid');
  const script = await readFile(join(folder, 'dist/mermaid.min.js'), 'utf8');
  return inBrowser(
    [script],
    program,
    codes.map(({ code }) => code),
  );
}

export default { name: 'mermaid', drawings: [{ languages: ['mermaid'], draw }] };
