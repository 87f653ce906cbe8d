/** A quick look at a file's headings, before it is parsed in earnest. */

export interface Heading {
  readonly level: number;
  /** Source of the heading, without attributes and closing hashes. */
  readonly text: string;
  /** 1-based */
  readonly line: number;
}

/** ATX and setext headings outside of code fences and comments. */
export function outlineOf(text: string): Heading[] {
  const found: Heading[] = [];
  let fence: string | undefined;
  let before = '';
  let inComment = false;
  for (const [index, line] of text.split('\n').entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark !== undefined && mark.startsWith(fence) && /^[\s`~]*$/.test(line)) fence = undefined;
    } else if (mark !== undefined) fence = mark;
    else {
      if (line.includes('<!--')) inComment = true;
      const atx = /^ {0,3}(#{1,6})(?:[ \t]([^]*))?$/.exec(line.trimEnd());
      const setext = /^ {0,3}(=+|-+)[ \t]*$/.exec(line);
      if (inComment) inComment = !line.includes('-->');
      else if (atx?.[1] !== undefined)
        found.push({ level: atx[1].length, text: plain(withoutHashes((atx[2] ?? '').trim())), line: index + 1 });
      else if (setext?.[1] !== undefined && /^ {0,3}[^\s>#*+\-|:]/.test(before)) {
        found.push({ level: setext[1].startsWith('=') ? 1 : 2, text: plain(before), line: index });
      }
    }
    before = fence === undefined ? line : '';
  }
  return found;
}

/** No heading is longer; what is asked of it here are its first words. */
const longest = 1000;

/** `# Title ##` */
function withoutHashes(text: string): string {
  const hashes = /^(?:[^]*[ \t])?(?=#+$)/.exec(text);
  return hashes === null ? text : hashes[0].trimEnd();
}

function withoutBraces(text: string): string {
  const whole = text.trimEnd();
  const open = whole.endsWith('}') ? whole.lastIndexOf('{') : -1;
  return open < 0 || whole.indexOf('}', open) < whole.length - 1 ? whole : whole.slice(0, open).trimEnd();
}

function plain(source: string): string {
  return withoutBraces(source)
    .slice(0, longest)
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?/g, '$1')
    .replace(/[*_`]/g, '')
    .trim();
}
