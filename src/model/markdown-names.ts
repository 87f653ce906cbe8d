/** Names of files that hold Markdown, those of Quarto and R Markdown among them. */
export const markdownEndings = ['.md', '.markdown', '.qmd', '.Rmd'] as const;

const ending = /\.(?:md|markdown|qmd|rmd)$/iu;

export function isMarkdown(path: string): boolean {
  return ending.test(path);
}

/** `one/two.md` → `one/two` */
export function withoutEnding(path: string): string {
  return path.replace(ending, '');
}
