/** The pictures of a book, and the words in their place. */
export { ImageCollection } from './collection.ts';
export { checkDeclared, readAlternatives, type DeclaredAlternatives } from './declared-alternatives.ts';
