/** Every form of Markdown, with what it becomes: all of them in one manuscript, read back from its finished editions. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../../src/index.ts';
import { lettersOf } from '../../src/words/index.ts';
import { elementsOf, inspectEpub } from '../support/epub.ts';
import { folderWith } from '../support/folder.ts';
import { openTestPress } from '../support/pdf-printing.ts';
import { listen } from '../support/screen-reader.ts';
import { appendixPath, makeAppendix } from './appendix.ts';
import { idOf, manuscriptOf, readForms, type Form } from './forms.ts';
import { tellForm, tellResult, wordsOf } from './markup.ts';
import { Numbers } from './numbers.ts';
import { parseMarkup, resultsOfEpub, resultsOfHtml, resultsOfPdf, type Results } from './results.ts';

const groups = await readForms();
const forms = groups.flatMap((group) => group.forms);
let complaints: readonly string[];
let html: Results;
let epub: Results;
let pdf: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  const folder = await folderWith(await manuscriptOf(groups), 'forms');
  const out = join(folder, 'shelf');
  const publication = await publish(join(folder, 'forms.md'), {
    to: ['html', 'epub', 'pdf'],
    out,
    env: {},
    openPress: openTestPress,
  });
  complaints = publication.messages.filter(({ severity }) => severity !== 'info').map(({ text }) => text);
  html = resultsOfHtml(await readFile(join(out, 'forms/forms.html'), 'utf8'));
  epub = resultsOfEpub(await inspectEpub(await readFile(join(out, 'forms/forms.epub'))));
  const heard = listen(await readFile(join(out, 'forms/forms.pdf')));
  pdf = resultsOfPdf(
    heard,
    forms.map(({ name }) => name),
  );
}, 240_000);

it('nothing is to be said of them', () => {
  expect(complaints).toEqual([]);
});

it('each has a name of its own', () => {
  expect(forms.length).toBeGreaterThan(100);
  expect(new Set(forms.map(idOf)).size).toBe(forms.length);
});

it('the appendix of the handbook shows them (npm run forms)', async () => {
  expect(await readFile(appendixPath, 'utf8')).toBe(await makeAppendix());
});

/** What stands in the place of a form, told as the form tells it. */
function tellPlace(form: Form, results: Results, markup: string): string {
  return tellResult(results.places.get(idOf(form)) ?? [], parseMarkup(markup));
}

/** Those of the elements that are nowhere in the edition. */
function missing(results: Results, markup = ''): string[] {
  const elements = results.everything.flatMap(elementsOf);
  return parseMarkup(markup)
    .filter((node) => node.type === 'element')
    .filter((model) => {
      const candidates = elements.filter(({ name }) => name === model.name);
      return !candidates.some((element) => tellResult([element], [model]) === tellForm([model]));
    })
    .map((model) => tellForm([model]));
}

describe.each(groups)('$title', ({ forms: own }) => {
  describe.each(own)('$name', (form) => {
    it('in HTML', () => {
      expect(tellPlace(form, html, form.html)).toBe(tellForm(parseMarkup(form.html)));
      expect(missing(html, form.apart)).toEqual([]);
    });

    it('in the EPUB', () => {
      const expected = form.epub ?? form.html;
      expect(tellPlace(form, epub, expected)).toBe(tellForm(parseMarkup(expected)));
      expect(missing(epub, form.apartInEpub ?? form.apart)).toEqual([]);
    });

    it('in the PDF', () => {
      const numbers = new Numbers();
      const heard = (pdf.get(form.name) ?? []).map((line) => numbers.recountSaid(line)).join('\n');
      if (form.pdf === undefined) expect(lettersOf(heard)).toBe(lettersOf(wordsOf(parseMarkup(form.html))));
      else expect(heard).toBe(form.pdf.trimEnd());
    });
  });
});
