import { expect, it } from 'vitest';
import { chooseEditor, editorNames } from '../../src/preview/editors.ts';

it('editors are told the folder with slashes, also on Windows', () => {
  expect(chooseEditor('zed', '/books/salt')).toEqual({
    name: 'zed',
    link: 'zed://file{path}:{line}:{column}',
    root: '/books/salt/',
  });
  expect(chooseEditor('vscode', 'C:\\books\\salt').root).toBe('/C:/books/salt/');
  expect(chooseEditor('none', '/books').link).toBeUndefined();
  expect(editorNames).toEqual(['vscode', 'cursor', 'zed', 'idea', 'sublime', 'none']);
});
