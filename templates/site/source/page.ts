// What runs in the pages of a site made by Octavo. The pages are complete without it: it adds the search,
// keeps the contents in sight of where one is, and follows addresses to the page that has them now.
// It reads what lies beside the pages, when it is needed, and calls nothing else.
(() => {
  'use strict';

  // Lines would break anew when the fonts are there: until then nothing is shown, but never for long.
  const root = document.documentElement;
  const reveal = () => root.classList.remove('opening');
  root.classList.add('opening', 'can-search');
  setTimeout(reveal, 1000);
  addEventListener('DOMContentLoaded', () => {
    // Which fonts the page needs is known once it has been laid out.
    void document.body.offsetHeight;
    void document.fonts.ready.then(reveal);
    begin();
  });

  // The pages run no script but those with this word.
  const { nonce } = document.currentScript as HTMLScriptElement & { nonce: string };
  const load = (name: string) =>
    new Promise<unknown>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = name;
      script.nonce = nonce;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });

  const make = <K extends keyof HTMLElementTagNameMap>(name: K, className: string, ...children: (Node | string)[]) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };

  const begin = () => {
    // The line of this page in a long list of contents.
    const here = document.querySelector('.sidebar [aria-current]') as HTMLElement;
    const sidebar = here?.closest<HTMLElement>('.sidebar');
    if (sidebar && here.offsetTop + here.offsetHeight > sidebar.clientHeight) {
      sidebar.scrollTop = here.offsetTop - sidebar.clientHeight / 2;
    }

    // `index.html#p47`, and places that have moved to another page since they were written down.
    const follow = async () => {
      const id = decodeURIComponent(location.hash.slice(1));
      if (id === '' || document.getElementById(id) !== null) return;
      await load('places.js');
      const page = Object.entries(globalThis.octavoPlaces).find(([, ids]) => ids.includes(id))?.[0];
      if (page !== undefined) location.replace(`${page}${location.hash}`);
    };
    addEventListener('hashchange', () => void follow());
    void follow();

    const box = document.querySelector('.search') as SearchBox;
    const form = box?.querySelector('form') as HTMLFormElement;
    const field = form?.querySelector('input');
    if (!field) return;
    const status = box.querySelector('[role="status"]') as HTMLElement;
    const output = box.querySelector('.search-results') as HTMLElement;
    const step = 20;

    // Without capitals and accents: the same as in Octavo's words.ts, by which the index was made.
    const foldWord = (word: string) =>
      word
        .normalize('NFKD')
        .replace(/(?![\u3099\u309A])\p{M}/gu, '')
        .normalize('NFC')
        .toLowerCase();

    let opened: Promise<Library> | undefined;
    const open = () => (opened ??= Promise.all([load('minisearch.js'), load('search-index.js')]).then(read));
    const read = (): Library => {
      const { solid, word, fields, storeFields, index } = globalThis.octavoSearch;
      const words = new RegExp(word, 'gu');
      const tokenize = (text: string): string[] => text.match(words) ?? [];
      return {
        words,
        runs: new RegExp(`(?:${solid})+`, 'gu'),
        index: MiniSearch.loadJS(index, { fields, storeFields, tokenize, processTerm: foldWord }),
      };
    };

    // Where scripts have no spaces, each character is found for itself: those of a run must stand together.
    const find = ({ index, runs }: Library, wanted: string): Hit[] => {
      const options: Query = { prefix: (term: string) => term.length > 1, boost: { title: 2 }, combineWith: 'AND' };
      const together = (wanted.match(runs) ?? []).map(foldWord);
      const results = (index.search(wanted, options) as Hit[]).filter(({ title, text }) => {
        const all = foldWord(`${title} ${text}`).replace(/\s+/gu, '');
        return together.every((run) => all.includes(run));
      });
      return results.length > 0 || together.length > 0
        ? results
        : (index.search(wanted, { ...options, fuzzy: 0.2 }) as Hit[]);
    };

    // What is to be marked in a text: stretches from … to.
    const locate = ({ words, runs }: Library, text: string, wanted: string, terms: readonly string[]): Stretch[] => {
      const found = new Set(terms);
      const all = [...text.matchAll(words)].map(({ index, 0: word }) => ({
        from: index,
        to: index + word.length,
        word: foldWord(word),
      }));
      const together = (wanted.match(runs) ?? []).map((run) => (run.match(words) ?? []).map(foldWord));
      const inRun = new Set(together.flat());
      return all.flatMap(({ from, to, word }, at) => {
        const run = together.find((one) => one.every((part, offset) => all[at + offset]?.word === part));
        if (run !== undefined) return [{ from, to: (all[at + run.length - 1] as Stretch).to }];
        return found.has(word) && !inRun.has(word) ? [{ from, to }] : [];
      });
    };

    // The words around the first that was found, those that were found marked.
    const quote = (text: string, hits: readonly Stretch[], solid: boolean) => {
      // Scripts without spaces say more in fewer characters.
      const around = solid ? 30 : 60;
      const first = hits[0]?.from ?? 0;
      const start =
        first <= around ? 0 : first - around + (text.slice(first - around, first).match(/^\S*\s/u)?.[0].length ?? 0);
      const rough = first + 2 * around;
      const end =
        rough >= text.length ? text.length : rough - (text.slice(first, rough).match(/\s\S*$/u)?.[0].length ?? 0);
      const paragraph = make('p', 'excerpt', start > 0 ? '… ' : '');
      let at = start;
      for (const { from, to } of hits) {
        if (from < at || to > end) continue;
        paragraph.append(text.slice(at, from), make('mark', '', text.slice(from, to)));
        at = to;
      }
      paragraph.append(text.slice(at, end), end < text.length ? ' …' : '');
      return paragraph;
    };

    const list = (library: Library, results: readonly Hit[], wanted: string) => {
      if (results.length === 0) return output.replaceChildren();
      const items = results.map(({ address, title, section, text, terms }) => {
        const link = make('a', '', make('span', 'title', title));
        link.href = address;
        if (section !== title) link.append(' ', make('span', 'place', section));
        return make(
          'li',
          '',
          link,
          quote(text, locate(library, text, wanted, terms), text.slice(0, 200).search(library.runs) >= 0),
        );
      });
      const more = make('button', '', box.dataset.more);
      more.type = 'button';
      const rest = make('p', 'more', more);
      const add = (): Item | undefined => {
        const [next] = items as Item[];
        shown.append(...items.splice(0, step));
        if (items.length === 0) rest.remove();
        return next;
      };
      const shown = make('ol', '');
      add();
      more.addEventListener('click', () => add()?.querySelector('a').focus());
      output.replaceChildren(shown, ...(items.length > 0 ? [rest] : []));
    };

    const show = async () => {
      const wanted = field.value.trim();
      // Who comes back to this page finds what was found.
      history.replaceState({ ...history.state, octavoSearch: wanted }, '');
      if (wanted === '') {
        output.replaceChildren();
        status.textContent = '';
        return;
      }
      const library = await open();
      // Someone may have typed on while the index was read.
      if (field.value.trim() !== wanted) return;
      const results = find(library, wanted);
      status.textContent =
        results.length === 0 ? box.dataset.nothing : box.dataset.found.replace('%', results.length as Said);
      list(library, results, wanted);
    };

    let waiting: ReturnType<typeof setTimeout> | undefined;
    const showSoon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void show(), 120);
    };

    const clear = () => {
      field.value = '';
      field.focus();
      showSoon();
    };

    const move = (event: KeyboardEvent, by: number) => {
      const stops: HTMLElement[] = [field, ...output.querySelectorAll('a')];
      const next = stops[stops.indexOf(document.activeElement as HTMLElement) + by];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    };

    field.addEventListener('focus', () => void open(), { once: true });
    field.addEventListener('input', showSoon);
    box.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if (event.key === 'Escape') clear();
      if (event.key === 'ArrowDown') move(event, 1);
      if (event.key === 'ArrowUp') move(event, -1);
    });
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      clearTimeout(waiting);
      await show();
      output.querySelector('a')?.focus();
    });
    const before = history.state?.octavoSearch;
    if (typeof before === 'string' && before !== '') {
      field.value = before;
      void show();
    }
  };
})();
