import type { SectionRole } from '../model/index.ts';

/**
 * Section roles in the words of DPUB-ARIA 1.1 (https://www.w3.org/TR/dpub-aria-1.1/) and of the
 * EPUB Structural Semantics Vocabulary. `undefined`: the vocabulary has no such word, or the role
 * would hide the content of a section (doc-cover is for images only).
 */
const names: Readonly<Record<SectionRole, { readonly dpub?: string; readonly epub?: string }>> = {
  cover: { epub: 'cover' },
  halftitle: { epub: 'halftitlepage' },
  titlepage: { epub: 'titlepage' },
  imprint: { epub: 'copyright-page' },
  contents: { dpub: 'doc-toc', epub: 'toc' },
  'figure-list': { epub: 'loi' },
  'table-list': { epub: 'lot' },
  'listing-list': {},
  'first-lines': {},
  dedication: { dpub: 'doc-dedication', epub: 'dedication' },
  epigraph: { dpub: 'doc-epigraph', epub: 'epigraph' },
  foreword: { dpub: 'doc-foreword', epub: 'foreword' },
  preface: { dpub: 'doc-preface', epub: 'preface' },
  acknowledgments: { dpub: 'doc-acknowledgments', epub: 'acknowledgments' },
  introduction: { dpub: 'doc-introduction', epub: 'introduction' },
  prologue: { dpub: 'doc-prologue', epub: 'prologue' },
  part: { dpub: 'doc-part', epub: 'part' },
  chapter: { dpub: 'doc-chapter', epub: 'chapter' },
  essay: { epub: 'chapter' },
  epilogue: { dpub: 'doc-epilogue', epub: 'epilogue' },
  conclusion: { dpub: 'doc-conclusion', epub: 'conclusion' },
  afterword: { dpub: 'doc-afterword', epub: 'afterword' },
  appendix: { dpub: 'doc-appendix', epub: 'appendix' },
  endnotes: { dpub: 'doc-endnotes', epub: 'endnotes' },
  glossary: { dpub: 'doc-glossary', epub: 'glossary' },
  bibliography: { dpub: 'doc-bibliography', epub: 'bibliography' },
  index: { dpub: 'doc-index', epub: 'index' },
  colophon: { dpub: 'doc-colophon', epub: 'colophon' },
};

export function dpubRole(role: SectionRole): string | undefined {
  return names[role].dpub;
}

export function epubType(role: SectionRole): string | undefined {
  return names[role].epub;
}
