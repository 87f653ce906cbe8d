/**
 * The server itself: what an editor asks in the Language Server Protocol (3.17), and what it is told. Whatever goes
 * wrong with a question is no end of the server: it is written to the editor's log, and answered with nothing.
 */
import { fileURLToPath } from 'node:url';
import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  LSPErrorCodes,
  type Location,
  type Position,
  type Range,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isMarkdown } from '../model/index.ts';
import { Failure } from '../report/index.ts';
import { findRealPlace, version } from '../system/index.ts';
import type { Asked } from './asked.ts';
import { type CompletionData, complete, describeWork } from './completion.ts';
import type { EditedManuscript, EditedWishes } from './edited-manuscript.ts';
import { explain } from './hover.ts';
import { type FilePlace, findDefinition, findReferences } from './leading.ts';
import type { Spot } from './marks.ts';
import { type Mending, findMendings } from './mending.ts';
import { OpenTexts } from './open-texts.ts';
import { Refusal, findRenamable, rename } from './renaming.ts';
import { listHeadings } from './symbols.ts';

export interface ServerWishes extends Pick<EditedWishes, 'env'> {
  /** For one manuscript. */
  readonly steps: () => EditedWishes['steps'];
}

const fixAll = `${CodeActionKind.SourceFixAll}.octavo`;

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  completionProvider: { triggerCharacters: ['@', '#', '(', '/', '{', '^', ' '], resolveProvider: true },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAll] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** Whatever a manuscript may be made of. */
const watched =
  '**/*.{md,markdown,qmd,Rmd,yaml,yml,toml,bib,bibtex,biblatex,json,ris,csl,csv,svg,png,jpg,jpeg,gif,webp}';

export function serve(connection: Connection, { env, steps }: ServerWishes): void {
  const documents = new TextDocuments(TextDocument);
  const complain = (error: unknown): void =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const texts = new OpenTexts({
    env,
    steps,
    textOf: (uri) => documents.get(uri)?.getText(),
    tell: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }).catch(complain),
    complain,
  });

  /** An answer that fails is none. What a person asked for and cannot have is refused with the reason. */
  const answer =
    <Params, Answer, Nothing>(nothing: Nothing, work: (params: Params) => Promise<Answer>) =>
    async (params: Params): Promise<Answer | Nothing> => {
      try {
        return await work(params);
      } catch (error) {
        if (error instanceof Refusal) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
        if (!(error instanceof Failure)) complain(error);
        return nothing;
      }
    };
  const about =
    <Params extends About, Answer, Nothing>(
      nothing: Nothing,
      work: (asked: Asked, params: Params) => Promise<Answer>,
    ) =>
    async (params: Params): Promise<Answer | Nothing> =>
      answer(nothing, async () => {
        const found = await texts.find(params.textDocument.uri);
        if (found === undefined) return nothing;
        const { manuscript, path, text } = found;
        return work({ manuscript, path, lines: text.split(/\r\n?|\n/u), position: params.position }, params);
      })(params);
  const notice = (work: () => Promise<void>): void => void work().catch(complain);
  const toLocation = (manuscript: EditedManuscript, { path, spot }: FilePlace): Location => ({
    uri: texts.uriOf(manuscript.fileOf(path)),
    range: toRange(spot),
  });

  let watches = false;
  connection.onInitialize(async (params) => {
    texts.folders = await foldersOf(params);
    watches = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    return { capabilities, serverInfo: { name: 'octavo', version } };
  });
  connection.onInitialized(() => {
    if (watches)
      notice(async () => {
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: watched }],
        });
      });
  });
  connection.onShutdown(async () => texts.end());

  documents.onDidOpen(({ document: { uri } }) => notice(async () => texts.open(uri)));
  documents.onDidChangeContent(({ document: { uri } }) => notice(async () => texts.change(uri)));
  documents.onDidSave(({ document: { uri } }) => notice(async () => texts.changeFiles([uri])));
  documents.onDidClose(({ document: { uri } }) => notice(async () => texts.close(uri)));
  connection.onDidChangeWatchedFiles(({ changes }) =>
    notice(async () => texts.changeFiles(changes.map(({ uri }) => uri))),
  );

  connection.onCompletion(about([], async (asked) => complete(asked)));
  connection.onCompletionResolve(async (item) =>
    answer(item, async () => {
      const { manuscript: path = '', work = '' } = Object(item.data) as Partial<CompletionData>;
      const manuscript = texts.manuscriptAt(path);
      if (manuscript?.last === undefined) return item;
      const found = await manuscript.works.find(manuscript.last, work);
      return found === undefined ? item : { ...item, ...describeWork(found) };
    })(item),
  );
  connection.onHover(
    about(null, async (asked) => {
      const words = await explain(asked);
      return words === undefined ? null : { contents: { kind: 'plaintext', value: words } };
    }),
  );
  connection.onDefinition(
    about(null, async (asked) => {
      const place = await findDefinition(asked);
      return place === undefined ? null : toLocation(asked.manuscript, place);
    }),
  );
  connection.onReferences(
    about([], async (asked, { context }) =>
      (await findReferences(asked, context.includeDeclaration)).map((place) => toLocation(asked.manuscript, place)),
    ),
  );
  connection.onPrepareRename(
    about(null, async (asked) => {
      const { spot, name } = await findRenamable(asked);
      return { range: toRange(spot), placeholder: name };
    }),
  );
  connection.onRenameRequest(
    about(null, async (asked, { newName }) => {
      const changes: Record<string, TextEdit[]> = {};
      for (const { text, ...place } of await rename(asked, newName)) {
        const { uri, range } = toLocation(asked.manuscript, place);
        (changes[uri] ??= []).push({ range, newText: text });
      }
      return { changes };
    }),
  );
  connection.onDocumentSymbol(async ({ textDocument }) =>
    about([], async ({ manuscript, path, lines }) =>
      isMarkdown(path) ? listHeadings(manuscript.parse(path, lines.join('\n'))) : [],
    )({
      textDocument,
      position: start,
    }),
  );
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }) =>
    about([], async ({ manuscript, path, lines }): Promise<CodeAction[]> => {
      const wants = (kind: string): boolean =>
        context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
      const all = isMarkdown(path) ? findMendings(manuscript, path, lines.join('\n')) : [];
      const here = all.filter(({ edit }) => edit.line - 1 >= range.start.line && edit.line - 1 <= range.end.line);
      const act = (title: string, kind: string, mendings: readonly Mending[]): CodeAction => ({
        title,
        kind,
        edit: { changes: { [uri]: mendings.map(toEdit) } },
      });
      return [
        ...(wants(CodeActionKind.QuickFix) ? here.map((one) => act(one.title, CodeActionKind.QuickFix, [one])) : []),
        ...(wants(fixAll) && all.length > 0 ? [act('Mend what can be mended without a doubt', fixAll, all)] : []),
      ];
    })({ textDocument: { uri }, position: range.start }),
  );

  documents.listen(connection);
  connection.listen();
}

interface About {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

const start: Position = { line: 0, character: 0 };

function toRange({ line, from, to }: Spot): Range {
  return { start: { line, character: from }, end: { line, character: to } };
}

function toEdit({ edit: { line, column, length, text } }: Mending): TextEdit {
  return { range: toRange({ line: line - 1, from: column - 1, to: column - 1 + length }), newText: text };
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
