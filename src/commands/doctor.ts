/** `octavo doctor`: what there is on this machine, and how to get what is missing. */
import { isAtLeast } from '../model/index.ts';
import { Failure, Report, type Speak, type Words, inEnglish, joined, said, wordsOf } from '../report/index.ts';
import {
  findBrowsers,
  findPackage,
  findValidator,
  howToGetBrowser,
  listThemes,
  nodeRange,
  nodeVersion,
  openPackage,
  openPress,
  validatorNames,
  version,
} from '../system/index.ts';
import { loadTheme } from '../theme/index.ts';
import { parseOptions, writeOptions, type OptionRows } from './options.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

interface Finding {
  readonly name: Words;
  /** `missing` keeps an edition from being made, `absent` is something that one can do without. */
  readonly state: 'found' | 'absent' | 'missing';
  readonly text: Words;
  /** What would not work without it, and how to get it. */
  readonly advice?: Words;
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
    terminal.out(
      `${JSON.stringify({ octavo: version, exitCode, findings: findings.map((finding) => sayIn(finding, inEnglish)) }, null, 2)}\n`,
    );
    return exitCode;
  }
  const told = findings.map((finding) => sayIn(finding, speakOn(terminal)));
  const width = Math.max(...told.map(({ name }) => name.length));
  terminal.out(`Octavo ${version}\n\n`);
  for (const { name, state, text, advice } of told) {
    terminal.out(`${marks[state]} ${name.padEnd(width)}  ${text}\n`);
    if (advice !== undefined) terminal.out(`  ${' '.repeat(width)}  ${advice}\n`);
  }
  return exitCode;
}

interface Told {
  readonly name: string;
  readonly state: Finding['state'];
  readonly text: string;
  readonly advice?: string;
}

function sayIn({ name, state, text, advice }: Finding, speak: Speak): Told {
  return {
    ...{ name: speak(name), state, text: speak(text) },
    ...(advice === undefined ? {} : { advice: speak(advice) }),
  };
}

function describeNode(): Finding {
  const isNew = isAtLeast(nodeVersion, nodeRange);
  return {
    name: 'Node',
    state: isNew ? 'found' : 'missing',
    text: nodeVersion,
    ...(isNew
      ? {}
      : { advice: said`Octavo needs Node.js ${nodeRange.replace('>=', '')} or later: https://nodejs.org` }),
  };
}

const sources = {
  given: said`as you named it`,
  pinned: said`the one that comes with Octavo`,
  puppeteer: said`the one that Puppeteer keeps`,
  installed: said`installed on this machine`,
} as const;

/** The browser is really started: that it is there does not mean that it runs. */
async function describeBrowser(wish: string | undefined): Promise<Finding[]> {
  const report = new Report();
  try {
    const press = await openPress({ browser: wish, report });
    if (press === undefined)
      return [{ name: said`Browser`, state: 'missing', text: said`not found`, advice: adviseBrowser() }];
    const { executable, source, sandboxed, version: release } = press.browser;
    await press.close();
    const others = (await findBrowsers(wish)).filter(
      (candidate) => candidate.source !== source && candidate.executable !== undefined,
    );
    return [
      { name: said`Browser`, state: 'found', text: joined([release, sources[source]], ', '), advice: executable },
      sandboxed
        ? { name: said`Sandbox`, state: 'found', text: said`on` }
        : { name: said`Sandbox`, state: 'absent', text: said`off`, ...adviseSandbox(report) },
      ...others.map((other): Finding => ({
        name: said`Other browser`,
        state: 'found',
        text: joined([other.executable ?? '', sources[other.source]], ', '),
      })),
    ];
  } catch (error) {
    if (!(error instanceof Failure) || error.exitCode === 2) throw error;
    return [{ name: said`Browser`, state: 'missing', text: error.said.text, advice: adviseBrowser() }];
  }
}

function adviseBrowser(): Words {
  return joined([said`Without it there is no PDF.`, howToGetBrowser()], ' ');
}

/** Why it is off. */
function adviseSandbox({ messages: [first] }: Report): Pick<Finding, 'advice'> {
  return first === undefined ? {} : { advice: wordsOf(first).text };
}

async function describeThemes(): Promise<Finding[]> {
  return Promise.all(
    (await listThemes()).map(async (name): Promise<Finding> => {
      try {
        const theme = await loadTheme(name);
        const families = [...new Set(theme.fonts.map(({ family }) => family))];
        return { name: said`Theme ${name}`, state: 'found', text: families.join(', ') };
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        return {
          name: said`Theme ${name}`,
          state: 'missing',
          text: error.said.text,
          advice: error.said.hint ?? said`Run npm ci again.`,
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
    name: said`Citations`,
    state: found === undefined ? 'missing' : 'found',
    text:
      found === undefined
        ? said`not found`
        : said`citeproc-js ${release} by Frank Bennett, used unmodified under CPAL-1.0`,
    ...(found === undefined ? { advice: said`Without it nothing is cited. Run npm ci again.` } : {}),
  };
}

/** They are part of every build. axe's licence (MPL-2.0) asks that it be named. */
const checkers: readonly {
  readonly name: Words;
  readonly npm: string;
  readonly credit?: (release: string) => Words;
}[] = [
  { name: 'EPUB', npm: '@likecoin/epubcheck-ts' },
  { name: 'HTML', npm: 'html-validate' },
  {
    name: said`Accessibility`,
    npm: 'axe-core',
    credit: (release) => said`axe-core ${release} by Deque Systems, used unmodified under MPL-2.0`,
  },
];

async function describeCheckers(): Promise<Finding[]> {
  return Promise.all(
    checkers.map(async ({ name, npm, credit }): Promise<Finding> => {
      const found = await findPackage(npm);
      return found === undefined
        ? {
            name,
            state: 'absent',
            text: said`not found`,
            advice: said`Without ${npm} it is not checked. Run npm ci again.`,
          }
        : { name, state: 'found', text: credit?.(found.version) ?? `${npm} ${found.version}` };
    }),
  );
}

/** Octavo does not need them; they judge its editions as shops and libraries do (`--reference`). */
async function describeValidators(): Promise<Finding[]> {
  return Promise.all(
    validatorNames.map(async (name): Promise<Finding> => {
      const found = await findValidator(name);
      return 'reason' in found
        ? { name, state: 'absent', text: found.reason, advice: found.advice }
        : { name, state: 'found', text: found.source };
    }),
  );
}
