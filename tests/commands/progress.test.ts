import { expect, it } from 'vitest';
import { showProgress } from '../../src/commands/progress.ts';

function watch(
  columns: number | undefined,
  silent = false,
): { lines: string[]; progress: ReturnType<typeof showProgress> } {
  const lines: string[] = [];
  const progress = showProgress(
    { env: {}, out: () => undefined, err: (text) => void lines.push(text), columns },
    silent,
  );
  return { lines, progress };
}

const done = {
  edition: 'pdf',
  path: 'b.pdf',
  mediaType: 'application/pdf',
  bytes: 1_234_567,
  sha256: '',
  pages: 112,
  milliseconds: 4200,
} as const;

/** How many steps of the bar are full. */
const fullness = (line: string): number => line.split('━').length - 1;

it('draws one live line on a terminal, and never goes back', () => {
  const { lines, progress } = watch(80);
  progress.begin('book', ['html', 'pdf']);
  for (const [edition, share] of [
    ['html', 0.5],
    ['html', 1],
    ['pdf', 0.1],
    ['pdf', 0.6],
    ['pdf', 1],
  ] as const)
    progress.update(edition, share, 'at work');
  const bars = lines.filter((line) => line.includes('╌') || line.includes('━')).map(fullness);
  expect(bars).toHaveLength(5);
  expect(bars).toEqual(bars.toSorted((a, b) => a - b));
  expect(lines.slice(1).every((line) => line.startsWith('\r\u001B[2K'))).toBe(true);
});

it('prints plain lines elsewhere', () => {
  const { lines, progress } = watch(undefined);
  progress.begin('book', ['pdf']);
  progress.update('pdf', 0.5, 'printing');
  progress.finish(done);
  expect(lines).toEqual(['book\n', '  PDF     4.2 s    1.2 MB   112 pages\n']);
});

it('is silent when asked', () => {
  const { lines, progress } = watch(80, true);
  progress.begin('book', ['pdf']);
  progress.update('pdf', 0.5, 'printing');
  progress.finish(done);
  progress.end();
  expect(lines).toEqual([]);
});
