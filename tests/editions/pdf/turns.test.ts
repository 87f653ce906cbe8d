/** Who is open when documents take turns. */
import { expect, it } from 'vitest';
import { roomFor, takeTurns } from '../../../src/editions/pdf/gatherings/turns.ts';

class Document {
  readonly name: string;
  readonly #log: string[];

  constructor(name: string, log: string[]) {
    this.name = name;
    this.#log = log;
  }

  async rest(): Promise<void> {
    this.#log.push(`${this.name} rests`);
    return Promise.resolve();
  }
}

const tick = async (): Promise<void> => new Promise((done) => setImmediate(done));

it('has as many open as there are cores, and never more than six', () => {
  expect([1, 2, 4, 64].map(roomFor)).toEqual([2, 2, 4, 6]);
});

it('has who is needed again rest when there is no room for others', async () => {
  const log: string[] = [];
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => new Document(name, log)) as [
    Document,
    Document,
    Document,
    Document,
  ];
  const turns = takeTurns<Document>(2);
  await turns.visit([a, b, c, d], async (one) => {
    log.push(`${one.name} begins`);
    await tick();
    log.push(`${one.name} ends`);
    return one === a;
  });
  expect(log).toEqual([
    ...['a begins', 'b begins', 'a ends', 'a rests', 'c begins', 'b ends', 'b rests', 'd begins'],
    ...['c ends', 'c rests', 'd ends', 'd rests'],
  ]);
  log.length = 0;
  // Who comes again takes the place that it has.
  await turns.visit([a], async () => Promise.resolve(true));
  await turns.visit([a], async () => Promise.resolve(false));
  expect(log).toEqual(['a rests']);
});

it('lets who is needed again stay where there is room beside', async () => {
  const log: string[] = [];
  const all = ['a', 'b', 'c', 'd'].map((name) => new Document(name, log));
  const turns = takeTurns<Document>(2, 1);
  await turns.visit(all, async (one) => {
    await tick();
    return one === all[0] || one === all[1];
  });
  expect(log).toEqual(['a rests', 'c rests', 'd rests']);
});

it('tells what goes wrong', async () => {
  const turns = takeTurns<Document>(2);
  const broken = turns.visit([new Document('a', [])], async () => Promise.reject(new Error('no paper')));
  await expect(broken).rejects.toThrow('no paper');
});
