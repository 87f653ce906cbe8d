/** A file to which a long run adds a line for each thing that is done, so that what is cut short can be gone on with. */
import { appendFile, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure, said } from '../report/index.ts';
import { sayCause } from './causes.ts';
import { makeFolder } from './make-folder.ts';

export interface Journal {
  /** What was written and not dropped, a value for each line; a line that was cut short is none. */
  read(): Promise<readonly unknown[]>;
  /** @throws Failure output-unwritable */
  add(value: unknown): Promise<void>;
  drop(): Promise<void>;
}

export function openJournal(path: string): Journal {
  return {
    read: async () => {
      const text = await readFile(path, 'utf8').catch(() => '');
      return text.split('\n').flatMap((line): unknown[] => {
        try {
          return line === '' ? [] : [JSON.parse(line) as unknown];
        } catch {
          return [];
        }
      });
    },
    add: async (value) => {
      try {
        await makeFolder(dirname(path));
        await appendFile(path, `${JSON.stringify(value)}\n`);
      } catch (cause) {
        throw new Failure(3, said`${path} cannot be written: ${sayCause(cause)}`, { rule: 'output-unwritable', cause });
      }
    },
    drop: async () => rm(path, { force: true }),
  };
}
