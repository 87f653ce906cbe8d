/** Every claim with the evidence that it rests on; without the evidence the claim goes. */
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { claimAccessibility, type ClaimContext } from '../../../src/editions/accessibility/claims.ts';
import type { FinishedTrees } from '../../../src/editions/accessibility/examine.ts';
import { claimed, type AccessibilityStatement, type ClaimProperty } from '../../../src/model/accessibility.ts';

interface Made {
  /** Documents as HTML; the language of each is English. */
  readonly text: readonly string[];
  readonly navigation: string;
  readonly shell: string;
  readonly styles: string;
  readonly images: FinishedTrees['images'];
  readonly statement: AccessibilityStatement | undefined;
  readonly contrast: ClaimContext['contrast'];
  readonly language: string;
}

const sound: Made = {
  text: [
    `<section id="one" role="doc-chapter"><h1 id="t">One</h1>
     <span role="doc-pagebreak" id="p1"></span>
     <p>Salt<sup><a id="r1" role="doc-noteref" href="#n1">1</a></sup>, <i lang="fr">sel</i>.</p>
     <h2 id="a">A</h2><figure class="complex" id="fig"><img src="a.png" alt="A map of the bay" aria-details="d"><p id="d">All of it.</p></figure>
     <h3 id="b">B</h3><p><math><mi>x</mi></math></p>
     <aside id="n1" role="doc-footnote" class="footnote"><p>Note <a role="doc-backlink" href="#r1">↩</a></p></aside></section>`,
    `<section id="two" role="doc-index"><h1 id="u">Index</h1><p><a href="#a">Salt</a></p></section>`,
  ],
  navigation: `<nav role="doc-toc"><ol><li><a href="1.xhtml#t">One</a><ol><li><a href="1.xhtml#a">A</a></li><li><a href="1.xhtml#b">B</a></li></ol></li></ol></nav>
    <nav epub:type="page-list"><ol><li><a href="1.xhtml#p1">1</a></li></ol></nav>
    <nav epub:type="landmarks"><ol><li><a href="1.xhtml">Start</a></li></ol></nav>`,
  shell: '<html lang="en"><head><script type="application/ld+json">{}</script></head></html>',
  styles: 'p { font-size: 0.9em; line-height: 1.4 } @media print { p { font-size: 10pt } }',
  images: [{ mediaType: 'image/png', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) }],
  statement: { altReviewed: true },
  contrast: { least: 7.2, where: '--muted on --tint' },
  language: 'en',
};

function claim(changes: Partial<Made> = {}): ReturnType<typeof claimAccessibility> {
  const made = { ...sound, ...changes };
  const parse = (html: string) => fromHtml(html, { fragment: true });
  return claimAccessibility(
    {
      documents: made.text.map((html, index) => ({ name: `${index + 1}.xhtml`, language: 'en', body: parse(html) })),
      navigation: parse(made.navigation),
      shell: fromHtml(made.shell),
      styles: made.styles,
      images: made.images,
    },
    { edition: 'epub', language: made.language, statement: made.statement, contrast: made.contrast },
  );
}

/** The sound book with other words in its text. */
function replaced(from: string | RegExp, to: string): Partial<Made> {
  const text = sound.text.map((html) => html.replace(from, to));
  if (text.join() === sound.text.join()) throw new Error(`nothing to replace: ${String(from)}`);
  return { text };
}

