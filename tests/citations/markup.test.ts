/** What citations leave in a book, as a whole: the text, its notes, the lists of works and the ways between them. */
import { describe, expect, it } from 'vitest';
import { tellBook } from '../support/told-book.ts';
import { cite } from '../support/works.ts';

/** An entry of a list by its key, and the citations to which its arrows lead. */
const shorten = (html: string): string =>
  html.replaceAll(/<li id="ref-([^"]*)" class="work">(.*?)<\/li>/gu, (_, key: string, entry: string) =>
    ['<li>', key, ...[...entry.matchAll(/"doc-backlink" href="([^"]*)"/gu)].map(([, id]) => ` ${id}`), '</li>'].join(
      '',
    ),
  );

async function tell(chapters: readonly string[] | string, yaml = ''): Promise<string[]> {
  const { book, messages } = await cite(chapters, yaml);
  return [...tellBook(book), ...messages];
}

const tellShort = async (chapters: readonly string[] | string, yaml = ''): Promise<string[]> =>
  (await tell(chapters, yaml)).map((line) => shorten(line).replaceAll(' role="doc-biblioref"', ''));

type Row = [text: string | string[], yaml: string, expected: string[]];

describe('the whole of an essay', () => {
  it.each<Row>([
    [
      'See [@tides, p. 5] and @maps; @tides [p. 7] said, [see @knots, pp. 2-3, passim; @buoys]. [-@maps]',
      '',
      [
        'essay essay T',
        '<p class="first">See <span id="cite-1" class="citation" data-written="[@tides, p. 5]">(<a href="#ref-tides" role="doc-biblioref">Smith 2004b, 5</a>)</span> and <span id="cite-2" class="citation" data-written="@maps"><a href="#ref-maps" role="doc-biblioref">Doe and Roe</a> (<a href="#ref-maps" role="doc-biblioref">1999</a>)</span>; <span id="cite-3" class="citation" data-written="@tides [p. 7]"><a href="#ref-tides" role="doc-biblioref">Smith</a> (<a href="#ref-tides" role="doc-biblioref">2004b, 7</a>)</span> said, <span id="cite-4" class="citation" data-written="[see @knots, pp. 2-3, passim; @buoys]">(see <a href="#ref-knots" role="doc-biblioref">Smith 2004a, 2–3</a>, passim; <a href="#ref-buoys" role="doc-biblioref">van der Berg 2001</a>)</span>. <span id="cite-5" class="citation" data-written="[-@maps]">(<a href="#ref-maps" role="doc-biblioref">1999</a>)</span></p><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Bibliography</h2><ul class="works hanging"><li id="ref-buoys" class="work">Berg, Jan van der. 2001. ‘Buoys’. In <em>All at Sea</em>, edited by Jane Doe, 7–9. Hull: Quay.~<a class="backlink" role="doc-backlink" href="#cite-4" aria-label="Back to the text">↩</a></li><li id="ref-maps" class="work">Doe, Jane, and Richard Roe. 1999. <em>A Book of Maps</em>. Hull: Quay. <a href="https://doi.org/10.1000/182">https://doi.org/10.1000/182</a>.~<a class="backlink" role="doc-backlink" href="#cite-2" aria-label="Back to the text (1)">↩</a>~<a class="backlink" role="doc-backlink" href="#cite-5" aria-label="Back to the text (2)">↩</a></li><li id="ref-knots" class="work">Smith, Adam. 2004a. ‘On Knots’. <em>Journal of Ropes</em> 12 (3): 100–110.~<a class="backlink" role="doc-backlink" href="#cite-4" aria-label="Back to the text">↩</a></li><li id="ref-tides" class="work">———. 2004b. <em>The Tide Tables</em>. London: Pier Press.~<a class="backlink" role="doc-backlink" href="#cite-1" aria-label="Back to the text (1)">↩</a>~<a class="backlink" role="doc-backlink" href="#cite-3" aria-label="Back to the text (2)">↩</a></li></ul></section>',
      ],
    ],
    [
      `A [@tides].\n\nB [@knots].`,
      'csl: numeric',
      [
        'essay essay T',
        '<p class="first">A <span id="cite-1" class="citation" data-written="[@tides]">[<a href="#ref-tides" role="doc-biblioref">1</a>]</span>.</p><p>B <span id="cite-2" class="citation" data-written="[@knots]">[<a href="#ref-knots" role="doc-biblioref">2</a>]</span>.</p><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Bibliography</h2><ul class="works labelled"><li id="ref-tides" class="work"><span class="label">1. </span>Smith A.~<em>The Tide Tables</em>. London: Pier Press; 2004.~<a class="backlink" role="doc-backlink" href="#cite-1" aria-label="Back to the text">↩</a></li><li id="ref-knots" class="work"><span class="label">2. </span>Smith A.~On Knots. <em>Journal of Ropes</em> 2004; 12(3): 100–110.~<a class="backlink" role="doc-backlink" href="#cite-2" aria-label="Back to the text">↩</a></li></ul></section>',
      ],
    ],
    [
      `A [@tides; @maps] and @tides.[^1]\n\n[^1]: B [@maps, 3].`,
      'csl: notes',
      [
        'essay essay T',
        '<p class="first">A<sup class="noteref" data-written="[@tides; @maps]"><a id="fnref-essay-1" href="#fn-essay-1" role="doc-noteref">1</a></sup> and <span class="citation" data-written="@tides">Smith<sup class="noteref"><a id="fnref-essay-2" href="#fn-essay-2" role="doc-noteref">2</a></sup></span>.<sup class="noteref"><a id="fnref-essay-3" href="#fn-essay-3" role="doc-noteref">3</a></sup></p><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Bibliography</h2><ul class="works hanging"><li id="ref-maps" class="work">Doe, Jane, and Richard Roe. <em>A Book of Maps</em>. Hull: Quay, 1999. <a href="https://doi.org/10.1000/182">https://doi.org/10.1000/182</a>.~<a class="backlink" role="doc-backlink" href="#cite-1" aria-label="Back to the text (1)">↩</a>~<a class="backlink" role="doc-backlink" href="#cite-3" aria-label="Back to the text (2)">↩</a></li><li id="ref-tides" class="work">Smith, Adam. <em>The Tide Tables</em>. London: Pier Press, 2004.~<a class="backlink" role="doc-backlink" href="#cite-1" aria-label="Back to the text (1)">↩</a>~<a class="backlink" role="doc-backlink" href="#cite-2" aria-label="Back to the text (2)">↩</a></li></ul></section>',
        '1 <p data-written=""><span id="cite-1" class="citation"><a href="#ref-tides" role="doc-biblioref">Adam Smith, <em>The Tide Tables</em></a> (London: Pier Press, 2004); <a href="#ref-maps" role="doc-biblioref">Jane Doe and Richard Roe, <em>A Book of Maps</em></a> (Hull: Quay, 1999), <a href="https://doi.org/10.1000/182">https://doi.org/10.1000/182</a>.</span></p>',
        '2 <p data-written=""><span id="cite-2" class="citation"><a href="#ref-tides" role="doc-biblioref"><em>The Tide Tables</em></a>.</span></p>',
        '3 <p>B <span id="cite-3" class="citation" data-written="[@maps, 3]"><a href="#ref-maps" role="doc-biblioref">Doe and Roe, <em>A Book of Maps</em></a>, 3</span>.</p>',
      ],
    ],
  ])('%j with %j', async (text, yaml, expected) => {
    expect(await tell(text, yaml)).toEqual(expected);
  });
});

