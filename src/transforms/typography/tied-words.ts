/**
 * Words that no line may part from the figure or the name beside them, by language. Sources: New Hart’s Rules 2.5.1
 * and 14.1; Duden, Textverarbeitung (DIN 5008); Lexique des règles typographiques en usage à l’Imprimerie nationale,
 * “abréviations” and “espaces”; RAE, Ortografía 2.2; Taaladvies; Polskie reguły typograficzne (sierotki);
 * Svenska skrivregler; Dansk Sprognævn; Språkrådet; Kielitoimiston ohjepankki; Мильчин, Чельцова, Справочник издателя.
 */
export interface TiedWords {
  /** They stand before a figure: `p. 4`. Small letters stand for both. */
  readonly beforeFigures: readonly string[];
  /** They stand before a name: `Mr Brown`. */
  readonly beforeNames: readonly string[];
  /** They stand after a figure, beside the units of measure: `5 Uhr`. */
  readonly afterFigures: readonly string[];
  /** What is abbreviated in several parts: `z. B.`. */
  readonly phrases: readonly string[];
  /** Too short to end a line. */
  readonly shortWords: readonly string[];
}

const list = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Units of the SI and those used with it (SI Brochure 9, tables 4 and 8), of computing, and currencies. */
export const units = list(`
  % ‰ ° °C °F °R K m km dm cm mm µm μm nm pm m² km² cm² mm² m³ cm³ dm³ km/h m/s ha g kg mg µg μg t l L dl cl ml mL hl s
  ms µs ns min h Hz kHz MHz GHz N kN Pa hPa kPa MPa bar mbar J kJ MJ W kW MW GW Wh kWh MWh V mV kV A mA Ah mAh Ω kΩ
  F µF C T lm lx cd mol dB cal kcal eV keV MeV bit kbit Mbit Gbit B kB KB MB GB TB KiB MiB GiB TiB px pt dpi ppi rad sr
  rpm € $ £ ¥ ct EUR USD GBP CHF
`);

const empty = { beforeFigures: [], beforeNames: [], afterFigures: [], phrases: [], shortWords: [] } as const;

const common: TiedWords = {
  ...empty,
  beforeFigures: list('§ §§ ¶ № p. pp. no. nr. fig. vol. cf. # ISBN ISSN'),
  beforeNames: list('Dr Dr. Prof. St.'),
};

const english: TiedWords = {
  ...empty,
  beforeFigures: list(`
    § §§ ¶ № p. pp. no. nos. fig. figs. vol. vols. ch. chap. sec. sect. art. eq. eqs. ex. pl. tab. pt. bk. col. fol. f. ff.
    l. ll. n. nn. v. vv. c. ca. page pages figure table chapter section part volume number equation line note ISBN ISSN #
  `),
  beforeNames: list(`
    Mr Mr. Mrs Mrs. Ms Ms. Mx Mx. Dr Dr. Prof Prof. St St. Sts Rev Rev. Revd Fr Fr. Sr. Capt. Capt Col. Gen. Lt. Lt Maj.
    Sgt Sgt. Cmdr. Adm. Hon. Gov. Sen. Rep. Pres. Messrs Messrs. Mlle Mme M. Mt Mt.
  `),
  afterFigures: list(
    'a.m. p.m. am pm AM PM BC AD BCE CE B.C. A.D. ft in. yd mi lb lb. lbs oz oz. mph psi gal. qt pint pints million billion trillion percent',
  ),
  phrases: ['e. g.', 'i. e.', 'et al.', 'D. C.', 'U. S.', 'Ph. D.'],
};

