/** Manuscripts are published again whenever something of them is saved. */
import type { Publication, RunOptions } from '../publication.ts';
import { publishIn } from '../publish.ts';
import type { Session } from '../session.ts';
import { type Inputs, Latest } from '../session/index.ts';
import { type Watching, openManuscript, watchFolders } from '../system/index.ts';
import { foldersOf } from './preview.ts';

export interface RepublishWishes extends Omit<RunOptions, 'slugs'> {
  readonly out: string;
  /** Folders of the person who writes besides the manuscripts': an own theme. */
  readonly folders?: readonly string[];
  /** What became of one. */
  readonly tell: (publication: Publication) => Promise<void>;
}

export interface Republishing {
  /** All that was saved so far is on the shelf, or it was said why not. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Begins with a first publication of each.
 * @param session stays the caller's
 * @throws Failure where there is no such manuscript
 */
export async function republish(
  session: Session,
  manuscripts: readonly string[],
  { folders = [], tell, ...wishes }: RepublishWishes,
): Promise<Republishing> {
  const watched: Watching[] = [];
  const rounds = new Latest(async () => {
    const slugs = new Set<string>();
    for (const [index, manuscript] of manuscripts.entries()) {
      const listening = listenTo(session, (inputs) => watched[index]?.add(foldersOf(inputs, roots[index] ?? '')));
      await tell(
        await publishIn(listening, manuscript, { ...wishes, slugs }).catch((error: unknown) =>
          tellFault(manuscript, error),
        ),
      );
    }
  });
  const roots: string[] = [];
  for (const manuscript of manuscripts) {
    const { root, file } = await openManuscript(manuscript);
    roots.push(root);
    watched.push(
      await watchFolders({
        folders: [root, ...folders],
        deep: file === undefined,
        except: [wishes.out],
        changed: () => rounds.ask(),
      }),
    );
  }
  rounds.ask();
  return {
    settled: async () => rounds.settled(),
    close: async () => {
      await Promise.all(watched.map(async (one) => one.close()));
      await rounds.end();
    },
  };
}

/** What is wrong with Octavo itself does not end what is to go on. */
function tellFault(manuscript: string, error: unknown): Publication {
  const text = `Something went wrong inside Octavo: ${error instanceof Error ? error.message : String(error)}`;
  const message = { severity: 'error', rule: 'tool-failed', text, hint: 'Please report it.' } as const;
  return { manuscript, editions: [], messages: [message], silenced: [], examinations: [], timings: {}, exitCode: 3 };
}

/** The same session; what its readings and makings came from is heard. */
function listenTo(session: Session, heard: (inputs: Inputs) => void): Session {
  const { editions } = session;
  return {
    editions,
    prepare: (to) => session.prepare(to),
    read: async (...given) => {
      const reading = await session.read(...given);
      heard(reading.inputs);
      return reading;
    },
    make: async (...given) => {
      const making = await session.make(...given);
      heard(making.inputs);
      return making;
    },
    check: async (...given) => session.check(...given),
    report: async (...given) => session.report(...given),
    deposit: async (...given) => session.deposit(...given),
    enter: (...given) => session.enter(...given),
    shelve: async (...given) => session.shelve(...given),
    close: async () => session.close(),
  };
}
