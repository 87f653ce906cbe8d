/** What a reference validator says, in its own words. */
export interface Remark {
  /** `ERROR`, `usage`, `serious` … as it calls it, in small letters. */
  readonly severity: string;
  readonly rule: string;
  readonly text: string;
  /** File in the edition. */
  readonly path?: string | undefined;
  /** 1-based. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}