const german: TiedWords = {
  ...empty,
  beforeFigures: list(`
    § §§ S. Nr. Nrn. Abb. Tab. Bd. Bde. Kap. Abs. Art. Ziff. Anm. Fig. Heft Jg. Sp. Bl. V. Vers Rz. Rn. ca. um Seite Seiten
    Abbildung Tabelle Kapitel Band Teil Zeile Gl. Satz Ausg. Aufl. Anl. lit. DIN ISO EN ISBN ISSN
  `),
  beforeNames: list('Dr. Prof. Hr. Hrn. Fr. Frl. St. Ing. Mag. Dipl.-Ing. med. phil. Herr Herrn Frau Sr. P.'),
  afterFigures: list(
    'Uhr Mio. Mrd. Tsd. Prozent Promille v. n. Std. Min. Sek. Stck. Zoll Grad Millionen Milliarden Euro Mark',
  ),
  phrases: [
    'z. B.',
    'd. h.',
    'u. a.',
    'o. ä.',
    'o. Ä.',
    'u. ä.',
    'u. Ä.',
    'i. d. R.',
    'z. T.',
    'u. U.',
    's. o.',
    's. u.',
    'v. a.',
    'i. A.',
    'i. V.',
    'z. Z.',
    'm. E.',
    'o. g.',
    'u. v. a.',
    'u. v. m.',
    'e. V.',
    'a. D.',
    'v. Chr.',
    'n. Chr.',
    'a. a. O.',
    'h. c.',
    'd. i.',
    'i. e. S.',
    'i. w. S.',
    'u. dgl.',
    'z. Hd.',
    'o. J.',
    'o. O.',
    'vgl. S.',
  ],
};

const french: TiedWords = {
  ...empty,
  beforeFigures: list(`
    § §§ p. pp. n° nº nos fig. t. vol. chap. art. pl. tabl. col. éd. fasc. cf. page pages figure tableau chapitre tome
    volume article numéro vers note f. fol. v. l. livre ISBN ISSN
  `),
  beforeNames: list('M. MM. Mme Mmes Mlle Mlles Me Mgr Dr Pr Sr St Ste Vve Mᵐᵉ Mˡˡᵉ'),
  afterFigures: list('h heures heure ans francs euros millions milliards mille pour F fr. av. apr. e siècle'),
  phrases: [
    'p. ex.',
    'c. à d.',
    'c.-à-d.',
    'av. J.-C.',
    'apr. J.-C.',
    'N. B.',
    'P. S.',
    'S. A.',
    'ap. J.-C.',
    'pour cent',
  ],
};

const spanish: TiedWords = {
  ...empty,
  beforeFigures: list(
    '§ §§ p. pp. pág. págs. n.º núm. núms. fig. figs. t. vol. vols. cap. caps. art. arts. col. ed. lám. tabla figura página capítulo ISBN ISSN',
  ),
  beforeNames: list(
    'Sr. Sra. Srta. Sres. D. Dª D.ª Da. Dña. Don Doña Dr. Dra. Prof. Lic. Ing. Mons. Fr. Sto. Sta. San Fray',
  ),
  afterFigures: list('h horas pesetas euros millones mil a. d. años'),
  phrases: [
    'p. ej.',
    'EE. UU.',
    'a. C.',
    'd. C.',
    'S. A.',
    'RR. HH.',
    'CC. OO.',
    'a. m.',
    'p. m.',
    'q. e. p. d.',
    's. f.',
    's. l.',
  ],
};

const italian: TiedWords = {
  ...empty,
  beforeFigures: list(
    '§ §§ p. pp. pag. pagg. n. nn. nº fig. figg. vol. voll. cap. capp. art. artt. tav. t. col. v. vv. ISBN ISSN',
  ),
  beforeNames: list(
    'Sig. Sig.ra Sig.na Sigg. sig. Dott. Dr. Dott.ssa Prof. Prof.ssa Ing. Avv. Mons. S. San Santa Don Donna P.',
  ),
  afterFigures: list('lire euro milioni miliardi mila ore a. d.'),
  phrases: ['p. es.', 'a. C.', 'd. C.', 'S. p. A.', 'N. B.', 'e. g.', 'c. m.'],
};

const portuguese: TiedWords = {
  ...empty,
  beforeFigures: list(
    '§ §§ p. pp. pág. págs. n.º nº núm. fig. figs. vol. vols. cap. caps. art. arts. t. col. ISBN ISSN',
  ),
  beforeNames: list(
    'Sr. Sra. Srs. Sras. Srta. D. Dr. Dra. Prof. Profa. Profª Eng. Pe. Mons. S. São Santo Santa Dom Dona Exmo.',
  ),
  afterFigures: list('h horas reais euros milhões mil anos'),
  phrases: ['p. ex.', 'a. C.', 'd. C.', 'S. A.', 'N. B.', 'e. g.'],
};

