/** What the server of a preview answers: a page, its program, and the editions as they lie in memory. */
import { Failure, said } from '../report/index.ts';
import {
  type Page,
  type Question,
  type Reply,
  openPackage,
  openPreviewFiles,
  readPageBundle,
} from '../system/index.ts';
import type { Desk } from './desk.ts';
import { findPlaces, findWords } from './places.ts';
import type { Editor, Places, State } from './state.ts';

export interface Serving {
  readonly reply: (question: Question) => Promise<Reply>;
  /** To all pages that are open. */
  readonly tell: (state: State) => void;
}

type Send = (event: string, data: string) => void;

/** Faces of the page itself. */
const faces = {
  '/alegreya.woff2': 'files/alegreya-latin-400-normal.woff2',
  '/alegreya-italic.woff2': 'files/alegreya-latin-400-italic.woff2',
  '/alegreya-sans.woff2': 'files/alegreya-sans-latin-400-normal.woff2',
  '/alegreya-sans-bold.woff2': 'files/alegreya-sans-latin-700-normal.woff2',
} as const;

export function serve(desk: Desk, editor: Editor): Serving {
  const listeners = new Set<Send>();
  const tellAll = (event: string, data: unknown): void => {
    for (const send of listeners) send(event, JSON.stringify(data));
  };
  const listen = (send: Send): (() => void) => {
    listeners.add(send);
    send('editor', JSON.stringify(editor));
    send('state', JSON.stringify(desk.state));
    return () => void listeners.delete(send);
  };
  const fixed = openFixed();
  return {
    tell: (state) => tellAll('state', state),
    reply: async ({ method, path, query, origin }) => {
      if (path === '/at') {
        const places = readPlace(query, desk);
        if (places === undefined) return json({ problem: 'Say which: /at?file=chapter.md&line=12' });
        tellAll('at', places);
        return json(places);
      }
      if (method !== 'GET') return undefined;
      if (path === '/events') return { broadcast: listen };
      if (path === '/place') {
        const found = findWords(query.get('words') ?? '', Number(query.get('page')), desk.placed);
        return json(found ?? {});
      }
      if (path.startsWith('/pane/')) return servePane(path.slice('/pane/'.length), desk, origin);
      return fixed(path, origin);
    },
  };
}

function json(value: unknown): Page {
  return { mediaType: 'application/json', body: JSON.stringify(value) };
}

function readPlace(query: URLSearchParams, desk: Desk): Places | undefined {
  const [file, line] = [query.get('file') ?? '', Number(query.get('line'))];
  return file !== '' && Number.isSafeInteger(line) && line > 0 ? findPlaces(file, line, desk.placed) : undefined;
}

/** Nothing of a manuscript runs, sends, or loads more than what lies in its edition. */
function confine(pictures: string, others: string): string {
  return [
    "default-src 'none'",
    `img-src ${pictures} data:`,
    `style-src ${others} 'unsafe-inline' data:`,
    `font-src ${others} data:`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-same-origin',
  ].join('; ');
}

function servePane(path: string, desk: Desk, origin: string): Page | undefined {
  if (path === 'html' && desk.html !== undefined)
    return { mediaType: 'text/html; charset=utf-8', body: desk.html, policy: confine('', '') };
  const pages = path.startsWith('pdf/') ? desk.pdf.get(Number(path.slice('pdf/'.length))) : undefined;
  if (pages !== undefined) return { mediaType: 'application/pdf', body: pages };
  const file = path.startsWith('epub/') ? desk.epub?.files.get(path.slice('epub/'.length)) : undefined;
  if (file === undefined) return undefined;
  const folder = `${origin}/pane/epub/`;
  return { mediaType: file.mediaType, body: file.bytes, policy: confine(folder, folder) };
}

/** Octavo's own files, of which there is a list; each is read once. */
function openFixed(): (path: string, origin: string) => Promise<Page | undefined> {
  const files = openPreviewFiles();
  const text = async (name: string): Promise<string> => {
    const found = await files.readText(name);
    if (found === undefined) throw new Failure(3, said`templates/preview/${name} is not there`);
    return found;
  };
  const face = async (path: keyof typeof faces): Promise<Uint8Array> => {
    const family = path.startsWith('/alegreya-sans') ? 'alegreya-sans' : 'alegreya';
    return (await (await openPackage(`@fontsource/${family}`))?.readBytes(faces[path])) ?? new Uint8Array();
  };
  const script = 'text/javascript; charset=utf-8';
  const readers: Readonly<Record<string, () => Promise<Page>>> = {
    '/': async () => ({ mediaType: 'text/html; charset=utf-8', body: await text('page.html') }),
    '/page.css': async () => ({ mediaType: 'text/css; charset=utf-8', body: await text('page.css') }),
    '/page.js': async () => ({ mediaType: script, body: `(${await readPageBundle('preview-page')}).start();\n` }),
    '/pdf-worker.js': async () => ({ mediaType: script, body: `${await readPageBundle('preview-pdf-worker')};\n` }),
    ...Object.fromEntries(
      (Object.keys(faces) as (keyof typeof faces)[]).map((path) => [
        path,
        async () => ({ mediaType: 'font/woff2', body: await face(path) }),
      ]),
    ),
  };
  const known = new Map<string, Promise<Page>>();
  return async (path, origin) => {
    const read = Object.hasOwn(readers, path) ? readers[path] : undefined;
    if (read === undefined) return undefined;
    const page = known.get(path) ?? read();
    known.set(path, page);
    return path === '/' ? { ...(await page), policy: ownPolicy(origin) } : page;
  };
}

/** Of the page itself. */
function ownPolicy(origin: string): string {
  return [
    "default-src 'none'",
    `script-src ${origin}/page.js`,
    `worker-src ${origin}/pdf-worker.js`,
    `style-src ${origin}/page.css`,
    'font-src ' +
      Object.keys(faces)
        .map((path) => origin + path)
        .join(' '),
    `connect-src ${origin}`,
    `frame-src ${origin}/pane/`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
