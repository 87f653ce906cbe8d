/** Messages that somebody does not want to be told: in comments, in book.yaml, on the command line. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { folderWith } from '../support/folder.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';

async function octavo(...args: string[]) {
  let [out, err] = ['', ''];
  const terminal = { env: {}, out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  return { code: await run(args, terminal), out, err };
}

async function checkText(text: string, ...args: string[]) {
  const path = join(await folderWith({ 'salt.md': `---\nlang: en\n---\n\n# Salt\n\n${text}` }), 'salt.md');
  const { code, err } = await octavo('check', path, '--to', 'html', ...args);
  const told = [...err.matchAll(/salt\.md(?::(\d+):\d+)? (?:error|warning|info) ([a-z-]+)/gu)];
  return { code, err, told: told.map(([, line = '', rule = '']) => `${line} ${rule}`.trim()) };
}

describe('a comment', () => {
  it('silences a rule in the block behind it, and nowhere else', async () => {
    const { told, err } = await checkText(
      '<!-- octavo-ignore link-dead: it comes with the next volume -->\nSee [a](a.md)\nand [b](b.md).\n\nSee [c](c.md).\n',
    );
    expect(told).toEqual(['11 link-dead']);
    expect(err).toContain('1 warning, 2 silenced');
  });

  it('silences it also before a list, a container and a figure, and several before one block', async () => {
    const { told } = await checkText(
      [
        '<!-- octavo-ignore link-dead -->\n\n- [a](a.md)\n- [b](b.md)\n',
        '<!-- octavo-ignore link-dead -->\n\n:::note\nSee [c](c.md).\n:::\n',
        '<!-- octavo-ignore image-missing -->\n<!-- octavo-ignore link-dead: both -->\n\n![A](a.png) and [d](d.md)\n',
        '- One.\n\n  <!-- octavo-ignore link-dead -->\n\n  [e](e.md)\n\n- [f](f.md)\n',
      ].join('\n'),
    );
    expect(told).toEqual(['29 link-dead']);
  });

  it('silences several rules, in the block in which it stands', async () => {
    const { told } = await checkText('![A](a.png) and [d](d.md) <!-- octavo-ignore link-dead, image-missing -->\n');
    expect(told).toEqual([]);
  });

  it('silences a rule in the whole file', async () => {
    const { told } = await checkText(
      '[a](a.md)\n\n<!-- octavo-ignore-file link-dead: they are to come -->\n\n[b](b.md)\n',
    );
    expect(told).toEqual([]);
  });

  it('silences no error, and no rule that does not exist', async () => {
    const { told, code } = await checkText(
      '<!-- octavo-ignore reference-dead: why not -->\nSee @fig-x.\n\n<!-- octavo-ignore linkdead -->\n\nWords.\n',
    );
    expect(told).toEqual(['7 ignore-error', '8 reference-dead', '10 ignore-unknown']);
    expect(code).toBe(1);
  });

  it('that silences nothing is told where all usual editions are made', async () => {
    const folder = await folderWith({ 'a.md': '# Salt\n\n<!-- octavo-ignore link-dead -->\n\nWords of the sea.\n' });
    const some = await octavo('check', join(folder, 'a.md'), '--to', 'html');
    const all = await octavo('check', join(folder, 'a.md'));
    expect([some.err.includes('ignore-unused'), all.err.includes('a.md:3:1 info ignore-unused')]).toEqual([
      false,
      true,
    ]);
  });
});

describe('the metadata', () => {
  it.each(['ignore: link-dead', 'ignore: [link-text, link-dead: they are to come]', 'ignore: { link-dead: to come }'])(
    'silence a rule in the whole: %s',
    async (key) => {
      const folder = await folderWith({
        'book.yaml': `title: Salt\n${key}\n`,
        'a.md': '# A\n\n[b](b.md)\n',
        'c.md': '# C\n\n[d](d.md)\n',
      });
      const { err } = await octavo('check', folder, '--to', 'html', '--strict');
      expect(err).toContain(': nothing is wrong, 2 silenced\n');
    },
  );

  it('of a chapter silence it in the chapter', async () => {
    const folder = await folderWith({
      'book.yaml': 'title: Salt\nignore: link-text\n',
      'a.md': '---\nignore: link-dead\n---\n\n# A\n\n[b](b.md)\n',
      'c.md': '# C\n\n[d](d.md)\n',
    });
    const { err } = await octavo('check', folder, '--to', 'html');
    expect(err).toContain('c.md:3:1 warning link-dead');
    expect(err).not.toContain('a.md:');
  });

  it('have a mistyped rule told at its line', async () => {
    const folder = await folderWith({
      'book.yaml': 'title: Salt\nignore:\n  - link-daed: to come\n',
      'a.md': '# A\n\nWords.\n',
    });
    expect((await octavo('check', folder, '--to', 'html')).err).toContain('book.yaml:3:5 warning ignore-unknown');
  });
});

describe('the command line', () => {
  const text = '[a](a.md)\n\n![A](a.png)\n';

  it('leaves rules out, or all others, and both count under --strict', async () => {
    expect((await checkText(text, '--ignore', 'link-dead')).told).toEqual(['9 image-missing']);
    expect((await checkText(text, '--only', 'link-dead,link-text')).told).toEqual(['7 link-dead']);
    expect((await checkText(text, '--strict', '--ignore', 'link-dead,image-missing')).code).toBe(0);
    expect((await checkText('See @fig-x.\n', '--only', 'link-dead')).told).toEqual(['7 reference-dead']);
  });

  it('says what silences nothing', async () => {
    expect((await checkText(text, '--ignore', 'link-dead,image-alt')).err).toContain(
      '--ignore image-alt: there was nothing to silence',
    );
  });

  it.each([
    ['--ignore', 'link-daed', 'Did you mean link-dead?'],
    ['--only', 'xyz', 'octavo rules lists all'],
    ['--ignore', 'reference-dead', 'errors cannot be silenced'],
  ])('refuses %s %s', async (option, value, says) => {
    const { code, err } = await checkText(text, option, value);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});

it('is told to scripts, to editors and in the report', async () => {
  const folder = await folderWith({
    'salt.md':
      '---\nlang: en\n---\n\n# Salt\n\n<!-- octavo-ignore link-dead: to come -->\n\n[a](a.md)\n\nOf the sea.\n',
  });
  const [path, out, sarif] = [join(folder, 'salt.md'), join(folder, 'dist'), join(folder, 'x.sarif')];
  const { out: json } = await octavo(
    'build',
    path,
    '--to',
    'html',
    '--out',
    out,
    '--report',
    '--sarif',
    sarif,
    '--json',
  );
  const by = { by: { file: 'salt.md', line: 7, column: 1 }, reason: 'to come' };
  expect(JSON.parse(json)).toMatchObject({ messages: [], silenced: [{ rule: 'link-dead', line: 9, silenced: by }] });
  const log = JSON.parse(await readFile(sarif, 'utf8')) as { runs: { results: unknown[] }[] };
  expect(log.runs[0]?.results).toMatchObject([
    { ruleId: 'link-dead', suppressions: [{ kind: 'inSource', justification: 'to come' }] },
  ]);
  const report: unknown = JSON.parse(await readFile(join(out, 'salt/salt.report.json'), 'utf8'));
  expect(report).toMatchObject({
    silenced: [{ rule: 'link-dead', severity: 'warning', count: 1, by: 'salt.md:7', reason: 'to come' }],
  });
  const schema = JSON.parse(await readFile('src/evidence/report-1.0.json', 'utf8')) as object;
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  validate(report);
  expect(validate.errors).toBeNull();
  expect(await readFile(join(out, 'salt/salt.report.html'), 'utf8')).toContain('What was found and not told');
});
