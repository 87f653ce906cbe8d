/** Makes the text of the functions that are put into the browser's page: a package carries it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bundlePageFunctions, packedBundle } from '../src/system/browser/page-bundle.ts';

await mkdir(dirname(packedBundle), { recursive: true });
await writeFile(packedBundle, await bundlePageFunctions());