describe('notes', () => {
  it.each<Row>([
    [
      `One [@tides], two [see @maps, p. 3]. Three [@tides, p. 4].\n\nSaid @knots [p. 2] so.^[As [@tides] says. [@maps].] End [@buoys]!`,
      'csl: notes',
      [
        'essay essay T',
        '<p class="first">One,<sup class="noteref" data-written="[@tides]"><a id="fnref-essay-1" href="#fn-essay-1" role="doc-noteref">1</a></sup> two.<sup class="noteref" data-written="[see @maps, p. 3]"><a id="fnref-essay-2" href="#fn-essay-2" role="doc-noteref">2</a></sup> Three.<sup class="noteref" data-written="[@tides, p. 4]"><a id="fnref-essay-3" href="#fn-essay-3" role="doc-noteref">3</a></sup></p><p>Said <span class="citation" data-written="@knots [p. 2]">Smith<sup class="noteref"><a id="fnref-essay-4" href="#fn-essay-4" role="doc-noteref">4</a></sup></span> so.<sup class="noteref"><a id="fnref-essay-5" href="#fn-essay-5" role="doc-noteref">5</a></sup> End!<sup class="noteref" data-written="[@buoys]"><a id="fnref-essay-6" href="#fn-essay-6" role="doc-noteref">6</a></sup></p><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Bibliography</h2><ul class="works hanging"><li>buoys #cite-7</li><li>maps #cite-2 #cite-6</li><li>knots #cite-4</li><li>tides #cite-1 #cite-3 #cite-5</li></ul></section>',
        '1 <p data-written=""><span id="cite-1" class="citation"><a href="#ref-tides">Adam Smith, <em>The Tide Tables</em></a> (London: Pier Press, 2004).</span></p>',
        '2 <p data-written=""><span id="cite-2" class="citation">See <a href="#ref-maps">Jane Doe and Richard Roe, <em>A Book of Maps</em></a> (Hull: Quay, 1999), 3, <a href="https://doi.org/10.1000/182">https://doi.org/10.1000/182</a>.</span></p>',
        '3 <p data-written=""><span id="cite-3" class="citation"><a href="#ref-tides">Smith, <em>The Tide Tables</em></a>, 4.</span></p>',
        '4 <p data-written=""><span id="cite-4" class="citation"><a href="#ref-knots">‘On Knots’</a>, <em>Journal of Ropes</em> 12, no.~3 (2004): 2.</span></p>',
        '5 <p>As <span id="cite-5" class="citation" data-written="[@tides]"><a href="#ref-tides">Smith, <em>The Tide Tables</em></a></span> says. <span id="cite-6" class="citation" data-written="[@maps]"><a href="#ref-maps">Doe and Roe, <em>A Book of Maps</em></a></span>.</p>',
        '6 <p data-written=""><span id="cite-7" class="citation"><a href="#ref-buoys">Jan van der Berg, ‘Buoys’</a>, in <em>All at Sea</em>, ed. Jane Doe (Hull: Quay, 2001), 7–9.</span></p>',
      ],
    ],
    [
      'Un [@tides]. Deux [@tides].',
      `csl: notes\nlang: fr`,
      [
        'essay essay T',
        '<p class="first">Un<sup class="noteref" data-written="[@tides]"><a id="fnref-essay-1" href="#fn-essay-1" role="doc-noteref">1</a></sup>. Deux<sup class="noteref" data-written="[@tides]"><a id="fnref-essay-2" href="#fn-essay-2" role="doc-noteref">2</a></sup>.</p><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Bibliographie</h2><ul class="works hanging"><li>tides #cite-1 #cite-2</li></ul></section>',
        '1 <p data-written=""><span id="cite-1" class="citation"><a href="#ref-tides">Adam Smith, <em>The Tide Tables</em></a> (London: Pier Press, 2004).</span></p>',
        '2 <p data-written=""><span id="cite-2" class="citation"><a href="#ref-tides">Ibid.</a></span></p>',
      ],
    ],
    [
      'So “he said [@tides].” “And [@tides]”. Then.^[Cf. [@tides]; and [@tides], too. “So.” [@tides] *x* [@tides]]',
      'csl: notes',
      [
        'essay essay T',
        '<p class="first">So “he said.”<sup class="noteref" data-written="[@tides]"><a id="fnref-essay-1" href="#fn-essay-1" role="doc-noteref">1</a></sup> “And<sup class="noteref" data-written="[@tides]"><a id="fnref-essay-2" href="#fn-essay-2" role="doc-noteref">2</a></sup>”. Then.<sup class="noteref"><a id="fnref-essay-3" href="#fn-essay-3" role="doc-noteref">3</a></sup></p><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Bibliography</h2><ul class="works hanging"><li>tides #cite-1 #cite-2 #cite-3 #cite-4 #cite-5 #cite-6</li></ul></section>',
        '1 <p data-written=""><span id="cite-1" class="citation"><a href="#ref-tides">Adam Smith, <em>The Tide Tables</em></a> (London: Pier Press, 2004).</span></p>',
        '2 <p data-written=""><span id="cite-2" class="citation"><a href="#ref-tides">Ibid.</a></span></p>',
        '3 <p>Cf. <span id="cite-3" class="citation" data-written="[@tides]"><a href="#ref-tides">Ibid.</a></span>; and <span id="cite-4" class="citation" data-written="[@tides]"><a href="#ref-tides">ibid.</a></span>, too. “So.” <span id="cite-5" class="citation" data-written="[@tides]"><a href="#ref-tides">Ibid.</a></span> <em>x</em> <span id="cite-6" class="citation" data-written="[@tides]"><a href="#ref-tides">ibid.</a></span></p>',
      ],
    ],
    [
      'A [@tides]; b [@maps]: c [@knots]… d [@buoys]? e [@tides]. [@maps] f [@knots]*g* h [@tides]',
      'csl: notes',
      [
        'essay essay T',
        '<p class="first">A;<sup class="noteref" data-written="[@tides]"><a id="fnref-essay-1" href="#fn-essay-1" role="doc-noteref">1</a></sup> b:<sup class="noteref" data-written="[@maps]"><a id="fnref-essay-2" href="#fn-essay-2" role="doc-noteref">2</a></sup> c…<sup class="noteref" data-written="[@knots]"><a id="fnref-essay-3" href="#fn-essay-3" role="doc-noteref">3</a></sup> d?<sup class="noteref" data-written="[@buoys]"><a id="fnref-essay-4" href="#fn-essay-4" role="doc-noteref">4</a></sup> e.<sup class="noteref" data-written="[@tides]"><a id="fnref-essay-5" href="#fn-essay-5" role="doc-noteref">5</a>,</sup><sup class="noteref" data-written="[@maps]"><a id="fnref-essay-6" href="#fn-essay-6" role="doc-noteref">6</a></sup> f<sup class="noteref" data-written="[@knots]"><a id="fnref-essay-7" href="#fn-essay-7" role="doc-noteref">7</a></sup><em>g</em> h<sup class="noteref" data-written="[@tides]"><a id="fnref-essay-8" href="#fn-essay-8" role="doc-noteref">8</a></sup></p><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Bibliography</h2><ul class="works hanging"><li>buoys #cite-4</li><li>maps #cite-2 #cite-6</li><li>knots #cite-3 #cite-7</li><li>tides #cite-1 #cite-5 #cite-8</li></ul></section>',
        '1 <p data-written=""><span id="cite-1" class="citation"><a href="#ref-tides">Adam Smith, <em>The Tide Tables</em></a> (London: Pier Press, 2004).</span></p>',
        '2 <p data-written=""><span id="cite-2" class="citation"><a href="#ref-maps">Jane Doe and Richard Roe, <em>A Book of Maps</em></a> (Hull: Quay, 1999), <a href="https://doi.org/10.1000/182">https://doi.org/10.1000/182</a>.</span></p>',
        '3 <p data-written=""><span id="cite-3" class="citation"><a href="#ref-knots">Adam Smith, ‘On Knots’</a>, <em>Journal of Ropes</em> 12, no.~3 (2004): 100–110.</span></p>',
        '4 <p data-written=""><span id="cite-4" class="citation"><a href="#ref-buoys">Jan van der Berg, ‘Buoys’</a>, in <em>All at Sea</em>, ed. Jane Doe (Hull: Quay, 2001), 7–9.</span></p>',
        '5 <p data-written=""><span id="cite-5" class="citation"><a href="#ref-tides">Smith, <em>The Tide Tables</em></a>.</span></p>',
        '6 <p data-written=""><span id="cite-6" class="citation"><a href="#ref-maps">Doe and Roe, <em>A Book of Maps</em></a>.</span></p>',
        '7 <p data-written=""><span id="cite-7" class="citation"><a href="#ref-knots">Smith, ‘On Knots’</a>.</span></p>',
        '8 <p data-written=""><span id="cite-8" class="citation"><a href="#ref-tides">Smith, <em>The Tide Tables</em></a>.</span></p>',
      ],
    ],
    [
      ['A [@tides].^[x]', 'B [@tides].'],
      'csl: notes',
      [
        'c1 chapter Chapter',
        '<p class="first">A.<sup class="noteref" data-written="[@tides]"><a id="fnref-c1-1" href="#fn-c1-1" role="doc-noteref">1</a>,</sup><sup class="noteref"><a id="fnref-c1-2" href="#fn-c1-2" role="doc-noteref">2</a></sup></p>',
        '1 <p data-written=""><span id="cite-1" class="citation"><a href="#ref-tides">Adam Smith, <em>The Tide Tables</em></a> (London: Pier Press, 2004).</span></p>',
        '2 <p>x</p>',
        'c2 chapter Chapter',
        '<p class="first">B.<sup class="noteref" data-written="[@tides]"><a id="fnref-c2-1" href="#fn-c2-1" role="doc-noteref">1</a></sup></p>',
        '1 <p data-written=""><span id="cite-2" class="citation"><a href="#ref-tides">Adam Smith, <em>The Tide Tables</em></a> (London: Pier Press, 2004).</span></p>',
        'bibliography bibliography Bibliography',
        '<ul class="works hanging"><li>tides #cite-1 #cite-2</li></ul>',
      ],
    ],
    [
      ['A [@tides].^[x]', 'B [@tides].'],
      `csl: notes\nnotes: {numbering: book}`,
      [
        'c1 chapter Chapter',
        '<p class="first">A.<sup class="noteref" data-written="[@tides]"><a id="fnref-c1-1" href="#fn-c1-1" role="doc-noteref">1</a>,</sup><sup class="noteref"><a id="fnref-c1-2" href="#fn-c1-2" role="doc-noteref">2</a></sup></p>',
        '1 <p data-written=""><span id="cite-1" class="citation"><a href="#ref-tides">Adam Smith, <em>The Tide Tables</em></a> (London: Pier Press, 2004).</span></p>',
        '2 <p>x</p>',
        'c2 chapter Chapter',
        '<p class="first">B.<sup class="noteref" data-written="[@tides]"><a id="fnref-c2-1" href="#fn-c2-1" role="doc-noteref">3</a></sup></p>',
        '3 <p data-written=""><span id="cite-2" class="citation"><a href="#ref-tides">Smith, <em>The Tide Tables</em></a>.</span></p>',
        'bibliography bibliography Bibliography',
        '<ul class="works hanging"><li>tides #cite-1 #cite-2</li></ul>',
      ],
    ],
    [
      'A^[x [@tides]^[y [@maps]] z] [@knots].',
      'csl: notes',
      [
        'essay essay T',
        '<p class="first">A<sup class="noteref"><a id="fnref-essay-1" href="#fn-essay-1" role="doc-noteref">1</a></sup>.<sup class="noteref" data-written="[@knots]"><a id="fnref-essay-2" href="#fn-essay-2" role="doc-noteref">2</a></sup></p><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Bibliography</h2><ul class="works hanging"><li>maps #cite-3</li><li>knots #cite-2</li><li>tides #cite-1</li></ul></section>',
        '1 <p>x <span id="cite-1" class="citation" data-written="[@tides]"><a href="#ref-tides">Adam Smith, <em>The Tide Tables</em></a> (London: Pier Press, 2004)</span><sup class="noteref"><a id="fnref-essay-3" href="#fn-essay-3" role="doc-noteref">3</a></sup> z</p>',
        '2 <p data-written=""><span id="cite-2" class="citation"><a href="#ref-knots">Adam Smith, ‘On Knots’</a>, <em>Journal of Ropes</em> 12, no.~3 (2004): 100–110.</span></p>',
        '3 <p>y <span id="cite-3" class="citation" data-written="[@maps]"><a href="#ref-maps">Jane Doe and Richard Roe, <em>A Book of Maps</em></a> (Hull: Quay, 1999), <a href="https://doi.org/10.1000/182">https://doi.org/10.1000/182</a>.</span></p>',
      ],
    ],
    [
      'A [-@tides] and [*see* @maps; also @knots, ch. 3 *and* more].',
      'csl: notes',
      [
        'essay essay T',
        '<p class="first">A<sup class="noteref" data-written="[-@tides]"><a id="fnref-essay-1" href="#fn-essay-1" role="doc-noteref">1</a></sup> and.<sup class="noteref" data-written="[see @maps; also @knots, ch. 3 and more]"><a id="fnref-essay-2" href="#fn-essay-2" role="doc-noteref">2</a></sup></p><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Bibliography</h2><ul class="works hanging"><li>maps #cite-2</li><li>knots #cite-2</li><li>tides #cite-1</li></ul></section>',
        '1 <p data-written=""><span id="cite-1" class="citation"><a href="#ref-tides"><em>The Tide Tables</em></a> (London: Pier Press, 2004).</span></p>',
        '2 <p data-written=""><span id="cite-2" class="citation"><em>See</em> <a href="#ref-maps">Jane Doe and Richard Roe, <em>A Book of Maps</em></a> (Hull: Quay, 1999), <a href="https://doi.org/10.1000/182">https://doi.org/10.1000/182</a>; also <a href="#ref-knots">Adam Smith, ‘On Knots’</a>, <em>Journal of Ropes</em> 12, no.~3 (2004): chap.~3 <em>and</em> more.</span></p>',
      ],
    ],
  ])('%j with %j', async (text, yaml, expected) => {
    expect(await tellShort(text, yaml)).toEqual(expected);
  });
});

