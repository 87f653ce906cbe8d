/** The appendix of the handbook that shows all forms: `npm run forms` writes it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { idOf, readForms, type Form, type FormGroup } from './forms.ts';

export const appendixPath = join(import.meta.dirname, '../../content/handbook/81-forms.md');

const beginning = `# Forms {#forms}

These are the forms of Markdown that Octavo reads, with what becomes of each: first, in a table, those that need no more than a line, then the others, what is written above what it becomes; of the spellings of other programs those that need no more than a line, for the chapters have them all. The list is made from the examples with which Octavo tests itself, so that it is true of the program that made this book.

The markup is that of the web edition, and that of the EPUB, too, where nothing else is said. Left out are attributes that an edition adds for itself; numbers are those that a form would have if it stood alone; a comment stands for what is too long to show. Of the PDF it is told what a screen reader says, a stroke between its lines and links in ‹ ›, where that is more than the words and the links.`;

const ofOthers = /\b(?:of|in|by) (?:MyST|Pandoc|Quarto|GitHub|LaTeX|bookdown|VitePress|mdBook|d2l)\b/u;

/** @returns the text of the appendix */
export async function makeAppendix(): Promise<string> {
  const groups = (await readForms()).map(showGroup);
  return `${[beginning, ...groups].join('\n\n')}\n`;
}

function showGroup({ title, forms }: FormGroup): string {
  const rows = forms
    .filter(isShort)
    .map(({ name, source, html }) => `| ${name} | ${inCell(source)} | ${inCell(html)} |`);
  const table = rows.length === 0 ? [] : [['| Form | Written | Becomes |', '|:--|:--|:--|', ...rows].join('\n')];
  const long = forms.filter((form) => !isShort(form) && !ofOthers.test(form.name)).map(showForm);
  return [`## ${title} {#forms-${title.toLowerCase().replaceAll(' ', '-')}}`, ...table, ...long].join('\n\n');
}

/** It fits in a row of the table, and there is nothing more to tell of it. */
function isShort({ source, html, epub, apart, pdf = '' }: Form): boolean {
  const isLine = (text: string, width: number): boolean =>
    text.length <= width && text.indexOf('\n') === text.length - 1;
  const isAll = epub === undefined && apart === undefined && !pdf.trimEnd().includes('\n');
  return isAll && isLine(source, 45) && isLine(html, 130);
}

function inCell(text: string): string {
  return inline(text).replaceAll('|', '\\|');
}

function showForm(form: Form): string {
  const { source, html, epub, apart, apartInEpub, files = {}, pdf } = form;
  return [
    `### ${form.name} {#${idOf(form)}}`,
    fenced('markdown', source),
    ...Object.entries(files)
      .filter(([path]) => !path.endsWith('.svg'))
      .map(([path, text]) => fenced(`text {filename="${path}"}`, text)),
    ...(html === '' ? [] : [fenced('html', html)]),
    ...tell('Elsewhere:', apart),
    ...tell('In the EPUB:', epub),
    ...tell('Elsewhere in the EPUB:', apartInEpub),
    ...(pdf === undefined ? [] : [`In the PDF: ${inline(inOneLine(pdf))}`]),
  ].join('\n\n');
}

/** What is heard; links are set apart by signs that no listener to the handbook takes for links of its own. */
function inOneLine(pdf: string): string {
  return pdf
    .trimEnd()
    .replaceAll('\n', ' / ')
    .replace(/\[link: ([^\]]*)\]/gu, '‹$1›');
}

function tell(lead: string, markup: string | undefined): string[] {
  return markup === undefined ? [] : [lead, fenced('html', markup)];
}

function inline(text: string): string {
  const code = text.trim();
  const fence = '`'.repeat(longestRun(code) + 1);
  const space = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return fence + space + code + space + fence;
}

function fenced(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
}

if (process.argv[1] === import.meta.filename) await writeFile(appendixPath, await makeAppendix());
