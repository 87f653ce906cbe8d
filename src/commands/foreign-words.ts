/** What people type who come from other programs, and what it is here. */
import { type Phrase, said } from '../report/index.ts';

const building = said`octavo build MANUSCRIPT makes the editions; with --open it opens them.`;

const showing = said`octavo preview MANUSCRIPT shows the editions as they change while you write; octavo watch builds them again at each change.`;

export const foreignCommands: Readonly<Record<string, Phrase>> = {
  ...sameFor(['open'], building),
  ...sameFor(['serve', 'server', 'dev', 'start', 'view', 'live'], showing),
  ...sameFor(
    ['convert', 'render', 'export', 'make', 'compile', 'generate', 'publish', 'run', 'pandoc'],
    said`octavo build MANUSCRIPT makes all three editions; --to epub one of them.`,
  ),
  ...Object.fromEntries(
    ['pdf', 'epub', 'html', 'site'].map((name) => [name, said`octavo build MANUSCRIPT --to ${name} makes it.`]),
  ),
  ...sameFor(
    ['new', 'create', 'scaffold', 'quickstart', 'setup'],
    said`octavo init FOLDER writes a book to begin with.`,
  ),
  ...sameFor(
    ['validate', 'lint', 'test', 'proof'],
    said`octavo check MANUSCRIPT says what is wrong, and writes nothing.`,
  ),
  ...sameFor(
    ['format', 'fmt', 'mend', 'repair'],
    said`octavo fix MANUSCRIPT mends what can be mended without a doubt.`,
  ),
  ...sameFor(
    ['clean', 'clear', 'purge'],
    said`Nothing has to be cleaned: editions take the place of older ones. octavo cache clear empties the cache.`,
  ),
  themes: said`octavo theme new FOLDER begins a theme of your own; octavo doctor lists those that there are.`,
  ...sameFor(['info', 'env'], said`octavo doctor lists what there is: browser, typefaces of each theme, validators.`),
  ...sameFor(
    ['font', 'typefaces', 'typeface'],
    said`octavo fonts list shows the typefaces of a theme, octavo fonts add FILE adds one.`,
  ),
  ...sameFor(
    ['metadata', 'cite', 'bibtex', 'marc', 'onix'],
    said`octavo record MANUSCRIPT --format NAME writes a record.`,
  ),
  ...sameFor(['package', 'archive', 'bag', 'zip'], said`octavo deposit MANUSCRIPT makes one package for a library.`),
  ...sameFor(['print', 'booklet', 'nup'], said`octavo impose BOOK.pdf --booklet sets its pages on sheets.`),
  ...sameFor(
    ['messages', 'errors', 'warnings'],
    said`octavo rules lists all messages, octavo explain RULE explains one.`,
  ),
  ...sameFor(['language-server', 'languageserver'], said`octavo lsp is the language server; an editor starts it.`),
  ...sameFor(['install', 'update', 'upgrade', 'uninstall'], said`npm does that: npm install octavo@latest.`),
};

const byManuscript = (key: string): Phrase => said`The manuscript says so: ${key} in its front matter or book.yaml.`;

export const foreignOptions: Readonly<Record<string, Phrase>> = {
  ...sameFor(
    [
      '--output',
      '--output-dir',
      '--output-file',
      '--out-dir',
      '--outdir',
      '--dest',
      '--dest-dir',
      '--destination',
      '-d',
    ],
    said`octavo build puts the editions into a folder: --out DIR.`,
  ),
  '-o': said`octavo build has it: -o DIR, --out DIR.`,
  ...sameFor(
    ['--format', '--formats', '-t', '--type', '--target'],
    said`Editions are chosen with --to: --to epub,pdf.`,
  ),
  ...sameFor(['-f', '--from', '--read', '-r'], said`What a file is, is known by its ending; Octavo reads Markdown.`),
  ...sameFor(['-i', '--input', '--file'], said`A manuscript is just named: octavo build essay.md.`),
  ...sameFor(
    ['-v'],
    said`octavo --version says the version. There is no louder mode: OCTAVO_DEBUG=1 keeps what lies between.`,
  ),
  ...sameFor(['--verbose', '--debug', '--trace', '--log-level'], said`OCTAVO_DEBUG=1 shows where a fault happened.`),
  ...sameFor(
    ['--silent', '-s'],
    said`--quiet leaves progress out. Editions are always whole files: there is no --standalone.`,
  ),
  ...sameFor(
    ['--standalone', '--self-contained', '--embed-resources'],
    said`Editions always are: each is one file with all that it needs.`,
  ),
  ...sameFor(
    ['--pdf-engine', '--latex-engine', '--pdf-engine-opt'],
    said`A browser lays the pages out; --browser PATH names one.`,
  ),
  ...sameFor(['-w', '--watch', '--serve', '--live'], showing),
  ...sameFor(
    ['--toc', '--table-of-contents', '--toc-depth'],
    said`Books have contents by themselves. ${byManuscript('toc: true')}`,
  ),
  ...sameFor(['--number-sections', '-N'], byManuscript('number-sections: true')),
  ...sameFor(
    ['--bibliography', '--citeproc', '-C'],
    said`Works are cited where there are some. ${byManuscript('bibliography: works.bib')}`,
  ),
  '--csl': byManuscript('csl: author-date'),
  ...sameFor(
    ['--metadata', '-M', '--metadata-file', '--variable', '-V', '--title', '--author', '--lang', '--language'],
    byManuscript('title:, author:, language:'),
  ),
  ...sameFor(
    ['--css', '-c', '--style', '--stylesheet', '--template', '--reference-doc'],
    said`Looks come from a theme: --theme NAME, or a folder of yours.`,
  ),
  ...sameFor(['--cover', '--cover-image', '--epub-cover-image'], byManuscript('cover: cover.jpg')),
  ...sameFor(['--filter', '--lua-filter', '-F', '-L', '--plugin'], said`Plug-ins are modules: --plugins FILE.`),
  ...sameFor(['--mathjax', '--mathml', '--katex', '--webtex'], said`Formulas are always set, as MathML.`),
  ...sameFor(['--papersize', '--paper-size', '--page-size', '--size'], said`The size of the page: --trim a5.`),
  ...sameFor(
    ['--resource-path', '--base-path', '--root'],
    said`Paths start at the file they stand in, and stay within the folder of the manuscript.`,
  ),
  ...sameFor(['--config', '--defaults'], said`book.yaml in the folder of the manuscript is read by itself.`),
  ...sameFor(['--dry-run', '-n'], said`octavo check MANUSCRIPT does all but the writing.`),
  ...sameFor(['--color', '--colour', '--no-color', '--no-colour'], said`Colours follow NO_COLOR=1 and FORCE_COLOR=1.`),
  ...sameFor(['--port', '--host'], said`There is no server. ${building}`),
  ...sameFor(['-q'], said`--quiet leaves out progress and what is only said for the record, where there is any.`),
};

function sameFor(words: readonly string[], advice: Phrase): Record<string, Phrase> {
  return Object.fromEntries(words.map((word) => [word, advice]));
}
