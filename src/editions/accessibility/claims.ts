/**
 * From what was counted to what is claimed. The test behind each claim is that of EPUB Accessibility 1.1
 * and of the Accessibility Properties vocabulary; whatever fails it is kept with its reason, unclaimed.
 * Conformance is never computed: it takes a person's judgement.
 */
import type { Accessibility, AccessibilityStatement, Claim, ClaimProperty, EditionName } from '../../model/index.ts';
import { sayCount } from '../../report/index.ts';
import type { Contrast } from '../../theme/index.ts';
import { examine, type Facts, type FinishedTrees, type Tally } from './examine.ts';
import { summarise } from './summary.ts';

export interface ClaimContext {
  readonly edition: EditionName;
  /** Of the book. */
  readonly language: string;
  readonly statement?: AccessibilityStatement | undefined;
  /** Colours of text in this edition; absent where they are the reader's own. */
  readonly contrast?: Contrast | undefined;
}

/** Of what nobody keeps: all of it would have to be looked through. */
export const nothingClaimed: Accessibility = { claims: [], altReviewed: false, summary: { text: '', language: 'en' } };

export function claimAccessibility(trees: FinishedTrees, context: ClaimContext): Accessibility {
  const facts = examine(trees);
  const claims = [
    ...claimModes(facts, context),
    ...claimFeatures(facts, context),
    ...claimHazards(facts),
    ...claimForRecords(facts, context),
    ...repeatAuthor(context.statement),
  ];
  return {
    claims,
    altReviewed: context.statement?.altReviewed === true,
    summary: summarise(claims, facts, context),
  };
}

function claim(property: ClaimProperty, value: string, made: boolean, evidence: string): Claim {
  return { property, value, made, evidence };
}

function claimModes(
  { letters, documents, pictures, mathPictures, sound }: Facts,
  { statement }: ClaimContext,
): Claim[] {
  const modes: readonly (readonly [string, boolean, string])[] = [
    ['textual', letters > 0, `${many(letters, 'letter')} of text in ${many(documents, 'document')}`],
    ['visual', pictures.count > 0, `${many(pictures.count, 'picture')} besides the cover and decoration`],
    ['mathOnVisual', mathPictures.count > 0, `${many(mathPictures.count, 'formula')} shown as pictures`],
    ['auditory', sound.count > 0, `${many(sound.count, 'element')} with sound`],
  ];
  // The words of a formula are made of it, and not by the author.
  const isReviewed = statement?.altReviewed === true || pictures.count === mathPictures.count;
  const described = isClean(pictures) && isReviewed;
  const enough = letters > 0 && sound.count === 0 && (pictures.count === 0 || described);
  const all = modes.filter(([mode, made]) => made && mode !== 'mathOnVisual').map(([mode]) => mode);
  const why =
    pictures.count === 0
      ? 'there is nothing but text'
      : !isClean(pictures)
        ? `pictures lack words: ${name(pictures.against)}`
        : described
          ? `${share(pictures.count, pictures.count, 'picture', 'words')}, which ${statement?.altReviewed === true ? 'the author has reviewed' : 'are those of formulas'}`
          : `${share(pictures.count, pictures.count, 'picture', 'words')}, but nobody says that they were reviewed (alt-reviewed)`;
  return [
    ...modes.map(([mode, made, evidence]) => claim('accessMode', mode, made, evidence)),
    claim('accessModeSufficient', 'textual', enough, why),
    ...(all.length > 1 ? [claim('accessModeSufficient', all.join(','), true, `there is ${all.join(' and ')}`)] : []),
  ];
}

/** What it is called, whether it is there, and what says so. */
type Feature = readonly [value: string, holds: boolean, evidence: string];

function claimFeatures(facts: Facts, context: ClaimContext): Claim[] {
  return [
    ...readingFeatures(facts),
    ...pictureFeatures(facts),
    ...formulaFeatures(facts),
    ...placeFeatures(facts),
    ...displayFeatures(context),
  ].map(([value, holds, evidence]) => claim('accessibilityFeature', value, holds, evidence));
}

function readingFeatures({ contents, headings, notes, documents, active, inline, styles }: Facts): Feature[] {
  const rigid = [...active, ...inline, ...styles.rigid];
  const unordered = [...notes.against, ...inline.filter((one) => one.startsWith('tabindex')), ...styles.reordering];
  return [
    ['tableOfContents', contents.count > 0, `${many(contents.count, 'link')} in ${many(contents.levels, 'level')}`],
    [
      'structuralNavigation',
      headings.count > 0 && isClean(headings),
      isClean(headings)
        ? `${many(headings.count, 'heading')} in ${many(documents, 'document')}, none skips a level`
        : `not in order: ${name(headings.against)}`,
    ],
    [
      'readingOrder',
      unordered.length === 0,
      unordered.length > 0
        ? `broken: ${name(unordered)}`
        : `one order of ${many(documents, 'document')}; ${many(notes.count, 'reference')} to notes, linked both ways`,
    ],
    [
      'displayTransformability',
      rigid.length === 0,
      rigid.length === 0 ? 'relative sizes, no scripts, nothing fixed in the styles' : `fixed: ${name(rigid)}`,
    ],
  ];
}

function pictureFeatures({ pictures, decorative, complex }: Facts): Feature[] {
  return [
    [
      'alternativeText',
      pictures.count > 0 && isClean(pictures),
      pictures.count === 0
        ? 'there are no pictures'
        : isClean(pictures)
          ? `${share(pictures.count, pictures.count, 'picture', 'words')}${decorative > 0 ? `, ${decorative} more ${decorative === 1 ? 'is' : 'are'} decoration` : ''}`
          : `${share(pictures.count - pictures.against.length, pictures.count, 'picture', 'words')}; without: ${name(pictures.against)}`,
    ],
    [
      'longDescription',
      complex.count > 0 && isClean(complex),
      complex.count === 0
        ? 'no figure is marked as complex'
        : isClean(complex)
          ? `${many(complex.count, 'complex figure')} with a description`
          : `without description: ${name(complex.against)}`,
    ],
  ];
}

