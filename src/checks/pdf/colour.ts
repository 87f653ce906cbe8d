/** Colour that can be told in a hundred years: the output intent, profiles, device colour (ISO 19005-2, 6.2.3 and 6.2.4). */
import {
  PdfName,
  PdfReference,
  PdfStream,
  PdfString,
  dictionaryAt,
  listAt,
  nameOf,
  resolve,
  type PdfDictionary,
  type PdfValue,
  type PdfFile,
} from '../../pdf-file/index.ts';
import type { Findings } from './findings.ts';
import { isUtf8 } from './fonts.ts';
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

type Device = 'Gray' | 'RGB' | 'CMYK';

/** Notes which device colours a colour space rests on, and whether it may be used at all. */
export class ColourSpaces {
  readonly #pdf: PdfFile;
  readonly #findings: Findings;
  readonly #seen = new Map<PdfDictionary | undefined, Set<PdfValue>>();
  /** Device colour spaces that are used → index of the page. */
  readonly devices = new Map<Device, number | undefined>();
  readonly #colorants = new Map<string, string>();

  constructor(pdf: PdfFile, findings: Findings) {
    this.#pdf = pdf;
    this.#findings = findings;
  }

  useDevice(space: Device, page?: number): void {
    if (!this.devices.has(space)) this.devices.set(space, page);
  }

  /** @param resources where another space may stand for those of devices (8.6.5.6) */
  use(value: PdfValue | undefined, page?: number, resources?: PdfDictionary): void {
    const found = resolve(this.#pdf, value);
    const device = /^Device(Gray|RGB|CMYK)$/.exec(nameOf(found) ?? '')?.[1] as Device | undefined;
    if (device !== undefined) {
      const stands = dictionaryAt(this.#pdf, resources?.get('ColorSpace')).get(`Default${device}`);
      if (stands === undefined) this.useDevice(device, page);
      else this.use(stands, page);
    }
    if (!Array.isArray(found) || this.#isKnown(found, resources)) return;
    const [family, first, second, third, fourth] = found;
    switch (nameOf(family)) {
      case 'ICCBased':
        this.#checkProfile(first, page);
        break;
      case 'Indexed':
      case 'Pattern':
        this.use(first, page, resources);
        break;
      case 'Separation':
        this.#checkSeparation(nameOf(first) ?? '', second, third, page);
        this.use(second, page, resources);
        break;
      case 'DeviceN':
        this.#checkDeviceN(listAt(this.#pdf, first), fourth, page);
        this.use(second, page, resources);
        break;
      default:
    }
  }

  /** Once for all resources in which something else may stand for it. */
  #isKnown(space: PdfValue, resources: PdfDictionary | undefined): boolean {
    const spaces = dictionaryAt(this.#pdf, resources?.get('ColorSpace'));
    const key = ['DefaultGray', 'DefaultRGB', 'DefaultCMYK'].some((name) => spaces.has(name)) ? spaces : undefined;
    const known = this.#seen.get(key) ?? new Set();
    this.#seen.set(key, known);
    if (known.has(space)) return true;
    known.add(space);
    return false;
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
    if (!isUtf8(colorant)) this.#findings.add('A6.1.8-1', 'the name of a spot colour is not UTF-8', page);
    const definition = [alternate, tint].map((value) => describe(this.#pdf, value)).join(' ');
    const known = this.#colorants.get(colorant);
    if (known !== undefined && known !== definition)
      this.#findings.add('A6.2.4.4-2', `the spot colour ${colorant} is defined in two ways`, page);
    this.#colorants.set(colorant, definition);
  }

  #checkDeviceN(colorants: readonly PdfValue[], attributes: PdfValue | undefined, page: number | undefined): void {
    if (colorants.length > 32) this.#findings.add('A6.1.13-9', 'a colour space has more than 32 colorants', page);
    if (colorants.some((each) => !isUtf8(nameOf(each) ?? '')))
      this.#findings.add('A6.1.8-1', 'the name of a spot colour is not UTF-8', page);
    const known = dictionaryAt(this.#pdf, dictionaryAt(this.#pdf, attributes).get('Colorants'));
    for (const space of known.values()) {
      const [family, colorant, alternate, tint] = listAt(this.#pdf, space);
      if (nameOf(family) === 'Separation') this.#checkSeparation(nameOf(colorant) ?? '', alternate, tint, page);
    }
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

/** Values that a description may have, and how deep: functions of functions are small, and what refers to itself has no end. */
const mostDescribed = 5000;
const deepest = 50;

/** A value as a text, the same for the same values, wherever they stand. */
function describe(pdf: PdfFile, value: PdfValue | undefined, left = { count: mostDescribed }, depth = 0): string {
  left.count -= 1;
  if (left.count < 0 || depth > deepest) return '…';
  const found = resolve(pdf, value);
  const inner = (item: PdfValue): string => describe(pdf, item, left, depth + 1);
  if (found instanceof PdfName) return `/${found.name}`;
  if (found instanceof PdfString) return `(${found.bytes})`;
  if (Array.isArray(found)) return `[${found.slice(0, mostDescribed).map(inner).join(' ')}]`;
  if (found instanceof Map) {
    const entries = [...found].filter(([key]) => key !== 'Length' && key !== 'Filter' && key !== 'DecodeParms');
    const texts = entries.map(([key, item]) => `/${key} ${inner(item)}`);
    return `<<${texts.toSorted().join(' ')}>>`;
  }
  if (found instanceof PdfStream) return `${inner(found.dictionary)}${unpack(pdf, found).toString('latin1')}`;
  return found instanceof PdfReference ? '' : String(found);
}
