/** The transforms of one file's tree, in order. */
import type { TreeTransform } from '../transform.ts';
import { blocksTransform } from './blocks.ts';
import { breaksTransform } from './breaks.ts';
import { citesTransform } from './cites.ts';
import { codeTransform } from './code.ts';
import { compositionTransform } from './composition.ts';
import { directionsTransform } from './directions.ts';
import { figuresTransform } from './figures.ts';
import { captionFormulasTransform, formulasTransform } from './formulas.ts';
import { headingsTransform } from './headings.ts';
import { indexCommandsTransform } from './index-commands.ts';
import { languagesTransform } from './languages.ts';
import { linkTextsTransform } from './link-texts.ts';
import { marginNotesTransform } from './margin-notes.ts';
import { noteReferencesTransform } from './note-references.ts';
import { otherReferencesTransform } from './other-references.ts';
import { repairTransform } from './repair.ts';
import { strayCharactersTransform } from './stray-characters.ts';
import { tablesTransform } from './tables.ts';
import { termRolesTransform } from './term-roles.ts';
import { typographyTransform } from './typography.ts';
import { unbrokenTransform } from './unbroken.ts';
import { unresolvedTransform } from './unresolved.ts';
import { variablesTransform } from './variables.ts';

export const treeTransforms: readonly TreeTransform[] = [
  // First: to the others a formula is one thing, and a heading has words if it has a formula.
  formulasTransform,
  // The others rely on HTML's content models.
  repairTransform,
  // Before headings: a title may have one. Typography sets them as the rest.
  variablesTransform,
  // Before figures: a heading of a picture without words becomes one.
  headingsTransform,
  // Figures before tables: an image alone in its paragraph may stand in a cell.
  figuresTransform,
  // Once titles of pictures are captions.
  captionFormulasTransform,
  // Before a note parts the words of a link.
  linkTextsTransform,
  // After figures, whose captions come from titles; before what is left over is named.
  noteReferencesTransform,
  marginNotesTransform,
  // After captions are made of titles; before what looks like syntax is named.
  citesTransform,
  otherReferencesTransform,
  termRolesTransform,
  // Before typography, which would change the signs in them.
  indexCommandsTransform,
  // Before typography, which turns the escapes it relies on back into brackets.
  unresolvedTransform,
  tablesTransform,
  // Before blocks, which name what breaks.
  breaksTransform,
  blocksTransform,
  codeTransform,
  // Before typography, which goes by the language of a phrase.
  languagesTransform,
  compositionTransform,
  // So late that captions and attributions made on the way are set too.
  typographyTransform,
  // After typography, which reads across the borders of words.
  directionsTransform,
  // After typography, whose marks for escapes are such characters.
  strayCharactersTransform,
  // Last: it parts texts that the others read as a whole.
  unbrokenTransform,
];
