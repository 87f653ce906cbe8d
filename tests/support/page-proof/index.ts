/** Proves a finished PDF from the file alone, with what is known of the manuscript it was made of. */
import type { ManuscriptFacts } from '../generated-manuscript.ts';
import { proveNotes } from './notes.ts';
import type { PrintedBook } from './pages.ts';
import { provePlaces } from './places.ts';
import { Proof, type Fault, type ProofDesign } from './proof.ts';
import { proveText } from './text.ts';

export function provePages(book: PrintedBook, facts: ManuscriptFacts, design: ProofDesign): readonly Fault[] {
  const proof = new Proof(book, design);
  proveNotes(proof, facts);
  proveText(proof, facts);
  provePlaces(proof, facts);
  return proof.faults;
}

export { proveRealBook } from './real.ts';
export { readPrintedBook, type PrintedBook } from './pages.ts';
export { counted, type Fault, type FaultName, type ProofDesign } from './proof.ts';