const conforming: AccessibilityStatement = {
  altReviewed: false,
  conformance: { standard: 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA', certifiedBy: 'Quoin Press' },
};

const animatedGif = Uint8Array.from([
  ...Buffer.from('GIF89a'),
  ...[1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
  ...[0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0],
  ...[0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0],
  0x3b,
]);

/** Claim, what is taken away, and the book without it. */
const negatives: readonly (readonly [ClaimProperty, string, string, Partial<Made>])[] = [
  ['accessMode', 'textual', 'without text', { text: ['<img src="a.png" alt="A map">'] }],
  ['accessMode', 'visual', 'without pictures', replaced(/<figure.*<\/figure>/u, '')],
  ['accessModeSufficient', 'textual', 'nobody has reviewed the words', { statement: { altReviewed: false } }],
  ['accessModeSufficient', 'textual', 'a picture without words', replaced('alt="A map of the bay"', 'alt=""')],
  ['accessModeSufficient', 'textual', 'with sound', replaced('<h2', '<audio></audio><h2')],
  ['accessModeSufficient', 'textual,visual', 'without pictures', replaced(/<figure.*<\/figure>/u, '')],
  ['accessibilityFeature', 'tableOfContents', 'without contents', { navigation: '' }],
  ['accessibilityFeature', 'structuralNavigation', 'a level skipped', replaced('<h2 id="a">A</h2>', '')],
  [
    'accessibilityFeature',
    'structuralNavigation',
    'two first headings',
    replaced('<h2 id="a">A</h2>', '<h1>A</h1><h2 id="a">A</h2>'),
  ],
  ['accessibilityFeature', 'structuralNavigation', 'no headings', { text: ['<p>Salt.</p>'] }],
  [
    'accessibilityFeature',
    'structuralNavigation',
    'a list typed as paragraphs',
    replaced('<h2 ', '<p>• one</p> <p>• two</p><h2 '),
  ],
  ['accessibilityFeature', 'readingOrder', 'a note that is missing', replaced('id="n1"', 'id="n2"')],
  ['accessibilityFeature', 'readingOrder', 'no way back', replaced('href="#r1"', 'href="#a"')],
  [
    'accessibilityFeature',
    'readingOrder',
    'a note that nothing refers to',
    replaced('<h2 ', '<aside role="doc-footnote" id="x"></aside><h2 '),
  ],
  ['accessibilityFeature', 'readingOrder', 'an order of the keyboard', replaced('<h2 ', '<p tabindex="2">x</p><h2 ')],
  ['accessibilityFeature', 'readingOrder', 'an order of the eye', { styles: 'div { flex-direction: row-reverse }' }],
  ['accessibilityFeature', 'displayTransformability', 'a size in pixels', { styles: 'p { font-size: 12px }' }],
  ['accessibilityFeature', 'displayTransformability', 'a line height in points', { styles: 'p { line-height: 14pt }' }],
  [
    'accessibilityFeature',
    'displayTransformability',
    'a colour that insists',
    { styles: 'p { color: red !important }' },
  ],
  [
    'accessibilityFeature',
    'displayTransformability',
    'text that cannot be copied',
    { styles: 'p { user-select: none }' },
  ],
  [
    'accessibilityFeature',
    'displayTransformability',
    'a style of its own',
    replaced('<h2 ', '<p style="color:red">x</p><h2 '),
  ],
  [
    'accessibilityFeature',
    'displayTransformability',
    'a script',
    { shell: '<html><head><script>1</script></head></html>' },
  ],
  ['accessibilityFeature', 'alternativeText', 'an empty alternative', replaced('alt="A map of the bay"', 'alt=""')],
  ['accessibilityFeature', 'alternativeText', 'no alternative', replaced('alt="A map of the bay"', '')],
  ['accessibilityFeature', 'alternativeText', 'the name of the file', replaced('A map of the bay', 'IMG_2031.jpg')],
  ['accessibilityFeature', 'alternativeText', 'without pictures', replaced(/<figure.*<\/figure>/u, '')],
  ['accessibilityFeature', 'alternativeText', 'a drawing without title', replaced('<h2 ', '<svg></svg><h2 ')],
  ['accessibilityFeature', 'longDescription', 'without the description', replaced(' aria-details="d"', '')],
  ['accessibilityFeature', 'longDescription', 'no complex figure', replaced('class="complex"', '')],
  ['accessibilityFeature', 'MathML', 'without formulas', replaced(/<math>.*<\/math>/u, 'x')],
  [
    'accessibilityFeature',
    'MathML',
    'one formula is a picture',
    replaced('<h2 ', '<img class="math" src="f.png" alt="x"><h2 '),
  ],
  ['accessibilityFeature', 'ARIA', 'without roles', { text: ['<p>Salt.</p>'] }],
  ['accessibilityFeature', 'pageBreakMarkers', 'without marks', replaced('role="doc-pagebreak"', '')],
  [
    'accessibilityFeature',
    'pageNavigation',
    'without a list of pages',
    { navigation: sound.navigation.replace('page-list', 'lot') },
  ],
  [
    'accessibilityFeature',
    'pageNavigation',
    'a mark that is not in the list',
    replaced('<h2 ', '<span role="doc-pagebreak" id="p2"></span><h2 '),
  ],
  ['accessibilityFeature', 'index', 'an index without links', replaced('<a href="#a">Salt</a>', 'Salt')],
  ['accessibilityFeature', 'highContrastDisplay', 'weaker colours', { contrast: { least: 6.9, where: 'x' } }],
  ['accessibilityFeature', 'highContrastDisplay', 'colours that are the reader’s', { contrast: undefined }],
  ['accessibilityHazard', 'none', 'sound', replaced('<h2 ', '<audio></audio><h2 ')],
  ['accessibilityHazard', 'none', 'a script', { shell: '<html><head><script>1</script></head></html>' }],
  ['accessibilityHazard', 'none', 'an animated GIF', { images: [{ mediaType: 'image/gif', bytes: animatedGif }] }],
  ['accessibilityHazard', 'none', 'an animation', { styles: 'p { animation: turn 2s infinite }' }],
  ['accessibilityHazard', 'none', 'something that slides', { styles: 'p { transition: transform 1s }' }],
  [
    'accessibilityHazard',
    'none',
    'an animated drawing',
    replaced('<h2 ', '<svg><title>x</title><animate></animate></svg><h2 '),
  ],
  ['record', 'landmarks', 'without landmarks', { navigation: sound.navigation.replace('landmarks', 'lot') }],
  [
    'record',
    'completeContents',
    'a heading left out',
    { navigation: sound.navigation.replace('1.xhtml#b', '1.xhtml#t') },
  ],
  ['record', 'languageTagging', 'a phrase without language', replaced('Salt<sup>', 'Salt, соль<sup>')],
  ['record', 'textContrast', 'weak colours', { contrast: { least: 4.4, where: 'x' } }],
];

describe('a book that has everything', () => {
  const found = claim();

  it('claims all there is', () => {
    expect(claimed(found, 'accessMode')).toEqual(['textual', 'visual']);
    expect(claimed(found, 'accessModeSufficient')).toEqual(['textual', 'textual,visual']);
    expect(claimed(found, 'accessibilityFeature')).toEqual([
      ...['tableOfContents', 'structuralNavigation', 'readingOrder', 'displayTransformability', 'alternativeText'],
      ...['longDescription', 'MathML', 'ARIA', 'pageBreakMarkers', 'pageNavigation', 'index', 'highContrastDisplay'],
      'unlocked',
    ]);
    expect(claimed(found, 'accessibilityHazard')).toEqual(['none']);
    expect(claimed(found, 'record')).toEqual(['landmarks', 'completeContents', 'languageTagging', 'textContrast']);
  });

  it('has evidence for each claim', () => {
    expect(found.claims.filter(({ evidence }) => evidence.trim() === '')).toEqual([]);
  });

  it('claims no conformance of its own accord', () => {
    expect([...claimed(found, 'conformsTo'), ...claimed(found, 'exemption')]).toEqual([]);
  });
});

describe('a claim goes with its evidence', () => {
  it.each(negatives)('%s %s: %s', (property, value, _what, changes) => {
    expect(claimed(claim(), property)).toContain(value);
    expect(claimed(claim(changes), property)).not.toContain(value);
  });

  it('for every claim that can be made', () => {
    const tested = new Set(negatives.map(([property, value]) => `${property} ${value}`));
    const made = claim()
      .claims.filter((one) => one.made)
      .map(({ property, value }) => `${property} ${value}`);
    // That nothing is encrypted is tested on the container.
    expect(made.filter((one) => !tested.has(one))).toEqual(['accessibilityFeature unlocked']);
  });

  it('and does not say that contents are complete which are not there', () => {
    const { claims } = claim({ navigation: '' });
    const complete = claims.find(({ value }) => value === 'completeContents');
    expect(complete).toMatchObject({ made: false, evidence: 'there is no list of contents' });
  });

  it('and says where it went', () => {
    const { claims } = claim(replaced('alt="A map of the bay"', 'alt=""'));
    const alternative = claims.find(({ value }) => value === 'alternativeText');
    expect(alternative).toMatchObject({
      made: false,
      evidence: 'the one picture has no words; without: a.png in 1.xhtml',
    });
  });
});

/** What the sound book has not: claim, what it takes, and the book with it; the last column takes it away again. */
const rarities: readonly (readonly [ClaimProperty, string, Partial<Made>, Partial<Made>])[] = [
  ['accessMode', 'auditory', replaced('<h2 ', '<audio></audio><h2 '), {}],
  ['accessModeSufficient', 'textual,visual,auditory', replaced('<h2 ', '<audio></audio><h2 '), {}],
  ['accessMode', 'mathOnVisual', asPicture('x squared'), replaced(/<math>.*<\/math>/u, 'x')],
  ['accessibilityFeature', 'describedMath', asPicture('x squared'), asPicture('')],
  ['accessibilityFeature', 'describedMath', replaced('<math>', '<math alttext="x">'), {}],
  [
    'accessibilityFeature',
    'latex',
    replaced(/<math>.*<\/math>/u, '<math><semantics><mi>x</mi><annotation>x</annotation></semantics></math>'),
    {},
  ],
  ['accessibilityHazard', 'unknown', { styles: 'p { animation: turn 2s infinite }' }, {}],
  ['conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA', { statement: conforming }, {}],
  ['exemption', 'eaa-microenterprise', { statement: { altReviewed: false, exemption: 'eaa-microenterprise' } }, {}],
];

function asPicture(words: string): Partial<Made> {
  return replaced(/<math>.*<\/math>/u, `<img class="math" src="f.png" alt="${words}">`);
}

describe('what few books have is claimed of those that have it, and of no others', () => {
  it.each(rarities)('%s %s', (property, value, having, lacking) => {
    expect(claimed(claim(having), property)).toContain(value);
    expect(claimed(claim(lacking), property)).not.toContain(value);
  });

  it('so that every claim there is has been taken away once', () => {
    const tested = new Set([...negatives, ...rarities].map(([property, value]) => `${property} ${value}`));
    const all = [claim(), ...rarities.map(([, , having]) => claim(having))].flatMap(({ claims }) => claims);
    const names = new Set(all.map(({ property, value }) => `${property} ${value}`));
    // That nothing is encrypted is tested on the container.
    expect([...names].filter((name) => !tested.has(name))).toEqual(['accessibilityFeature unlocked']);
  });
});

describe('formulas that are pictures', () => {
  it('are a mode of their own, and described if all have words', () => {
    const found = claim(replaced(/<math>.*<\/math>/u, '<img class="math" src="f.png" alt="x squared">'));
    expect(claimed(found, 'accessMode')).toEqual(['textual', 'visual', 'mathOnVisual']);
    expect(claimed(found, 'accessibilityFeature')).toContain('describedMath');
    const bare = claim(replaced(/<math>.*<\/math>/u, '<img class="math" src="f.png" alt="">'));
    expect(claimed(bare, 'accessibilityFeature')).not.toContain('describedMath');
  });
});

it('hazards that nobody judged are unknown, and that stands alone', () => {
  expect(claimed(claim({ styles: 'p { animation: x 1s }' }), 'accessibilityHazard')).toEqual(['unknown']);
});

it('a colour that fades is no motion', () => {
  expect(claimed(claim({ styles: 'a { transition: color 0.2s, opacity 1s }' }), 'accessibilityHazard')).toEqual([
    'none',
  ]);
});

describe('the summary', () => {
  it.each([
    ['en-GB', 'en-GB', 'headings in logical order'],
    ['de', 'de', 'Überschriften in logischer Folge'],
    ['fr-CA', 'fr-CA', 'des titres hiérarchisés'],
    ['es', 'es', 'títulos en orden lógico'],
    ['it', 'it', 'titoli in ordine logico'],
    ['pt-BR', 'pt-BR', 'títulos em ordem lógica'],
    ['nl', 'nl', 'koppen in logische volgorde'],
    ['ja', 'ja', '論理的な順序'],
    ['eo', 'en', 'headings in logical order'],
  ])('of a book in %s is in %s', (language, spoken, words) => {
    const { summary } = claim({ language });
    expect(summary.language).toBe(spoken);
    expect(summary.text).toContain(words);
  });

  it('says only what is claimed, and ends with the author’s own words', () => {
    const { text } = claim({
      navigation: '',
      styles: 'p { animation: x 1s; font-size: 12px }',
      statement: { altReviewed: true, summary: 'Tables are simple.' },
    }).summary;
    expect(text).toBe('All its pictures have text alternatives. Mathematics is MathML. Tables are simple.');
  });
});

it('repeats what the author says, and who answers for it', () => {
  const found = claim({
    statement: {
      altReviewed: false,
      exemption: 'eaa-microenterprise',
      conformance: { standard: 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA', certifiedBy: 'Quoin Press' },
    },
  });
  expect(claimed(found, 'conformsTo')).toEqual(['EPUB Accessibility 1.1 - WCAG 2.2 Level AA']);
  expect(claimed(found, 'exemption')).toEqual(['eaa-microenterprise']);
  expect(found.claims.find(({ property }) => property === 'conformsTo')?.evidence).toContain('Quoin Press');
});
