/** `octavo verify`: whether a bag is whole, as it was, and agrees with itself. Nothing is written. */
import { verifyBag } from '../deposit/index.ts';
import { Failure, Report, allOf, countMessages, formatMessage, inRecords, said, sayBytes } from '../report/index.ts';
import { openContainer, openZip, version } from '../system/index.ts';
import { countFiles } from './counts.ts';
import { parseOptions, writeOptions, type OptionRows } from './options.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

export const verifyRows: OptionRows = {
  json: { type: 'boolean', help: 'one JSON document instead of words' },
  quiet: { type: 'boolean', short: 'q', help: 'nothing but what is wrong' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
};

export const verifyHelp = `Usage: octavo verify BAG [options]

Says whether a deposit (a zip, or the folder that was in it) is as it was made: every file is there
and nothing else, its checksums are right, it has what the profile asks for, and its editions say
of the book what its records say. Any BagIt bag can be verified. Nothing is unpacked or written.

${writeOptions(verifyRows)}
Exit codes: 0 nothing is wrong, 1 something is, 2 usage, 3 a tool failed.
`;

export async function verify(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    json: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) {
    terminal.out(verifyHelp);
    return 0;
  }
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) {
    throw new Failure(2, path === undefined ? said`No bag was named` : said`One bag at a time`, {
      hint: said`octavo verify book-deposit.zip`,
    });
  }
  const report = new Report();
  const verified = await read(path, report);
  const { messages } = report;
  const exitCode = report.hasErrors ? 1 : 0;
  if (values.json === true) {
    terminal.out(
      `${JSON.stringify({ octavo: version, exitCode, bag: path, ...verified, messages: messages.map(inRecords) }, null, 2)}\n`,
    );
    return exitCode;
  }
  const speak = speakOn(terminal);
  for (const message of messages)
    if (message.severity !== 'info' || values.quiet !== true) terminal.err(`${formatMessage(message, '', speak)}\n`);
  if (exitCode !== 0) terminal.err(`${speak(said`${path}: ${countMessages(messages, speak)}`)}\n`);
  else if (values.quiet !== true && verified !== undefined) {
    const { files, bytes, algorithms } = verified;
    const verdict = said`nothing is wrong (${countFiles(files)}, ${sayBytes(bytes)}, ${allOf(algorithms)})`;
    terminal.out(`${speak(said`${path}: ${verdict}`)}\n`);
  }
  return exitCode;
}

async function read(path: string, report: Report): ReturnType<typeof verifyBag> {
  try {
    const container = await openContainer(path);
    try {
      return await verifyBag(container, report, openZip);
    } finally {
      await container.close();
    }
  } catch (error) {
    if (!(error instanceof Failure) || error.exitCode !== 1 || error.rule === undefined) throw error;
    report.add(error.rule, error.said.text, {}, error.said.hint);
    return undefined;
  }
}
