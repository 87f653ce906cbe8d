/** Texts are found again in a later run, by what they were made of; what cannot be read is none. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTextStore } from '../../src/system/text-store.ts';
import { folderWith } from '../support/folder.ts';

const spoken = async (): Promise<{ env: { XDG_CACHE_HOME: string }; folder: string }> => {
  const home = await folderWith({});
  return { env: { XDG_CACHE_HOME: home }, folder: join(home, 'octavo/memory/texts') };
};

describe('texts that were worked out', () => {
  it('are there at once, and in the next run once they were saved', async () => {
    const { env, folder } = await spoken();
    const store = await openTextStore('speech', env);
    expect(store.get('x^2')).toBeUndefined();
    store.set('x^2', 'x squared');
    expect(store.get('x^2')).toBe('x squared');
    expect(store.get('x^3')).toBeUndefined();
    expect((await openTextStore('speech', env)).get('x^2')).toBeUndefined();
    await store.save();
    expect((await openTextStore('speech', env)).get('x^2')).toBe('x squared');
    expect((await openTextStore('other', env)).get('x^2')).toBeUndefined();
    expect(await readdir(folder)).toEqual(['speech.json']);
    expect(await readFile(join(folder, 'speech.json'), 'utf8')).not.toContain('x^2');
  });

  it('are kept beside those of another run', async () => {
    const { env } = await spoken();
    const [one, other] = [await openTextStore('speech', env), await openTextStore('speech', env)];
    one.set('a', 'A');
    await one.save();
    other.set('b', 'B');
    other.set('a', 'A2');
    await other.save();
    const later = await openTextStore('speech', env);
    expect([later.get('a'), later.get('b')]).toEqual(['A2', 'B']);
  });

  it('are not written where nothing is new', async () => {
    const { env, folder } = await spoken();
    await (await openTextStore('speech', env)).save();
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
    const store = await openTextStore('speech', env);
    store.set('a', 'A');
    await store.save();
    await writeFile(join(folder, 'speech.json'), '{}');
    await store.save();
    expect(await readFile(join(folder, 'speech.json'), 'utf8')).toBe('{}');
  });

  it('are kept as long as there are not too many: the oldest go', async () => {
    const { env } = await spoken();
    const store = await openTextStore('speech', env);
    for (let index = 0; index <= 50_000; index += 1) store.set(`x^${index}`, `x ${index}`);
    await store.save();
    const later = await openTextStore('speech', env);
    expect([0, 1, 50_000].map((index) => later.get(`x^${index}`))).toEqual([undefined, 'x 1', 'x 50000']);
  });

  it.each(['', 'no JSON', '[]', 'null', '"text"', '{"a": 1}'])(
    'are none where the file is damaged: %j',
    async (text) => {
      const { env, folder } = await spoken();
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'speech.json'), text);
      const store = await openTextStore('speech', env);
      expect(store.get('a')).toBeUndefined();
      store.set('a', 'A');
      await store.save();
      expect((await openTextStore('speech', env)).get('a')).toBe('A');
      expect(Object.values(JSON.parse(await readFile(join(folder, 'speech.json'), 'utf8')) as object)).toEqual(['A']);
    },
  );

  it('are worked out again where nothing can be kept', async () => {
    const { env, folder } = await spoken();
    const store = await openTextStore('speech', env);
    store.set('a', 'A');
    await mkdir(dirname(folder), { recursive: true });
    await writeFile(folder, 'in the way');
    await store.save();
    expect(store.get('a')).toBe('A');
    expect((await openTextStore('speech', env)).get('a')).toBeUndefined();
  });
});
