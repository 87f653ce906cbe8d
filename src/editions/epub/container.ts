import type { Buffer } from 'node:buffer';
import { EPub } from 'epub-gen-memory';
import type { Theme } from '../../theme/index.ts';
import type { Asset } from './assets.ts';
import type { Landmark, Navigation } from './navigation.ts';
import type { Statement } from './metadata.ts';

/** What the templates of templates/partials/epub see as `doc`. */
export interface PackedDocument {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly language: string;
  readonly direction: string;
  /** `frontmatter`, `bodymatter` or `backmatter`. */
  readonly matter: string;
  readonly properties: readonly string[];
  /** Finished XHTML. */
  readonly markup: string;
}

/** What they see as `book`. */
export interface Publication {
  readonly title: string;
  readonly language: string;
  readonly direction: string;
  readonly uniqueId: string;
  readonly identifier: string;
  /** `2026-11-23T00:00:00Z` */
  readonly modified: string;
  readonly statements: readonly Statement[];
  readonly navigation: Navigation;
  readonly guide: readonly Landmark[];
  readonly documents: readonly PackedDocument[];
  readonly assets: readonly Asset[];
  readonly coverId: string;
  readonly stylesheet: string;
}

/**
 * The container. `epub-gen-memory` lays out the folders and fills the templates; we hand it finished
 * XHTML as fields of our own, because its HTML parser would lose namespaces and attributes, and write
 * pictures and fonts ourselves, because it would fetch them.
 */
export class Container extends EPub {
  readonly #publication: Publication;
  readonly #compression: 'DEFLATE' | 'STORE';

  constructor(publication: Publication, partials: Theme['partials'], compression: 'DEFLATE' | 'STORE' = 'DEFLATE') {
    const template = (name: string): string => {
      const source = partials.get(`epub/${name}`);
      if (source === undefined) throw new Error(`The theme lacks the partial epub/${name}`);
      return source;
    };
    // `book` and `doc` are fields of our own: unknown ones reach the templates.
    const options = {
      title: publication.title,
      // A description is asked for, else a placeholder is put in; our templates use the statements.
      description: publication.title,
      lang: publication.language,
      css: publication.stylesheet,
      contentOPF: template('package'),
      tocXHTML: template('nav'),
      tocNCX: template('ncx'),
      chapterXHTML: template('chapter'),
      book: publication,
    };
    const chapters = publication.documents.map((doc) => ({ title: doc.title, filename: doc.file, content: '', doc }));
    super(options, chapters);
    this.#publication = publication;
    this.#compression = compression;
  }

  protected override async downloadAllImages(): Promise<void> {
    for (const { path, bytes, mediaType } of this.#publication.assets) {
      // What is compressed already only takes time to compress again.
      const compression = /^(?:image\/(?!svg)|font\/)/u.test(mediaType) ? 'STORE' : this.#compression;
      this.zip.file(`OEBPS/${path}`, bytes, { compression });
    }
  }

  /** Every entry bears the date of the manuscript, in UTC, and no folder has an entry of its own. */
  override async genEpub(): Promise<Buffer> {
    await this.render();
    const date = new Date(this.#publication.modified);
    for (const [name, entry] of Object.entries(this.zip.files)) {
      if (entry.dir) delete this.zip.files[name];
      else entry.date = date;
    }
    return this.generateAsync({ type: 'nodebuffer', compression: this.#compression, compressionOptions: { level: 9 } });
  }
}
