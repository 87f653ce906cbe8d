/** The plain facts of the report: the verdict, the files, the messages, and with what all was made. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { countMessages, sayBytes, sayCount } from '../report/index.ts';
import type { Account, Verdict } from './account.ts';
import { table } from './page-tables.ts';

const verdicts: Readonly<Record<Verdict, readonly [style: string, title: string]>> = {
  sound: ['tip', 'Sound'],
  faulty: ['caution', 'Faulty'],
  unproved: ['note', 'Not wholly proved'],
};

export function showVerdict(account: Account): ElementContent[] {
  const { verdict, examinations, messages, editions } = account;
  const refused = account.refused === true;
  const [style, title] = refused ? (['caution', 'Refused: not published'] as const) : verdicts[verdict];
  const passed = examinations.filter(({ result }) => result === 'passed').length;
  const failed = examinations.filter(({ result }) => result === 'failed').length;
  const others = examinations.length - passed - failed;
  const counted = countMessages(messages);
  const sentence = [
    `${sayCount(editions.length, 'file')}, ${sayCount(examinations.length, 'check')}: ${passed} passed`,
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(others === 0 ? [] : [`${others} not made`]),
  ].join(', ');
  return [
    h('aside', { className: ['callout', style] }, [
      h('p', { className: ['callout-title'] }, title),
      h(
        'p',
        { className: ['first'] },
        `${sentence}. Messages: ${counted === '' ? 'no errors, no warnings' : counted}.`,
      ),
      ...(refused
        ? [h('p', 'The files below were made and not published. What lies beside this page is of an earlier build.')]
        : []),
    ]),
    describeBook(account),
  ];
}

function describeBook({ book }: Account): ElementContent {
  const rows: (readonly [string, ElementContent | string])[] = [
    [
      'Title',
      h('span', { lang: book.language }, [book.title, book.subtitle].filter((part) => part !== undefined).join(': ')),
    ],
    ...(book.authors.length === 0 ? [] : [['Author', book.authors.join('; ')] as const]),
    ['Language', book.language],
    ...book.identifiers.map(
      ({ scheme, value, edition }) =>
        [`${scheme.toUpperCase()}${edition === undefined ? '' : ` (${edition})`}`, value] as const,
    ),
    ['Version', h('time', { dateTime: book.modified }, book.modified)],
  ];
  return h(
    'dl',
    rows.flatMap(([term, value]) => [h('dt', term), h('dd', [value])]),
  );
}

export function showEditions({ editions, refused }: Account): ElementContent[] {
  return [
    h('h2', { id: 'editions' }, 'Editions'),
    table(
      refused === true ? 'The files, as they were made; none was published' : 'The files, as they are published',
      ['File', 'Format', 'Size', 'Pages'],
      editions.map(({ path, format, bytes, pages, files }) => [
        // What has this name beside the report of a refused build is another file.
        refused === true ? path : [h('a', { href: path.split('/').map(encodeURIComponent).join('/') }, path)],
        format,
        files === undefined ? saySize(bytes) : `${saySize(bytes)} in ${sayCount(files, 'file')}`,
        pages === undefined ? '' : String(pages),
      ]),
      new Set([2, 3]),
    ),
    h('p', { className: ['first'] }, 'Whoever has a file can prove that it is this one: its SHA-256 is'),
    h(
      'dl',
      editions.flatMap(({ path, sha256 }) => [h('dt', path), h('dd', [h('code', { className: ['digest'] }, sha256)])]),
    ),
  ];
}

export function showMessages({ messages, silenced = [] }: Account): ElementContent[] {
  if (messages.length + silenced.length === 0) return [];
  return [
    h('h2', { id: 'messages' }, 'Messages'),
    h('p', { className: ['first'] }, 'Places are in the manuscript: file, line, column.'),
    ...(messages.length === 0 ? [] : [tellAll(messages)]),
    ...(silenced.length === 0
      ? []
      : [
          table(
            'What was found and not told, because the author, or who built it, did not want it',
            ['Rule', 'Kind', 'Messages', 'By', 'Reason'],
            silenced.map(({ rule, severity, count, by, reason }) => [
              [h('code', rule)],
              severity,
              String(count),
              by ?? 'the command line',
              reason ?? 'none was given',
            ]),
          ),
        ]),
  ];
}

function tellAll(messages: Account['messages']): ElementContent {
  return table(
    'What was said while the editions were made',
    ['Place', 'Kind', 'Message'],
    messages.map(({ file, line, column, severity, rule, text, hint }) => [
      [file, line, column].filter((part) => part !== undefined).join(':') || 'The whole',
      [severity, h('br'), h('code', rule)],
      hint === undefined ? text : [text, h('br'), h('em', hint)],
    ]),
  );
}

export function showMaking({ programs, fonts, timings }: Account): ElementContent[] {
  return [
    h('h2', { id: 'making' }, 'How it was made'),
    h('dl', [
      ...[
        ['Octavo', programs.octavo],
        ['Node.js', programs.node],
        ['Browser', programs.browser ?? 'none was needed'],
      ].flatMap(([name = '', value = '']) => [h('dt', name), h('dd', value)]),
    ]),
    ...(fonts.length === 0
      ? []
      : [
          table(
            'Typefaces, which may be embedded by their licences',
            ['Family', 'Faces', 'Licence'],
            fonts.map(({ family, faces, licence }) => [family, faces.join(', '), licence]),
          ),
        ]),
    ...(timings === undefined
      ? []
      : [
          table(
            'How long it took',
            ['Step', 'Seconds'],
            Object.entries(timings).map(([step, milliseconds]) => [step, (milliseconds / 1000).toFixed(2)]),
            new Set([1]),
          ),
        ]),
  ];
}

/** The unit stays with its number. */
function saySize(bytes: number): string {
  return sayBytes(bytes).replace(' ', '\u00A0');
}
