import { h } from 'hastscript';
import { type Book, termsFor } from '../../model/index.ts';
import { addSemantics } from './semantics.ts';
import type { Asset } from './assets.ts';
import type { Document } from './document.ts';

/** The page that shows the cover to readers that do not take it from the manifest. */
export function makeCoverPage(book: Book, cover: Asset): Document {
  const { language, title } = book.metadata;
  const name = termsFor(language).cover;
  const image = h('img', { src: cover.path, alt: book.cover.alt.trim() || title, role: 'doc-cover' });
  return {
    id: 'cover',
    file: 'cover.xhtml',
    title: name,
    language,
    matter: 'front',
    body: addSemantics(h('section', { className: ['section', 'cover'], ariaLabel: name }, [image]), 'cover'),
  };
}
