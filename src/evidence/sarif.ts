/**
 * Messages for editors and for what reads the results of a run beside a change (SARIF 2.1.0,
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
 */
import { type Message, rules } from '../report/index.ts';

export interface Told {
  /** Folder of the manuscript, as it is reached from where Octavo was started: '' or `books/one`. */
  readonly folder: string;
  readonly messages: readonly Message[];
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** One run of Octavo over some manuscripts. @param octavo its version */
export function writeSarif(told: readonly Told[], octavo: string): unknown {
  const named = [...new Set(told.flatMap(({ messages }) => messages.map(({ rule }) => rule)))].toSorted();
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
        results: told.flatMap(({ folder, messages }) =>
          messages.map((message) => ({
            ruleId: message.rule,
            ruleIndex: named.indexOf(message.rule),
            level: levels[message.severity],
            message: { text: message.hint === undefined ? message.text : `${message.text}. ${message.hint}` },
            ...locate(message, folder),
          })),
        ),
      },
    ],
  };
}

/** Without a file it is about the whole. */
function locate({ file, line, column }: Message, folder: string): object {
  if (file === undefined) return {};
  const region =
    line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
  const uri = [...(folder === '' ? [] : [folder]), file].join('/').split('/').map(encodeURIComponent).join('/');
  return { locations: [{ physicalLocation: { artifactLocation: { uri }, ...region } }] };
}
