/** From what refers to something to where it is, and back: places in files, which the server turns into addresses. */
import type { Asked } from './asked.ts';
import type { Spot } from './marks.ts';
import { findMeant } from './meant.ts';

export interface FilePlace {
  /** In the manuscript's folder. */
  readonly path: string;
  readonly spot: Spot;
}

const beginning: Spot = { line: 0, from: 0, to: 0 };

export async function findDefinition(asked: Asked): Promise<FilePlace | undefined> {
  const { manuscript } = asked;
  const found = await findMeant(asked);
  if (found === undefined) return undefined;
  if (found.kind === 'file') return { path: found.path, spot: beginning };
  if (found.kind === 'work') {
    const place =
      manuscript.last === undefined ? undefined : await manuscript.works.placeOf(manuscript.last, found.key);
    if (place?.file === undefined) return undefined;
    const { file, line = 1, column = 1 } = place;
    return { path: file, spot: { line: line - 1, from: column - 1, to: column - 1 } };
  }
  const { definition, file, id } = found.meant;
  if (definition !== undefined) return { path: file, spot: definition };
  const place = id === undefined ? undefined : manuscript.places.get(id);
  return {
    path: place?.file ?? file,
    spot: place?.line === undefined ? beginning : { ...beginning, line: place.line - 1 },
  };
}

/** @param declaration also where the name is given */
export async function findReferences(asked: Asked, declaration: boolean): Promise<FilePlace[]> {
  const found = await findMeant(asked);
  if (found === undefined || found.kind === 'file') return [];
  if (found.kind === 'name') {
    const { names, meant } = found;
    const given = declaration ? names.definitionsOf(meant).map((spot) => ({ path: meant.file, spot })) : [];
    return [...given, ...names.usesOf(meant).map(({ file, reference }) => ({ path: file, spot: reference }))];
  }
  const names = await asked.manuscript.names();
  const uses = names.usesOfWork(found.key).map(({ file, reference }) => ({ path: file, spot: reference }));
  const own = declaration ? await findDefinition(asked) : undefined;
  return own === undefined ? uses : [own, ...uses];
}
