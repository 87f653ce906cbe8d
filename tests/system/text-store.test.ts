/** Texts that are kept from one run to the next. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openTextStore } from '../../src/system/index.ts';

const folders: string[] = [];

async function cacheFolder(): Promise<{ readonly env: Record<string, string>; readonly texts: string }> {
  const home = await mkdtemp(join(tmpdir(), 'texts-'));
  folders.push(home);
  return { env: { XDG_CACHE_HOME: home, HOME: home }, texts: join(home, 'octavo', 'texts') };
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

describe('the file of what formulas say', () => {
  it('is read by the next run, and no draft of it is left', async () => {
    const { env, texts } = await cacheFolder();
    const store = await openTextStore('speech', env);
    store.set('x', 'the letter x');
    await store.save();
    expect((await openTextStore('speech', env)).get('x')).toBe('the letter x');
    expect(await readdir(texts)).toEqual(['speech.json']);
  });

  it.each(['{"cut off', '[]', '"words"', 'null', '{"a": 1}'])('is made anew if it is damaged: %s', async (damaged) => {
    const { env, texts } = await cacheFolder();
    await mkdir(texts, { recursive: true });
    await writeFile(join(texts, 'speech.json'), damaged);
    const store = await openTextStore('speech', env);
    expect(store.get('x')).toBeUndefined();
    store.set('x', 'the letter x');
    await store.save();
    expect(Object.values(JSON.parse(await readFile(join(texts, 'speech.json'), 'utf8')) as object)).toContain(
      'the letter x',
    );
  });

  it('keeps what another run has written meanwhile', async () => {
    const { env } = await cacheFolder();
    const [one, other] = [await openTextStore('speech', env), await openTextStore('speech', env)];
    one.set('x', 'the letter x');
    other.set('y', 'the letter y');
    await one.save();
    await other.save();
    const read = await openTextStore('speech', env);
    expect([read.get('x'), read.get('y')]).toEqual(['the letter x', 'the letter y']);
  });
});
