/** Where formulas stand in a page, in whole CSS pixels with what reaches over their boxes. Runs in the browser. */
export interface FormulaBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far it reaches below the base line. */
  readonly below: number;
}

export async function measureFormulas(): Promise<FormulaBox[]> {
  await document.fonts.ready;
  return [...document.querySelectorAll('.drawn')].flatMap((drawn): FormulaBox[] => {
    const formula = drawn.querySelector('math')?.getBoundingClientRect();
    const base = drawn.querySelector('.base')?.getBoundingClientRect().bottom;
    if (formula === undefined || base === undefined) return [];
    // Slanted letters reach over the sides of their boxes, tall ones hardly over their heads.
    const [left, right] = [Math.floor(formula.left - 1), Math.ceil(formula.right + 1)];
    const [top, bottom] = [Math.floor(formula.top - 1), Math.ceil(formula.bottom + 1)];
    return [{ left, top, width: right - left, height: bottom - top, below: bottom - base }];
  });
}
