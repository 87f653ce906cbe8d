import { describe, expect, it } from 'vitest';
import { findLoads } from '../../src/markup/css.ts';
import { cleanSvg } from '../../src/markup/svg.ts';
import { loadingStyles, loadingDrawings, server } from '../support/loading.ts';

const draw = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${inside}</svg>`;

describe('a drawing', () => {
  it('is left as it is when it draws and nothing else', () => {
    const plain =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><style>.a{fill:url(#b)}</style><defs>' +
      '<linearGradient id="b"><stop offset="0" stop-color="#fff"></stop></linearGradient></defs>' +
      '<rect class="a" width="9" height="9" style="stroke: red"></rect><text x="1">Words</text></svg>';
    expect(cleanSvg(plain)).toEqual({ text: plain, removed: [] });
  });

  it.each(Object.entries(loadingDrawings))('loads nothing: %s', (_name, drawing) => {
    const { text, removed } = cleanSvg(drawing);
    expect(text).not.toContain(server);
    expect(removed).not.toEqual([]);
  });

  it.each(Object.entries(loadingStyles))('has styles that load nothing: %s', (_name, css) => {
    const { text, removed } = cleanSvg(
      draw(`<style>${css.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</style><rect width="9"/>`),
    );
    expect(findLoads(/<style>(.*)<\/style>/su.exec(text.replaceAll('&#x26;', '&'))?.[1] ?? '', () => false)).toEqual(
      [],
    );
    expect(removed).toEqual(['@import or url() in <style>']);
    expect(text).toContain('<rect width="9">');
  });

  it('keeps the other rules of a style sheet of which one loads', () => {
    const { text } = cleanSvg(draw('<style>a{fill:red}b{fill:url(http://example.org/x);stroke:blue}</style>'));
    expect(text).toContain('<style>a{fill:red}b{stroke:blue}</style>');
  });

  it('says which words go with what cannot stay', () => {
    const html = '<div xmlns="http://www.w3.org/1999/xhtml">Start <b>here</b></div>';
    expect(cleanSvg(draw(`<foreignObject width="9">${html}</foreignObject>`)).removed).toEqual([
      '<foreignObject> with its words “Start here”',
    ]);
  });

  it('keeps what a link shows', () => {
    const { text, removed } = cleanSvg(draw('<a xlink:href="https://example.org/"><text>Words</text></a>'));
    expect(text).toContain('<text>Words</text>');
    expect(text).not.toContain('example.org');
    expect(removed).toEqual([]);
  });

  it('loses no word about what programs for drawing note for themselves', () => {
    const note = '<metadata><x>Notes</x></metadata><i:pgf xmlns:i="urn:i">AAAA</i:pgf>';
    expect(cleanSvg(draw(`${note}<path d="M0 0"/>`)).removed).toEqual([]);
  });

  it('knows its elements behind any prefix', () => {
    const { text } = cleanSvg(
      '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:rect width="1"/><s:script>x</s:script></s:svg>',
    );
    expect(text).toBe('<svg xmlns="http://www.w3.org/2000/svg"><rect width="1"></rect></svg>');
  });

  it('gives an id once, and one that XML knows', () => {
    const ids = ['a', 'a', '1 2', '3', 'a-2', 'a', 'fig:a', 'fig-a', ' ', 'Ångström.1'];
    const { text } = cleanSvg(draw(ids.map((id) => `<g id="${id}"/>`).join('')));
    expect([...text.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id)).toEqual([
      ...['a', 'a-3', '_1-2', '_3', 'a-2', 'a-4', 'fig-a-2', 'fig-a', 'Ångström.1'],
    ]);
  });

  it.each([
    ['<use href="#b"/>', '<use href="#b"'],
    ['<use xlink:href="#1%202"/>', '<use xlink:href="#_1-2"'],
    [`<rect filter="url('#1 2')"/>`, '<rect filter="url(#_1-2)"'],
    [`<rect mask="url('#fig:a')"/>`, '<rect mask="url(#fig-a)"'],
    ['<g aria-labelledby="fig:a  b x"/>', '<g aria-labelledby="fig-a b x"'],
    ['<rect style="fill: url(&quot;#fig:a&quot;); color: #abc"/>', '<rect style="fill: url(#fig-a); color: #abc"'],
    [
      '<style>#fig\\:a > rect, .c { fill: url("#fig:a") } @media print { #b { color: #bbb } }</style>',
      '<style>#fig-a > rect, .c { fill: url(#fig-a) } @media print { :is(#b,#b-2) { color: #bbb } }</style>',
    ],
  ])('lets references follow the ids: %s', (reference, expected) => {
    const drawing = `<pattern id="fig:a"/><g id="1 2"/><g id="b"/><g id="b"/>${reference}`;
    expect(cleanSvg(draw(drawing)).text.replaceAll('&gt;', '>')).toContain(expected);
  });

  it('says which references lead nowhere, and leaves them out', () => {
    const { text, removed } = cleanSvg(
      draw(
        '<g id="a"/><use href="#a"/><use href="#b"/><rect fill="url(#b)"/><rect stroke="url(#a) red"/><g clip-path="url(#a)"/>',
      ),
    );
    expect(removed).toEqual(
      ['href="#b"', 'fill="url(#b)"', 'stroke="url(#a) red"', 'clip-path="url(#a)"'].map(
        (reference) => `${reference} (it leads nowhere)`,
      ),
    );
    expect(text).toContain('<use href="#a"></use><use></use>');
    expect(text).toContain('<rect fill="none"></rect><rect stroke="red"></rect><g clip-path="none"></g>');
  });

  it('may be nested 200 levels deep, and no deeper', () => {
    const nested = (depth: number): string => draw('<g>'.repeat(depth) + '</g>'.repeat(depth));
    expect(cleanSvg(nested(200)).removed).toEqual([]);
    expect(() => cleanSvg(nested(201))).toThrow('nested deeper than 200 levels');
    expect(() => cleanSvg(nested(100_000))).toThrow('nested deeper than 200 levels');
  });
});
