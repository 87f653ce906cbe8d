import { readFile } from 'node:fs/promises';
import { it } from 'vitest';
import { installPageProgram } from '../src/editions/pdf/page-program.ts';
import { readPageBundle } from '../src/system/index.ts';
import { openTestPress } from './support/pdf-printing.ts';
import { document, face } from './editions/pdf/broken-paragraphs.test.ts';
it('x', async () => {
  const press = await openTestPress();
  const files = new Map([['index.html', { mediaType: 'text/html; charset=utf-8', bytes: document }], ['garamond.woff2', { mediaType: 'font/woff2', bytes: face }]]);
  await press.withPage(files, async (page, origin) => {
    await page.goto(`${origin}/index.html`);
    const program = await installPageProgram(page, await readPageBundle());
    await program.call('askForFaces', 'fi');
    while (!(await program.call('areFacesLoaded'))) await new Promise((resolve) => setTimeout(resolve, 10));
    const r: any = await program.call('breakParagraphs', { loosest: 0.65, shortest: 2.4 });
    console.log(JSON.stringify(r).replaceAll('\\n', '\n').slice(0, 12000));
  });
  await press.close();
}, 60000);
