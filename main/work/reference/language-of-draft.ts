import { basename } from 'node:path';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { ownLines } from '../../docx/words.ts';
import type { EditedDocument } from '../../readers/document-in-worker.ts';
import { runReader } from '../../readers/run-reader.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { textOf } from '../text/workspace-text.ts';
import { writtenParts } from './written-parts.ts';

/** A returned document, and how it is held against what the program would write. */
export interface Returned {
  path: string;
  /** Tags of the content controls that hold figures. */
  owners: ReadonlySet<string>;
}

export interface HeldDraft {
  language: ReferenceLanguage;
  /** What the head of its pages says of the draft; null: none. */
  line: { draft?: number } | null;
  edited: EditedDocument;
}

/** What the document says otherwise than the reference that would be written of a state. */
export async function heldAgainst(
  app: App,
  workspace: Workspace,
  { path, owners }: Returned,
  state: Reconciled,
  how: { mode: 'house' | 'as-printed'; language: ReferenceLanguage },
): Promise<Result<EditedDocument, ServiceError>> {
  const written = await writtenParts(app, workspace, state, how);
  if (!written.ok) return written;
  const { language } = how;
  const question = {
    ask: 'edits',
    written: written.value,
    owners,
    language,
    ownLines: ownLines(language),
  } as const;
  const read = await runReader({ job: 'document', path, question });
  return read.ok ? read : err({ tag: 'FileNotRead', file: basename(path), error: read.error });
}

/**
 * Held against the reference in its own language: the one whose draft line stands at the head of its pages, else the
 * one in which most of its numbers are found.
 */
export async function heldInItsLanguage(
  app: App,
  workspace: Workspace,
  returned: Returned,
  state: Reconciled,
): Promise<Result<HeldDraft, ServiceError>> {
  const { path } = returned;
  const headers = await runReader({ job: 'document', path, question: { ask: 'headers' } });
  if (!headers.ok) return err({ tag: 'FileNotRead', file: basename(path), error: headers.error });
  const languages = [...textOf(app, workspace).texts.keys()];
  const lines = languages.map((language) => ({
    language,
    line: draftLine(headers.value, ownLines(language)),
  }));
  const named = lines.filter(({ line }) => line !== null);
  let best: HeldDraft | null = null;
  for (const { language, line } of named.length > 0 ? named.slice(0, 1) : lines) {
    const edited = await heldAgainst(app, workspace, returned, state, { mode: 'house', language });
    if (!edited.ok) return edited;
    if (best === null || edited.value.compared.bound > best.edited.compared.bound)
      best = { language, line, edited: edited.value };
  }
  if (best === null) throw new Error('a workspace without a text');
  return ok(best);
}

/** What the head of its pages says of the draft; null: none, as printed. */
function draftLine(
  headers: readonly string[],
  [numbered = '', plain = '']: string[],
): { draft?: number } | null {
  const pieces = headers.flatMap((text) => text.split('\t').map((piece) => piece.trim()));
  for (const piece of pieces) {
    const number = new RegExp(`^${numbered}`, 'u').exec(piece)?.[1];
    if (number !== undefined) return { draft: Number(number) };
  }
  return pieces.some((piece) => new RegExp(`^${plain}`, 'u').test(piece)) ? {} : null;
}
