/** What is remarked of the bytes of a file, and what of several tables counts. */
import { describe, expect, test } from 'vitest';
import { EncryptedPdf, readPdf, resolveDictionary, type SyntaxFact } from '../../src/pdf-file/index.ts';

const head = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
const catalog = '1 0 obj\n<</Type /Catalog>>\nendobj\n';
const sound = { table: 'xref\n', objects: [catalog], trailer: '/ID [(a) (b)]' };

/** A file with a table of rows, as most programs write it. */
function assemble({ table, objects, trailer }: typeof sound): string {
  let at = head.length;
  const rows = objects.map((object) => {
    const row = `${String(at).padStart(10, '0')} 00000 n \n`;
    at += object.length;
    return row;
  });
  return (
    `${head}${objects.join('')}${table}0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}` +
    `trailer\n<</Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${at}\n%%EOF\n`
  );
}

/** Another table behind all, in which the rows are that are given. */
function update(text: string, rows: string, more = ''): string {
  const before = /startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1] ?? '';
  return `${text}xref\n${rows}trailer\n<</Size 9 /Root 1 0 R /Prev ${before} /ID [(a) (b)]${more}>>\nstartxref\n${text.length}\n%%EOF\n`;
}

function remarks(text: string): (readonly [SyntaxFact, string])[] {
  const facts: (readonly [SyntaxFact, string])[] = [];
  readPdf(Buffer.from(text, 'latin1'), (...fact) => facts.push(fact));
  return facts;
}

test('nothing is remarked of a sound file with a table of rows', () => {
  expect(remarks(assemble(sound))).toEqual([]);
  expect(remarks(assemble(sound).replaceAll('\n', '\r'))).toEqual([]);
  expect(remarks(update(assemble(sound), '0 1\n0000000000 65535 f \n'))).toEqual([]);
});

describe('it is remarked that', () => {
  test.each<[string, Partial<typeof sound>, (readonly [SyntaxFact, string])[]]>([
    ['the table begins behind a space', { table: 'xref \n' }, [['table-spacing', '']]],
    ['the table begins behind two ends of lines', { table: 'xref\n\n' }, [['table-spacing', '']]],
    ['the file has no identifier', { trailer: '' }, [['identifier', '']]],
    ['the head of an object has more spaces', { objects: [catalog.replace('1 0', '1  0')] }, [['object-spacing', '1']]],
    [
      'an object does not begin on a line of its own',
      { objects: [`${catalog.trim()} `, '2 0 obj\n1\nendobj\n'] },
      [
        ['object-spacing', '1'],
        ['object-spacing', '2'],
      ],
    ],
    [
      'the end of an object is on no line of its own',
      { objects: [catalog.replace('\nend', ' end')] },
      [['object-spacing', '1']],
    ],
    [
      'a stream is longer than it says',
      { objects: [catalog, '2 0 obj\n<</Length 3>>\nstream\n12345\nendstream\nendobj\n'] },
      [['stream-length', '']],
    ],
    [
      'a stream does not say how long it is',
      { objects: [catalog, '2 0 obj\n<<>>\nstream\n12345\nendstream\nendobj\n'] },
      [['stream-length', '']],
    ],
    [
      'a stream ends on no line of its own',
      { objects: [catalog, '2 0 obj\n<</Length 5>>\nstream\n12345endstream\nendobj\n'] },
      [['stream-end', '']],
    ],
    [
      'a stream begins behind a CR',
      { objects: [catalog, '2 0 obj\n<</Length 5>>\nstream\r12345\nendstream\nendobj\n'] },
      [['stream-start', '']],
    ],
    ['an object is elsewhere', { objects: [catalog, '3 0 obj\n1\nendobj\n'] }, [['object-missing', '2']]],
  ])('%s', (_what, change, facts) => {
    expect(remarks(assemble({ ...sound, ...change }))).toEqual(facts);
  });
});

describe('of two tables', () => {
  const text = assemble({ ...sound, objects: [catalog, '2 0 obj\n<</Old true>>\nendobj\n'] });

  test('the newer one says what is no more', () => {
    const file = readPdf(Buffer.from(update(text, '2 1\n0000000000 00001 f \n'), 'latin1'));
    expect([...file.objects.keys()]).toEqual([1]);
  });

  test('the newer one says where a thing is', () => {
    const newer = '2 0 obj\n<</Old false>>\nendobj\n';
    const at = String(text.length).padStart(10, '0');
    const end = text.length + newer.length;
    const whole =
      `${text}${newer}xref\n2 1\n${at} 00000 n \n` +
      `trailer\n<</Root 1 0 R /Prev ${/startxref\n(\d+)/.exec(text)?.[1] ?? ''}>>\nstartxref\n${end}\n%%EOF\n`;
    const file = readPdf(Buffer.from(whole, 'latin1'));
    expect(resolveDictionary(file, file.root).size).toBe(1);
    expect(file.objects.get(2)).toEqual(new Map([['Old', false]]));
  });

  test('what is free in one stands in the stream that goes with it', () => {
    const rows = Buffer.from([1, text.length >> 8, text.length & 255, 0]).toString('latin1');
    const hidden = '5 0 obj\n<</Hidden true>>\nendobj\n';
    const stream = `6 0 obj\n<</Type /XRef /Index [5 1] /Size 9 /W [1 2 1] /Length 4>>\nstream\n${rows}\nendstream\nendobj\n`;
    const before = /startxref\n(\d+)/.exec(text)?.[1] ?? '';
    const whole =
      `${text}${hidden}${stream}xref\n5 1\n0000000000 00000 f \n` +
      `trailer\n<</Root 1 0 R /Prev ${before} /XRefStm ${text.length + hidden.length}>>\n` +
      `startxref\n${text.length + hidden.length + stream.length}\n%%EOF\n`;
    const file = readPdf(Buffer.from(whole, 'latin1'));
    expect(file.objects.get(5)).toEqual(new Map([['Hidden', true]]));
  });
});

test('what may be done with an encrypted file is known', () => {
  const objects = [catalog, '2 0 obj\n<</Filter /Standard /P -3904>>\nendobj\n'];
  for (const [encryption, permissions] of [
    ['2 0 R', -3904],
    ['<</P 512>>', 512],
    ['<<>>', 0],
  ] as const) {
    const text = assemble({ ...sound, objects, trailer: `/Encrypt ${encryption}` });
    expect(() => readPdf(Buffer.from(text, 'latin1'))).toThrow(
      expect.objectContaining({ name: 'Error', permissions, constructor: EncryptedPdf }) as Error,
    );
  }
});
