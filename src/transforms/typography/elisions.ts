/**
 * Words that have lost their beginning or their end, by language: what tells an apostrophe from a quotation mark.
 * English after the contractions in Merriam-Webster and the OED, and the dialects in Wright’s English Dialect
 * Dictionary; German after Duden § 97; French after Grevisse § 45; Italian after Serianni I.72; Dutch after the
 * Groene Boekje 16. In small letters, their own apostrophes as `'`.
 */
export interface Elisions {
  /** With an apostrophe before them they are nothing else: 'tis, 'em. */
  readonly headless: ReadonlySet<string>;
  /** They are also words by themselves: 'round, 'cause, 'is (his). */
  readonly maybeHeadless: ReadonlySet<string>;
  /** With an apostrophe after them: th', o'. */
  readonly tailless: ReadonlySet<string>;
  /** Any word that ends so may have lost its end there: goin'. */
  readonly tails: RegExp;
  /** They join the word that follows: l'"eau". */
  readonly joining: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));
const none = words('');
const never = /(?!)/u;

const english: Elisions = {
  headless: words(`
    tis tisn't tisna twas twasn't twasna twere tweren't twill twon't twould twouldn't twixt tween tweens twil
    twarn't tain't taint tan't twan't twaddn't t t'other tother d s ll ve re m em um un uns n n' til gainst neath
    mongst pon cos coz cuz cuse kase kaze cept ceptin cepting ceptions nother nuff nough nuther spect spects spec
    spose sposed sposin spise scuse splain splained zactly zackly fraid feard fore bove uz ud ull oo swounds zounds
    sblood sdeath slid slife sbodikins sheart strewth struth slud odsbodikins gad egad specially special'y spectful
    spectable scutcheon scutcheons prentice prentices lowance casion casions pothecary potecary stablished
    stablishment bliged bleeged sh ssh lowed low'd lows leven clare longside round'st nless spicion sturb magine
    tirely tention tending tachment pinion gratulate sterics rageous rig'nal lection lectric gree greed postle
    prenticed flu varsity possum possums coon coons gator gators skeeter skeeters tater taters baccy bacca rithmetic
    potamus croc crocs fro hood burg burgs mid midst bye abit ad adn't ad'st alf allo allow ammer an'some andle
    andkerchief andsome ang anging appen appened appens appiness appy arbour ard arder ardly armony armless arness
    arp arriet arry arsh arvest asn't astings ate ated athaway atred aughty aul ave aven't avin aving avoc awk
    awkins azard aze e ead eads eadache ealth ealthy eap eaps eard earing eart earts earted earth earthrug eartily
    earty eath eave eaven eavens eavy eed eeded eel eld elmet elp elped elpin elping elpless enderson enry ens er'd
    erb erbs ere erd ero erring errings ers erself esitate esitated ev'n ev ew ide ideous iding igh igher ighest
    ighly ighness ighway im imself ind inder ip ips ired isself issen istory ither itched ittin itting ive oard
    oarse obble obby og ogs ole oles olborn oliday olidays ollow ollered olly oly ome omes omely ood oof ook ooks
    oop oot op ope oped opeless opes oping orn orner orrible orrid orror ors orse orses orseback ose ospital ost ot
    otel otels ound ounds ouse ouses ousehold ousekeeper ow owever owlin uge ullo uman umble umbug umour undred
    undreds ung ungry unt unter untin urried urry urt urtin urts usband usbands ush usky ussy uzzies uzzy ymn ymns
    oman ooman oomans osses oss allus ighbury amlet arf arfpenny aporth orspital orspittle undreth ampstead yde
  `),
  maybeHeadless: words(`
    cause round till twenty thirty forty fifty sixty seventy eighty ninety slight spite squire member members deed phone phones bus buses course backer stead bout bouts
    scape cello cellos elf elm ail tec snails r less most way long side sides though bought op at is er as ill all
    air airs ear ears eat eats edge edges art arts arm arms old olds eel eels i a an am low count counts fess pears
    peared pear tack tend tended lack lass nigh now ones plane planes raps stonished stonish stress cordin cording
    greeable kin lone mazed nation parently quire rested larm larmed used eh er'n owt owl owls owled over itch alter
    alt off nap tis't ware f rest cross board account long-side pend pends fear cute lot live on nip tice scaped
    spute sputes crease ford top hind night mornin morning evening rageous
  `),
  tailless: words(`
    th o an wi i t ha ol ole po mo fo jes jus mus wus wid gi d de don roun aroun las fin tho thro altho thoro chil
    han lan stan un kin mis lil li'l pu sho co b'lieve b'long bes bu whi tha fro fr w y ye yo tu ev e'e ca wo ain
    mustn cou woul shoul mak tak fu ba a aw ow awa hav giv ne neve eve ou n frien foun groun poun pun fi soun husban
    thousan sen behin firs wors almos leas eas wes nes res mornin evenin nothin somethin anythin everythin darlin
    durin wan int'res respec expec fac ac collec objec sof hal sel mysel yoursel himsel hersel itsel oursel thysel
    ourselv cal ful shal wil unti kep slep crep wep swep lef mos didn couldn wouldn hadn wasn isn hain doan can won
    shouldn needn tol col hol sol gol tole blame chile spen len ben fren en wha wher ther whar ther' dam outer jis
    diff'ren presen momen accoun amoun minit gov'men parlamen breakfas islan' islan brekfus agin ag'in wi'out
    afternoon ev'y ev'ry nuthin sumpin sumfin suthin mista
  `),
  tails: /(?:[\p{L}’']{2}in|['’]n|[sxz]|ce)$/iu,
  joining: words('o d l'),
};

