/** Sentences that sum up what an edition claims, by language. Each stands alone. */
export interface AccessibilityTerms {
  readonly reflowable: string;
  readonly fixedPages: string;
  readonly navigable: string;
  readonly contentsOnly: string;
  readonly printPages: string;
  readonly noPictures: string;
  readonly allDescribed: string;
  readonly notAllDescribed: string;
  readonly mathml: string;
  readonly harmless: string;
}

const en: AccessibilityTerms = {
  reflowable: 'The text reflows, and its type, spacing and colours can be changed.',
  fixedPages: 'The pages have a fixed layout.',
  navigable: 'It can be navigated by a table of contents and by headings in logical order.',
  contentsOnly: 'It has a table of contents.',
  printPages: 'The pages of the print edition are marked.',
  noPictures: 'It has no pictures besides its cover.',
  allDescribed: 'All its pictures have text alternatives.',
  notAllDescribed: 'Some of its pictures lack text alternatives.',
  mathml: 'Mathematics is MathML.',
  harmless: 'Nothing in it flashes, moves or makes a sound.',
};

const de: AccessibilityTerms = {
  reflowable: 'Der Text passt sich dem Bildschirm an; Schrift, Abstände und Farben lassen sich ändern.',
  fixedPages: 'Die Seiten haben ein festes Layout.',
  navigable: 'Ein Inhaltsverzeichnis und Überschriften in logischer Folge erschließen das Werk.',
  contentsOnly: 'Ein Inhaltsverzeichnis ist vorhanden.',
  printPages: 'Die Seiten der Druckausgabe sind bezeichnet.',
  noPictures: 'Außer dem Umschlag gibt es keine Bilder.',
  allDescribed: 'Alle Bilder haben Textalternativen.',
  notAllDescribed: 'Einigen Bildern fehlen Textalternativen.',
  mathml: 'Formeln sind als MathML vorhanden.',
  harmless: 'Nichts blitzt, bewegt sich oder macht Geräusche.',
};

const fr: AccessibilityTerms = {
  reflowable: 'Le texte s’adapte à l’écran ; ses caractères, ses espacements et ses couleurs sont modifiables.',
  fixedPages: 'Les pages ont une mise en page fixe.',
  navigable: 'Une table des matières et des titres hiérarchisés permettent d’y naviguer.',
  contentsOnly: 'Une table des matières est présente.',
  printPages: 'Les pages de l’édition imprimée sont signalées.',
  noPictures: 'Il n’y a pas d’images hormis la couverture.',
  allDescribed: 'Toutes les images ont des textes de remplacement.',
  notAllDescribed: 'Certaines images n’ont pas de texte de remplacement.',
  mathml: 'Les formules sont en MathML.',
  harmless: 'Rien ne clignote, ne bouge ni n’émet de son.',
};

const es: AccessibilityTerms = {
  reflowable: 'El texto se adapta a la pantalla y se pueden cambiar la letra, los espacios y los colores.',
  fixedPages: 'Las páginas tienen un diseño fijo.',
  navigable: 'Se puede navegar por el índice y por títulos en orden lógico.',
  contentsOnly: 'Tiene un índice.',
  printPages: 'Las páginas de la edición impresa están señaladas.',
  noPictures: 'No hay imágenes aparte de la cubierta.',
  allDescribed: 'Todas las imágenes tienen textos alternativos.',
  notAllDescribed: 'Algunas imágenes carecen de texto alternativo.',
  mathml: 'Las fórmulas están en MathML.',
  harmless: 'Nada destella, se mueve ni emite sonido.',
};

const it: AccessibilityTerms = {
  reflowable: 'Il testo si adatta allo schermo; caratteri, spaziatura e colori si possono cambiare.',
  fixedPages: 'Le pagine hanno un’impaginazione fissa.',
  navigable: 'Si può navigare con l’indice e con titoli in ordine logico.',
  contentsOnly: 'È presente un indice.',
  printPages: 'Le pagine dell’edizione a stampa sono segnate.',
  noPictures: 'Non ci sono immagini oltre alla copertina.',
  allDescribed: 'Tutte le immagini hanno testi alternativi.',
  notAllDescribed: 'Alcune immagini sono prive di testo alternativo.',
  mathml: 'Le formule sono in MathML.',
  harmless: 'Niente lampeggia, si muove o emette suoni.',
};

const pt: AccessibilityTerms = {
  reflowable: 'O texto adapta-se ao ecrã, e a letra, os espaços e as cores podem ser alterados.',
  fixedPages: 'As páginas têm um formato fixo.',
  navigable: 'Pode navegar-se pelo índice e por títulos em ordem lógica.',
  contentsOnly: 'Tem um índice.',
  printPages: 'As páginas da edição impressa estão assinaladas.',
  noPictures: 'Não há imagens além da capa.',
  allDescribed: 'Todas as imagens têm textos alternativos.',
  notAllDescribed: 'Algumas imagens não têm texto alternativo.',
  mathml: 'As fórmulas estão em MathML.',
  harmless: 'Nada pisca, se move ou emite som.',
};

const nl: AccessibilityTerms = {
  reflowable: 'De tekst past zich aan het scherm aan; letter, witruimte en kleuren zijn te veranderen.',
  fixedPages: 'De pagina’s hebben een vaste opmaak.',
  navigable: 'Een inhoudsopgave en koppen in logische volgorde ontsluiten het werk.',
  contentsOnly: 'Er is een inhoudsopgave.',
  printPages: 'De pagina’s van de gedrukte uitgave zijn aangegeven.',
  noPictures: 'Er zijn geen afbeeldingen behalve het omslag.',
  allDescribed: 'Alle afbeeldingen hebben een tekstalternatief.',
  notAllDescribed: 'Een deel van de afbeeldingen heeft geen tekstalternatief.',
  mathml: 'Formules zijn in MathML.',
  harmless: 'Niets flitst, beweegt of maakt geluid.',
};

const ja: AccessibilityTerms = {
  reflowable: '本文はリフロー型で、書体、間隔、色を変えることができます。',
  fixedPages: 'ページのレイアウトは固定です。',
  navigable: '目次と、論理的な順序の見出しで移動できます。',
  contentsOnly: '目次があります。',
  printPages: '印刷版のページが示されています。',
  noPictures: '表紙のほかに画像はありません。',
  allDescribed: 'すべての画像に代替テキストがあります。',
  notAllDescribed: '一部の画像に代替テキストがありません。',
  mathml: '数式はMathMLです。',
  harmless: '点滅、動き、音はありません。',
};

const byLanguage: Readonly<Record<string, AccessibilityTerms>> = { en, de, fr, es, it, pt, nl, ja };

/** Sentences for a BCP 47 tag, and the language that they are in: English where there are none. */
export function accessibilityTermsFor(language: string): { terms: AccessibilityTerms; language: string; gap: string } {
  const base = language.toLowerCase().split('-')[0] ?? '';
  const terms = byLanguage[base];
  return terms === undefined
    ? { terms: en, language: 'en', gap: ' ' }
    : { terms, language, gap: base === 'ja' ? '' : ' ' };
}
