/** Formulas: TeX as MathML, and how they are spoken. */
export { openSpeech, type Speech, type SpeechStore } from './speech.ts';
export { FormulaReading, formOf, looksLikeFormula, partAtFormulas, type FormulaMarks } from './reading.ts';
export type { FormulaForm } from './equation.ts';
export { openFormulas, type Formulas, type SetFormula, type TexProblem } from './tex.ts';
