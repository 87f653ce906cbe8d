/** What an author says in place of a picture, and what is wrong with it. */
import { classesOf } from '../../model/index.ts';
import { posix } from 'node:path';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { type Place, said } from '../../report/index.ts';
import { type FileContext, isElement } from '../../transforms/index.ts';

/** Longer than what a screen reader says in one breath, and cannot be stopped in and gone back to. */
const longest = 400;

/** How people begin who think of the picture and not of what it shows. */
const wordy =
  /^(?:an? |the )?(?:image|picture|photo(?:graph)?|screenshot|graphic)\s+(?:of|showing|that shows)\b|^(?:(?:ein )?(?:bild|foto) (?:von|mit|zeigt)|(?:une )?(?:image|photo) (?:de|d’|du|des|montrant)\b|(?:una )?(?:imagen|foto) de\b)/iu;

/** Names as cameras and programs give them, and names of files. */
const fileName = /^\S+\.(?:png|jpe?g|gif|webp|svg)$|^(?:img|dsc|image|photo|screenshot|untitled)[\s_-]?\d*$/iu;

/**
 * Settles `alt` and the role of an `img`, and names what is amiss. An empty alternative in HTML is a
 * statement; in Markdown it is more often forgotten.
 * @param src its address as the author wrote it
 * @param place where the words were written
 */
export function checkAlternative(
  node: Element,
  parent: Root | Element,
  src: string,
  { context, place }: { readonly context: FileContext; readonly place: Place },
): void {
  const alt = typeof node.properties.alt === 'string' ? node.properties.alt.trim() : '';
  const offset = node.position?.start.offset;
  const inHtml = offset !== undefined && context.source[offset] === '<';
  if (classesOf(node).includes('decorative') || (inHtml && node.properties.alt === '')) {
    // Said aloud, so that it is told apart from one whose words were forgotten.
    node.properties.alt = '';
    node.properties.role = 'presentation';
    return;
  }
  if (alt === '') {
    node.properties.alt = '';
    context.report.add(
      'image-alt',
      said`Image without alternative text`,
      place,
      said`Say in the brackets what it shows: ![Map of the harbour](…). If it shows nothing that matters: ![](…){.decorative}.`,
    );
  } else if (isNameOf(alt, src)) {
    context.report.add(
      'image-alt-name',
      said`The alternative text “${alt}” is the name of the file`,
      place,
      said`Say what the picture shows: it is read out to those who do not see it.`,
    );
  } else if (captionOf(parent) === bare(alt)) {
    context.report.add(
      'image-alt-caption',
      said`The alternative text says the same as the caption`,
      place,
      said`Both are read out: let the one say what the picture shows and the other what it means.`,
    );
  } else if (alt.length > longest) {
    context.report.add(
      'image-alt-wordy',
      said`The alternative text is ${alt.length} characters long`,
      place,
      said`Say the gist in a sentence or two, at most ${longest} characters, and the rest in the text or the caption.`,
    );
  } else if (wordy.test(alt)) {
    context.report.add(
      'image-alt-wordy',
      said`The alternative text begins with “${wordy.exec(alt)?.[0] ?? ''}”`,
      place,
      said`That it is a picture is said anyway: begin with what it shows.`,
    );
  }
}

function isNameOf(alt: string, src: string): boolean {
  const name = posix.basename(src.startsWith('data:') ? '' : src.replace(/[?#].*/su, ''));
  // A word that is both (`map.png`, “Map”) may be all there is to say; a name of a file has joints or digits.
  const stem = name.replace(/\.[^.]*$/u, '');
  return fileName.test(alt) || (alt !== '' && alt === stem && /[\d_-]/u.test(stem));
}

function captionOf(parent: Root | Element): string | undefined {
  if (!isElement(parent, 'figure')) return undefined;
  const caption = parent.children.find((child) => isElement(child, 'figcaption'));
  return caption === undefined ? undefined : bare(toString(caption));
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
