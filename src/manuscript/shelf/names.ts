/** What the editions of a manuscript will be called, without reading it: thousands are asked. */
import { isMapping } from '../../model/index.ts';
import { Failure, Report } from '../../report/index.ts';
import { openManuscript } from '../../system/index.ts';
import { parseYaml } from '../config/index.ts';
import { slugOf, slugOfPath } from '../plan/index.ts';
import { yamlBlock } from '../text/index.ts';

/** The slug that it gives itself at its beginning or in book.yaml, else the name of its file or folder. */
export async function nameManuscript(path: string): Promise<string> {
  try {
    const folder = await openManuscript(path);
    const { root, file } = folder;
    const named = slugOfPath(root, file);
    const settings = file ?? (await firstOf(['book.yaml', 'book.yml'], async (name) => folder.exists(name)));
    if (settings === undefined) return named;
    const text = await folder.readText(settings);
    const yaml = file === undefined ? text : yamlBlock(text)?.text;
    if (yaml === undefined || !/^slug\s*:/mu.test(yaml)) return named;
    const { value } = parseYaml(yaml, settings, new Report());
    const slug = isMapping(value) ? value['slug'] : undefined;
    return typeof slug === 'string' || typeof slug === 'number' ? slugOf(String(slug)) : named;
  } catch (error) {
    // What is wrong with it is said when it is read.
    if (error instanceof Failure) return slugOfPath(path, undefined);
    throw error;
  }
}

async function firstOf(
  names: readonly string[],
  isThere: (name: string) => Promise<boolean>,
): Promise<string | undefined> {
  for (const name of names) if (await isThere(name)) return name;
  return undefined;
}
