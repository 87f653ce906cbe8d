/** The whole way of one manuscript: read, make its editions, check them, put them on the shelf. */
import { relative } from 'node:path';
import { type Publication, type RunOptions, keepPublication, recallPublication, writeWishes } from './publication.ts';
import { Failure, type Phrase, type Report, said, tellUnused } from './report/index.ts';
import { type Making, chooseEditions, openDocket, openSession, type Session } from './session.ts';
import { type MadeEdition, type PublishedEdition, type SessionOptions, askFor, describe } from './session/index.ts';
import {
  type Memory,
  checkShelf,
  environment,
  lookAtShelf,
  observe,
  openMemory,
  startStopwatch,
} from './system/index.ts';

export interface PublishOptions extends SessionOptions, RunOptions {}

/**
 * Publishes one manuscript: a Markdown file, or a folder with a book. Whatever is wrong with it is in
 * `messages`; nothing is written unless all of the editions asked for are good (but a report, if one is wanted), and what was on the shelf
 * before stays.
 * @throws Failure usage where something is no plug-in
 *
 * @example
 * ```ts
 * import { publish } from 'octavo';
 *
 * const { editions, messages } = await publish('my-book', { to: ['html', 'epub'], out: 'shelf' });
 * for (const { path, bytes } of editions) console.log(path, bytes);
 * for (const { severity, text } of messages) console.log(severity, text);
 * ```
 */
export async function publish(path: string, options: PublishOptions = {}): Promise<Publication> {
  const session = openSession({ ...options, keeps: false });
  try {
    return await publishIn(session, path, options);
  } finally {
    await session.close();
  }
}

/**
 * The same in a session that others use, too; but where nothing has changed since this was last wished, what was made
 * then stays on the shelf, and is not made again.
 * @param options those of the session among them
 */
export async function publishUnlessSame(session: Session, path: string, options: PublishOptions): Promise<Publication> {
  const { slugs, progress: _progress, finished: _finished, ...wishes } = options;
  const written = writeWishes(wishes);
  if (written === undefined) return publishIn(session, path, options);
  const env = options.env ?? environment;
  const memory = memoryOf(env);
  const watch = startStopwatch();
  const known = await recallPublication(path, written, memory, env);
  if (known?.slug !== undefined && slugs?.has(known.slug) !== true) {
    slugs?.add(known.slug);
    watch.lap('compared');
    return { ...known, timings: watch.laps() };
  }
  const { result, observed } = await observe(async () => {
    const publication = await publishIn(session, path, options);
    const { out = 'dist' } = options;
    if (out !== false && publication.slug !== undefined) await lookAtShelf(out, publication.slug);
    return publication;
  });
  await keepPublication(path, written, result, observed, memory);
  return result;
}

/** One for all publications of a program: whoever opens it looks through all of it once. */
const memories = new WeakMap<object, Memory>();

function memoryOf(env: Readonly<Record<string, string | undefined>>): Memory {
  const memory = memories.get(env) ?? openMemory(env);
  memories.set(env, memory);
  return memory;
}

/** In a session that others use, too. */
export async function publishIn(session: Session, path: string, options: RunOptions = {}): Promise<Publication> {
  const {
    to,
    out = 'dist',
    strict = false,
    gate = true,
    slugs = new Set(),
    receivers = [],
    progress,
    finished,
    deposit = false,
    withReport = false,
    ignore = [],
    only,
  } = options;
  const docket = openDocket();
  const { report, watch } = docket;
  for (const rule of ignore) report.silence({ rule });
  if (only !== undefined) report.silenceAllBut(only);
  const known: { slug?: string; title?: string } = {};
  const end = (exitCode: Publication['exitCode'], editions: readonly PublishedEdition[] = []): Publication => ({
    manuscript: path,
    ...known,
    editions,
    messages: report.messages,
    silenced: report.silenced,
    examinations: report.examinations,
    timings: watch.laps(),
    exitCode,
  });
  let allowed = 0;
  const mayGoOn = (): boolean => countErrors(report) <= allowed && !(strict && report.hasWarnings);
  try {
    const wanted = chooseEditions(session.editions, to);
    if (out !== false) await checkShelf(out);
    session.prepare(to);
    const reading = await session.read(path, docket, options.defaults);
    const { slug, metadata } = reading.book;
    Object.assign(known, { slug, title: metadata.title });
    if (slugs.has(slug)) {
      report.add(
        'slug-twice',
        said`Two manuscripts would both be published as ${slug}`,
        {},
        said`Give one of them another slug: in its front matter or book.yaml.`,
      );
    }
    slugs.add(slug);
    askFor(receivers, reading.book, report);
    if (!mayGoOn()) return end(1);

    const tell = (one: MadeEdition): void => finished?.(describe(one));
    const making = await session.make(reading, to, { houseTheme: options.houseTheme, progress, finished: tell });
    const before = countErrors(report);
    await session.check(making);
    // Some rules belong to one edition: only when all are there is it known that nothing answers.
    if (chooseEditions(session.editions).every(({ name }) => wanted.some((one) => one.name === name)))
      tellUnused(report);
    if (!gate && !deposit) allowed = countErrors(report) - before;
    if (!mayGoOn()) {
      if (withReport && out !== false) await reportRefused(session, making, out);
      return end(1);
    }
    if (allowed > 0) tellOpenGate(allowed, report);
    const entered = options.entry === undefined ? making : session.enter(making, options.entry);
    const told = withReport ? await session.report(entered) : entered;
    const wishes = deposit === true ? {} : deposit;
    const whole =
      wishes === false ? told : await session.deposit(reading, told, wishes, out === false ? undefined : out);
    if (wishes !== false && !mayGoOn()) return end(1);

    const editions = out === false ? whole.made.map((made) => describe(made)) : await session.shelve(whole, out);
    // Nothing but editions that need the browser was asked for, and there is none: a tool is missing.
    return end(wanted.length > 0 && making.editions.length === 0 ? 3 : 0, editions);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    report.add(error.rule ?? 'tool-failed', error.said.text, error.place ?? {}, error.said.hint);
    return end(error.exitCode);
  }
}

/** Of editions that are not published: what is wrong with them is wanted all the more. */
async function reportRefused(session: Session, making: Making, out: string): Promise<void> {
  const [page] = await session.shelve(await session.report(making, true), out);
  if (page === undefined) return;
  making.report.add('report-refused', sayRefused(page.path), {});
}

/** @param page where it lies */
export function sayRefused(page: string): Phrase {
  return said`The report on the refused editions is ${relative('.', page)}`;
}

function countErrors({ messages }: Report): number {
  return messages.filter(({ severity }) => severity === 'error').length;
}

function tellOpenGate(errors: number, report: Report): void {
  report.add(
    'gate-open',
    errors === 1
      ? said`The editions are published with 1 error in them, since the gate was left open`
      : said`The editions are published with ${errors} errors in them, since the gate was left open`,
    {},
    said`They do not keep their standards: do not give them to a library or a shop.`,
  );
}
