/**
 * Messages for editors and for what reads the results of a run beside a change (SARIF 2.1.0,
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
 */
import { type Message, type Silenced, rules } from '../report/index.ts';

export interface Told {
  /** Folder of the manuscript, as it is reached from where Octavo was started: '' or `books/one`. */
  readonly folder: string;
  readonly messages: readonly Message[];
  /** Found and not told: SARIF has them as suppressed. */
  readonly silenced?: readonly Silenced[];
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** One run of Octavo over some manuscripts. @param octavo its version */
export function writeSarif(told: readonly Told[], octavo: string): unknown {
  const results = told.flatMap(({ folder, messages, silenced = [] }) => [
    ...messages.map((message) => ({ message, folder, suppressed: {} })),
    ...silenced.map(({ message, by }) => ({ message, folder, suppressed: suppress(by) })),
  ]);
  const named = [...new Set(results.map(({ message: { rule } }) => rule))].toSorted();
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Octavo',
            version: octavo,
            informationUri: 'https://octavo.example/',
            rules: named.map((id) => ({
              id,
              shortDescription: { text: rules[id][1] },
              defaultConfiguration: { level: levels[rules[id][0]] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: results.map(({ message, folder, suppressed }) => ({
          ruleId: message.rule,
          ruleIndex: named.indexOf(message.rule),
          level: levels[message.severity],
          message: { text: message.hint === undefined ? message.text : `${message.text}. ${message.hint}` },
          ...locate(message, folder),
          ...suppressed,
        })),
      },
    ],
  };
}

/** In the text itself, or from elsewhere: book.yaml, the command line. */
function suppress({ within, reason }: Silenced['by']): object {
  const kind = within === undefined ? 'external' : 'inSource';
  return { suppressions: [{ kind, ...(reason === undefined ? {} : { justification: reason }) }] };
}

/** Without a file it is about the whole. */
function locate({ file, line, column }: Message, folder: string): object {
  if (file === undefined) return {};
  const region =
    line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
  const uri = [...(folder === '' ? [] : [folder]), file].join('/').split('/').map(encodeURIComponent).join('/');
  return { locations: [{ physicalLocation: { artifactLocation: { uri }, ...region } }] };
}
