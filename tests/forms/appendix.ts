/** The appendix of the handbook that shows all forms: `npm run forms` writes it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readForms, idOf, type Form, type FormGroup } from './forms.ts';

export const appendixPath = join(import.meta.dirname, '../../content/handbook/81-forms.md');

const beginning = `# Forms {#forms}

This is every form of Markdown that Octavo reads, with what it becomes: first, in a table, those that fit in a line, then
the others. The list is made from the examples with which Octavo tests itself, so that each of them is true of the program
that made this book.

The markup is that of the web edition, and that of the EPUB, too, where nothing else is said. Left out are attributes that
an edition adds for itself, and the numbers are those that a form would have if it stood alone; \`<!-- … -->\` stands for
what is too long to show. Of the PDF it is told what a screen reader says, line by line, if that is more than the words.`;

/** @returns the text of the appendix */
export async function makeAppendix(): Promise<string> {
  const groups = (await readForms()).map(showGroup);
  return `${[beginning.replace(/(?<!\n)\n(?!\n)/gu, ' '), ...groups].join('\n\n')}\n`;
}

function showGroup({ title, forms }: FormGroup): string {
  const short = forms.filter(isShort);
  const rows = short.map(({ name, source, html }) => `| ${name} | ${inTable(source)} | ${inTable(html)} |`);
  const table =
    rows.length === 0 ? [] : [['| Form | You write | It becomes |', '|:--|:--|:--|', ...rows].join('\n')];
  const long = forms.filter((form) => !isShort(form)).map(showForm);
  return [`## ${title} {#forms-${title.toLowerCase().replaceAll(' ', '-')}}`, ...table, ...long].join('\n\n');
}

/** It fits in a row of the table, and there is nothing more to tell of it. */
function isShort({ source, html, epub, apart, files, pdf = '' }: Form): boolean {
  const isLine = (text: string, width: number): boolean => text.length <= width && text.indexOf('\n') === text.length - 1;
  const isAlone = epub === undefined && apart === undefined && files === undefined;
  return isAlone && isLine(source, 38) && isLine(html, 90) && html !== '' && !pdf.trimEnd().includes('\n');
}

function inTable(text: string): string {
  const code = text.trim().replaceAll('|', '\\|');
  const fence = '`'.repeat(longestRun(code) + 1);
  const space = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return fence + space + code + space + fence;
}

function showForm(form: Form): string {
  const { name, source, html, epub, apart, apartInEpub, files = {}, pdf } = form;
  const parts = [
    `### ${name} {#${idOf(form)}}`,
    fenced('markdown', source),
    ...Object.entries(files).map(([path, text]) => fenced(`text {filename="${path}"}`, text)),
    ...(html === '' ? ['Of this the web edition has nothing.'] : ['becomes', fenced('html', html)]),
    ...tell('In the EPUB:', 'html', epub),
    ...tell('and elsewhere:', 'html', apart),
    ...tell('in the EPUB:', 'html', apartInEpub),
    ...tell('Of the PDF is heard:', 'text', pdf),
  ];
  return parts.join('\n\n');
}

function tell(lead: string, language: string, text: string | undefined): string[] {
  return text === undefined ? [] : [lead, fenced(language, text)];
}

function fenced(info: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${info}\n${text.trimEnd()}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
}

if (process.argv[1] === import.meta.filename) await writeFile(appendixPath, await makeAppendix());
