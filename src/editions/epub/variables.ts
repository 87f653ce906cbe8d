import type { Declaration, Root } from 'postcss';

/**
 * Custom properties are unknown to many readers, which then drop the whole declaration. So those that
 * have one value for the whole book are written out, and the others get a plain declaration before them.
 */
export function settleVariables(sheet: Root): void {
  const global = new Map<string, string>();
  const scoped = new Set<string>();
  sheet.walkDecls(/^--/u, (declaration) => {
    if (isGlobal(declaration)) global.set(declaration.prop, declaration.value.trim());
    else scoped.add(declaration.prop);
  });
  sheet.walkDecls((declaration) => {
    if (declaration.prop.startsWith('--') || !declaration.value.includes('var(')) return;
    const plain = substitute(declaration.value, global);
    const changing = mentions(declaration.value, global).some((name) => scoped.has(name));
    if (!changing) {
      if (plain === undefined) declaration.remove();
      else declaration.value = plain;
    } else if (plain !== undefined) declaration.cloneBefore({ value: plain });
  });
  sheet.walkDecls(/^--/u, (declaration) => {
    if (!scoped.has(declaration.prop) && !isNeeded(declaration.prop, scoped, global)) declaration.remove();
    else declaration.value = substituteSettled(declaration.value, global, scoped);
  });
}

function isGlobal(declaration: Declaration): boolean {
  const rule = declaration.parent;
  if (rule?.type !== 'rule' || rule.parent?.type !== 'root') return false;
  return rule.selectors.every((selector) => selector === ':root' || selector === 'html');
}

/** Names in a value, and in the values those stand for. */
function mentions(value: string, global: ReadonlyMap<string, string>, seen = new Set<string>()): string[] {
  for (const [, name] of value.matchAll(/var\(\s*(--[\w-]+)/gu)) {
    if (name === undefined || seen.has(name)) continue;
    seen.add(name);
    mentions(global.get(name) ?? '', global, seen);
  }
  return [...seen];
}

/** A global property stays if a changing one is made from it or it is made from a changing one. */
function isNeeded(name: string, scoped: ReadonlySet<string>, global: ReadonlyMap<string, string>): boolean {
  return mentions(`var(${name})`, global).some((other) => scoped.has(other));
}

function substituteSettled(value: string, global: ReadonlyMap<string, string>, scoped: ReadonlySet<string>): string {
  const settled = new Map([...global].filter(([name]) => !isNeeded(name, scoped, global)));
  return substitute(value, settled) ?? value;
}

/** The value with every `var()` written out; `undefined` if one has no value. */
function substitute(value: string, global: ReadonlyMap<string, string>, depth = 0): string | undefined {
  const start = value.indexOf('var(');
  if (start === -1) return value;
  if (depth > 50) return undefined;
  const end = findClose(value, start + 4);
  const inside = value.slice(start + 4, end);
  const comma = inside.indexOf(',');
  const name = (comma === -1 ? inside : inside.slice(0, comma)).trim();
  const found = global.get(name) ?? (comma === -1 ? undefined : inside.slice(comma + 1).trim());
  if (found === undefined) return undefined;
  return substitute(value.slice(0, start) + found + value.slice(end + 1), global, depth + 1);
}

function findClose(value: string, from: number): number {
  let depth = 1;
  for (let index = from; index < value.length; index++) {
    if (value[index] === '(') depth++;
    else if (value[index] === ')' && --depth === 0) return index;
  }
  return value.length;
}
