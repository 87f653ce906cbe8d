import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { isAnimated } from '../../../src/editions/accessibility/animation.ts';
import type { Image } from '../../../src/model/book.ts';
import type { Epub } from '../../support/epub.ts';
import { makeBook, makeSection, metadata, opening, pictures, reference } from '../../support/epub-book.ts';
import { makeTheme } from '../../support/epub-theme.ts';
import { writeAndInspect } from '../../support/epub-writing.ts';

const write = (...body: ElementContent[]): Promise<Epub> =>
  writeAndInspect(
    makeBook({ sections: [makeSection({ id: 'one', title: 'One' }, opening('one-title', 'One'), ...body)] }),
  );
const features = (epub: Epub): string[] => epub.metadata('schema:accessibilityFeature');
const image = (properties: Record<string, string>): ElementContent =>
  h('p', [h('img', { src: pictures.dot.key, ...properties })]);

describe('a text without pictures', () => {
  it('is textual, and text is enough', async () => {
    const epub = await write(h('p', 'Salt.'));
    expect(epub.metadata('schema:accessMode')).toEqual(['textual']);
    expect(epub.metadata('schema:accessModeSufficient')).toEqual(['textual']);
    expect(epub.metadata('schema:accessibilityHazard')).toEqual(['none']);
    expect(features(epub)).toEqual([
      'tableOfContents',
      'structuralNavigation',
      'readingOrder',
      'displayTransformability',
      'ARIA',
      'unlocked',
    ]);
  });

  it('claims no conformance of its own accord', async () => {
    const epub = await write(h('p', 'Salt.'));
    expect(epub.text('content.opf')).not.toMatch(/conformsTo|certifiedBy/u);
  });

  it('repeats the author’s statement of conformance, with who certifies it', async () => {
    const epub = await writeAndInspect(
      makeBook({
        metadata: {
          ...metadata,
          accessibility: {
            altReviewed: false,
            conformance: {
              standard: 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA',
              certifiedBy: 'Quoin Press',
              date: '2026-11-23',
              report: 'https://example.org/report',
            },
          },
        },
      }),
    );
    const opf = epub.text('content.opf');
    expect(opf).toContain(
      '<meta property="dcterms:conformsTo" id="conformance">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>',
    );
    expect(opf).toContain('<meta property="a11y:certifiedBy" id="certifier" refines="#conformance">Quoin Press</meta>');
    expect(opf).toContain('<meta property="dcterms:date" refines="#certifier">2026-11-23</meta>');
    expect(opf).toContain('<link rel="a11y:certifierReport" href="https://example.org/report" refines="#certifier"/>');
  });

  it('an exemption says that it conforms to nothing', async () => {
    const accessibility = { altReviewed: false, exemption: 'eaa-microenterprise' } as const;
    const epub = await writeAndInspect(makeBook({ metadata: { ...metadata, accessibility } }));
    expect(epub.metadata('dcterms:conformsTo')).toEqual(['none']);
    expect(epub.metadata('a11y:exemption')).toEqual(['eaa-microenterprise']);
  });

  it('sums up in English, and says so', async () => {
    const epub = await write(h('p', 'Salt.'));
    const [summary] = epub.find(
      'content.opf',
      ({ attributes }) => attributes['property'] === 'schema:accessibilitySummary',
    );
    expect(summary?.attributes['xml:lang']).toBe('en');
    expect(epub.metadata('schema:accessibilitySummary')[0]).toContain('no pictures');
  });
});

