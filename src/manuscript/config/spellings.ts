/** Values as other programs write them: what they mean to the schema, if they mean anything. */

/** What YAML 1.1 has for true and false, which R and PyYAML read by. */
const flags: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['on', true],
  ['true', true],
  ['no', false],
  ['off', false],
  ['false', false],
]);

/**
 * `yes` where true or false is wanted; `https\://` where a value has a form of its own, which Pandoc reads as
 * Markdown.
 * @param expected the schema of the value
 * @returns undefined if it is no other spelling
 */
export function respell(
  value: unknown,
  { type, pattern }: Readonly<Record<string, unknown>>,
): string | boolean | undefined {
  if (typeof value !== 'string') return undefined;
  if (type === 'boolean') return flags.get(value.toLowerCase());
  if (typeof pattern !== 'string') return undefined;
  const plain = value.replace(/\\([!-/:-@[-`{-~])/gu, '$1');
  return plain !== value && new RegExp(pattern, 'u').test(plain) ? plain : undefined;
}
