/** Comma-separated values (RFC 4180), as rows of cells; read by csv-parse, which is loaded when a text has some. */
export interface CsvForm {
  /** Absent: the one of `,`, `;` and the tabulator that its first line has most of. */
  readonly separator?: string | undefined;
}

/** @throws Error in words, with the line in the data, where they cannot be read */
export type CsvReader = (text: string, form: CsvForm) => string[][];

const inText = /\.[ct]sv\b|\{csv-table\}/iu;

export function mayHaveData(text: string): boolean {
  return inText.test(text);
}

export async function openCsvReader(): Promise<CsvReader> {
  const { parse } = await import('csv-parse/sync');
  return (text, { separator }) => {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: separator ?? guessSeparator(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    return rows;
  };
}

function guessSeparator(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (sign: string): number => first.replaceAll(/"[^"]*"/gu, '').split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