describe('pictures', () => {
  it('with words are described, but nobody has judged whether the words suffice', async () => {
    const epub = await write(image({ alt: 'A dot' }));
    expect(epub.metadata('schema:accessMode')).toEqual(['textual', 'visual']);
    expect(epub.metadata('schema:accessModeSufficient')).toEqual(['textual,visual']);
    expect(features(epub)).toContain('alternativeText');
  });

  it('one without words takes the claim back', async () => {
    const epub = await write(image({ alt: 'A dot' }), image({}));
    expect(features(epub)).not.toContain('alternativeText');
    expect(epub.metadata('schema:accessibilitySummary')[0]).toContain('Some of its pictures lack');
  });

  it('one whose words were forgotten takes the claim back, too', async () => {
    expect(features(await write(image({ alt: 'A dot' }), image({ alt: '' })))).not.toContain('alternativeText');
  });

  it('for decoration alone are none', async () => {
    const epub = await write(image({ alt: '', role: 'presentation' }));
    expect(epub.metadata('schema:accessMode')).toEqual(['textual']);
    expect(features(epub)).not.toContain('alternativeText');
  });

  it('that move are a hazard that nobody has judged', async () => {
    const moving: Image = {
      ...pictures.circle,
      bytes: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><animate/></svg>'),
    };
    const section = makeSection(
      { id: 'one', title: 'One' },
      opening('one-title', 'One'),
      h('p', [h('img', { src: moving.key, alt: 'x' })]),
    );
    const epub = await writeAndInspect(makeBook({ sections: [section], images: new Map([[moving.key, moving]]) }));
    expect(epub.metadata('schema:accessibilityHazard')).toEqual(['unknown']);
  });
});

describe('claims fall with what they rest on', () => {
  it('structure, when a heading is skipped', async () => {
    expect(features(await write(h('h2', { id: 'a' }, 'A'), h('h4', { id: 'b' }, 'B')))).not.toContain(
      'structuralNavigation',
    );
  });

  it('reading order, when a note is missing', async () => {
    expect(features(await write(h('p', [reference('r', 'fn-none', 1)])))).not.toContain('readingOrder');
  });

  it('display, when the styles fix the size of the type', async () => {
    const epub = await writeAndInspect(makeBook(), { ...makeTheme({ reflow: 'p { font-size: 12px }' }), fonts: [] });
    expect(features(epub)).not.toContain('displayTransformability');
  });

  it('MathML is claimed where there is some, and the manifest says so', async () => {
    const math = h(null, {
      type: 'element',
      tagName: 'math',
      properties: { xmlns: 'http://www.w3.org/1998/Math/MathML' },
      children: [{ type: 'element', tagName: 'mi', properties: {}, children: [{ type: 'text', value: 'x' }] }],
    });
    const epub = await write(h('p', math.children));
    expect(features(epub)).toContain('MathML');
    expect(
      epub.manifest.find(({ attributes }) => attributes['href'] === '001-one.xhtml')?.attributes['properties'],
    ).toBe('mathml');
  });
});

describe('isAnimated', () => {
  const frame = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0];
  const gif = (frames: number): Uint8Array =>
    Uint8Array.from([
      ...Buffer.from('GIF89a'),
      1,
      0,
      1,
      0,
      0x80,
      0,
      0,
      0,
      0,
      0,
      255,
      255,
      255,
      ...Array.from({ length: frames }, () => frame).flat(),
      0x3b,
    ]);
  const png = (chunk: string): Uint8Array =>
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0, ...Buffer.from(chunk), 0, 0, 0, 0]);

  it.each([
    ['image/gif', gif(1), false],
    ['image/gif', gif(2), true],
    ['image/png', png('IDAT'), false],
    ['image/png', png('acTL'), true],
    ['image/webp', Buffer.from('RIFFxxxxWEBPVP8 '), false],
    ['image/webp', Buffer.from('RIFFxxxxWEBPVP8XxxxxANIM'), true],
    ['image/jpeg', Buffer.from('ANIM'), false],
    ['image/gif', Buffer.from('GIF'), false],
  ])('%s', (mediaType, bytes, expected) => expect(isAnimated({ mediaType, bytes })).toBe(expected));
});

it('names the book in metadata even where the title is all there is', async () => {
  const epub = await writeAndInspect(
    makeBook({
      metadata: { ...metadata, contributors: [], subjects: [], identifiers: [] },
      sections: [makeSection({ id: 'a', title: '', listed: false }, h('p', 'x'))],
    }),
  );
  expect(epub.contents).toEqual([{ label: 'Salt & Light', href: '001-a.xhtml', below: [] }]);
});

it('who said a thing is no landmark of the document', async () => {
  const quotation = h('blockquote', [h('p', 'Salt.'), h('footer', { className: ['attribution'] }, 'Ann')]);
  const epub = await write(quotation, quotation);
  expect(
    epub.find('001-one.xhtml', ({ name }) => name === 'footer').map(({ attributes }) => attributes['role']),
  ).toEqual(['presentation', 'presentation']);
});
