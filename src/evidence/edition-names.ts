/** What editions are called in the report. */
const names: Readonly<Record<string, string>> = {
  all: 'All editions, held against each other',
  html: 'Web edition (HTML)',
  site: 'Web edition in pages',
  epub: 'E-book (EPUB)',
  pdf: 'Print edition (PDF)',
};

/** Those of plug-ins by the names that they gave them. */
export function nameEdition(edition: string): string {
  return names[edition] ?? `Edition ${edition}`;
}