describe('lists', () => {
  it.each<Row>([
    [
      `A [@tides; @knots].\n\n::: {#refs .bibliography type=book}\n:::\n\nB.\n\n:::bibliography{type=article}\n:::\n`,
      '',
      [
        'essay essay T',
        '<p class="first">A <span id="cite-1" class="citation" data-written="[@tides; @knots]">(<a href="#ref-tides">Smith 2004b</a>; <a href="#ref-knots">2004a</a>)</span>.</p><div id="refs" class="bibliography"><ul class="works hanging" data-written=""><li>tides #cite-1</li></ul></div><p>B.</p><div class="bibliography"><ul class="works hanging" data-written=""><li>knots #cite-1</li></ul></div>',
      ],
    ],
    [
      `A [@tides; @knots].\n\n:::bibliography{type=book}\n:::\n\nB.`,
      '',
      [
        'essay essay T',
        '<p class="first">A <span id="cite-1" class="citation" data-written="[@tides; @knots]">(<a href="#ref-tides">Smith 2004b</a>; <a href="#ref-knots">2004a</a>)</span>.</p><div class="bibliography"><ul class="works hanging" data-written=""><li>tides #cite-1</li></ul></div><p>B.</p><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Bibliography</h2><ul class="works hanging"><li>knots #cite-1</li></ul></section>',
      ],
    ],
    [
      `A [@tides].\n\n:::bibliography{type=article}\n:::\n\nB.`,
      '',
      [
        'essay essay T',
        '<p class="first">A <span id="cite-1" class="citation" data-written="[@tides]">(<a href="#ref-tides">Smith 2004</a>)</span>.</p><div class="bibliography"></div><p>B.</p><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Bibliography</h2><ul class="works hanging"><li>tides #cite-1</li></ul></section>',
      ],
    ],
    [
      `A [@tides; @knots; @buoys].\n\n:::bibliography{type="article, chapter"}\n:::\n\n:::bibliography{type="book article"}\n:::`,
      '',
      [
        'essay essay T',
        '<p class="first">A <span id="cite-1" class="citation" data-written="[@tides; @knots; @buoys]">(<a href="#ref-tides">Smith 2004b</a>; <a href="#ref-knots">2004a</a>; <a href="#ref-buoys">van der Berg 2001</a>)</span>.</p><div class="bibliography"><ul class="works hanging" data-written=""><li>buoys #cite-1</li><li>knots #cite-1</li></ul></div><div class="bibliography"><ul class="works hanging" data-written=""><li>tides #cite-1</li></ul></div>',
      ],
    ],
    [
      `A [@tides; @knots; @buoys].\n\n:::bibliography{type=book}\n:::\n\n:::bibliography\n:::`,
      '',
      [
        'essay essay T',
        '<p class="first">A <span id="cite-1" class="citation" data-written="[@tides; @knots; @buoys]">(<a href="#ref-tides">Smith 2004b</a>; <a href="#ref-knots">2004a</a>; <a href="#ref-buoys">van der Berg 2001</a>)</span>.</p><div class="bibliography"><ul class="works hanging" data-written=""><li>tides #cite-1</li></ul></div><div class="bibliography"><ul class="works hanging" data-written=""><li>buoys #cite-1</li><li>knots #cite-1</li></ul></div>',
      ],
    ],
    [
      'A [@tides; @knots; @buoys].',
      'citations: {by: type}',
      [
        'essay essay T',
        '<p class="first">A <span id="cite-1" class="citation" data-written="[@tides; @knots; @buoys]">(<a href="#ref-tides">Smith 2004b</a>; <a href="#ref-knots">2004a</a>; <a href="#ref-buoys">van der Berg 2001</a>)</span>.</p><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Bibliography</h2><h3 id="works-books">Books</h3><ul class="works hanging"><li>tides #cite-1</li></ul><h3 id="works-articles-and-chapters">Articles and chapters</h3><ul class="works hanging"><li>buoys #cite-1</li><li>knots #cite-1</li></ul></section>',
      ],
    ],
    [
      `A [@tides; @knots; @buoys].\n\n:::bibliography{type=book}\n:::`,
      'citations: {by: type}',
      [
        'essay essay T',
        '<p class="first">A <span id="cite-1" class="citation" data-written="[@tides; @knots; @buoys]">(<a href="#ref-tides">Smith 2004b</a>; <a href="#ref-knots">2004a</a>; <a href="#ref-buoys">van der Berg 2001</a>)</span>.</p><div class="bibliography"><ul class="works hanging" data-written=""><li>tides #cite-1</li></ul></div><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Bibliography</h2><h3 id="works-articles-and-chapters">Articles and chapters</h3><ul class="works hanging"><li>buoys #cite-1</li><li>knots #cite-1</li></ul></section>',
      ],
    ],
    [
      `A [@tides; @meer].\n\n## Works\n\n### Sub\n`,
      'citations: {by: type}',
      [
        'essay essay T',
        '<p class="first">A <span id="cite-1" class="citation" data-written="[@tides; @meer]">(<a href="#ref-tides">Smith 2004</a>; <a href="#ref-meer">Müller 2010</a>)</span>.</p><h2 id="works">Works</h2><h3 id="sub">Sub</h3><div class="bibliography" data-written=""><h3 id="works-books">Books</h3><ul class="works hanging"><li>meer #cite-1</li><li>tides #cite-1</li></ul></div>',
      ],
    ],
    [
      `A [@tides; @meer].\n\n## Works\n`,
      'reference-section-title: Read',
      [
        'essay essay T',
        '<p class="first">A <span id="cite-1" class="citation" data-written="[@tides; @meer]">(<a href="#ref-tides">Smith 2004</a>; <a href="#ref-meer">Müller 2010</a>)</span>.</p><h2 id="works">Works</h2><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Read</h2><ul class="works hanging"><li>meer #cite-1</li><li>tides #cite-1</li></ul></section>',
      ],
    ],
    [
      ['A [@tides].', `B [@meer].\n\nC [@tides].`],
      `citations: {bibliography: chapter, by: type}\nreference-section-title: Read`,
      [
        'c1 chapter Chapter',
        '<p class="first">A <span id="cite-1" class="citation" data-written="[@tides]">(<a href="#ref-tides">Smith 2004</a>)</span>.</p><section class="bibliography" role="doc-bibliography" aria-labelledby="c1-works c1-title" data-written=""><h2 id="c1-works">Read</h2><h3 id="works-books">Books</h3><ul class="works hanging"><li>tides #cite-1</li></ul></section>',
        'c2 chapter Chapter',
        '<p class="first">B <span id="cite-2" class="citation" data-written="[@meer]">(<a href="#ref-meer">Müller 2010</a>)</span>.</p><p>C <span id="cite-3" class="citation" data-written="[@tides]">(<a href="#ref-tides-2">Smith 2004</a>)</span>.</p><section class="bibliography" role="doc-bibliography" aria-labelledby="c2-works c2-title" data-written=""><h2 id="c2-works">Read</h2><h3 id="works-books-2">Books</h3><ul class="works hanging"><li>meer #cite-2</li><li>tides-2 #cite-3</li></ul></section>',
      ],
    ],
    [
      ['A [@tides].', 'B', 'C [@meer].'],
      `citations: {bibliography: chapter}\nlang: de`,
      [
        'c1 chapter Chapter',
        '<p class="first">A <span id="cite-1" class="citation" data-written="[@tides]">(<a href="#ref-tides">Smith 2004</a>)</span>.</p><section class="bibliography" role="doc-bibliography" aria-labelledby="c1-works c1-title" data-written=""><h2 id="c1-works">Literatur</h2><ul class="works hanging"><li>tides #cite-1</li></ul></section>',
        'c2 chapter Chapter',
        '<p class="first">B</p>',
        'c3 chapter Chapter',
        '<p class="first">C <span id="cite-2" class="citation" data-written="[@meer]">(<a href="#ref-meer">Müller 2010</a>)</span>.</p><section class="bibliography" role="doc-bibliography" aria-labelledby="c3-works c3-title" data-written=""><h2 id="c3-works">Literatur</h2><ul class="works hanging"><li>meer #cite-2</li></ul></section>',
      ],
    ],
    [
      ['A [@tides].', 'B [@meer].'],
      `csl: notes\ncitations: {bibliography: chapter}`,
      [
        'c1 chapter Chapter',
        '<p class="first">A.<sup class="noteref" data-written="[@tides]"><a id="fnref-c1-1" href="#fn-c1-1" role="doc-noteref">1</a></sup></p><section class="bibliography" role="doc-bibliography" aria-labelledby="c1-works c1-title" data-written=""><h2 id="c1-works">Bibliography</h2><ul class="works hanging"><li>tides #cite-1</li></ul></section>',
        '1 <p data-written=""><span id="cite-1" class="citation"><a href="#ref-tides">Adam Smith, <em>The Tide Tables</em></a> (London: Pier Press, 2004).</span></p>',
        'c2 chapter Chapter',
        '<p class="first">B.<sup class="noteref" data-written="[@meer]"><a id="fnref-c2-1" href="#fn-c2-1" role="doc-noteref">1</a></sup></p><section class="bibliography" role="doc-bibliography" aria-labelledby="c2-works c2-title" data-written=""><h2 id="c2-works">Bibliography</h2><ul class="works hanging"><li>meer #cite-2</li></ul></section>',
        '1 <p data-written=""><span id="cite-2" class="citation"><a href="#ref-meer">Jörg Müller, <em>Das Meer</em></a> (Kiel: Küste, 2010).</span></p>',
      ],
    ],
    [
      ['A [@tides].', 'B [@meer]{.nocite}'],
      `csl: notes\ncitations: {bibliography: chapter}`,
      [
        'c1 chapter Chapter',
        '<p class="first">A.<sup class="noteref" data-written="[@tides]"><a id="fnref-c1-1" href="#fn-c1-1" role="doc-noteref">1</a></sup></p><section class="bibliography" role="doc-bibliography" aria-labelledby="c1-works c1-title" data-written=""><h2 id="c1-works">Bibliography</h2><ul class="works hanging"><li>tides #cite-1</li></ul></section>',
        '1 <p data-written=""><span id="cite-1" class="citation"><a href="#ref-tides">Adam Smith, <em>The Tide Tables</em></a> (London: Pier Press, 2004).</span></p>',
        'c2 chapter Chapter',
        '<p class="first">B <span data-written="@meer"></span></p><section class="bibliography" role="doc-bibliography" aria-labelledby="c2-works c2-title" data-written=""><h2 id="c2-works">Bibliography</h2><ul class="works hanging"><li>meer</li></ul></section>',
      ],
    ],
    [
      ['A [@tides].', 'B [@meer].'],
      `csl: notes\nsuppress-bibliography: true`,
      [
        'c1 chapter Chapter',
        '<p class="first">A.<sup class="noteref" data-written="[@tides]"><a id="fnref-c1-1" href="#fn-c1-1" role="doc-noteref">1</a></sup></p>',
        '1 <p data-written=""><span id="cite-1" class="citation">Adam Smith, <em>The Tide Tables</em> (London: Pier Press, 2004).</span></p>',
        'c2 chapter Chapter',
        '<p class="first">B.<sup class="noteref" data-written="[@meer]"><a id="fnref-c2-1" href="#fn-c2-1" role="doc-noteref">1</a></sup></p>',
        '1 <p data-written=""><span id="cite-2" class="citation">Jörg Müller, <em>Das Meer</em> (Kiel: Küste, 2010).</span></p>',
      ],
    ],
    [
      'A [@tides; @maps].',
      'link-citations: false',
      [
        'essay essay T',
        '<p class="first">A <span id="cite-1" class="citation" data-written="[@tides; @maps]">(Smith 2004; Doe and Roe 1999)</span>.</p><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Bibliography</h2><ul class="works hanging"><li>maps</li><li>tides</li></ul></section>',
      ],
    ],
  ])('%j with %j', async (text, yaml, expected) => {
    expect(await tellShort(text, yaml)).toEqual(expected);
  });
});

