import type { Declaration, Root } from 'postcss';

/**
 * Says the same in older words, for readers whose engines know neither `rem` nor `calc()` nor fragment
 * breaks (RMSDK and its kin): lengths in ems of the text they stand in, `page-break-*`, and line heights
 * without a unit, which go with whatever size of type the reader is set to.
 */
export function speakOldCss(sheet: Root): void {
  sheet.walkRules((rule) => {
    const size = rule.nodes.findLast((node) => node.type === 'decl' && node.prop === 'font-size');
    const factor = size?.type === 'decl' ? readFactor(fold(size.value)) : 1;
    rule.each((node) => {
      if (node.type !== 'decl' || node.prop.startsWith('--')) return;
      node.value = fold(node.value);
      if (node.prop === 'line-height')
        node.value = node.value.replace(/^([\d.]+)r?em$/u, (_, rem: string) => round(Number(rem) / factor));
      // A font size hangs on the text around it, which is mostly the body's.
      else node.value = toEms(node.value, node.prop === 'font-size' ? 1 : factor);
      addPageBreak(node);
      addHyphenation(node);
    });
  });
}

/** What a font size makes of the body's: `0.85rem` → 0.85. */
function readFactor(value: string): number {
  const [, number, unit] = /^([\d.]+)(rem|em|%)$/u.exec(value) ?? [];
  if (number === undefined) return 1;
  return Number(number) / (unit === '%' ? 100 : 1) || 1;
}

/** Works out products of a length and numbers: `calc(1.5rem * 2)` → `3rem`. */
function fold(value: string): string {
  return value.replace(
    /calc\(\s*([\d.]+)(rem|em)\s*\*\s*([\d.]+)\s*\)/gu,
    (_, length: string, unit: string, times: string) => `${round(Number(length) * Number(times))}${unit}`,
  );
}

function toEms(value: string, factor: number): string {
  return value.replace(/(?<![\w.-])(-?[\d.]+)rem\b/gu, (_, rem: string) => `${round(Number(rem) / factor)}em`);
}

function round(number: number): string {
  return String(Math.round(number * 1000) / 1000);
}

/** The same for engines before the standard (EPUB 3.3, appendix E.3) and for RMSDK. */
function addHyphenation(declaration: Declaration): void {
  const { prop, value } = declaration;
  if (prop !== 'hyphens' || !/^(?:auto|manual|none)$/u.test(value)) return;
  declaration.cloneBefore({ prop: '-epub-hyphens', value });
  declaration.cloneBefore({ prop: 'adobe-hyphenate', value: value === 'manual' ? 'explicit' : value });
}

function addPageBreak(declaration: Declaration): void {
  const { prop, value } = declaration;
  if (!/^break-(?:after|before|inside)$/u.test(prop)) return;
  const old = value === 'page' ? 'always' : value.startsWith('avoid') ? 'avoid' : undefined;
  if (old !== undefined) declaration.cloneBefore({ prop: `page-${prop}`, value: old });
}
