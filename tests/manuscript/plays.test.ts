/** What is surely a play, in the forms in which plays lie about; and what looks a little like one. */
import { describe, expect, it } from 'vitest';
import { readFiles } from '../support/read-text.ts';

const turns = (speech: (name: string, words: string) => string, count = 14): string =>
  Array.from({ length: count }, (_, index) =>
    speech(['HAMLET', 'HORATIO', 'GHOST'][index % 3] ?? '', `These are words number ${index}.`),
  ).join('\n\n');

const bold = (name: string, words: string): string => `**${name}**\n${words}`;

async function read(text: string, metadata = '') {
  const { html, messages } = await readFiles(
    { 'play.md': `---\ntitle: T\nkind: book\n${metadata}---\n\n${text}\n` },
    'play.md',
  );
  return {
    html,
    speeches: html.match(/class="speech/gu)?.length ?? 0,
    told: messages.filter((message) => message.includes('play-recognised')),
  };
}

describe('a play', () => {
  it.each([
    ['of bold names', bold],
    ['of bold names with a point', (name: string, words: string): string => `**${name}.** ${words}`],
    ['of Project Gutenberg', (name: string, words: string): string => `${name}.\n${words}`],
    ['of names and words in one line', (name: string, words: string): string => `${name}. ${words}`],
    ['with directions behind names', (name: string, words: string): string => `${name} [aside]. ${words}`],
    ['of names in italics', (name: string, words: string): string => `_${name}._ ${words}`],
  ])('%s is recognised, and told', async (_, speech) => {
    const { speeches, told } = await read(`# Act I\n\n## Scene I. A room.\n\n[_Enter all._]\n\n${turns(speech)}`);
    expect(speeches).toBe(14);
    expect(told).toEqual([
      expect.stringContaining('This is set as a play: 14 speeches of 3 persons, 1 directions | If it is one'),
    ]);
  });

  it('has its scenes as sections, and its persons as a list', async () => {
    const { html } = await read(
      `# Dramatis Personæ\n\nHAMLET, a prince\n\n# Act I\n\n## Scene I\n\n${turns(bold)}\n\n## Scene II\n\n${turns(bold, 2)}`,
    );
    expect(html).toContain('<div class="cast"><ul class="persons"><li><span class="speaker">Hamlet</span>, a prince');
    expect(html).toMatch(
      /<h2 class="scene" id="scene-i">Scene I<\/h2><div class="drama">.*<h2 class="scene" id="scene-ii">/su,
    );
  });

  it.each([['Erster Aufzug'], ['ACTE PREMIER'], ['Действие первое'], ['The First Act']])(
    'may call its acts %s',
    async (heading) => {
      expect((await read(`# ${heading}\n\n${turns(bold)}`)).speeches).toBe(14);
    },
  );
});

describe('what is no play', () => {
  it.each([
    ['speeches without acts', `# Talk\n\n${turns(bold)}`],
    ['few speeches', `# Act I\n\n${turns(bold, 11)}`],
    ['one who speaks', `# Act I\n\n${turns((_, words) => bold('HAMLET', words))}`],
    [
      'names that come once',
      `# Act I\n\n${Array.from({ length: 20 }, (_, index) => bold(`TERM ${'ABCDEFGHIJKLMNOPQRST'[index]}`, 'is explained.')).join('\n\n')}`,
    ],
    [
      'prose with some speeches',
      `# Act I\n\n${turns((name, words) => `${bold(name, words)}\n\nThen they walked on for a while.`)}`,
    ],
    [
      'prose',
      `# Act I\n\n${Array.from({ length: 20 }, () => 'It rained. Nobody minded. NASA. Said so.').join('\n\n')}`,
    ],
    [
      'a list of headings and terms',
      `# Scene graphs\n\n${Array.from({ length: 20 }, () => '**Note** that this is so.').join('\n\n')}`,
    ],
  ])('%s', async (_, text) => {
    const { speeches, told } = await read(text);
    expect(speeches).toBe(0);
    expect(told).toEqual([]);
  });

  it('is what its author says is none', async () => {
    expect((await read(`# Act I\n\n${turns(bold)}`, 'drama: false\n')).speeches).toBe(0);
  });
});

describe('what its author says is a play', () => {
  it('is one, however short, and nothing is told', async () => {
    const { speeches, told } = await read(`# One\n\n${turns(bold, 2)}`, 'drama: true\n');
    expect(speeches).toBe(2);
    expect(told).toEqual([]);
  });

  it('may have numbers at its lines, scene by scene', async () => {
    const { html } = await read(
      '# One\n\n**A B**\nOne  \nTwo  \nThree\n\n# Two\n\n**A B**\nOne  \nTwo',
      'drama: { line-numbers: 2 }\n',
    );
    expect(html.match(/data-line="\d+"/gu)).toEqual(['data-line="2"', 'data-line="2"']);
  });

  it('does not swallow its headings, if it is a block', async () => {
    const { html } = await read(':::drama\n# Act I\n\n**HAMLET**\nYes.\n\n# Act II\n\n**HAMLET**\nNo.\n:::');
    expect(html.match(/<h1[^>]*>Act I+<\/h1>/gu)).toHaveLength(2);
    expect(html.match(/class="drama"/gu)).toHaveLength(2);
  });
});
