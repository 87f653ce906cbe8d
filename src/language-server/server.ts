/** The server itself: what an editor asks in the Language Server Protocol (3.17), and what it is told. */
import { fileURLToPath } from 'node:url';
import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isMarkdown } from '../model/index.ts';
import type { Speak } from '../report/index.ts';
import { findRealPlace, version } from '../system/index.ts';
import { Answering, toRange } from './answering.ts';
import { fixAll, proposeActions } from './code-actions.ts';
import { type CompletionData, complete, describeWork } from './completion.ts';
import type { EditedWishes } from './edited-manuscript.ts';
import { explain } from './hover.ts';
import { findDefinition, findReferences } from './leading.ts';
import { OpenTexts } from './open-texts.ts';
import { findRenamable, rename } from './renaming.ts';
import { listHeadings } from './symbols.ts';

export interface ServerWishes extends Pick<EditedWishes, 'env' | 'changeBook'> {
  /** How messages are said to the person; absent: in English. */
  readonly speak?: Speak | undefined;
  /** For one manuscript. */
  readonly steps: () => EditedWishes['steps'];
}

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  completionProvider: { triggerCharacters: ['@', '#', '(', '/', '{', '^', ' '], resolveProvider: true },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAll] },
  workspace: { workspaceFolders: { supported: true } },
};

/** Whatever a manuscript may be made of. */
const watched =
  '**/*.{md,markdown,qmd,Rmd,yaml,yml,toml,bib,bibtex,biblatex,json,ris,csl,csv,svg,png,jpg,jpeg,gif,webp}';

export function serve(connection: Connection, wishes: ServerWishes): void {
  const documents = new TextDocuments(TextDocument);
  const complain = (error: unknown): void =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const texts = new OpenTexts({
    ...wishes,
    textOf: (uri) => documents.get(uri)?.getText(),
    tell: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }).catch(complain),
    complain,
  });
  const answering = new Answering(texts, complain);
  begin(connection, answering);
  follow(connection, documents, answering);
  propose(connection, answering, wishes.speak);
  lead(connection, answering);
  change(connection, answering);
  documents.listen(connection);
  connection.listen();
}

function begin(connection: Connection, answering: Answering): void {
  const { texts } = answering;
  let watches = false;
  connection.onInitialize(async (params) => {
    texts.folders = await foldersOf(params);
    watches = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    return { capabilities, serverInfo: { name: 'octavo', version } };
  });
  connection.onInitialized(() => {
    if (!watches) return;
    const { type } = DidChangeWatchedFilesNotification;
    answering.notice(
      async () => void (await connection.client.register(type, { watchers: [{ globPattern: watched }] })),
    );
  });
  connection.onShutdown(async () => texts.end());
}

function follow(connection: Connection, documents: TextDocuments<TextDocument>, answering: Answering): void {
  const { texts } = answering;
  const notice = (work: () => Promise<void>): void => answering.notice(work);
  documents.onDidOpen(({ document: { uri } }) => notice(async () => texts.open(uri)));
  documents.onDidChangeContent(({ document: { uri } }) => notice(async () => texts.change(uri)));
  documents.onDidSave(({ document: { uri } }) => notice(async () => texts.changeFiles([uri])));
  documents.onDidClose(({ document: { uri } }) => notice(async () => texts.close(uri)));
  connection.onDidChangeWatchedFiles(({ changes }) =>
    notice(async () => texts.changeFiles(changes.map(({ uri }) => uri))),
  );
}

function propose(connection: Connection, answering: Answering, speak?: Speak): void {
  connection.onCompletion(answering.about([], async (asked) => complete(asked)));
  connection.onCompletionResolve(async (item) =>
    answering.try(item, async () => {
      const { manuscript: path = '', work = '' } = Object(item.data) as Partial<CompletionData>;
      const manuscript = answering.texts.manuscriptAt(path);
      if (manuscript?.last === undefined) return item;
      const found = await manuscript.works.find(manuscript.last, work);
      return found === undefined ? item : { ...item, ...describeWork(found) };
    }),
  );
  connection.onHover(
    answering.about(null, async (asked) => {
      const words = await explain(asked, speak);
      return words === undefined ? null : { contents: { kind: 'plaintext', value: words } };
    }),
  );
}

function lead(connection: Connection, answering: Answering): void {
  connection.onDefinition(
    answering.about(null, async (asked) => {
      const place = await findDefinition(asked);
      return place === undefined ? null : answering.toLocation(asked.manuscript, place);
    }),
  );
  connection.onReferences(
    answering.about([], async (asked, { context }) =>
      (await findReferences(asked, context.includeDeclaration)).map((place) =>
        answering.toLocation(asked.manuscript, place),
      ),
    ),
  );
  const listSymbols = answering.about([], async ({ manuscript, path, lines }) =>
    isMarkdown(path) ? listHeadings(manuscript.parse(path, lines.join('\n'))) : [],
  );
  connection.onDocumentSymbol(async ({ textDocument }) =>
    listSymbols({ textDocument, position: { line: 0, character: 0 } }),
  );
}

function change(connection: Connection, answering: Answering): void {
  connection.onPrepareRename(
    answering.about(null, async (asked) => {
      const { spot, name } = await findRenamable(asked);
      return { range: toRange(spot), placeholder: name };
    }),
  );
  connection.onRenameRequest(
    answering.about(null, async (asked, { newName }) => {
      const changes: Record<string, TextEdit[]> = {};
      for (const { text, ...place } of await rename(asked, newName)) {
        const { uri, range } = answering.toLocation(asked.manuscript, place);
        (changes[uri] ??= []).push({ range, newText: text });
      }
      return { changes };
    }),
  );
  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const propose = answering.about([], async (asked) =>
      isMarkdown(asked.path) ? proposeActions(asked, textDocument.uri, range, context.only) : [],
    );
    return propose({ textDocument, position: range.start });
  });
}

/** Those that are open in the editor; an editor need not have any. */
async function foldersOf({ workspaceFolders, ...params }: InitializeParams): Promise<string[]> {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? [params.rootUri ?? []].flat();
  const paths = uris.flatMap((uri) => {
    try {
      return [fileURLToPath(uri)];
    } catch {
      return [];
    }
  });
  return Promise.all(paths.map(findRealPlace));
}
