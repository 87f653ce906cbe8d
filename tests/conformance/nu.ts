/** The Nu HTML checker (https://validator.github.io/validator/). */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ToolMissing, type Finding, type Validator } from './finding.ts';
import { runJar } from './java.ts';

interface Report {
  readonly messages: readonly {
    readonly url: string;
    readonly type: string;
    readonly subType?: string;
    readonly message: string;
    readonly extract?: string;
    readonly lastLine?: number;
    readonly lastColumn?: number;
  }[];
}

// Its package would download a Java when it is installed, and again when its main module is asked for one: it
// is installed apart, where no package's scripts are run, and only the jar is used.
const tools = join(import.meta.dirname, 'tools');
const jar = join(tools, 'node_modules/vnu-jar/build/dist/vnu.jar');

async function installJar(): Promise<void> {
  if (existsSync(jar)) return;
  try {
    await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: tools,
      shell: process.platform === 'win32',
    });
  } catch (error) {
    throw new ToolMissing(`npm ci in ${tools} failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

let announced: readonly string[] = [];
let asked: Promise<ReadonlyMap<string, readonly Finding[]>> | undefined;

/** All of them in one run: a site has a hundred pages, and Java takes its time to start. */
async function askAboutAll(files: readonly string[]): Promise<ReadonlyMap<string, readonly Finding[]>> {
  await installJar();
  const { messages } = JSON.parse(
    await runJar(jar, ['--format', 'json', '--stdout', '--exit-zero-always', ...files]),
  ) as Report;
  const findings = new Map<string, Finding[]>(files.map((file) => [resolve(file), []]));
  for (const message of messages) {
    const own = findings.get(fileURLToPath(message.url));
    if (own === undefined) throw new Error(`the Nu checker speaks of ${message.url}, which nobody asked about`);
    if (isOfDataAddress(message)) continue;
    own.push(toFinding(message));
  }
  return findings;
}

export const nu: Validator = {
  name: 'Nu checker',
  reads: ['html'],
  announce(files) {
    announced = files;
  },
  async validate(file) {
    asked ??= askAboutAll(announced);
    const findings = (await asked).get(resolve(file));
    if (findings === undefined) throw new Error('the Nu checker was not asked about it');
    return findings;
  },
};

/**
 * It cannot read `data:` addresses (26.9, November 2026: its policy checker knows URLs with a host alone), and says
 * of each that the policy forbids it, whatever the policy is. That browsers load what is in the file under its policy
 * is proved in one: tests/editions/html/in-browser.test.ts.
 */
function isOfDataAddress({ subType, message }: Report['messages'][number]): boolean {
  return (
    subType === 'warning' &&
    /^Resource violates Content Security Policy \(meta tag\): (?:image|external stylesheet) “data:/u.test(message)
  );
}

function toFinding({
  type,
  subType,
  message,
  extract = '',
  lastLine,
  lastColumn,
}: Report['messages'][number]): Finding {
  return {
    severity: subType ?? type,
    rule: 'nu',
    text: `${message} ${extract.replace(/\s+/gu, ' ').slice(0, 160)}`.trim(),
    place: [lastLine, lastColumn].filter((part) => part !== undefined).join(':'),
  };
}
