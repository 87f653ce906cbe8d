import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { askNuChecker } from '../../src/checks/reference/nu.ts';
import { ToolMissing, toFinding, type Validator } from './finding.ts';

// Its package would download a Java when it is installed, and again when its main module is asked for one: it
// is installed apart, where no package's scripts are run, and only the jar is used.
const tools = join(import.meta.dirname, 'tools');
const jar = join(tools, 'node_modules/vnu-jar/build/dist/vnu.jar');

/** Puts the jar where `--reference` finds it. */
export async function installNuChecker(): Promise<void> {
  process.env['OCTAVO_NU_CHECKER'] ??= jar;
  if (existsSync(process.env['OCTAVO_NU_CHECKER'])) return;
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
let asked: ReturnType<typeof askNuChecker> | undefined;

async function askAboutAll(): ReturnType<typeof askNuChecker> {
  await installNuChecker();
  return askNuChecker(announced.map((file) => resolve(file)));
}

export const nu: Validator = {
  name: 'Nu checker',
  reads: ['html'],
  announce(files) {
    announced = files;
  },
  async validate(file) {
    asked ??= askAboutAll();
    const remarks = (await asked).get(resolve(file));
    if (remarks === undefined) throw new Error('the Nu checker was not asked about it');
    return remarks.map(toFinding);
  },
};
