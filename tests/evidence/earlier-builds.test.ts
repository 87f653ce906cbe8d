/** Reports and deposits beside editions: of builds that were refused, and of builds before this one. */
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Publication, RunOptions } from '../../src/publication.ts';
import { publishIn } from '../../src/publish.ts';
import { openSession, type Session } from '../../src/session.ts';
import { folderWith } from '../support/folder.ts';

const session = openSession({ env: { SOURCE_DATE_EPOCH: '0' }, openPress: async () => undefined });
afterAll(async () => session.close());

/** The session, whose checks find something. */
const refusing: Session = {
  editions: session.editions,
  prepare: (to) => session.prepare(to),
  read: async (path, docket) => session.read(path, docket),
  make: async (reading, to, progress) => session.make(reading, to, progress),
  check: async (making) => {
    await session.check(making);
    making.report.add('edition-invalid', 'HTML: something is wrong');
  },
  report: async (making, refused) => session.report(making, refused),
  deposit: async (reading, making, wishes, out) => session.deposit(reading, making, wishes, out),
  enter: (making, wishes) => session.enter(making, wishes),
  shelve: async (making, out) => session.shelve(making, out),
  close: async () => undefined,
};

let manuscript: string;
let out: string;
beforeEach(async () => {
  manuscript = join(await folderWith({ 'tides.md': '# Tides\n\nThe sea comes.\n' }), 'tides.md');
  out = await folderWith({}, 'shelf');
});

async function build(options: Partial<RunOptions> = {}, by = session): Promise<Publication> {
  return publishIn(by, manuscript, { to: ['html'], out, ...options });
}

const shelf = (name = ''): string => join(out, 'tides', name);

function said({ messages }: Publication, rule: string): string[] {
  return messages.filter((message) => message.rule === rule).map(({ text }) => text);
}

describe('the report on a build that was refused', () => {
  it('is written, says that it is, and keeps its schema; the last good editions stay', async () => {
    await build();
    const good = await readFile(shelf('tides.html'));
    await writeFile(manuscript, '# Tides\n\nThe sea goes.\n');
    const refused = await build({ withReport: true }, refusing);
    expect(refused).toMatchObject({ exitCode: 1, editions: [] });
    expect(said(refused, 'report-refused')).toEqual([expect.stringContaining('tides.report.html')]);
    expect((await readdir(shelf())).toSorted()).toEqual(['tides.html', 'tides.report.html', 'tides.report.json']);
    expect((await readFile(shelf('tides.html'))).equals(good)).toBe(true);
    const page = await readFile(shelf('tides.report.html'), 'utf8');
    expect(page).toContain('<title>Report on a refused build of Tides</title>');
    expect(page).toContain('HTML: something is wrong');
    expect(page).not.toContain('href="tides.html"');
    const data = JSON.parse(await readFile(shelf('tides.report.json'), 'utf8')) as object;
    expect(data).toMatchObject({ refused: true, verdict: 'faulty' });
    const validate = new Ajv2020().compile(
      JSON.parse(await readFile('src/evidence/report-1.0.json', 'utf8')) as object,
    );
    validate(data);
    expect(validate.errors).toBeNull();
  });

  it('is written where warnings count, too, and nothing else is', async () => {
    const warned: Session = {
      ...refusing,
      check: async (making) => making.report.add('edition-doubtful', 'HTML: something is odd'),
    };
    expect(await build({ withReport: true, strict: true }, warned)).toMatchObject({ exitCode: 1, editions: [] });
    expect((await readdir(shelf())).toSorted()).toEqual(['tides.report.html', 'tides.report.json']);
  });

  it('is not written where nobody asked for it, or nothing may be written', async () => {
    expect(await build({}, refusing)).toMatchObject({ exitCode: 1 });
    expect(await build({ withReport: true, out: false }, refusing)).toMatchObject({ exitCode: 1 });
    expect(await readdir(out)).toEqual([]);
  });

  it('is told as of another build once the editions are good', async () => {
    await build({ withReport: true }, refusing);
    await writeFile(manuscript, '# Tides\n\nThe sea goes.\n');
    expect(said(await build(), 'output-outdated')).toEqual([
      'tides.report.html is of an earlier build, and not of these editions',
    ]);
    const again = await build({ withReport: true });
    expect(said(again, 'output-outdated')).toEqual([]);
    expect(JSON.parse(await readFile(shelf('tides.report.json'), 'utf8'))).not.toHaveProperty('refused');
  });
});

describe('what an earlier build left beside the editions', () => {
  beforeEach(async () => {
    await build({ withReport: true, deposit: { profiles: ['bag', 'saf'] } });
  });

  it('is not mentioned where the same editions are built again', async () => {
    expect(said(await build(), 'output-outdated')).toEqual([]);
  });

  it('is named where they are others, and stays', async () => {
    const before = await readdir(shelf());
    await writeFile(manuscript, '# Tides\n\nThe sea goes.\n');
    const built = await build();
    expect(built.exitCode).toBe(0);
    expect(said(built, 'output-outdated')).toEqual(
      ['tides.report.html', 'tides-deposit.zip', 'tides-saf.zip'].map(
        (name) => `${name} is of an earlier build, and not of these editions`,
      ),
    );
    expect(await readdir(shelf())).toEqual(before);
  });

  it('is not named where it is made again', async () => {
    await writeFile(manuscript, '# Tides\n\nThe sea goes.\n');
    const built = await build({ withReport: true, deposit: { profiles: ['bag', 'saf'] } });
    expect(said(built, 'output-outdated')).toEqual([]);
  });

  it('is nothing that somebody else put there', async () => {
    await writeFile(shelf('tides.report.json'), '{"editions": [{"path": "tides.html", "sha256": "0"}]}');
    await writeFile(shelf('tides-deposit.zip'), 'a letter');
    await rm(shelf('tides-saf.zip'));
    await writeFile(manuscript, '# Tides\n\nThe sea goes.\n');
    expect(said(await build(), 'output-outdated')).toEqual([]);
  });
});
