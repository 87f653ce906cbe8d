/** What is wished for all manuscripts of a session. */
import type { EditionValues, Press } from '../editions/index.ts';
import type { Plugin } from '../plugin.ts';
import type { PrintProfile } from '../prepress/index.ts';
import type { Report } from '../report/index.ts';

export interface SessionOptions {
  /** Name or folder; absent: as the manuscript says, else `base`. */
  readonly theme?: string | undefined;
  /** `a5`, `6x9`, `148x210mm` …; absent: as the manuscript or the theme says. */
  readonly trim?: string | undefined;
  /** The manuscript goes into the PDF; absent: as the manuscript says. */
  readonly attachSource?: boolean | undefined;
  /** A second PDF for the printer; absent: as the manuscript says. */
  readonly printReady?: boolean | undefined;
  /** A PDF of the cover, the spine and the back in one; absent: as the manuscript says. */
  readonly wrap?: boolean | undefined;
  /** The second PDF without colours. */
  readonly grey?: boolean | undefined;
  /** The profile of the press of both. */
  readonly profile?: PrintProfile | undefined;
  /** What is wished of the editions of plug-ins, by the names of their options. */
  readonly options?: EditionValues | undefined;
  readonly plugins?: readonly Plugin[] | undefined;
  /** Pictures on the network are fetched; absent: nothing is. */
  readonly allowRemote?: boolean | undefined;
  /** Path or command of the browser that prints; absent: the one that is found. */
  readonly browser?: string | undefined;
  /** Opens a browser of one's own, which stays open; `undefined`: there is none. */
  readonly openPress?: ((report: Report) => Promise<Press | undefined>) | undefined;
  /** SOURCE_DATE_EPOCH and what git needs; absent: the environment of the program. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** How a manuscript is called that does not say it; absent: after its file or folder. */
  readonly names?: { readonly slug: string; readonly title: string } | undefined;
  /** `false`: every manuscript is made once, so that nothing has to be kept for another time. */
  readonly keeps?: boolean | undefined;
  /** `false`: nothing that an earlier run has worked out is looked up, and nothing is kept for a later one. */
  readonly cache?: boolean | undefined;
  /** `false`: programs of others examine nothing: what is made is looked at, and not published. */
  readonly examines?: boolean | undefined;
  /** The reference validators judge the editions, too: EPUBCheck, Ace, the Nu checker, veraPDF, which must be there. */
  readonly reference?: boolean | undefined;
}
