/** Words of several languages, long ones among them, so that lines have something to divide. */

/** By language tag. No word has a digit or a capital that a token could be taken for. */
export const wordsOf: Readonly<Record<string, readonly string[]>> = {
  'en-GB': split(
    'the of and to in that was with as had for on at by which from not this were her they been their when who there would one into upon what more all some could then them out only about before over after every between against without through under while where because though until morning harbour letter garden window evening captain library mountain journey weather memory neighbourhood conversation expedition manuscript parliament acquaintance constitution architecture imagination responsibility correspondence determination philosophy administration geography experiment possibility relationship understanding considered remembered established acknowledged represented distinguished investigated extraordinary melancholy inexhaustible incomprehensible respectable unquestionably immediately',
  ),
  de: split(
    'der die und in den von zu das mit sich des auf nicht ein eine als auch es an aus er hat dass sie nach wird bei einer um am sind noch wie einem einen nur oder vor bis mehr durch man sein wenn aber gegen unter zwischen während ohne morgen hafen garten fenster abend bibliothek landschaft wetterbericht erinnerung nachbarschaft gesellschaft handschrift versammlung bekanntschaft verfassung baukunst einbildungskraft verantwortung briefwechsel entschlossenheit weltanschauung verwaltung erdkunde versuchsanordnung gelegenheit verwandtschaft dampfschifffahrt buchdruckerei rechtschreibung wissenschaftlich außerordentlich unvergleichlich selbstverständlich wahrscheinlich gegenwärtig ursprünglich übernommen beobachtet',
  ),
  fr: split(
    'le de un et être il avoir ne je son que se qui ce dans en du elle au pour pas par plus dire me on mon lui nous comme mais avec tout faire voir bien où sans sous entre après avant pendant jamais toujours matin port jardin fenêtre soirée bibliothèque montagne voyage mémoire voisinage conversation manuscrit parlement connaissance constitution architecture imagination responsabilité correspondance détermination philosophie administration géographie expérience possibilité compréhension considérable extraordinaire mélancolique inépuisable incompréhensible respectable immédiatement représentation distingué recherché reconnu établissement souvenir',
  ),
  es: split(
    'el de que y a en un ser se no haber por con su para como estar tener le lo todo pero más hacer o poder decir este ir otro ese si me ya ver porque dar cuando muy sin vez mucho saber sobre mañana puerto jardín ventana biblioteca montaña viaje memoria vecindario conversación manuscrito parlamento constitución arquitectura imaginación responsabilidad correspondencia determinación filosofía administración geografía experimento posibilidad comprensión considerable extraordinario melancólico inagotable incomprensible respetable inmediatamente representación distinguido investigación reconocimiento establecimiento recuerdo',
  ),
  it: split(
    'il di che e la in un a per non essere con avere da su come anche io ma fare si al nel questo più sono tutto quello se stare cosa dopo senza prima mai sempre mattina porto giardino finestra biblioteca montagna viaggio memoria vicinato conversazione manoscritto parlamento costituzione architettura immaginazione responsabilità corrispondenza determinazione amministrazione geografia esperimento possibilità comprensione considerevole straordinario malinconico inesauribile incomprensibile rispettabile immediatamente rappresentazione distinto ricerca riconoscimento stabilimento ricordo',
  ),
  nl: split(
    'de het van een en in is dat op te zijn met voor niet aan er om ook als maar bij naar uit dan nog wel tot onder tussen zonder morgen haven tuin venster avond bibliotheek landschap weerbericht herinnering buurt gesprek handschrift vergadering kennismaking grondwet bouwkunst verbeeldingskracht verantwoordelijkheid briefwisseling vastberadenheid wereldbeschouwing aardrijkskunde mogelijkheid verwantschap stoomvaart boekdrukkunst rechtschrijving wetenschappelijk buitengewoon onvergelijkelijk vanzelfsprekend waarschijnlijk tegenwoordig oorspronkelijk waargenomen',
  ),
  fi: split(
    'ja on ei se että oli hän mutta ovat kun niin myös tai joka sen mukaan vain nyt kuin jos kaikki vielä sitten ilman aamu satama puutarha ikkuna ilta kirjasto vuoristo matka muisti naapurusto keskustelu käsikirjoitus eduskunta tuttavuus perustuslaki rakennustaide mielikuvitus vastuullisuus kirjeenvaihto päättäväisyys maailmankatsomus hallinto maantiede koejärjestely mahdollisuus sukulaisuus höyrylaiva kirjapainotaito oikeinkirjoitus tieteellinen poikkeuksellinen vertaamaton itsestäänselvä todennäköisesti nykyisin alkuperäinen havaittu',
  ),
  ru: split(
    'и в не на что он как с это по но они мы этот она так его от же для бы из за когда если уже или ни быть был до под без между после утро гавань сад окно вечер библиотека гора путешествие память соседство разговор рукопись собрание знакомство конституция архитектура воображение ответственность переписка решительность мировоззрение управление география эксперимент возможность родство пароходство книгопечатание правописание научный необыкновенный несравненный самостоятельный вероятно современный первоначальный наблюдение',
  ),
};

function split(words: string): readonly string[] {
  return words.split(' ');
}

const letters = 'bcdghjklmnprstvwxz';

/**
 * A word that no language has and that is found again in any face: five letters, so that it is never
 * divided, and no two of them alike. At most 104,976.
 */
export function makeToken(count: number): string {
  let rest = (count * 7919) % letters.length ** 4;
  let token = '';
  for (let place = 0; place < 4; place += 1) {
    token += letters.charAt(rest % letters.length);
    rest = Math.floor(rest / letters.length);
  }
  return `Q${token}`;
}

/** All tokens in a text, whatever case they are set in. */
export const tokenPattern = /(?<!\p{L})q[bcdghjklmnprstvwxz]{4}(?!\p{L})/giu;
