/** Names for files and addresses: ASCII, lower case, never empty, the same for the same words everywhere. */
import { createHash } from 'node:crypto';

const spelled: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  å: 'aa',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '&': ' and ',
};

/** "Die Würde, 2. Auflage" → `die-wuerde-2-auflage`; a name without a Latin letter becomes `book-<hash>`. */
export function slugOf(name: string): string {
  const ascii = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæœøåłđðþı&]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
  return ascii === '' ? `book-${createHash('sha256').update(name).digest('hex').slice(0, 8)}` : ascii;
}
