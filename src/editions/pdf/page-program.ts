/** The functions of in-page/, put into the browser's page, to be called from here. */
import type { Page as BrowserPage } from 'puppeteer';
import type * as inPage from './in-page/index.ts';

/** What can be called, by name. */
export type PageFunctions = typeof inPage;
type FunctionName = keyof PageFunctions;

export interface PageProgram {
  /**
   * Calls a function of in-page/ by its name. What goes in and what comes out is plain data.
   * @throws what the function throws, with the lines of the bundle
   */
  call<Name extends FunctionName>(
    name: Name,
    ...values: Parameters<PageFunctions[Name]>
  ): Promise<ReturnType<PageFunctions[Name]>>;
}

/**
 * Puts the functions into a page, once it is loaded. They are held from here and have no name in the page: no
 * document could reach them, if its scripts were run.
 * @param bundle an expression whose value is a frozen object of all functions
 */
export async function installPageProgram(page: BrowserPage, bundle: string): Promise<PageProgram> {
  const functions = await page.evaluateHandle(bundle);
  return {
    async call<Name extends FunctionName>(
      name: Name,
      ...values: Parameters<PageFunctions[Name]>
    ): Promise<ReturnType<PageFunctions[Name]>> {
      return page.evaluate(
        (all, one, given) => (all as Record<string, (...given: unknown[]) => unknown>)[one]?.(...given),
        functions,
        name,
        values,
        // What a handle holds has no type on this side.
      ) as Promise<ReturnType<PageFunctions[Name]>>;
    },
  };
}
