/**
 * The colours of the file: sRGB (IEC 61966-2-1) as a profile made here, so that it has no licence and is the
 * same to the byte everywhere. ICC.1:2022 (version 4), matrix and curve; values of the profile connection
 * space are those of sRGB adapted to D50.
 */
import { createHash } from 'node:crypto';
import {
  addObject,
  dictionary,
  name,
  packStream,
  resolveDictionary,
  textString,
  type PdfFile,
} from '../../../../pdf-file/index.ts';

/** Sets the output intent of an archived file (ISO 19005-2, 6.2.3). */
export function addOutputIntent(file: PdfFile): void {
  const profile = addObject(file, packStream(dictionary({ N: 3, Alternate: name('DeviceRGB') }), makeSrgbProfile()));
  const intent = dictionary({
    Type: name('OutputIntent'),
    S: name('GTS_PDFA1'),
    OutputConditionIdentifier: textString('sRGB IEC61966-2.1'),
    Info: textString('sRGB IEC61966-2.1'),
    RegistryName: textString('http://www.color.org'),
    DestOutputProfile: profile,
  });
  resolveDictionary(file, file.root).set('OutputIntents', [addObject(file, intent)]);
}

/** 540 bytes. */
export function makeSrgbProfile(): Uint8Array {
  const curve = Buffer.concat([
    tag('para'),
    Buffer.from([0, 3, 0, 0]),
    fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045),
  ]);
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', localized('sRGB IEC61966-2.1')],
    ['cprt', localized('CC0 / public domain')],
    ['wtpt', point(0.9642, 1, 0.8249)],
    [
      'chad',
      Buffer.concat([
        tag('sf32'),
        fixed(
          1.04788208,
          0.0229187,
          -0.05021667,
          0.02958679,
          0.99047852,
          -0.01707458,
          -0.00924683,
          0.01507568,
          0.75167847,
        ),
      ]),
    ],
    ['rXYZ', point(0.43606567, 0.2224884, 0.01391602)],
    ['gXYZ', point(0.38514709, 0.71687317, 0.09707642)],
    ['bXYZ', point(0.14306641, 0.06060791, 0.71409607)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length, 0);
  const places = new Map<Buffer, number>();
  const data: Buffer[] = [];
  let length = headerLength + table.length;
  for (const [index, [signature, content]] of tags.entries()) {
    let place = places.get(content);
    if (place === undefined) {
      place = length;
      places.set(content, place);
      const padding = Buffer.alloc((4 - (content.length % 4)) % 4);
      data.push(content, padding);
      length += content.length + padding.length;
    }
    table.write(signature, 4 + 12 * index, 'latin1');
    table.writeUInt32BE(place, 8 + 12 * index);
    table.writeUInt32BE(content.length, 12 + 12 * index);
  }
  const profile = Buffer.concat([header(length), table, ...data]);
  // The identifier is the hash of all but flags, rendering intent and itself (ICC.1, 7.2.18).
  const hashed = Buffer.from(profile).fill(0, 44, 48).fill(0, 64, 68).fill(0, 84, 100);
  createHash('md5').update(hashed).digest().copy(profile, 84);
  return profile;
}

const headerLength = 128;

/** A display profile of RGB (ICC.1, 7.2). */
function header(length: number): Buffer {
  const bytes = Buffer.alloc(headerLength);
  bytes.writeUInt32BE(length, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // A date has to be there: the day on which nothing happened.
  bytes.writeUInt16BE(2000, 24);
  bytes.writeUInt16BE(1, 26);
  bytes.writeUInt16BE(1, 28);
  bytes.write('acsp', 36, 'latin1');
  fixed(0.9642, 1, 0.8249).copy(bytes, 68);
  return bytes;
}

function tag(signature: string): Buffer {
  return Buffer.concat([Buffer.from(signature, 'latin1'), Buffer.alloc(4)]);
}

/** s15Fixed16Number */
function fixed(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65536), index * 4);
  return bytes;
}

function point(x: number, y: number, z: number): Buffer {
  return Buffer.concat([tag('XYZ '), fixed(x, y, z)]);
}

/** multiLocalizedUnicodeType with one text. */
function localized(text: string): Buffer {
  const units = Buffer.from(text, 'utf16le').swap16();
  const head = Buffer.alloc(20);
  head.writeUInt32BE(1, 0);
  head.writeUInt32BE(12, 4);
  head.write('enUS', 8, 'latin1');
  head.writeUInt32BE(units.length, 12);
  head.writeUInt32BE(28, 16);
  return Buffer.concat([tag('mluc'), head, units]);
}