describe('what is not cited, or not known', () => {
  it.each<Row>([
    [
      'A [@tides] x [@tidez] y @mops z [@qqqqqq] @qqqqqq [@tides; @qqqqqq].',
      '',
      [
        'essay essay T',
        '<p class="first">A <span id="cite-1" class="citation" data-written="[@tides]">(<a href="#ref-tides">Smith 2004</a>)</span> x [@tidez] y @mops z [@qqqqqq] @qqqqqq [@tides; @qqqqqq].</p><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Bibliography</h2><ul class="works hanging"><li>tides #cite-1</li></ul></section>',
        'essay.md:8:14 citation-unknown tidez is in no bibliography | Did you mean tides?',
        'essay.md:8:25 citation-unknown mops is in no bibliography | Did you mean maps?',
        'essay.md:8:33 citation-unknown qqqqqq is in no bibliography | Put the work into the bibliography. For an @ that cites nothing write \\@.',
        'essay.md:8:43 citation-doubtful @qqqqqq looks like a citation, and is in no bibliography | It is shown as it is written. For an @ that cites nothing write \\@.',
        'essay.md:8:51 citation-unknown qqqqqq is in no bibliography | Put the work into the bibliography. For an @ that cites nothing write \\@.',
      ],
    ],
    [
      `[@tides]{.nocite} A [@maps].\n\n[@knots]{.nocite}\n\n[@buoys; @meer]{.nocite} [@maps]{.nocite}\n\nB [@tides and x]{.nocite}`,
      '',
      [
        'essay essay T',
        '<p class="first"><span data-written="@tides"></span> A <span id="cite-1" class="citation" data-written="[@maps]">(<a href="#ref-maps">Doe and Roe 1999</a>)</span>.</p><div><span data-written="@knots"></span></div><div><span data-written="@buoys; @meer"></span><span data-written="@maps"></span></div><p>B <span class="nocite"><span id="cite-2" class="citation" data-written="@tides"><a href="#ref-tides">Smith</a> (<a href="#ref-tides">2004</a>)</span> and x</span></p><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Bibliography</h2><ul class="works hanging"><li>buoys</li><li>maps #cite-1</li><li>meer</li><li>knots</li><li>tides #cite-2</li></ul></section>',
      ],
    ],
    [
      `A \\nocite{tides,maps}.\n\n\\nocite{*}`,
      '',
      [
        'essay essay T',
        '<p class="first">A <span data-written="\\nocite{tides,maps}"></span>.</p><div><span data-written="\\nocite{*}"></span></div><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Bibliography</h2><ul class="works hanging"><li>buoys</li><li>maps</li><li>meer</li><li>knots</li><li>tides</li></ul></section>',
      ],
    ],
    [
      'A [@tides].',
      'nocite: "@nobody, @maps"',
      [
        'essay essay T',
        '<p class="first">A <span id="cite-1" class="citation" data-written="[@tides]">(<a href="#ref-tides">Smith 2004</a>)</span>.</p><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Bibliography</h2><ul class="works hanging"><li>maps</li><li>tides #cite-1</li></ul></section>',
        'essay.md:5:9 citation-unknown nocite names nobody, which is in no bibliography',
      ],
    ],
    [
      'A [@maps; @maps, p. 2; @maps].',
      '',
      [
        'essay essay T',
        '<p class="first">A <span id="cite-1" class="citation" data-written="[@maps; @maps, p. 2; @maps]">(<a href="#ref-maps">Doe and Roe 1999</a>; <a href="#ref-maps">1999, 2</a>; <a href="#ref-maps">1999</a>)</span>.</p><section class="bibliography" role="doc-bibliography" aria-labelledby="essay-works essay-title" data-written=""><h2 id="essay-works">Bibliography</h2><ul class="works hanging"><li>maps #cite-1</li></ul></section>',
      ],
    ],
  ])('%j with %j', async (text, yaml, expected) => {
    expect(await tellShort(text, yaml)).toEqual(expected);
  });
});
