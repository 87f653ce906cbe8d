/** Editors that open a file at a line when a link is followed. */
import type { Editor } from './state.ts';

const links = {
  vscode: 'vscode://file{path}:{line}:{column}',
  cursor: 'cursor://file{path}:{line}:{column}',
  zed: 'zed://file{path}:{line}:{column}',
  idea: 'idea://open?file={path}&line={line}&column={column}',
  sublime: 'subl://open?url=file://{path}&line={line}&column={column}',
  none: undefined,
} as const;

export type EditorName = keyof typeof links;
export const editorNames = Object.keys(links) as EditorName[];

/** @param root the manuscript's folder, absolute */
export function chooseEditor(name: EditorName, root: string): Editor {
  const link = links[name];
  const path = root.replaceAll('\\', '/').replace(/\/?$/u, '/');
  // `C:/books/` on Windows: links want a slash before it, too.
  return { name, root: path.startsWith('/') ? path : `/${path}`, ...(link === undefined ? {} : { link }) };
}
