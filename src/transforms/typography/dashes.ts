/** Hyphens → dashes, dots → ellipses, and the spaces that French puts before and after marks. */
import type { Edit, Run } from './running-text.ts';

const signs = /-+|\.{3,}|[;:!?»«]/gu;

export function setDashes(run: Run): Edit[] {
  const edits: Edit[] = [];
  let base = 0;
  for (const { text, language } of run.pieces) {
    const isFrench = /^fr(?!-ca)\b/iu.test(language);
    for (const { 0: sign, index } of text.matchAll(signs)) {
      const at = base + index;
      if (sign.startsWith('-')) edits.push(...setDash(run.text, at, sign.length));
      else if (sign.startsWith('.')) edits.push(...setEllipsis(run.text, at));
      else if (isFrench) edits.push(...(sign === '«' ? spaceAfter(run.text, at) : spaceBefore(run.text, at)));
    }
    base += text.length;
  }
  return edits;
}

/** Markup between hyphens is the author's wish: only those within one node count, and none beside another. */
function setDash(text: string, at: number, length: number): Edit[] {
  if (text[at - 1] === '-' || length < 2 || length > 3) return [];
  return [{ at, length, put: length === 2 ? '–' : '—' }];
}

function setEllipsis(text: string, at: number): Edit[] {
  return text[at - 1] === '.' ? [] : [{ at, length: 3, put: '…' }];
}

const space = /[ \n\u00A0\u202F]/u;

function spaceAfter(text: string, at: number): Edit[] {
  return [{ at, length: space.test(text.charAt(at + 1)) ? 2 : 1, put: '«\u202F' }];
}

/** High punctuation and closing guillemets stand off by a narrow space that does not break, the colon by a full one. */
function spaceBefore(text: string, at: number): Edit[] {
  const before = text.charAt(at - 1);
  const after = text[at + 1] ?? ' ';
  const own = text[at] === ':' ? '\u00A0' : '\u202F';
  if (before === '' || /[;:!?]/u.test(before) || !/[\s!?;:)\]»”’"'…,.]/u.test(after)) return [];
  return space.test(before) ? [{ at: at - 1, length: 1, put: own }] : [{ at, length: 1, put: own + text.charAt(at) }];
}
