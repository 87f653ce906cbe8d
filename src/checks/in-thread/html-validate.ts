/**
 * The rules of HTML (https://html.spec.whatwg.org) without Java: content models, attributes and their values, ids
 * and roles by html-validate, and what parsers stumble over by the parser of browsers, parse5.
 */
import type { RuleConfig } from 'html-validate/browser';
import { fromHtml } from 'hast-util-from-html';
import type { Fault, Findings } from '../../editions/index.ts';
import { sayBytes, sayCount } from '../../report/index.ts';

interface Page {
  /** From the folder of the edition. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export async function checkWithHtmlValidate(pages: readonly Page[]): Promise<Findings> {
  const { HtmlValidate, StaticConfigLoader } = await import('html-validate/browser');
  const validator = new HtmlValidate(new StaticConfigLoader({ root: true, elements: ['html5'], rules }));
  const faults: Fault[] = [];
  for (const { path, bytes } of pages) {
    const text = new TextDecoder().decode(bytes);
    const { results } = await validator.validateString(text, path);
    const found = results.flatMap(({ messages }) => messages);
    faults.push(
      ...findParseErrors(path, text),
      ...found.map(({ ruleId, message, line, column }) => fault(path, ruleId, message, line, column)),
    );
  }
  const size = sayBytes(pages.reduce((sum, { bytes }) => sum + bytes.byteLength, 0));
  return { faults, evidence: `${sayCount(pages.length, 'page')}, ${size}` };
}

function fault(path: string, rule: string, text: string, line?: number, column?: number): Fault {
  return { severity: 'error', rule, text, path, line, column };
}

/** https://html.spec.whatwg.org/multipage/parsing.html#parse-errors */
function findParseErrors(path: string, text: string): Fault[] {
  const faults: Fault[] = [];
  fromHtml(text, {
    onerror: ({ ruleId, reason, line, column }) => {
      faults.push(fault(path, ruleId ?? 'parse-error', reason, line, column));
    },
  });
  return faults;
}

/**
 * What the standard forbids, and nothing of style: html-validate's own set `standard` but for `no-raw-characters`
 * (browsers and the Nu checker take a bare `>`; what may not stand bare is a parse error, and it takes time by the
 * square of the page). Whether what is referred to is there, dead-ends.ts knows.
 */
const rules: RuleConfig = Object.fromEntries<RuleConfig[string]>([
  ['area-alt', ['error', { accessible: false }]],
  ['aria-label-misuse', ['error', { allowAnyNamable: true }]],
  ['valid-id', ['error', { relaxed: true }]],
  ...[
    'attr-spacing',
    'attribute-allowed-values',
    'attribute-misuse',
    'close-attr',
    'close-order',
    'deprecated',
    'doctype-html',
    'element-name',
    'element-permitted-content',
    'element-permitted-occurrences',
    'element-permitted-order',
    'element-permitted-parent',
    'element-required-ancestor',
    'element-required-attributes',
    'element-required-content',
    'map-dup-name',
    'map-id-name',
    'multiple-labeled-controls',
    'no-abstract-role',
    'no-deprecated-attr',
    'no-dup-attr',
    'no-dup-id',
    'no-multiple-main',
    'script-element',
    'unrecognized-char-ref',
    'valid-autocomplete',
    'valid-for',
    'void-content',
  ].map((name): [string, 'error'] => [name, 'error']),
]);
