/**
 * A page of the browser for programs that draw: empty, without a network, and with no script in it but what the
 * plug-in brings. What the manuscript says comes as data, never as a program.
 */
import type { Press, ServedFile } from '../editions/index.ts';
import type { DrawingTools } from '../plugin.ts';

const page: ReadonlyMap<string, ServedFile> = new Map([
  [
    'page.html',
    { mediaType: 'text/html', bytes: '<!DOCTYPE html><meta charset="utf-8"><title>Drawing</title><body></body>' },
  ],
]);

export function openSketchbook(openPress: () => Promise<Press | undefined>): DrawingTools['inBrowser'] {
  return async (scripts, call, ...values) => {
    const press = await openPress();
    if (press === undefined) throw new Error('there is no browser to draw in');
    return press.withPage(page, async (tab, origin) => {
      await tab.goto(`${origin}/page.html`, { waitUntil: 'load' });
      // Programs wait and have timers. The page holds nothing that could run besides.
      await tab.setJavaScriptEnabled(true);
      for (const script of scripts) await tab.evaluate(`${script}\n;undefined`);
      const given = values.map((value) => JSON.stringify(value)).join(', ');
      return tab.evaluate(`(${call})(${given})`);
    });
  };
}
