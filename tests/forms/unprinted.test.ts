/** Every form of Markdown in an HTML edition that no PDF is made with: the same, but for the numbers of its pages. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../../src/index.ts';
import { folderWith } from '../support/folder.ts';
import { idOf, manuscriptOf, readForms } from './forms.ts';
import { tellForm, tellResult } from './markup.ts';
import { parseMarkup, resultsOfHtml, type Results } from './results.ts';

const groups = await readForms();
let html: Results;

beforeAll(async () => {
  const folder = await folderWith(await manuscriptOf(groups), 'forms');
  const out = join(folder, 'shelf');
  await publish(join(folder, 'forms.md'), { to: ['html'], out, env: {} });
  html = resultsOfHtml(await readFile(join(out, 'forms/forms.html'), 'utf8'));
}, 120_000);

/** Places are numbers of their own then: what stands twice on a page has two. */
const withoutPages = (markup: string): string =>
  markup
    .replaceAll(/ <span class="print-page">[^<]*<\/span>/gu, '')
    .replaceAll(/(<a class="index-locator">)1(<\/a>)/gu, '$11$2, $12$2');

describe.each(groups)('$title', ({ forms }) => {
  it.each(forms)('$name', (form) => {
    const expected = parseMarkup(withoutPages(form.html));
    expect(tellResult(html.places.get(idOf(form)) ?? [], expected)).toBe(tellForm(expected));
  });
});
