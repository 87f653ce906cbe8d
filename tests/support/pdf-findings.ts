/** What checks of a PDF find, told in few signs. */
import type { Findings } from '../../src/checks/pdf/findings.ts';

/** Requirements that are not met, with how often and the page. */
export const tellFindings = ({ all }: Findings): string[] =>
  all.map(({ requirement, count, page }) =>
    [requirement, ...(count > 1 ? [`×${count}`] : []), ...(page === undefined ? [] : [`p${page + 1}`])].join(' '),
  );
