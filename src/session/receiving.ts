/** What those who are to receive a book will miss, as messages. */
import type { Book } from '../model/index.ts';
import { type Receiver, askOf } from '../records/index.ts';
import { type Phrase, type Report, said } from '../report/index.ts';

const names: Readonly<Record<Receiver, Phrase>> = {
  deposit: said`a library`,
  bookshop: said`a bookshop`,
  doi: said`a register of DOIs`,
};

/** Each is told of the file in which the line is to be added. */
export function askFor(receivers: readonly Receiver[], book: Book, report: Report): void {
  const file =
    book.sources?.has('book.yaml') === true ? 'book.yaml' : book.sections.find(({ source }) => source)?.source;
  const place = file === undefined ? {} : { file };
  for (const { receiver, what, why, line, isVital } of askOf(book, receivers)) {
    const text = said`${what}. For ${names[receiver]}: ${why}`;
    report.add(isVital ? 'record-impossible' : 'record-lacks', text, place, said`Add: ${line}`);
  }
}
