/** Call-outs as other programs write them. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../../support/read-text.ts';

async function callout(text: string): Promise<string> {
  const { html, messages } = await readText(text);
  expect(messages).toEqual([]);
  return html.replaceAll(' class="callout-title first"', '');
}

const note = '<aside class="callout note"><p>Note</p><p>Mind the <em>gap</em>.</p></aside>';

describe('GitHub’s alerts', () => {
  it.each(['> [!NOTE]\n> Mind the *gap*.', '> [!note]\n>\n> Mind the *gap*.', '> [!NOTE]  \n> Mind the *gap*.'])(
    '%j is a note',
    async (text) => {
      expect(await callout(text)).toBe(note);
    },
  );

  it.each(['note', 'tip', 'important', 'warning', 'caution'])('%s has its kind', async (kind) => {
    expect(await callout(`> [!${kind.toUpperCase()}]\n> Words.`)).toContain(`<aside class="callout ${kind}">`);
  });

  it('may hold whatever a quotation may', async () => {
    const html = await callout('> [!TIP]\n> - one\n> - two\n>\n> After.');
    expect(html).toBe('<aside class="callout tip"><p>Tip</p><ul><li>one</li><li>two</li></ul><p>After.</p></aside>');
  });

  it('are quotations where the name is no kind, or other words stand before it', async () => {
    const { html } = await readText('> [!REDACTED] words');
    expect(html).toBe('<blockquote><p class="first">[!REDACTED] words</p></blockquote>');
    expect(await callout('> See [!NOTE]')).toBe('<blockquote><p class="first">See [!NOTE]</p></blockquote>');
  });
});

describe('Obsidian’s call-outs', () => {
  it('have a title of their own, folded or not', async () => {
    const html = '<aside class="callout tip"><p>The <em>first</em> rule</p><p>Words.</p></aside>';
    expect(await callout('> [!tip]- The *first* rule\n> Words.')).toBe(html);
    expect(await callout('> [!hint] The *first* rule\n> Words.')).toBe(html);
  });

  it('of more kinds say in their title what they are', async () => {
    expect(await callout('> [!question]\n> Why?')).toBe(
      '<aside class="callout note"><p>Question</p><p>Why?</p></aside>',
    );
  });
});

describe('blocks', () => {
  it.each([
    '::: {.callout-note}\nMind the *gap*.\n:::',
    '::: callout-note\nMind the *gap*.\n:::',
    '::: {.callout-note collapse="true" appearance="simple"}\nMind the *gap*.\n:::',
    ':::info\nMind the *gap*.\n:::',
    ':::{note}\nMind the *gap*.\n:::',
  ])('%j is a note', async (text) => {
    expect(await callout(text)).toBe(note);
  });

  it.each([
    '::: {.callout-warning}\n## Wet *paint*\n\nWords.\n:::',
    '::: warning Wet *paint*\nWords.\n:::',
    ':::warning[Wet *paint*]\nWords.\n:::',
    ':::{attention} Wet *paint*\nWords.\n:::',
  ])('%j has a title', async (text) => {
    expect(await callout(text)).toBe('<aside class="callout warning"><p>Wet <em>paint</em></p><p>Words.</p></aside>');
  });

  it('have a title with brackets in it, too', async () => {
    expect(await callout('::: danger Use `a[1]` [sic]\nWords.\n:::')).toContain(
      '<p>Use <code>a[1]</code> [sic]</p><p>Words.</p>',
    );
  });
});
