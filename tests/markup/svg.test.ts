import { describe, expect, it } from 'vitest';
import { findLoads } from '../../src/markup/css.ts';
import { cleanSvg as clean } from '../../src/markup/svg.ts';
import { inEnglish } from '../../src/report/index.ts';
import { loadingStyles, loadingDrawings, server } from '../support/loading.ts';

const cleanSvg = (drawing: string): { readonly text: string; readonly removed: readonly string[] } => {
  const { text, removed } = clean(drawing);
  return { text, removed: removed.map(inEnglish) };
};

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

describe('the attributes of a drawing', () => {
  const inside = (element: string, attributes?: string): string =>
    cleanSvg(draw(element, attributes)).text.replace(/^<svg[^>]*>|<\/svg>$/gu, '');

  it.each([
    ['<g id=" a "/>', '<g id="a"></g>'],
    ['<text xml:lang="de" xml:space="preserve">a</text>', '<text xml:lang="de" xml:space="preserve">a</text>'],
    ['<g data-name="a" aria-label="b" role="img"/>', '<g data-name="a" aria-label="b" role="img"></g>'],
    ['<g i:x="1" xmlns:i="urn:i" xmlns="http://www.w3.org/2000/svg"/>', '<g></g>'],
    ['<g xml:base="x" xml:id="y"/>', '<g></g>'],
    ['<g data-="1" xdata-a="1"/>', '<g></g>'],
    ['<style class="a" type="text/css">a{b:c}</style>', '<style type="text/css">a{b:c}</style>'],
    ['<style><![CDATA[a{b:c}]]></style>', '<style>a{b:c}</style>'],
    ['<text><![CDATA[a]]></text>', '<text>a</text>'],
    ['<g><!-- a --><?b c?></g>', '<g></g>'],
  ])('stay where they draw or describe: %s', (element, clean) => {
    expect(inside(element)).toBe(clean);
    expect(cleanSvg(draw(element)).removed).toEqual([]);
  });

  it.each([
    ['<g onclick="a"/>', 'onclick'],
    ['<g ONCLICK="a"/>', 'ONCLICK'],
    ['<image src="#a"/>', 'src="#a"'],
    ['<use href="http://example.org/a/very/long/address"/>', 'href="http://example.org/a/very/long"'],
    ['<image href="data:image/svg+xml;base64,AA"/>', 'href="data:image/svg+xml;base64,AA"'],
    ['<image href="xdata:image/png;base64,AA"/>', 'href="xdata:image/png;base64,AA"'],
    ['<use href="data:image/png;base64,AA"/>', 'href="data:image/png;base64,AA"'],
    ['<g style="fill:red;mask:url(x)"/>', 'style'],
    ['<g mask="url(x)"/>', 'mask'],
    ['<foo/>', '<foo>'],
    ['<foo>a <b>c</b><script>d</script></foo>', '<foo> with its words “a c”'],
    ['<script>a</script>', '<script>'],
    [`<foo>${'a'.repeat(120)}</foo>`, `<foo> with its words “${'a'.repeat(120)}”`],
    [`<foo>${'a'.repeat(121)}</foo>`, `<foo> with its words “${'a'.repeat(119)}…”`],
  ])('go where they act or fetch, and are named: %s', (element, removed) => {
    expect(cleanSvg(draw(element)).removed).toEqual([removed]);
  });

  it('keep pictures of pixels', () => {
    for (const type of ['png', 'jpeg', 'gif', 'webp', 'PNG']) {
      const image = `<image href="data:image/${type};base64,AA"></image>`;
      expect(inside(image)).toBe(image);
    }
  });

  it('keep what is harmless of a style', () => {
    expect(inside('<g style="fill:red;mask:url(x)"/>')).toBe('<g style="fill:red"></g>');
    expect(inside('<g style="mask:url(x)"/>')).toBe('<g></g>');
    expect(inside('<g transform="translate(1 2)" fill="rgb(1 2 3)"/>')).toBe(
      '<g transform="translate(1 2)" fill="rgb(1 2 3)"></g>',
    );
  });

  it('keep fonts and pictures that are in a style sheet itself', () => {
    for (const type of ['font/woff2', 'application/font-woff', 'application/x-font-ttf', 'image/png']) {
      const style = `<style>@font-face{src:url(data:${type};base64,AA)}</style>`;
      expect(inside(style)).toBe(style);
    }
    for (const type of ['text/css', 'application/javascript', 'image/svg+xml', 'xfont/woff'])
      expect(inside(`<style>@font-face{src:url(data:${type};base64,AA)}</style>`)).not.toContain('AA');
  });

  it('say xlink where something needs it, and nowhere else', () => {
    const plain = '<svg xmlns="http://www.w3.org/2000/svg"><g id="a"></g><use href="#a"></use></svg>';
    expect(cleanSvg(plain).text).toBe(plain);
    expect(cleanSvg('<svg><g id="a"/><g><use xlink:href="#a"/></g></svg>').text).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><g id="a"></g><g><use xlink:href="#a"></use></g></svg>',
    );
  });

  it('follow a name in a style', () => {
    expect(inside('<g id="a b"/><style>#a\\ b{fill:red}.a{fill:#abc}</style>')).toBe(
      '<g id="a-b"></g><style>#a-b{fill:red}.a{fill:#abc}</style>',
    );
    expect(inside('<linearGradient id="a b"/><g fill="url(#a%20b) red" stroke="red url(#a)"/>')).toContain(
      '<g fill="url(#a-b) red" stroke="red url(#a)"></g>',
    );
  });
});

describe('what is no drawing', () => {
  it.each([
    ['<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', 'it declares entities'],
    ['<!doctype svg [<!entity a "b">]><svg/>', 'it declares entities'],
    ['<html xmlns="http://www.w3.org/1999/xhtml"/>', 'its root is not <svg>'],
    ['<g xmlns="http://www.w3.org/2000/svg"/>', 'its root is not <svg>'],
    ['<svg xmlns="urn:x"/>', 'its root is not <svg>'],
    ['<s:svg/>', 'its root is not <svg>'],
  ])('%s', (text, message) => {
    expect(() => cleanSvg(text)).toThrow(message);
  });

  it.each(['<svg><g></svg>', '<svg', '', 'words'])('is no XML: %j', (text) => {
    expect(() => cleanSvg(text)).toThrow(/^it is not well-formed XML: [^\n]+$/u);
  });
});
