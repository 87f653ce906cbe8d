import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ToolMissing } from './finding.ts';

/**
 * Runs a jar and hands back what it wrote to standard output, whatever its exit code.
 * @throws ToolMissing without Java or without the jar
 */
export async function runJar(jar: string, args: readonly string[]): Promise<string> {
  if (!existsSync(jar)) throw new ToolMissing(`${jar} is missing: run npm ci`);
  return new Promise((resolve, reject) => {
    // One short run each: the quick compiler and the simple collector start fastest.
    const flags = ['-Xss64m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', jar, ...args];
    execFile('java', flags, { maxBuffer: 256 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error !== null && error.code === 'ENOENT') {
        reject(
          new ToolMissing(
            'Java is not installed: the validators need version 11 or later (Debian: apt-get install default-jre-headless)',
          ),
        );
      } else if (stdout.trim() === '')
        reject(new Error(`java wrote nothing: ${stderr || (error?.message ?? 'no reason given')}`));
      else resolve(stdout);
    });
  });
}
