/** Runs of text as they were set, each with its place: for sheets, on which neighbours do not belong together. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Run {
  readonly text: string;
  /** Points from the lower left corner; where the run begins. */
  readonly left: number;
  readonly bottom: number;
}

export interface RunsOfPage {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** From left to right, row by row. */
  readonly runs: readonly Run[];
}

export async function readRuns(bytes: Uint8Array): Promise<RunsOfPage[]> {
  const task = getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
  });
  const document = await task.promise;
  const labels = await document.getPageLabels();
  const pages: RunsOfPage[] = [];
  for (let index = 0; index < document.numPages; index += 1) {
    const page = await document.getPage(index + 1);
    const { items } = await page.getTextContent({
      disableNormalization: true,
      disableCombineTextItems: true,
    } as object);
    const runs = items.flatMap((item): Run[] =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, left: Number(item.transform[4]), bottom: Number(item.transform[5]) }]
        : [],
    );
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    pages.push({
      width: right - left,
      height: top - bottom,
      label: labels?.[index] ?? '',
      runs: runs.toSorted((a, b) => Math.round((b.bottom - a.bottom) / 50) || a.left - b.left),
    });
  }
  await task.destroy();
  return pages;
}