const dutch: TiedWords = {
  ...empty,
  beforeFigures: list(
    '§ §§ p. pp. blz. nr. nrs. no. fig. afb. tab. dl. hfst. art. vol. jg. ca. r. bladzijde hoofdstuk figuur tabel ISBN ISSN',
  ),
  beforeNames: list(
    'dhr. Dhr. mevr. Mevr. mw. Mw. dr. Dr. prof. Prof. ir. Ir. ing. mr. Mr. drs. Drs. ds. Ds. St. Sint',
  ),
  afterFigures: list('uur euro gulden miljoen miljard procent v. n. jaar'),
  phrases: [
    'd. w. z.',
    'b. v.',
    'o. a.',
    'e. d.',
    'm. a. w.',
    'i. p. v.',
    'v. Chr.',
    'n. Chr.',
    't. a. v.',
    'e. a.',
    'z. o. z.',
  ],
};

const polish: TiedWords = {
  ...empty,
  beforeFigures: list('§ §§ s. ss. nr nry rys. tab. t. rozdz. art. ust. pkt poz. str. ryc. wyd. r. ok. il. ISBN ISSN'),
  beforeNames: list('p. pp. dr prof. inż. mgr ks. św. bp abp gen. płk kpt. hab. o. s. im. ul. pl. al. red.'),
  afterFigures: list('r. w. zł gr tys. mln mld godz. min. roku wieku lat'),
  phrases: ['m. in.', 't. j.', 'n. e.', 'p. n. e.', 'b. r.', 'b. m.', 'i in.', 'i n.'],
  shortWords: list('a i o u w z'),
};

const czech: TiedWords = {
  ...empty,
  beforeFigures: list('§ §§ s. str. č. čís. obr. tab. sv. kap. odst. čl. roč. r. ISBN ISSN'),
  beforeNames: list('p. pí sl. dr. prof. ing. Ing. Mgr. sv. Sv. doc. MUDr. JUDr. PhDr. RNDr.'),
  afterFigures: list('Kč hod. tis. mil. mld. let roku'),
  phrases: ['t. j.', 'n. l.', 'př. n. l.', 'a. s.', 's. r. o.', 't. č.', 'v. r.'],
  shortWords: list('k s v z o u i a'),
};

const swedish: TiedWords = {
  ...empty,
  beforeFigures: list(
    '§ §§ s. ss. nr fig. tab. kap. bd del avd. art. st. sid. ca jfr not sp. r. sidan sidorna figur tabell kapitel band ISBN ISSN',
  ),
  beforeNames: list('hr fru dr Dr prof. doc. kapt. S:t S:ta herr fröken pastor'),
  afterFigures: list('kr kronor öre st. tim. min. milj. mdr tn miljoner miljarder procent år'),
  phrases: [
    't. ex.',
    'bl. a.',
    'd. v. s.',
    'f. d.',
    'm. m.',
    'o. d.',
    'fr. o. m.',
    't. o. m.',
    's. k.',
    'f. Kr.',
    'e. Kr.',
    'p. g. a.',
  ],
};

const danish: TiedWords = {
  ...empty,
  beforeFigures: list(
    '§ §§ s. ss. nr. fig. tab. kap. bd. bind art. stk. ca. jf. kl. note sp. l. side siderne figur tabel kapitel ISBN ISSN',
  ),
  beforeNames: list('hr. Hr. fru fr. frk. dr. Dr. prof. St. Sankt pastor'),
  afterFigures: list('kr. kroner øre stk. tim. min. mio. mia. millioner milliarder procent år'),
  phrases: [
    'f. eks.',
    'bl. a.',
    'd. v. s.',
    'm. m.',
    'o. l.',
    'm. fl.',
    'p. t.',
    'f. Kr.',
    'e. Kr.',
    'p. g. a.',
    't. o. m.',
  ],
};

