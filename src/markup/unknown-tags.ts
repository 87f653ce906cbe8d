/** `<TAB>` in prose: what looks like a tag, but is none of HTML, SVG or MathML, was meant as words. */
import { htmlTagNames } from 'html-tag-names';
import { mathmlTagNames } from 'mathml-tag-names';
import { svgTagNames } from 'svg-tag-names';

/** What a parser of HTML may take for an element; in lower case. */
export const knownNames: ReadonlySet<string> = new Set(
  [...htmlTagNames, ...svgTagNames, ...mathmlTagNames].map((name) => name.toLowerCase()),
);

/** What stands in a comment is no tag; of a tag, its slash and its name. */
const commentOrTag = /<!--[^]*?(?:-->|$)|<(\/?)([A-Za-z][^\s<>/]*)(?=[\s/>])/gu;
/** Some of a tag's attributes: what one says between its marks may hold a `>`. */
const attributes = /[^<>=]+|=\s*"[^"]*"|=\s*'[^']*'|=(?!\s*["'])/uy;
/** A tag whose marks do not close ends at the first `>`. */
const rest = /[^<>]*/uy;

/**
 * `<TAB>` or `<file>` in prose is no element of HTML: an author meant the words. They become text
 * again, so that no word is lost. Linear: no place is read twice as the attributes of a tag that
 * never ends.
 */
export function keepUnknownTags(html: string, tell: (name: string, offset: number) => void): string {
  const endless = new Set<number>();
  let kept = '';
  let from = 0;
  commentOrTag.lastIndex = 0;
  for (let found = commentOrTag.exec(html); found; found = commentOrTag.exec(html)) {
    const [, slash, name] = found;
    const end = name === undefined ? commentOrTag.lastIndex : endOfTag(html, commentOrTag.lastIndex, endless);
    if (end === undefined) continue;
    commentOrTag.lastIndex = end;
    // A name with a hyphen is somebody's own element: it is unwrapped like others that are not let in.
    if (name === undefined || knownNames.has(name.toLowerCase()) || /^[a-z][a-z0-9]*-[a-z0-9-]*$/u.test(name)) continue;
    if (slash === '') tell(name, found.index);
    kept += `${html.slice(from, found.index)}&lt;${html.slice(found.index + 1, end - 1)}&gt;`;
    from = end;
  }
  return kept + html.slice(from);
}

/** Where a tag ends whose attributes begin at `start`: after its `>`. `endless`: places known to lead to none. */
function endOfTag(html: string, start: number, endless: Set<number>): number | undefined {
  const passed: number[] = [];
  let at = start;
  while (!endless.has(at)) {
    if (html[at] === '>') return at + 1;
    passed.push(at);
    attributes.lastIndex = at;
    if (!attributes.test(html)) break;
    at = attributes.lastIndex;
  }
  for (const place of passed) endless.add(place);
  rest.lastIndex = start;
  rest.test(html);
  return html[rest.lastIndex] === '>' ? rest.lastIndex + 1 : undefined;
}
