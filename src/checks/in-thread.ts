/** What is done in threads: a module of its own in the bundle, whose functions gate.ts calls by name. */
export { checkWithEpubCheck } from './in-thread/epubcheck.ts';
export { checkWithHtmlValidate } from './in-thread/html-validate.ts';