const norwegian: TiedWords = {
  ...danish,
  beforeFigures: [...danish.beforeFigures, 'kapittel', 'figur', 'tabell', 'pkt.'],
  phrases: [
    'f. eks.',
    'bl. a.',
    'd. v. s.',
    'm. m.',
    'o. l.',
    'm. fl.',
    'f. Kr.',
    'e. Kr.',
    'p. g. a.',
    't. o. m.',
    'o. a.',
  ],
};

const finnish: TiedWords = {
  ...empty,
  beforeFigures: list(
    '§ §§ s. ss. nro n:o kuva taulukko luku kuvio osa sivu sivut kohta momentti p. klo n. noin ks. vrt. ISBN ISSN',
  ),
  beforeNames: list('hra rva nti tri Dr. prof. dos. maist. Pyhä herra rouva'),
  afterFigures: list('mk euroa kpl milj. mrd. miljoonaa miljardia prosenttia vuotta tuntia v.'),
  phrases: ['e. Kr.', 'j. Kr.', 'eKr.', 't. ex.', 'm. m.', 'e. m.'],
};

const russian: TiedWords = {
  ...empty,
  beforeFigures: list('§ §§ № с. стр. рис. табл. гл. т. ч. кн. вып. п. пп. ст. разд. л. прим. изд. около ISBN ISSN'),
  beforeNames: list('г. г-н г-жа гг. д-р проф. акад. св. о. им. ул. пр. пл. тов. гр. ген. полк.'),
  afterFigures: list('г. гг. в. вв. руб. коп. тыс. млн млрд чел. экз. ч мин с км м кг га лет года'),
  phrases: ['т. е.', 'т. д.', 'т. п.', 'и др.', 'т. к.', 'н. э.', 'до н. э.', 'и пр.', 'т. н.', 'т. о.', 'с. г.'],
  shortWords: list('а в и к о с у я'),
};

const ukrainian: TiedWords = {
  ...empty,
  beforeFigures: list(
    '§ §§ № с. стор. рис. табл. розд. гл. т. ч. кн. вип. п. пп. ст. арк. прим. вид. близько ISBN ISSN',
  ),
  beforeNames: list('п. пан пані д-р проф. акад. св. о. ім. вул. пр. пл. ген.'),
  afterFigures: list('р. рр. ст. грн коп. тис. млн млрд осіб прим. год хв км м кг га років року'),
  phrases: ['т. д.', 'т. п.', 'т. зв.', 'та ін.', 'н. е.', 'до н. е.', 'і т. д.', 'і т. п.'],
  shortWords: list('а в й з і о у є'),
};

const greek: TiedWords = {
  ...empty,
  beforeFigures: list('§ §§ σ. σσ. σελ. αρ. εικ. πίν. κεφ. τ. τόμ. άρθρ. παρ. στ. βλ. σημ. ISBN ISSN'),
  beforeNames: list('κ. κα κος δρ Δρ καθ. Αγ. Άγ. π.'),
  afterFigures: list('ευρώ δρχ. χιλ. εκατ. δισ. χρόνια έτη αι. μ.'),
  phrases: ['π. χ.', 'κ. λπ.', 'κ. ά.', 'δηλ.', 'π. Χ.', 'μ. Χ.', 'κ. ο. κ.', 'ό. π.'],
};

const turkish: TiedWords = {
  ...empty,
  beforeFigures: list('§ §§ s. ss. no. nr. c. böl. md. bkz. yak. sayfa cilt bölüm şekil tablo madde ISBN ISSN'),
  beforeNames: list('Sn. Dr. Prof. Doç. Av. Hz. Av Bay Bayan'),
  afterFigures: list('TL lira kuruş milyon milyar bin yıl yaş saat'),
  phrases: ['M. Ö.', 'M. S.', 'v. b.', 'v. s.', 'a. g. e.'],
};

const byLanguage: Readonly<Record<string, TiedWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  pl: polish,
  cs: czech,
  sk: czech,
  sv: swedish,
  da: danish,
  nb: norwegian,
  nn: norwegian,
  no: norwegian,
  fi: finnish,
  ru: russian,
  uk: ukrainian,
  el: greek,
  tr: turkish,
};

/** For a BCP 47 tag; what most languages share where there is no list of its own. */
export function tiedWordsOf(language: string): TiedWords {
  return byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? common;
}
