/** Messages as an editor shows them: beside their line, with the name of their rule, which leads to its explanation. */
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver/node';
import { type Message, type Severity, type Speak, addressOfRule, inEnglish, spanOf, wordsOf } from '../report/index.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** @param lines of the file that it is about */
export function toDiagnostic(message: Message, lines: readonly string[], speak: Speak = inEnglish): Diagnostic {
  const { severity, rule, line, column } = message;
  const { text, hint } = wordsOf(message);
  return {
    range: rangeOf(lines, line, column),
    severity: severities[severity],
    code: rule,
    codeDescription: { href: addressOfRule(rule) },
    source: 'octavo',
    message: hint === undefined ? speak(text) : `${speak(text)}\n${speak(hint)}`,
  };
}

/** What is about a whole file stands in its first line. */
function rangeOf(lines: readonly string[], line = 1, column?: number): Range {
  const at = Math.min(Math.max(line - 1, 0), Math.max(lines.length - 1, 0));
  const text = lines[at] ?? '';
  const { from, to } = spanOf(text, column ?? 1);
  return {
    start: { line: at, character: from },
    end: { line: at, character: Math.max(from, Math.min(to, text.length)) },
  };
}
