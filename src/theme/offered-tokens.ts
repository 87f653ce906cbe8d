/** tokens.css of a new theme: what people change, as the theme that it extends has it, to be taken out of comments. */
import type { Theme } from './theme.ts';

/** In groups, each with what it is. */
const offered = {
  'Sizes of type. 1rem is the size of the text: the page sets it, by “size” in theme.json': {
    '--size-title': 'title page',
    '--size-opening': 'title of a chapter',
    '--size-heading': 'heading',
    '--size-subheading': 'heading under it',
    '--size-quote': 'quotation',
    '--size-small': 'caption, table',
    '--size-note': 'note',
    '--size-code': 'block of code',
  },
  'The paragraph. --leading is the height of a line: distances are made of it': {
    '--indent': 'of a first line',
    '--text-align': 'justify, or start for a ragged edge',
    '--hyphens': 'auto, or manual for undivided words',
    '--sink': 'space above the opening of a chapter',
    '--tracking-smallcaps': 'space between small capitals',
  },
  'Colours, on paper and on light screens; those of dark screens are in screen.css': {
    '--ink': 'text',
    '--paper': 'what it stands on',
    '--muted': 'captions, notes, heads of pages',
    '--rule': 'rules and ornaments',
    '--hairline': 'thin rules, as in tables',
    '--tint': 'behind code and boxes',
    '--link': 'links; inherit leaves them as the text is',
    '--mark': 'behind what is marked',
  },
  'Code, told apart by colour': {
    '--code-keyword': 'words of the language',
    '--code-string': 'texts',
    '--code-number': 'numbers',
    '--code-comment': 'remarks',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * @param from the theme that is extended
 * @param folder of the new one, as it was named
 */
export async function writeTokens(from: Theme, folder: string): Promise<string> {
  const values = await readTokens(from.styles.tokens);
  const groups = Object.entries(offered).map(([title, tokens]) => {
    const lines = Object.entries(tokens).flatMap(([name, about]) => {
      const value = values.get(name);
      return value === undefined ? [] : [`  /* ${name}: ${value}; */ /* ${about} */`];
    });
    return [`  /* ${title}. */`, ...lines].join('\n');
  });
  return `/*
 * What ${from.name} says, and you may say otherwise: take a line out of its comment and change it. All three editions
 * follow, but that whoever reads an e-book chooses its ink and paper. Other files here may go further: typography.css
 * and structure.css for all editions, screen.css for HTML, reflow.css for EPUB, page.css for PDF.
 * Typefaces are in theme.json: octavo fonts add FILE --theme ${folder.replaceAll('*/', '')}
 */
:root {
${groups.join('\n\n')}
}
`;
}

/** The last word of those that say something at the root. */
async function readTokens(css: string): Promise<ReadonlyMap<string, string>> {
  const { parse } = await import('postcss');
  const values = new Map<string, string>();
  for (const node of parse(css).nodes) {
    if (node.type !== 'rule' || node.selector !== ':root') continue;
    node.walkDecls((declaration) => void values.set(declaration.prop, declaration.value));
  }
  return values;
}
