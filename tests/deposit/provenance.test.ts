/** By what names and from where: SWHIDs as git counts them, and the statement of provenance. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nameContent, nameFolder } from '../../src/deposit/swhid.ts';
import { depositBook, unzipBag, soundBag } from '../support/deposit-bag.ts';
import { folderWith } from '../support/folder.ts';
import { readFiles } from '../support/read-text.ts';

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8' }).trim();
}

describe('SWHIDs', () => {
  const files = {
    'a.md': '# A\n',
    'a/b.md': 'B',
    'a.b/c.md': '',
    'a-b': 'x',
    'ünter/€.md': 'Words',
    'deep/er/est/d.md': 'D\r\n',
  };

  it('of files and folders are what git names them by', async () => {
    const folder = await folderWith(files);
    git(folder, 'init', '--quiet');
    git(folder, '-c', 'core.autocrlf=false', 'add', '--all');
    const bytes = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
    expect(nameFolder(bytes)).toBe(`swh:1:dir:${git(folder, 'write-tree')}`);
    expect(nameContent(Buffer.from(files['ünter/€.md']))).toBe(`swh:1:cnt:${git(folder, 'hash-object', 'ünter/€.md')}`);
  });

  it('stand in versions.json, README.txt and premis.xml', async () => {
    const bag = await soundBag();
    const { swhids } = JSON.parse(bag.get('data/source/versions.json')?.toString() ?? '') as {
      swhids: Record<string, string>;
    };
    const manuscript = new Map(
      [...bag].flatMap(([path, bytes]) =>
        path.startsWith('data/source/manuscript/') ? [[path.slice('data/source/manuscript/'.length), bytes]] : [],
      ),
    );
    expect(swhids['source/manuscript']).toBe(nameFolder(manuscript));
    expect(bag.get('data/README.txt')?.toString()).toContain(nameFolder(manuscript));
    for (const path of ['editions/older-hours.epub', 'editions/older-hours.pdf']) {
      const name = nameContent(bag.get(`data/${path}`) ?? Buffer.alloc(0));
      expect(swhids[path]).toBe(name);
      expect(bag.get('data/metadata/premis.xml')?.toString()).toContain(`>${name}<`);
    }
  });
});

describe('the statement of provenance', () => {
  it('names every edition by its checksum, and what it was made of', async () => {
    const { book } = await readFiles({ 'a.md': '---\ntitle: T\nauthor: A\n---\n\nWords.\n' }, 'a.md');
    const { zip } = await depositBook(book, {}, true);
    const bag = await unzipBag(zip ?? new Uint8Array());
    const statement = JSON.parse(bag.get('data/metadata/provenance.json')?.toString() ?? '') as {
      subject: { name: string; digest: { sha256: string } }[];
      predicate: { buildDefinition: { resolvedDependencies: unknown[]; externalParameters: unknown } };
    };
    expect(statement).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: { runDetails: { builder: { version: { octavo: '1.2.3' } } } },
    });
    const editions = [...bag].filter(([path]) => path.startsWith('data/editions/'));
    expect(statement.subject.map(({ name, digest }) => `${digest.sha256} data/${name}`).toSorted()).toEqual(
      editions.map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')} ${path}`).toSorted(),
    );
    const gitTree = nameFolder(book.sources ?? new Map()).slice('swh:1:dir:'.length);
    expect(statement.predicate.buildDefinition.resolvedDependencies).toContainEqual({
      name: 'manuscript',
      digest: { gitTree },
    });
    expect(statement.predicate.buildDefinition.externalParameters).toMatchObject({ manuscript: 'a.md' });
  });

  it('is there only if it was asked for', async () => {
    expect([...(await soundBag()).keys()]).not.toContain('data/metadata/provenance.json');
  });
});
