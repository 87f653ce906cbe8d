/** What those who are to receive a book will miss, as messages. */
import type { Book } from '../model/index.ts';
import { type Receiver, listMissing } from '../records/index.ts';
import type { Report } from '../report/index.ts';

const names: Readonly<Record<Receiver, string>> = {
  deposit: 'a library',
  bookshop: 'a bookshop',
  doi: 'a register of DOIs',
};

/** Each is told of the file in which the line is to be added. */
export function askFor(receivers: readonly Receiver[], book: Book, report: Report): void {
  const file =
    book.sources?.has('book.yaml') === true ? 'book.yaml' : book.sections.find(({ source }) => source)?.source;
  const place = file === undefined ? {} : { file };
  for (const { receiver, what, why, line, isVital } of listMissing(book, receivers)) {
    const text = `${what}. For ${names[receiver]}: ${why}`;
    report.add(isVital ? 'record-impossible' : 'record-lacks', text, place, `Add: ${line}`);
  }
}
