/** The pane of the web edition: wide or narrow, in light or dark colours. */
import type { State } from '../state.ts';
import type { Choices } from './choices.ts';
import { find, findFrame, findList } from './elements.ts';
import { Frame, type FrameWishes, type SourcePlace } from './frame.ts';
import type { Changed, Pane } from './pane.ts';

export class WebPane implements Pane {
  readonly name = 'html';
  readonly #frame: Frame;
  #version = 0;

  constructor(choices: Choices, { locate }: Pick<FrameWishes, 'locate'>) {
    this.#frame = new Frame(findFrame('html-frame'), { locate, leave: () => undefined });
    choices.bind(findList('html-width'), (width) => find('html-view').classList.toggle('narrow', width === 'narrow'));
    choices.bindColours(findList('html-colours'), (colours) => {
      find('html-view').classList.toggle('dark', colours === 'dark');
      this.#frame.element.style.colorScheme = colours;
      this.#frame.adapt((shown) => setColours(shown, colours === 'dark'));
    });
    find('html-line').addEventListener('click', () => {
      const place = this.#frame.topPlace;
      if (place !== undefined) locate(place);
    });
  }

  async show({ panes: { html } }: State): Promise<Changed | undefined> {
    find('html-empty').hidden = html !== undefined;
    find('html-view').hidden = html === undefined;
    if (html === undefined || html.version === this.#version) return undefined;
    const isFirst = this.#version === 0;
    this.#version = html.version;
    const changed = await this.#frame.show('/pane/html');
    return isFirst ? undefined : { count: changed.length, go: () => changed[0]?.scrollIntoView({ block: 'center' }) };
  }

  goTo(place: SourcePlace): void {
    this.#frame.goTo(place);
  }
}

/** The page asks what colours the system has; here the person has chosen. */
function setColours(shown: Document, isDark: boolean): void {
  for (const sheet of shown.styleSheets) {
    let rules: CSSRuleList;
    try {
      rules = sheet.cssRules;
    } catch {
      // Styles in an address of their own are not to be read; they say nothing of colours.
      continue;
    }
    answerColours(rules, isDark);
  }
}

const asked = new WeakMap<MediaList, string>();

function answerColours(rules: CSSRuleList, isDark: boolean): void {
  for (const rule of rules) {
    if ('media' in rule) {
      const media = rule.media as MediaList;
      const text = asked.get(media) ?? media.mediaText;
      asked.set(media, text);
      // What is always so, and what never is.
      const answered = text
        .replaceAll(/\(\s*prefers-color-scheme\s*:\s*dark\s*\)/gu, isDark ? '(min-width: 0px)' : '(max-width: 0px)')
        .replaceAll(/\(\s*prefers-color-scheme\s*:\s*light\s*\)/gu, isDark ? '(max-width: 0px)' : '(min-width: 0px)');
      if (media.mediaText !== answered) media.mediaText = answered;
    }
    if ('cssRules' in rule) answerColours(rule.cssRules as CSSRuleList, isDark);
  }
}
