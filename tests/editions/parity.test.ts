/** Every word of a book stands in each edition, in order: one with more notes than any other. That of content/: `content.test.ts`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { publish } from '../../src/publish.ts';
import type { OpenPress } from '../../src/system/browser/press.ts';
import { generateManuscript } from '../support/generated-manuscript.ts';
import { writeManuscript } from '../support/manuscript-printing.ts';
import { openTestPress } from '../support/pdf-printing.ts';
import { testWholeness } from '../support/wholeness.ts';

let press: OpenPress;
let shelf: string;

beforeAll(async () => {
  press = await openTestPress();
  shelf = await mkdtemp(join(tmpdir(), 'octavo-parity-'));
});

afterAll(async () => {
  await press.close();
  await rm(shelf, { recursive: true, force: true });
});

describe('a book full of notes', () => {
  testWholeness(async () => {
    const manuscript = await writeManuscript(generateManuscript({ seed: 7, noteRate: 0.4, longNotes: true }), shelf);
    const { slug, messages } = await publish(manuscript, {
      to: ['html', 'epub', 'pdf'],
      out: shelf,
      env: {},
      openPress: () => Promise.resolve(press),
    });
    const complaints = messages.filter(({ severity }) => severity !== 'info');
    return { manuscript, editions: join(shelf, slug ?? '', slug ?? ''), complaints };
  });
});
