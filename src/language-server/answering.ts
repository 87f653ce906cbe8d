/** How questions of an editor are answered: what goes wrong with one is no end of the server. */
import { LSPErrorCodes, type Location, type Position, type Range, ResponseError } from 'vscode-languageserver/node';
import { Failure } from '../report/index.ts';
import type { Asked } from './asked.ts';
import type { EditedManuscript } from './edited-manuscript.ts';
import type { FilePlace } from './leading.ts';
import type { Spot } from './marks.ts';
import type { OpenTexts } from './open-texts.ts';
import { Refusal } from './renaming.ts';

/** What every question about a place has. */
export interface About {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

export class Answering {
  readonly texts: OpenTexts;
  readonly #complain: (error: unknown) => void;

  /** @param complain writes to the editor's log */
  constructor(texts: OpenTexts, complain: (error: unknown) => void) {
    this.texts = texts;
    this.#complain = complain;
  }

  /**
   * An answer that fails is none. What a person asked for and cannot have is refused with the reason.
   * @param nothing the answer where there is none
   */
  async try<Answer, Nothing>(nothing: Nothing, work: () => Promise<Answer>): Promise<Answer | Nothing> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
      if (!(error instanceof Failure)) this.#complain(error);
      return nothing;
    }
  }

  /** What answers a question about a place of a text that is open. */
  about<Params extends About, Answer, Nothing>(
    nothing: Nothing,
    work: (asked: Asked, params: Params) => Promise<Answer>,
  ): (params: Params) => Promise<Answer | Nothing> {
    return async (params) =>
      this.try(nothing, async () => {
        const found = await this.texts.find(params.textDocument.uri);
        if (found === undefined) return nothing;
        const { manuscript, path, text } = found;
        return work({ manuscript, path, lines: text.split(/\r\n?|\n/u), position: params.position }, params);
      });
  }

  /** Nobody waits for an answer. */
  notice(work: () => Promise<void>): void {
    work().catch(this.#complain);
  }

  toLocation(manuscript: EditedManuscript, { path, spot }: FilePlace): Location {
    return { uri: this.texts.uriOf(manuscript.fileOf(path)), range: toRange(spot) };
  }
}

export function toRange({ line, from, to }: Spot): Range {
  return { start: { line, character: from }, end: { line, character: to } };
}
