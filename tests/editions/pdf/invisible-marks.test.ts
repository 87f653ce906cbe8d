import { expect, it } from 'vitest';
import { dropInvisibleMarks } from '../../../src/editions/pdf/archive/content/invisible-marks.ts';

const drop = (stream: string): string => dropInvisibleMarks(Buffer.from(stream, 'latin1')).toString('latin1');

it('takes out word joiners, and goes on from where it was', () => {
  const stream =
    '7.2 0 Td <0053> Tj\n/Span<</ActualText <FEFF2060> >> BDC\n8.25 0 Td <0105> Tj\nEMC\n0.5 0 Td <00F7> Tj\n14 0 Td <007A> Tj';
  expect(drop(stream)).toBe('7.2 0 Td <0053> Tj\n8.75 0 Td <00F7> Tj\n14 0 Td <007A> Tj');
});

it('takes out soft hyphens, also at the end of a line', () => {
  const mark = '/Span<</ActualText <FEFF00AD> >> BDC\n6.5 0 Td <0105> Tj\nEMC\n';
  expect(drop(`<0053> Tj\n${mark}0 0 Td <00F7> Tj\n${mark}ET`)).toBe('<0053> Tj\n6.5 0 Td <00F7> Tj\n\nET');
});

it('leaves what else is said in words, and streams without any, as they are', () => {
  const stream = '/Span<</ActualText <FEFF2014> >> BDC\n8.25 0 Td <0105> Tj\nEMC\n0 0 Td <00F7> Tj';
  expect(drop(stream)).toBe(stream);
});
