/**
 * What a compositor minds, and how much: the plan with the lowest sum is taken. The numbers say only how
 * many faults of one kind are worth one of another; what must never happen is not here, but no way to fill a
 * page at all.
 */
export const costs = {
  /** For each page: of two plans that are as good, the shorter. */
  page: 4,
  /** For each line that a page is short, squared: one page short by four lines is worse than four by one. */
  short: 1,
  /** For each line by which facing pages differ, squared: the eye compares them, and both had rather be three lines short. */
  facing: 16,
  /** No more than this: a page has to end early before a large picture, whatever stands beside it. */
  facingMost: 32,
  /** A paragraph set in a line more or less than it would be: nobody sees it, but where nothing is gained by it, it stays. */
  elastic: 0.5,
  /** A word divided at the foot of a page that the reader turns, with half of it in mind: three lines short are better. */
  hyphenAtTurn: 12,
  /** A word divided from one page to the one beside it: hardly a fault; it settles what is equal otherwise. */
  hyphenAtFoot: 2,
  /** A note that goes on to the next page: two lines and a half short are as bad. */
  splitNote: 6,
  /** A note cut harder than need be, so that all those after it begin on their page: a last resort. */
  squeezedNote: 120,
  /** A page ends with an orphan or before a widow, so that a note can stand on its page: worse than any hole. */
  relaxed: 900,
  /** A note begins on a later page than its reference: only if there is no other way at all. */
  movedNote: 4000,
  /** A last page (one before a page break, too) with fewer than `fewLines` lines looks like a mistake: taking a line or two from the pages before is better. */
  straggler: 60,
  /** A page in the middle that has nothing but the rest of notes. */
  withoutText: 200,
  /** A figure that goes to a later page; twice as much if the reader has to turn the leaf to see it. */
  deferredFigure: 3,
  /** A table that goes on to the next page: as bad as a figure that moves. */
  partedTable: 3,
  /** One that would take less than two thirds of a page: three lines and a half short are better. */
  partedMiddling: 12,
  /** One of a third of a page, or ten lines of code: cut, they look like a mistake. A quarter of a page short is as bad. */
  partedSmall: 60,
  /** What must not be parted is parted, or would lie under a figure: only what is higher than a page is. */
  parted: 5000,
} as const;

/** Lengths as shares of the page's height, counts of lines, and how far the search goes. */
export const limits = {
  /** CSS pixels by which sums of lengths may be off. */
  tolerance: 0.02,
  /** Share of a page that the rest of notes takes at most while there is text: the reader came for that. */
  noteShare: 0.7,
  /** A last page should have so many lines. */
  fewLines: 4,
  /** Figures at the head of one page take no more of it together. */
  headShare: 0.75,
  /** A figure larger than this stays in its place: at the head of a page it would leave no room for text. */
  floatShare: 0.7,
  /** Figures that wait for a page at the same time. */
  waiting: 3,
  /** Spaces smaller than this share of a line bear no addition: it would show. */
  smallestGap: 0.3,
  /** Share of a line that is added to a space at most. */
  addedSpace: 0.5,
  /** The same above a heading, where there is more space anyway. */
  addedAboveHeading: 1,
  /** Ways to a page that are followed further. More have not been seen to find a better plan. */
  followed: 24,
  /** Lines that the paragraphs of a page give together, and that they take. */
  longer: 3,
  shorter: 2,
  /** Places where a page may end that are looked at, from the fullest page backwards. */
  lookedAt: 8,
} as const;
