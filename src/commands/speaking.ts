/** In which language a person is told what there is to tell. */
import { type Speak, inEnglish, learn, readLanguage, said } from '../report/index.ts';
import { openMessages } from '../system/index.ts';
import type { Terminal } from './terminal.ts';

/** Of a terminal: English, where it was not taught another. */
export function speakOn({ speak = inEnglish }: Pick<Terminal, 'speak'>): Speak {
  return speak;
}

/** The same terminal in the language of its environment; where there are no messages in it, it stays as it is. */
export async function teach(terminal: Terminal): Promise<Terminal> {
  const { env, err } = terminal;
  const language = readLanguage(env);
  if (language === undefined) return terminal;
  const speak = await openSpeech(language);
  if (speak !== undefined) return { ...terminal, speak };
  // A system may be set to any language; who asks for one wants to know.
  const wish = env['OCTAVO_LANGUAGE'] ?? '';
  if (wish !== '') {
    const names = (await openMessages().list()).map((file) => file.replace(/\.ftl$/u, ''));
    err(
      `octavo: ${inEnglish(said`OCTAVO_LANGUAGE: there are no messages in “${wish}”, but in ${names.join(', ')}`)}\n`,
    );
  }
  return terminal;
}

async function openSpeech(language: string): Promise<Speak | undefined> {
  const files = openMessages();
  const english = (await files.readText('en.ftl')) ?? '';
  // That of Switzerland before that of all who speak it.
  for (const name of [language, language.split('-')[0] ?? '']) {
    const own = /^[a-z\d-]+$/u.test(name) ? await files.readText(`${name}.ftl`) : undefined;
    if (own !== undefined) return learn(name, own, english);
  }
  return undefined;
}
