/** What is wished of the PDF and of the file for the printer on the command line. */
import { readPrintProfile } from '../prepress/index.ts';
import { Failure, said } from '../report/index.ts';
import type { SessionOptions } from '../session/index.ts';
import { readNamedFile } from '../system/index.ts';
import type { Call } from './publishing.ts';

type PrintWishes = Pick<SessionOptions, 'printReady' | 'wrap' | 'grey' | 'profile' | 'attachSource'>;

/** @throws Failure usage */
export async function readPrintWishes({ text, flag, wanted }: Call): Promise<PrintWishes> {
  const intent = text('output-intent');
  const grey = flag('grey');
  const wrap = flag('wrap');
  // What only the printer's file has asks for that file; of a wrap a profile can be, too.
  const isAskedFor = grey === true || (intent !== undefined && wrap !== true);
  const printReady = flag('print-ready') ?? (isAskedFor ? true : undefined);
  if (wrap === true && !wanted().includes('pdf')) {
    throw new Failure(2, said`The wrap goes around the PDF, which is not among the editions`, {
      hint: said`Add pdf to --to.`,
    });
  }
  if (printReady === true && !wanted().includes('pdf')) {
    throw new Failure(2, said`The file for the printer is made of the PDF, which is not among the editions`, {
      hint: said`Add pdf to --to.`,
    });
  }
  const profile = intent === undefined ? undefined : readPrintProfile(await readNamedFile(intent), intent);
  return { printReady, wrap, grey, profile, attachSource: flag('attach-source') };
}
