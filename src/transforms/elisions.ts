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
    tis tisn't tisna twas twasn't twasna twere tweren't twill twon't twould twouldn't twixt tween twil tain't tan't
    taint twarn't t t'other tother t'is d 'd s ll ve re m em um un uns n n' til gainst neath mongst pon pond
    cos coz cuz cuse cept kase nother nuff nough nuther stead spect spects spected spose sposed sposin spise
    scuse splain zactly zackly fraid fore bove bout bouts tween tweens mid midst lection lectric
    swounds zounds sblood sdeath slid slife slight sbodikins sheart snails strewth struth slud odsbodikins
    im imself isself ow owever ouse ouses ome orse orses eard ere erself e ee ead eads eart earted ell ave aven't
    aving avin ad adn't asn't alf elp elped ope opes oped ospital otel undred ungry urt urts ate ates ated umble
    tec flu cello cellos varsity phone phones bus buses possum possums coon coons gator gators skeeters skeeter
    tater taters tatoes baccy bacca backer tater rithmetic potamus croc crocs fro hood burg burgs ud
    bye eave eaven eavens ealth ealthy usband usbands arf arry enry orrible orrid ousekeeper ansom andsome
    ole oles ooze ook ooks oo oose ullo allo ullo umph ood ear'd ud wot'll lowed low'd lows deed leven clare
    twarn't twan't twasn twaddn't twaddn twouldn wouldn oss osses ossifer oman ooman oomans uz kase kaze thout dout
    specially special'y spectful spectable scutcheon scutcheons prentice prentices prenticed lowance casion casions
    ceptions ception cepting xcept xcepting pears feard feared ittin itting elping earing idin hind rig'nal rageous
    gratulate gratulations stericks sterics pothecary potecary stablishment stablished bliged bleeged sh ssh
    sides stonish appen appened appens ussy uzzies andkerchief anded anding andy armony armless eartily earty eed
    gin gree greed round'st member members nless spite spicion squire've sturb magine tirely tention tending
  `),
  maybeHeadless: words(`
    cause round till fore less most way long side sides though bus bought all op and at is er as it ill air ear
    and's art arts arm arms old olds ard arder eel eels igh ighly igher igh'st i a an ate ad am yer you ye our
    low count counts fess gain gainst range ranged pears peared pear tack tend tended lack lass less
    nigh nighs no now not one ones pen plane planes raps spire stonished stonish stress board cross cordin cording
    greeable kin lone long longside mazed mazing mong nation parently part quire rest rested larm larmed nuff live
    under underd un us use used ways aye eh em er'n owt ang anging old on ill im'll ull ouse
  `),
  tailless: words(`
    th o an wi i t ha ol ole po mo fo jes jus mus wus wid gi d de don roun aroun las fin tho thro altho thoro
    chil han lan stan un kin mis ol' lil li'l ma pa pu sho co s' sence b'lieve b'long bes' an bu wha whi tha
    fro fr wh w y ye yo tu ev e'e e'en ne'er ca sha wo ain mustn cou woul shoul mak tak gie gi' wi' fu' fu ba ca'
    a' a aw ow awa hav giv ne neve eve ou n mar fer'd frien foun groun poun soun husban thousan en sen len min
    behin mo' nex tex firs wors mos almos leas eas wes nes bes res mornin evenin nothin somethin anythin
    everythin darlin durin las' ol's cap'n gen'l'm'n wan wunt int'res respec 'spec expec fac ac collec objec eff
    sof lif hal sel mysel yoursel himsel hersel itsel oursel thysel sel' cal al ful shal wil unti
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