function formulaFeatures({ mathml, unspoken, withoutTex, mathPictures }: Facts): Feature[] {
  const count = mathml + mathPictures.count;
  const silent = [...unspoken, ...mathPictures.against];
  return [
    [
      'MathML',
      mathml > 0 && mathPictures.count === 0,
      mathml === 0
        ? 'there are no formulas'
        : mathPictures.count > 0
          ? `${many(mathPictures.count, 'formula')} shown as pictures`
          : share(mathml, mathml, 'formula', 'MathML'),
    ],
    [
      'describedMath',
      count > 0 && silent.length === 0,
      count === 0 ? 'there are no formulas' : share(count - silent.length, count, 'formula', 'words'),
    ],
    [
      'latex',
      mathml > 0 && withoutTex.length === 0 && mathPictures.count === 0,
      mathml === 0 ? 'there are no formulas' : share(mathml - withoutTex.length, count, 'formula', 'TeX'),
    ],
  ];
}

function placeFeatures({ roles, pageMarks, pageLinks, indexLinks }: Facts): Feature[] {
  return [
    ['ARIA', roles > 0, `${many(roles, 'element')} with roles of DPUB-ARIA`],
    ['pageBreakMarkers', pageMarks.count > 0, many(pageMarks.count, 'page mark')],
    [
      'pageNavigation',
      pageLinks > 0 && pageMarks.count > 0 && isClean(pageMarks),
      pageMarks.count > 0 && !isClean(pageMarks)
        ? `the list of pages lacks ${name(pageMarks.against)}`
        : `${many(pageLinks, 'link')} in the list of pages`,
    ],
    ['index', indexLinks > 0, `${many(indexLinks, 'link')} in an index`],
  ];
}

function displayFeatures({ contrast, edition }: ClaimContext): Feature[] {
  return [
    [
      'highContrastDisplay',
      contrast !== undefined && contrast.least >= 7,
      contrast === undefined
        ? 'colours are the reader’s own'
        : `least contrast of text ${ratio(contrast.least)} (${contrast.where}), 7:1 is needed`,
    ],
    ['unlocked', true, `no encryption${edition === 'epub' ? ': META-INF holds the container alone' : ''}`],
  ];
}

/** `none` and `unknown` stand alone (EPUB Accessibility 1.1, 2.2.4). */
function claimHazards({ active, animated, styles, sound }: Facts): Claim[] {
  const causes = [
    ...active,
    ...styles.moving,
    ...(animated > 0 ? [many(animated, 'animated picture')] : []),
    ...(sound.count > 0 ? [many(sound.count, 'element') + ' with sound'] : []),
  ];
  const safe = causes.length === 0;
  return [
    claim(
      'accessibilityHazard',
      'none',
      safe,
      safe ? 'no sound, script, animation or moving picture' : `there is ${name(causes)}`,
    ),
    ...(safe ? [] : [claim('accessibilityHazard', 'unknown', true, `nobody has judged ${name(causes)}`)]),
  ];
}

function claimForRecords({ landmarks, contents, phrases }: Facts, { contrast }: ClaimContext): Claim[] {
  return [
    claim('record', 'landmarks', landmarks > 0, many(landmarks, 'landmark')),
    claim(
      'record',
      'completeContents',
      contents.count > 0 && isClean(contents),
      contents.count === 0
        ? 'there is no list of contents'
        : isClean(contents)
          ? 'the contents lead to every heading'
          : `not in the contents: ${name(contents.against)}`,
    ),
    claim(
      'record',
      'languageTagging',
      isClean(phrases),
      isClean(phrases)
        ? `every document, and ${many(phrases.count, 'phrase')}${phrases.languages.length > 0 ? ` (${phrases.languages.join(', ')})` : ''}`
        : `not marked: ${name(phrases.against)}`,
    ),
    claim(
      'record',
      'textContrast',
      contrast !== undefined && contrast.least >= 4.5,
      contrast === undefined
        ? 'colours are the reader’s own'
        : `least contrast of text ${ratio(contrast.least)} (${contrast.where}), 4.5:1 is needed`,
    ),
  ];
}

function repeatAuthor(statement: AccessibilityStatement | undefined): Claim[] {
  const { conformance, exemption } = statement ?? {};
  return [
    ...(conformance === undefined
      ? []
      : [
          claim(
            'conformsTo',
            conformance.standard,
            true,
            `the author says so; certified by ${conformance.certifiedBy}`,
          ),
        ]),
    ...(exemption === undefined ? [] : [claim('exemption', exemption, true, 'the author says so')]),
  ];
}

function isClean({ against }: Tally): boolean {
  return against.length === 0;
}

/** Evidence names three places; more help nobody. */
function name(places: readonly string[]): string {
  const unique = [...new Set(places)];
  const more = unique.length - 3;
  return `${unique.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function many(count: number, noun: string): string {
  return sayCount(count, noun);
}

/** How many of them have it. */
function share(count: number, all: number, noun: string, what: string): string {
  if (all === 1) return `the one ${noun} has ${count === 0 ? 'no ' : ''}${what}`;
  if (count === 0) return `none of ${many(all, noun)} has ${what}`;
  return count === all
    ? `all ${many(all, noun)} have ${what}`
    : `${count} of ${many(all, noun)} ${count === 1 ? 'has' : 'have'} ${what}`;
}

function ratio(value: number): string {
  return `${(Math.floor(value * 10) / 10).toFixed(1)}:1`;
}
