/** Whether the theme has marks hang over the edges of justified text (`--optical-margins`): it is done to the print. */
export function hangsMarks(): boolean {
  return getComputedStyle(document.documentElement).getPropertyValue('--optical-margins').trim() !== 'none';
}
