/** `--reference`: what the validators say of a build reaches its messages and its record of examinations, at the manuscript's lines. */
import { join } from 'node:path';
import type { Plugin } from '../../src/index.ts';
import type { Publication } from '../../src/publication.ts';
import { publish } from '../../src/publish.ts';
import { folderWith, removeFolders } from '../support/folder.ts';
import { fetchVeraPdf } from './maven.ts';
import { installNuChecker } from './nu.ts';

const manuscript = '---\ntitle: A sound essay\nauthor: A. Author\nlang: en\n---\n\nThe first.\n\nThe second is here.\n';

/** What no author can write: a block within a paragraph. */
const damage: Plugin = {
  name: 'damage',
  book: [
    (book) => {
      for (const { body } of book.sections)
        for (const element of body.children)
          if (element.type === 'element' && JSON.stringify(element).includes('The second'))
            element.children = [{ type: 'element', tagName: 'div', properties: {}, children: element.children }];
    },
  ],
};

/** What is wrong with it. */
export async function judgeCommand(): Promise<readonly string[]> {
  await Promise.all([installNuChecker(), fetchVeraPdf()]);
  const folder = await folderWith({ 'essay.md': manuscript });
  try {
    const wishes = { out: false, reference: true, cache: false } as const;
    const sound = await publish(join(folder, 'essay.md'), wishes);
    const damaged = await publish(join(folder, 'essay.md'), { ...wishes, plugins: [damage] });
    return [...faultsOfSound(sound), ...faultsOfDamaged(damaged)];
  } finally {
    await removeFolders();
  }
}

function faultsOfSound({ exitCode, messages, examinations }: Publication): string[] {
  const asked = examinations.filter(({ check }) => check.endsWith('-reference'));
  const passed = asked
    .map(({ tool, result }) => `${tool.name} ${/^\d+\.\d+/u.test(tool.version)} ${result}`)
    .toSorted();
  const wanted = ['Ace', 'EPUBCheck', 'Nu checker', 'veraPDF'].map((name) => `${name} true passed`);
  return [
    ...(exitCode === 0
      ? []
      : [`the sound essay ends with ${exitCode}: ${messages.map(({ text }) => text).join('; ')}`]),
    ...(passed.join() === wanted.join() ? [] : [`of the sound essay it is known: ${passed.join(', ')}`]),
  ];
}

function faultsOfDamaged({ exitCode, messages }: Publication): string[] {
  const told = messages.filter(({ rule }) => rule === 'edition-invalid');
  const isTold = (by: string, at?: number): boolean =>
    told.some(({ text, line }) => text.includes(`(${by}`) && (at === undefined || line === at));
  return [
    ...(exitCode === 1 ? [] : [`the damaged essay ends with ${exitCode}`]),
    ...(isTold('EPUBCheck RSC-005', 9) ? [] : ['EPUBCheck is silent on line 9 of the damaged essay']),
    ...(isTold('Nu checker') ? [] : ['the Nu checker is silent on the damaged essay']),
  ];
}
