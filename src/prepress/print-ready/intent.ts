/** The profile of a press, as the printer gives it (ICC.1:2022). */
import { Failure, type Phrase, said } from '../../report/index.ts';

export interface PrintProfile {
  readonly bytes: Uint8Array;
  /** As the profile calls itself: "PSO Coated v3". */
  readonly name: string;
  readonly components: 1 | 3 | 4;
}

const spaces: Readonly<Record<string, PrintProfile['components']>> = { GRAY: 1, 'RGB ': 3, CMYK: 4 };

/** @throws Failure usage if it is no profile, or none of a press */
export function readPrintProfile(bytes: Uint8Array, file: string): PrintProfile {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refuse = (why: Phrase): Failure =>
    new Failure(2, said`${file} ${why}`, {
      rule: 'output-intent',
      hint: said`Ask the printer for the ICC profile of the press and the paper, for instance PSO Coated v3.`,
    });
  if (view.length < 132 || view.toString('latin1', 36, 40) !== 'acsp') throw refuse(said`is no ICC profile`);
  const kind = view.toString('latin1', 12, 16);
  const components = spaces[view.toString('latin1', 16, 20)];
  // PDF/X-4 wants an output profile (ISO 15930-7, 6.2.2).
  if (kind !== 'prtr' || components === undefined) throw refuse(said`is not the profile of a press`);
  if ((view[8] ?? 0) > 4) throw refuse(said`is of a version that PDF does not know`);
  return { bytes, name: readName(view) ?? 'Custom', components };
}

function readName(view: Buffer): string | undefined {
  const count = Math.min(view.readUInt32BE(128), 200);
  for (let index = 0; index < count; index += 1) {
    const at = 132 + index * 12;
    if (at + 12 > view.length || view.toString('latin1', at, at + 4) !== 'desc') continue;
    const start = view.readUInt32BE(at + 4);
    const tag = view.subarray(start, start + view.readUInt32BE(at + 8));
    const type = tag.toString('latin1', 0, 4);
    if (type === 'desc' && tag.length > 12) {
      return (
        tag
          .toString('latin1', 12, 12 + tag.readUInt32BE(8))
          .replace(/\0.*$/s, '')
          .trim() || undefined
      );
    }
    if (type === 'mluc' && tag.length >= 28) {
      const [length, offset] = [tag.readUInt32BE(20), tag.readUInt32BE(24)];
      const units = Buffer.from(tag.subarray(offset, offset + (length & ~1)));
      return units.swap16().toString('utf16le').replaceAll('\0', '').trim() || undefined;
    }
  }
  return undefined;
}
