/** `octavo doctor`: what there is on this machine, and how to get what is missing. */
import { Failure, Report, inEnglish } from '../report/index.ts';
import {
  findBrowsers,
  findPackage,
  findValidator,
  howToGetBrowser,
  listThemes,
  nodeVersion,
  openPackage,
  openPress,
  validatorNames,
  version,
} from '../system/index.ts';
import { loadTheme } from '../theme/index.ts';
import { parseOptions, writeOptions, type OptionRows } from './options.ts';
import type { Terminal } from './terminal.ts';

interface Finding {
  readonly name: string;
  /** `missing` keeps an edition from being made, `absent` is something that one can do without. */
  readonly state: 'found' | 'absent' | 'missing';
  readonly text: string;
  /** What would not work without it, and how to get it. */
  readonly advice?: string;
}

export const doctorRows = {
  browser: { type: 'string', value: 'PATH', help: 'the browser to look at (also OCTAVO_BROWSER)' },
  json: { type: 'boolean', help: 'one JSON document instead of words' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
} as const satisfies OptionRows;

export const doctorHelp = `Usage: octavo doctor [--browser PATH] [--json]

Says which browser, fonts and validators Octavo finds, and how to get what is missing.

${writeOptions(doctorRows)}
Exit codes: 0 all three editions can be made, 3 something that an edition needs is missing.
`;

const marks = { found: '✓', absent: '–', missing: '✗' } as const;

export async function doctor(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = parseOptions(args, doctorRows);
  if (values.help === true) {
    terminal.out(doctorHelp);
    return 0;
  }
  const findings = [
    describeNode(),
    ...(await describeBrowser(values.browser)),
    ...(await describeThemes()),
    await describeCitations(),
    ...(await describeCheckers()),
    ...(await describeValidators()),
  ];
  const exitCode = findings.some(({ state }) => state === 'missing') ? 3 : 0;
  if (values.json === true) {
    terminal.out(`${JSON.stringify({ octavo: version, exitCode, findings }, null, 2)}\n`);
    return exitCode;
  }
  const width = Math.max(...findings.map(({ name }) => name.length));
  terminal.out(`Octavo ${version}\n\n`);
  for (const { name, state, text, advice } of findings) {
    terminal.out(`${marks[state]} ${name.padEnd(width)}  ${text}\n`);
    if (advice !== undefined) terminal.out(`  ${' '.repeat(width)}  ${advice}\n`);
  }
  return exitCode;
}

function describeNode(): Finding {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  const isNew = major > 20 || (major === 20 && minor >= 11);
  return {
    name: 'Node',
    state: isNew ? 'found' : 'missing',
    text: nodeVersion,
    ...(isNew ? {} : { advice: 'Octavo needs 20.11 or later: https://nodejs.org' }),
  };
}

const sources = {
  given: 'as you named it',
  pinned: 'the one that comes with Octavo',
  puppeteer: 'the one that Puppeteer keeps',
  installed: 'installed on this machine',
} as const;

/** The browser is really started: that it is there does not mean that it runs. */
async function describeBrowser(wish: string | undefined): Promise<Finding[]> {
  const report = new Report();
  try {
    const press = await openPress({ browser: wish, report });
    if (press === undefined)
      return [
        {
          name: 'Browser',
          state: 'missing',
          text: 'none',
          advice: `Without it there is no PDF. ${inEnglish(howToGetBrowser())}`,
        },
      ];
    const { executable, source, sandboxed, version: release } = press.browser;
    await press.close();
    const others = (await findBrowsers(wish)).filter(
      (candidate) => candidate.source !== source && candidate.executable !== undefined,
    );
    return [
      { name: 'Browser', state: 'found', text: `${release}, ${sources[source]}`, advice: executable },
      sandboxed
        ? { name: 'Sandbox', state: 'found', text: 'on' }
        : { name: 'Sandbox', state: 'absent', text: 'off', advice: report.messages[0]?.text ?? '' },
      ...others.map((other): Finding => ({
        name: 'Other browser',
        state: 'found',
        text: `${other.executable ?? ''}, ${sources[other.source]}`,
      })),
    ];
  } catch (error) {
    if (!(error instanceof Failure) || error.exitCode === 2) throw error;
    return [
      {
        name: 'Browser',
        state: 'missing',
        text: error.message,
        advice: `Without it there is no PDF. ${inEnglish(howToGetBrowser())}`,
      },
    ];
  }
}

async function describeThemes(): Promise<Finding[]> {
  return Promise.all(
    (await listThemes()).map(async (name): Promise<Finding> => {
      try {
        const theme = await loadTheme(name);
        const families = [...new Set(theme.fonts.map(({ family }) => family))];
        return { name: `Theme ${name}`, state: 'found', text: families.join(', ') };
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        return {
          name: `Theme ${name}`,
          state: 'missing',
          text: error.message,
          advice: error.hint ?? 'Run npm ci again.',
        };
      }
    }),
  );
}

/** Its licence (CPAL-1.0) asks that it be named. */
async function describeCitations(): Promise<Finding> {
  const found = await openPackage('citeproc');
  const { version: release = '' } = JSON.parse((await found?.readText('package.json')) ?? '{}') as { version?: string };
  return {
    name: 'Citations',
    state: found === undefined ? 'missing' : 'found',
    text: found === undefined ? 'none' : `citeproc-js ${release} by Frank Bennett, used unmodified under CPAL-1.0`,
    ...(found === undefined ? { advice: 'Without it nothing is cited. Run npm ci again.' } : {}),
  };
}

/** They are part of every build. axe's licence (MPL-2.0) asks that it be named. */
const checkers = [
  { name: 'EPUB', npm: '@likecoin/epubcheck-ts', credit: '' },
  { name: 'HTML', npm: 'html-validate', credit: '' },
  { name: 'Accessibility', npm: 'axe-core', credit: ' by Deque Systems, used unmodified under MPL-2.0' },
] as const;

async function describeCheckers(): Promise<Finding[]> {
  return Promise.all(
    checkers.map(async ({ name, npm, credit }): Promise<Finding> => {
      const found = await findPackage(npm);
      return found === undefined
        ? { name, state: 'absent', text: 'none', advice: `Without ${npm} it is not checked. Run npm ci again.` }
        : { name, state: 'found', text: `${npm} ${found.version}${credit}` };
    }),
  );
}

/** Octavo does not need them; they judge its editions as shops and libraries do (`--reference`). */
async function describeValidators(): Promise<Finding[]> {
  return Promise.all(
    validatorNames.map(async (name): Promise<Finding> => {
      const found = await findValidator(name);
      return 'reason' in found
        ? { name, state: 'absent', text: inEnglish(found.reason), advice: inEnglish(found.advice) }
        : { name, state: 'found', text: found.source };
    }),
  );
}
