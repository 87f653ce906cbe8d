/** Colour that can be told in a hundred years: the output intent, profiles, device colour (ISO 19005-2, 6.2.3 and 6.2.4). */
import {
  PdfReference,
  PdfStream,
  dictionaryAt,
  listAt,
  nameOf,
  resolve,
  type PdfValue,
  type PdfFile,
} from '../../pdf-file/index.ts';
import type { Findings } from './findings.ts';
import { unpack } from './opened-pdf.ts';

/** `RGB `, `GRAY`, `CMYK`: what the pages are meant for; undefined without a sound intent. */
export function checkOutputIntents(pdf: PdfFile, findings: Findings): string | undefined {
  const intents = listAt(pdf, dictionaryAt(pdf, pdf.root).get('OutputIntents'));
  const profiles = new Set<PdfValue | undefined>();
  let space: string | undefined;
  for (const intent of intents) {
    const entries = dictionaryAt(pdf, intent);
    if (nameOf(entries.get('S')) === 'GTS_PDFX' && entries.has('DestOutputProfileRef'))
      findings.add('A6.2.3-3', 'the output intent refers to a profile outside the file');
    const reference = entries.get('DestOutputProfile');
    profiles.add(reference instanceof PdfReference ? reference.number : reference);
    const profile = resolve(pdf, reference);
    if (!(profile instanceof PdfStream)) continue;
    const known = readProfile(pdf, profile);
    if (
      !['prtr', 'mntr'].includes(known.deviceClass) ||
      !['RGB ', 'CMYK', 'GRAY'].includes(known.space) ||
      known.version >= 5
    )
      findings.add('A6.2.3-1', 'the profile of the output intent is not one for screens or printers');
    else if (nameOf(entries.get('S')) === 'GTS_PDFA1') space = known.space;
  }
  if (profiles.size > 1) findings.add('A6.2.3-2', 'the output intents have different profiles');
  return space;
}

interface Profile {
  readonly deviceClass: string;
  readonly space: string;
  readonly version: number;
}

/** Header of an ICC profile (ICC.1:2010, 7.2). */
function readProfile(pdf: PdfFile, stream: PdfStream): Profile {
  const bytes = unpack(pdf, stream);
  return {
    version: bytes[8] ?? 99,
    deviceClass: bytes.toString('latin1', 12, 16),
    space: bytes.toString('latin1', 16, 20),
  };
}

/** Notes which device colours a colour space rests on, and whether it may be used at all. */
export class ColourSpaces {
  readonly #pdf: PdfFile;
  readonly #findings: Findings;
  readonly #seen = new Set<PdfValue>();
  /** Device colour spaces that are used → index of the page. */
  readonly devices = new Map<'Gray' | 'RGB' | 'CMYK', number | undefined>();
  readonly #colorants = new Map<string, string>();

  constructor(pdf: PdfFile, findings: Findings) {
    this.#pdf = pdf;
    this.#findings = findings;
  }

  useDevice(space: 'Gray' | 'RGB' | 'CMYK', page?: number): void {
    if (!this.devices.has(space)) this.devices.set(space, page);
  }

  use(value: PdfValue | undefined, page?: number): void {
    const found = resolve(this.#pdf, value);
    const name = nameOf(found);
    if (name === 'DeviceGray') this.useDevice('Gray', page);
    if (name === 'DeviceRGB') this.useDevice('RGB', page);
    if (name === 'DeviceCMYK') this.useDevice('CMYK', page);
    if (!Array.isArray(found) || this.#seen.has(found)) return;
    this.#seen.add(found);
    const [family, first, second, third, fourth] = found;
    switch (nameOf(family)) {
      case 'ICCBased':
        this.#checkProfile(first, page);
        break;
      case 'Indexed':
      case 'Pattern':
        this.use(first, page);
        break;
      case 'Separation':
        this.#checkSeparation(nameOf(first) ?? '', second, third, page);
        this.use(second, page);
        break;
      case 'DeviceN':
        this.#checkDeviceN(listAt(this.#pdf, first), fourth, page);
        this.use(second, page);
        break;
      default:
    }
  }

  #checkProfile(value: PdfValue | undefined, page: number | undefined): void {
    const stream = resolve(this.#pdf, value);
    const profile = stream instanceof PdfStream ? readProfile(this.#pdf, stream) : undefined;
    if (
      profile === undefined ||
      !['prtr', 'mntr', 'scnr', 'spac'].includes(profile.deviceClass) ||
      !['RGB ', 'CMYK', 'GRAY', 'Lab '].includes(profile.space) ||
      profile.version >= 5
    )
      this.#findings.add('A6.2.4.2-1', 'a colour space has a profile that is none', page);
  }

  #checkSeparation(colorant: string, alternate: PdfValue | undefined, tint: PdfValue | undefined, page?: number): void {
    const definition = JSON.stringify([comparable(alternate), comparable(tint)]);
    const known = this.#colorants.get(colorant);
    if (known !== undefined && known !== definition)
      this.#findings.add('A6.2.4.4-2', `the spot colour ${colorant} is defined in two ways`, page);
    this.#colorants.set(colorant, definition);
  }

  #checkDeviceN(colorants: readonly PdfValue[], attributes: PdfValue | undefined, page: number | undefined): void {
    if (colorants.length > 32) this.#findings.add('A6.1.13-9', 'a colour space has more than 32 colorants', page);
    const known = dictionaryAt(this.#pdf, dictionaryAt(this.#pdf, attributes).get('Colorants'));
    const process = new Set(['Cyan', 'Magenta', 'Yellow', 'Black', 'None']);
    if (colorants.some((each) => !process.has(nameOf(each) ?? '') && !known.has(nameOf(each) ?? '')))
      this.#findings.add('A6.2.4.4-1', 'a spot colour is not described', page);
  }

  /** @param intent colour space of the output intent */
  checkDevices(intent: string | undefined): void {
    const rules = { RGB: 'A6.2.4.3-2', CMYK: 'A6.2.4.3-3', Gray: 'A6.2.4.3-4' } as const;
    for (const [space, page] of this.devices) {
      const isTold = space === 'Gray' ? intent !== undefined : intent?.trim() === space;
      if (!isTold)
        this.#findings.add(
          rules[space],
          `colour is given as Device${space}, for which there is no output intent`,
          page,
        );
    }
  }
}

function comparable(value: PdfValue | undefined): unknown {
  if (value instanceof PdfReference) return { reference: value.number };
  if (value instanceof Map) return [...value].map(([key, item]) => [key, comparable(item)]);
  if (Array.isArray(value)) return value.map(comparable);
  return value;
}
