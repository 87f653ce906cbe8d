/** What CSS would load, and CSS without it. */
import { describe, expect, it } from 'vitest';
import { findLoads, withoutLoads } from '../../src/markup/css.ts';

const isInside = (address: string): boolean => address.startsWith('#');

describe('CSS that loads', () => {
  it.each([
    ['a{background:url(x.png)}', 'url(x.png)', 13],
    ['a{background:url( x.png )}', 'url( x.png )', 13],
    ['a{background:url("x.png")}', '"x.png"', 17],
    ['a{background:URL("x.png")}', '"x.png"', 17],
    ['a{background:src("x.png")}', '"x.png"', 17],
    ['a{background:image("x.png")}', '"x.png"', 19],
    ['a{background:image-set("x.png" 1x)}', '"x.png"', 23],
    ['a{background:-webkit-image-set("x.png" 1x)}', '"x.png"', 31],
    ['a{background:cross-fade("x.png", red)}', '"x.png"', 24],
    ['a{background:unknown("x.png")}', '"x.png"', 21],
    ['@import "x.css";', '@import "x.css"', 0],
    ['@IMPORT url(x.css)', '@IMPORT url(x.css)', 0],
    ['@\\69mport "x.css";b', '@\\69mport "x.css"', 0],
    ['a{background:url(x y)}', 'url(x y)', 13],
    ['a{content:"x\n}', '"x\n', 10],
    ['a{background:image-set(var(--x))}', 'var(', 23],
    ['a{background:src(attr(x))}', 'attr(', 17],
    ['a{background:image-set((var(--x)))}', 'var(', 24],
    ['a{b:u\\72l(x)}', 'u\\72l(', 4],
  ])('%s', (css, what, offset) => {
    expect(findLoads(css, isInside)[0]).toEqual({ what, offset });
  });

  it('is told at each place, in eighty letters', () => {
    const long = 'x'.repeat(200);
    expect(findLoads(`a{b:url(y);c:url(${long})}`, isInside)).toEqual([
      { what: 'url(y)', offset: 4 },
      { what: `url(${long}`.slice(0, 80), offset: 13 },
    ]);
    expect(findLoads(`@import ${long}`, isInside)[0]?.what).toHaveLength(80);
  });

  it.each([
    'a{fill:url(#x)}',
    'a{fill:url( #x )}',
    'a{fill:url("#x")}',
    'a{fill:url(" #x ")}',
    'a::after{content:"words"}',
    'a::after{content:counter(x, "words") attr(x) leader("words")}',
    'a:lang("de"), a:is([x="y"]){color:red}',
    '@supports (font-family: format("x")){a{color:red}}',
    '@font-face{font-family:"Words";src:local("Words")}',
    'a{background:image-set(linear-gradient(red, blue) type("x") 1x)}',
    'a{background:cross-fade(url(#x), rgb(0 0 0), rgba(0 0 0 0), hsl(0 0 0), hsla(0 0 0 0), calc(1% + 2%))}',
    'a{color:rgb(var(--x))}',
    'a{width:calc((1px) * 2)}',
    '@media print{a{color:red}}',
    '/* url(x.png) @import "x" */',
    '@charset "utf-8";',
  ])('is not %s', (css) => {
    expect(findLoads(css, isInside)).toEqual([]);
    expect(withoutLoads(css, 'stylesheet', isInside)).toBe(css);
  });

  it('may name colours only by functions of colours', () => {
    for (const name of ['xrgb', 'rgbx', 'xhsla', 'calcx', 'xcalc', 'gradient', 'formats'])
      expect(findLoads(`a{b:image(${name}(1))}`, isInside)).toHaveLength(1);
  });

  it('may load behind a bracket that is closed', () => {
    expect(findLoads('a{b:image(red) c("x") d}', isInside)).toEqual([{ what: '"x"', offset: 17 }]);
    expect(findLoads('a{b:image((red) "x")}', isInside)).toHaveLength(1);
    expect(findLoads('a{b:attr((red) "x") var(--x)}', isInside)).toEqual([]);
  });
});

describe('CSS without what it loads', () => {
  it.each([
    ['a{color:red;background:url(x)}b{color:blue}', 'a{color:red}b{color:blue}'],
    ['@import "x";a{color:red}', 'a{color:red}'],
    ['@media print{a{b:url(x)}c{d:e}}', '@media print{a{}c{d:e}}'],
    ['@namespace url(x);a{color:red}', 'a{color:red}'],
    ['a{b:url(x y);c:d}', 'a{c:d}'],
  ])('%s', (css, clean) => {
    expect(withoutLoads(css, 'stylesheet', isInside)).toBe(clean);
  });

  it('is so in a style attribute', () => {
    expect(withoutLoads('color:red;background:url(x);width:1px', 'declarationList', isInside)).toBe(
      'color:red;width:1px',
    );
  });

  it.each([`a[b="c\n{d:url(x)}`, '}}}@import "x"', `${'a{'.repeat(30_000)}b:url(x)`])(
    'loads nothing, whatever it is',
    (css) => {
      expect(findLoads(withoutLoads(css, 'stylesheet', isInside), isInside)).toEqual([]);
    },
  );
});
