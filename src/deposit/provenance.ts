/**
 * Where the editions come from, as programs that decide whom to trust read it: an in-toto statement
 * (https://in-toto.io/Statement/v1) with SLSA's provenance (https://slsa.dev/spec/v1.0/provenance). It is not signed:
 * that is for whoever publishes, with a key of theirs.
 */
import { createHash } from 'node:crypto';
import { defined } from '../model/index.ts';
import { placeEdition } from './payload/editions.ts';
import { type Deposit, writeJson } from './payload/making.ts';
import { nameFolder } from './swhid.ts';

export function writeProvenance({ book, editions, making }: Deposit): Uint8Array {
  const { octavo, node, browser, wishes, plugins, packages } = making;
  const files = editions.flatMap((artifact) => placeEdition(artifact, book.slug));
  const sources = book.sources ?? new Map<string, Uint8Array>();
  return writeJson({
    _type: 'https://in-toto.io/Statement/v1',
    subject: files.map(({ path, bytes }) => ({ name: path, digest: { sha256: sha256(bytes) } })),
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'https://octavo.example/build/v1',
        externalParameters: {
          ...defined({ manuscript: book.file }),
          editions: editions.filter(({ kind }) => kind === undefined).map(({ edition }) => edition),
          wishes: defined({ ...wishes }),
          plugins: [...plugins],
          sourceDateEpoch: Date.parse(book.metadata.modified) / 1000,
        },
        resolvedDependencies: [
          { name: 'manuscript', digest: { gitTree: nameFolder(sources).slice('swh:1:dir:'.length) } },
          ...[...packages].flatMap(([name, versions]) =>
            versions.map((version) => ({ uri: `pkg:npm/${encodePackage(name)}@${version}` })),
          ),
        ],
      },
      runDetails: {
        // No time and no machine: whoever makes it again gets this very statement.
        builder: { id: 'https://octavo.example/', version: defined({ octavo, node, browser }) },
      },
    },
  });
}

/** As a package URL has it (https://github.com/package-url/purl-spec). */
function encodePackage(name: string): string {
  return name.replace('@', '%40');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
