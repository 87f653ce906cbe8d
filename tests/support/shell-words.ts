/** What a line of a shell calls Octavo with. */

/** The calls in a listing, each as the words after `octavo`. Placeholders in brackets (`[options]`) are left out. */
export function callsOf(listing: string): string[][] {
  return listing
    .replaceAll('\\\n', ' ')
    .split('\n')
    .flatMap((line) => line.replace(/(?:^|\s)#.*$/u, '').split(/&&|\$\(|[;)]/u))
    .flatMap((command) => {
      const words = splitWords(command.replace(/\[[^\]]*\]|\s>.*$/gu, ''));
      while (/^[A-Z_]+=/u.test(words[0] ?? '')) words.shift();
      const start = ['npx octavo', 'npm run -s octavo --', 'octavo'].find(
        (name) => words.slice(0, name.split(' ').length).join(' ') === name,
      );
      return start === undefined ? [] : [words.slice(start.split(' ').length)];
    });
}

/** What is run by name: `npm run site`. */
export function scriptsOf(listing: string): string[] {
  return [...listing.matchAll(/\bnpm (?:run )?(?:-s )?(?!ci\b|install\b|run\b|-)([a-z][\w:-]*)/gu)].map(
    ([, name]) => name ?? '',
  );
}

function splitWords(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|([^\s"']+)/gu)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
}
