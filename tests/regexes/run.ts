/**
 * Every regular expression that is written out in src/ takes time that grows as its text does, or is one of the exceptions below:
 * `npm run regexes`. Told by recheck (https://makenowjust-labs.github.io/recheck/), in JavaScript alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { exceptions } from './exceptions.ts';

process.env['RECHECK_BACKEND'] = 'pure';
// In this thread: the one that synckit asks loses an answer once in a while.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Milliseconds for one of them; a busy machine needs some. */
const limit = 30_000;

function gather(): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(src, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const path = join(entry.parentPath, entry.name);
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.set(node.text, `${relative(src, path)}:${line}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

const found = gather();
const excused = new Set(exceptions.map(([text]) => text));
const faults: string[] = [];
for (const [text, place] of found) {
  if (excused.has(text)) continue;
  const end = text.lastIndexOf('/');
  const flags = text.slice(end + 1).replace('d', '');
  const result = checkSync(text.slice(1, end), flags, { timeout: limit, attackTimeout: 1000, incubationTimeout: 2000 });
  if (result.status === 'vulnerable') faults.push(`${place} ${text}: ${result.complexity.summary}`);
  if (result.status === 'unknown') faults.push(`${place} ${text}: not settled in ${limit / 1000} s`);
}
const stale = exceptions.filter(([text]) => !found.has(text)).map(([text]) => `no longer there: ${text}`);
for (const line of [...faults, ...stale]) process.stdout.write(`${line}\n`);
process.stdout.write(`${found.size} regular expressions, ${exceptions.length} exceptions, ${faults.length} faults\n`);
process.exitCode = faults.length + stale.length === 0 ? 0 : 1;
