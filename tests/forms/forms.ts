/** The forms of Markdown that an author may write, each with what it becomes: the files of YAML in this folder. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Files } from '../support/folder.ts';

/** One form. Its markup may have comments for what is not told: alone in an element, or in place of one. */
export interface Form {
  readonly name: string;
  /** As an author writes it. */
  readonly source: string;
  /** What stands in the place of it in the HTML edition, and in the EPUB, unless `epub` says otherwise. */
  readonly html: string;
  readonly epub?: string;
  /** What is elsewhere: notes, entries. In the EPUB it is `apartInEpub`, if that is not the same. */
  readonly apart?: string;
  readonly apartInEpub?: string;
  /** What a screen reader says of the PDF, line by line; absent: the words, and nothing else. */
  readonly pdf?: string;
  /** What has to lie beside the manuscript, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface FormGroup {
  readonly title: string;
  readonly forms: readonly Form[];
}

export async function readForms(): Promise<FormGroup[]> {
  const names = (await readdir(import.meta.dirname)).filter((name) => /^\d.*\.yaml$/u.test(name)).toSorted();
  // What stands in these files is held by the test that runs them.
  return Promise.all(names.map(async (name) => parse(await readText(name)) as FormGroup));
}

/** The id of the heading under which a form stands. */
export function idOf({ name }: Pick<Form, 'name'>): string {
  return `form-${name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/-$/u, '')}`;
}

/** One manuscript, `forms.md`, with all of them, each under a heading of its own. */
export async function manuscriptOf(groups: readonly FormGroup[]): Promise<Files> {
  const forms = groups.flatMap((group) => group.forms);
  const sections = [...forms, { name: 'End', source: '' }].map(
    (form) => `## ${form.name} {#${idOf(form)}}\n\n${form.source}`,
  );
  return {
    'forms.md': [`---\n${await readText('manuscript.yaml')}---`, ...sections].join('\n\n'),
    ...Object.fromEntries(forms.flatMap(({ files = {} }) => Object.entries(files))),
  };
}

function readText(name: string): Promise<string> {
  return readFile(join(import.meta.dirname, name), 'utf8');
}