const german: Elisions = {
  headless: words('s n ne nen nem ner nes ns m ner rum ran rauf rein raus rüber runter nauf naus nein nunter nan na'),
  maybeHeadless: words('st is naus sch mal nem ist sein'),
  tailless: words(
    'hab glaub könnt möcht würd wär hätt geh komm sag werd lass laß seh steh tu hol mach denk wollt sollt hatt ' +
      'musst mußt dürft müsst müßt wüsst wüßt bitt heut eh ohn all manch solch welch ich’s freud ruh lieb treu erd ' +
      'stund sonn seel gnad ein kein mein dein sein un is nich',
  ),
  tails: /(?:[sßxz]|[cstz]e|ce)$/iu,
  joining: words('d l o'),
};

const french: Elisions = {
  headless: none,
  maybeHeadless: none,
  tailless: words('p’tit grand'),
  tails: never,
  joining: words('l d j m n s t c qu jusqu lorsqu puisqu quoiqu quelqu presqu entr aujourd prud'),
};

const italian: Elisions = {
  headless: words('sto sta sti ste ndrangheta l un na no'),
  maybeHeadless: words('n'),
  tailless: words("po mo di fa va da sta to be ca ve de ne a co su que qua'"),
  tails: /(?:[cdglnst]o|[ae]i)$/iu,
  joining: words(
    'l d un c n s t m v all dall dell nell sull coll quell quest bell sant tutt mezz nessun ciascun dov com anch gl gli',
  ),
};

const spanish: Elisions = {
  headless: none,
  maybeHeadless: none,
  tailless: words('pa na to'),
  tails: never,
  joining: words('d l o'),
};

const dutch: Elisions = {
  headless: words('s t n k m r ns z ie ne d'),
  maybeHeadless: none,
  tailless: words('da'),
  tails: /[sxzaiouy]$/iu,
  joining: words('d l'),
};

const scandinavian: Elisions = {
  headless: words('n na ne et en ed'),
  maybeHeadless: none,
  tailless: words('ha li ta sa si bli gi be'),
  tails: /[sxz]$/iu,
  joining: words('d l'),
};

const catalan: Elisions = {
  headless: words('l ls n ns m s t'),
  maybeHeadless: none,
  tailless: none,
  tails: never,
  joining: words('l d n m s t'),
};

const other: Elisions = {
  headless: none,
  maybeHeadless: none,
  tailless: none,
  tails: /[sxz]$/iu,
  joining: words('d l'),
};

const byLanguage: Readonly<Record<string, Elisions>> = {
  en: english,
  sco: english,
  de: german,
  lb: german,
  fr: french,
  oc: french,
  it: italian,
  es: spanish,
  pt: spanish,
  gl: spanish,
  ca: catalan,
  nl: dutch,
  af: dutch,
  da: scandinavian,
  nb: scandinavian,
  nn: scandinavian,
  no: scandinavian,
  sv: scandinavian,
};

/** For a BCP 47 tag. */
export function elisionsOf(language: string): Elisions {
  return byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? other;
}
