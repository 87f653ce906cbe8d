/** The programs that Octavo is measured beside, as far as they are installed in the folder of the peers. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lendBrowser, type LentBrowser } from '../../../src/system/browser/lend.ts';

export interface Paths {
  /** The folder of the book. */
  readonly manuscript: string;
  /** A folder with the book as `index.html` and as `book.md`. */
  readonly document: string;
  /** An empty folder. */
  readonly out: string;
}

export interface Program {
  readonly name: string;
  readonly from: 'Markdown' | 'HTML';
  readonly env?: Readonly<Record<string, string>>;
  readonly run: (paths: Paths) => readonly [command: string, ...args: string[]];
  /** The PDF, in the folder `out`. */
  readonly file: string;
}

const home = fileURLToPath(new URL('../../..', import.meta.url));
const style = 'print-style.css';

function script(name: string): readonly string[] {
  return ['--import', 'tsx', join(home, `tests/bench/peers/${name}.ts`)];
}

/** As people run it; nothing that an earlier run has worked out is there for it. */
const octavo: Program = {
  name: 'octavo',
  from: 'Markdown',
  run: ({ manuscript, out }) => [
    process.execPath,
    join(home, 'src/start.js'),
    'build',
    manuscript,
    '--to',
    'pdf',
    '--no-cache',
    '--quiet',
    '--out',
    out,
  ],
  file: 'seed-1741/seed-1741.pdf',
};

/**
 * Octavo first.
 * @param peers folder; undefined: those on the PATH alone
 */
export async function listPrograms(peers: string | undefined): Promise<readonly Program[]> {
  const browser = await lendBrowser();
  const folders = [
    ...(peers === undefined ? [] : [join(peers, 'venv/bin'), join(peers, 'node_modules/.bin')]),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  const find = (program: string): string | undefined =>
    folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
  // Of `pypandoc_binary`: those of systems are years old.
  const pandoc = findInPackages(peers, 'pypandoc/files/pandoc') ?? find('pandoc');
  return [
    octavo,
    ...fromMarkdown({ pandoc, weasyprint: find('weasyprint'), python: find('python'), peers, find }, browser),
    ...fromHtml(peers, find('weasyprint')),
  ];
}

/** Of the packages of Python that are installed there. @param path within them */
function findInPackages(peers: string | undefined, path: string): string | undefined {
  if (peers === undefined) return undefined;
  return ['3.14', '3.13', '3.12', '3.11', '3.10']
    .map((version) => join(peers, `venv/lib/python${version}/site-packages`, path))
    .find((found) => existsSync(found));
}

interface Found {
  readonly pandoc: string | undefined;
  readonly weasyprint: string | undefined;
  readonly python: string | undefined;
  readonly peers: string | undefined;
  readonly find: (program: string) => string | undefined;
}

function fromMarkdown({ pandoc, weasyprint, python, peers, find }: Found, browser: LentBrowser): Program[] {
  const programs: Program[] = [];
  const from = 'Markdown';
  if (pandoc !== undefined && weasyprint !== undefined)
    programs.push({
      name: 'pandoc+weasyprint',
      from,
      run: ({ document, out }) => [
        'sh',
        '-c',
        'cd "$1" && "$2" book.md --standalone --css "$4" -o "$5/book.html" && "$3" --base-url "$1/" --pdf-tags "$5/book.html" "$5/out.pdf"',
        'sh',
        document,
        pandoc,
        weasyprint,
        style,
        out,
      ],
      file: 'out.pdf',
    });
  // The package `typst` of PyPI, or of npm, is the compiler without its command line.
  if (pandoc !== undefined && python !== undefined && findInPackages(peers, 'typst') !== undefined)
    programs.push({
      name: 'pandoc+typst',
      from,
      run: ({ document, out }) => [
        'sh',
        '-c',
        `cd "$1" && "$2" book.md --to typst --standalone -V papersize=a5 -o octavo-bench.typ && "$3" -c 'import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2])' octavo-bench.typ "$4/out.pdf"`,
        'sh',
        document,
        pandoc,
        python,
        out,
      ],
      file: 'out.pdf',
    });
  const vivliostyle = find('vivliostyle');
  if (vivliostyle !== undefined)
    programs.push({
      name: 'vivliostyle-cli',
      from,
      env: browser.env,
      run: ({ document, out }) => [
        'sh',
        '-c',
        'cd "$1" && "$2" build book.md --style "$3" --executable-browser "$4" --timeout 1200 -o "$5/out.pdf"',
        'sh',
        document,
        vivliostyle,
        style,
        browser.executable,
        out,
      ],
      file: 'out.pdf',
    });
  const mdToPdf = find('md-to-pdf');
  if (mdToPdf !== undefined)
    programs.push({
      name: 'md-to-pdf',
      from,
      env: browser.env,
      run: ({ document, out }) => [
        'sh',
        '-c',
        'cp -r "$1/book.md" "$1/figures" "$1/$3" "$5/" && cd "$5" && "$2" book.md --stylesheet "$3" --launch-options "$4"',
        'sh',
        document,
        mdToPdf,
        style,
        JSON.stringify({ executablePath: browser.executable, args: ['--no-sandbox'] }),
        out,
      ],
      file: 'book.pdf',
    });
  return programs;
}

function fromHtml(peers: string | undefined, weasyprint: string | undefined): Program[] {
  const programs: Program[] = [];
  for (const [name, module] of [
    ['pagedjs', 'pagedjs'],
    ['vivliostyle', '@vivliostyle/viewer'],
  ] as const) {
    if (peers === undefined || !existsSync(join(peers, 'node_modules', module))) continue;
    programs.push({
      name,
      from: 'HTML',
      run: ({ document, out }) => [
        process.execPath,
        ...script('in-browser'),
        name,
        document,
        peers,
        join(out, 'out.pdf'),
      ],
      file: 'out.pdf',
    });
  }
  if (weasyprint !== undefined)
    programs.push({
      name: 'weasyprint',
      from: 'HTML',
      run: ({ document, out }) => [weasyprint, '--pdf-tags', join(document, 'index.html'), join(out, 'out.pdf')],
      file: 'out.pdf',
    });
  return programs;
}
