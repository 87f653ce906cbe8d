/** Code that plug-ins draw: in the browser, in Node, and by the two plug-ins that come along. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Drawing, Plugin } from '../src/plugin.ts';
import { publish } from '../src/publish.ts';
import type { OpenPress } from '../src/system/browser/press.ts';
import { inspectEpub } from './support/epub.ts';
import { folderWith } from './support/folder.ts';
import { openTestPress } from './support/pdf-printing.ts';
import { listen } from './support/screen-reader.ts';

let press: OpenPress;

beforeAll(async () => {
  press = await openTestPress();
}, 120_000);

afterAll(() => press.close());

const text = `---
title: Drawings
language: en
---

\`\`\`mermaid {#fig-way caption="The way" alt="Read, make, shelve."}
read --> make
\`\`\`

As @fig-way shows.
`;
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';
const drawing = (draw: Drawing['draw']): Plugin => ({ name: 'pen', drawings: [{ languages: ['mermaid'], draw }] });

async function build(plugins: readonly Plugin[], markdown = text, to: readonly string[] = ['html']) {
  const folder = await folderWith({ 'essay.md': markdown });
  const out = join(folder, 'dist');
  const openPress = () => Promise.resolve(press);
  const { exitCode, messages } = await publish(join(folder, 'essay.md'), { to, out, env: {}, plugins, openPress });
  const said = messages.map(({ line, rule, text: words }) => `${line ?? ''} ${rule} ${words}`);
  const read = async (ending: string): Promise<Uint8Array> =>
    new Uint8Array(await readFile(join(out, `essay/essay.${ending}`)));
  return { exitCode, said: said.filter((line) => !line.includes('unsandboxed')), read };
}

const htmlOf = async (built: Awaited<ReturnType<typeof build>>): Promise<string> =>
  new TextDecoder().decode(await built.read('html'));

describe('a drawing', () => {
  it('is a figure with its words in all three editions', async () => {
    const built = await build([drawing((codes) => codes.map(() => ({ svg })))], text, ['html', 'epub', 'pdf']);
    expect(built.said).toEqual([]);
    const html = await htmlOf(built);
    expect(html).toMatch(/<figure[^>]*id="fig-way"[^>]*><img[^>]*alt="Read, make, shelve\."/u);
    expect(html.replaceAll('\u00A0', ' ')).toContain('<span class="number">Figure 1.</span> The way');
    expect(html).not.toContain('read --&gt; make');
    const epub = await inspectEpub(await built.read('epub'));
    expect(epub.names.filter((name) => /images\/mermaid-[0-9a-f]{8}\.svg$/u.test(name))).toHaveLength(1);
    expect(listen(await built.read('pdf')).join('\n')).toContain('Read, make, shelve.');
  }, 120_000);

  it('may be made in the browser, which has no network and runs nothing of the manuscript', async () => {
    const script = 'globalThis.draw = (code) => ({ code, link: document.createElement("a").tagName });';
    const call = `async (codes) => {
      const reached = await fetch('https://example.org/').then(() => true, () => false);
      await new Promise((go) => setTimeout(go, 1));
      return codes.map((code) => ({ ...draw(code), reached, ran: globalThis.ran ?? false, at: location.host }));
    }`;
    let seen: unknown;
    const pen = drawing(async (codes, { inBrowser }) => {
      seen = await inBrowser(
        [script],
        call,
        codes.map(({ code }) => code),
      );
      return codes.map(() => ({ svg }));
    });
    const sly = '"; globalThis.ran = true; //</script><script>globalThis.ran = true</script>';
    await build([pen], text.replace('read --> make', sly));
    expect(seen).toEqual([{ code: `${sly}\n`, link: 'A', reached: false, ran: false, at: 'octavo.invalid' }]);
  }, 60_000);

  it('is cleaned as those of authors are', async () => {
    const bad = svg.replace('<rect', '<script>x()</script><rect onclick="x()"');
    const built = await build([drawing((codes) => codes.map(() => ({ svg: bad })))]);
    expect(built.said.join('\n')).toContain('6 html-removed pen');
    const [, data = ''] = /src="data:image\/svg\+xml;base64,([^"]+)"/u.exec(await htmlOf(built)) ?? [];
    expect(Buffer.from(data, 'base64').toString()).not.toMatch(/script|onclick/u);
  });

  it('without words is told', async () => {
    const built = await build([drawing((codes) => codes.map(() => ({ svg })))], text.replace(/ alt="[^"]*"/u, ''));
    expect(built.said.join('\n')).toContain('6 image-alt Drawing without alternative text');
    const own = await build(
      [drawing((codes) => codes.map(() => ({ svg, alternative: 'Its own words.' })))],
      text.replace(/ alt="[^"]*"/u, ''),
    );
    expect(own.said).toEqual([]);
    expect(await htmlOf(own)).toContain('alt="Its own words."');
  });

  it.each<[string, Drawing['draw']]>([
    ['it says why not', (codes) => codes.map(() => ({ error: 'a loop' }))],
    ['it gives no picture', (codes) => codes.map(() => ({ svg: 'no svg' }))],
  ])('stays code where %s, and that is told at its line', async (_why, draw) => {
    const built = await build([drawing(draw)]);
    expect(built.exitCode).toBe(0);
    expect(built.said.join('\n')).toMatch(/^6 drawing-failed pen: this cannot be drawn: (?:a loop|it gives no SVG)$/mu);
    const html = await htmlOf(built);
    expect(html).toContain('read --> make');
    expect(html).not.toContain('data-alt');
  });

  it('stays code without a plug-in, and that is told once, with what to do', async () => {
    const built = await build([], `${text}\n\`\`\`mermaid\na --> b\n\`\`\`\n`);
    expect(built.said).toEqual(['6 drawing-undone 2 drawings in mermaid are set as code; this is the first']);
    expect((await htmlOf(built)).replaceAll('\u00A0', ' ')).toContain('<span class="number">Figure 1.</span> The way');
  });

  it('of Quarto has its options in its first lines', async () => {
    const cell =
      '```{mermaid}\n%%| label: fig-way\n%%| fig-cap: "The way"\n%%| fig-alt: Words.\nread --> make\n```\n\nAs @fig-way shows.';
    const seen: string[] = [];
    const pen = drawing((codes) => {
      seen.push(...codes.map(({ code }) => code));
      return codes.map(() => ({ svg }));
    });
    const built = await build([pen], `---\ntitle: T\n---\n\n${cell}\n`);
    expect(built.said).toEqual([]);
    expect(seen).toEqual(['read --> make\n']);
    expect(await htmlOf(built)).toMatch(/id="fig-way"[^>]*><img[^>]*alt="Words\."/u);
  });

  it.each<[string, Drawing['draw'], string]>([
    ['throws', () => Promise.reject(new Error('no ink')), 'failed on 1 drawings: no ink'],
    ['gives nothing', () => undefined as never, 'gives no list with a drawing for each code'],
  ])('whose plug-in %s ends the build with its name', async (_how, draw, says) => {
    const built = await build([drawing(draw)]);
    expect(built.exitCode).toBe(3);
    expect(built.said.join('\n')).toContain(says);
  });
});

/** From the command line, in a folder with these packages. */
async function octavo(markdown: string, packages: Readonly<Record<string, string>>) {
  const folder = await folderWith({ 'essay.md': markdown });
  for (const [path, content] of Object.entries(packages)) {
    const file = join(folder, 'node_modules', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const start = resolve(import.meta.dirname, '../src/start.js');
  const names = ['mermaid', 'graphviz'].flatMap((name) => ['--plugins', `octavo/plugins/${name}`]);
  const args = [start, 'build', 'essay.md', '--to', 'html', '--out', 'dist', ...names];
  const run = promisify(execFile)(process.execPath, args, { cwd: folder });
  const { stderr } = await run.catch((error: unknown) => error as { stderr: string });
  const html = await readFile(join(folder, 'dist/essay/essay.html'), 'utf8').catch(() => '');
  return { said: stderr, html };
}

describe('the plug-ins that come along', () => {
  const viz = `export const instance = async () => ({
    render: (code, { format, engine }) => code.includes('->')
      ? { output: '<?xml version="1.0"?><!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg" width="9pt" height="9pt"><title>' + engine + format + '</title></svg>', errors: [] }
      : { output: undefined, errors: [{ message: 'syntax error' }] },
  });`;
  const mermaid = `globalThis.mermaid = {
    initialize: (settings) => { globalThis.settings = settings; },
    render: async (id, code) => {
      if (code.includes('broken')) throw new Error('Parse error');
      return { svg: '<svg id="' + id + '" viewBox="0 0 80 40" width="100%" style="max-width: 80px"><title>' + settings.securityLevel + '</title><rect width="80" height="40"/></svg>' };
    },
  };`;

  it('draw with what is installed where octavo was started', async () => {
    const { said, html } = await octavo(
      '# T\n\n```dot {alt="One leads to two."}\ndigraph { layout=neato; 1 -> 2 }\n```\n\n```graphviz\nbroken\n```\n\n```mermaid\na --> b\n```\n\n```mermaid\nbroken\n```\n',
      {
        '@viz-js/viz/package.json': '{}',
        '@viz-js/viz/dist/viz.js': viz,
        '@viz-js/viz/dist/package.json': '{"type": "module"}',
        'mermaid/package.json': '{}',
        'mermaid/dist/mermaid.min.js': mermaid,
      },
    );
    expect(said).toContain('essay.md:7:1 warning drawing-failed graphviz: this cannot be drawn: syntax error');
    expect(said).toContain('essay.md:15:1 warning drawing-failed mermaid: this cannot be drawn: Parse error');
    expect(html).toContain('alt="One leads to two."');
    // The title of the drawing says what it shows.
    expect(html).toMatch(/alt="strict" width="80" height="40"/u);
    expect(html).toContain('class="language-mermaid">broken');
  }, 120_000);

  it('say what is to be installed', async () => {
    expect((await octavo('# T\n\n```dot\na\n```\n', {})).said).toContain(
      '@viz-js/viz is not installed: npm install @viz-js/viz',
    );
    expect((await octavo('# T\n\n```mermaid\na\n```\n', {})).said).toContain(
      'mermaid is not installed: npm install mermaid',
    );
  }, 120_000);

  it('are no dependencies', async () => {
    const about = await readFile(resolve(import.meta.dirname, '../package.json'), 'utf8');
    expect(about).not.toMatch(/"(?:mermaid|@viz-js\/viz)"/u);
  });
});
