import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { DocumentLine } from '../../../shared/domain/reference/tracked/document-line.ts';
import type { Draft, DraftValue } from '../../../shared/domain/reference/draft.ts';
import type { FigureState } from '../../../shared/domain/figures/figure.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, numberOrNull, statement, text, type Row } from '../statement.ts';
import type { PersonId } from '../../../shared/domain/keys/ids.ts';
import { fileHash, type FileHash } from '../../../shared/domain/keys/file-hash.ts';

export interface NewDraft extends Omit<Draft, 'id' | 'by'> {
  by: PersonId;
  values: readonly DraftValue[];
  /** What it said, and as what. Absent: of an act that a version before wrote down. */
  document?: DraftDocument;
}

export interface DraftDocument {
  kind: 'draft' | 'final' | 'tracked';
  lines: readonly DocumentLine[];
}

export function insertDraft(db: WritableDb, draft: NewDraft): number {
  const { lastInsertRowid } = statement(
    db,
    `INSERT INTO draft (number, mode, language, file, sha256, exported_by, exported_at, entry)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(draft.number, draft.mode, draft.language, draft.file, draft.sha256, draft.by, draft.at, db.entry);
  const id = Number(lastInsertRowid);
  const insert = statement(
    db,
    'INSERT INTO draft_value (draft, figure, period, value, change, state) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { figure, period, value, change, state } of draft.values)
    insert.run(id, figure, period, value, change, state);
  if (draft.document)
    statement(db, 'INSERT INTO draft_document (draft, kind, lines) VALUES (?, ?, ?)').run(
      id,
      draft.document.kind,
      deflateRawSync(JSON.stringify(draft.document.lines)),
    );
  return id;
}

/** The number of the draft that would be written next; numbers are never given twice, also while one is written. */
export const nextDraftNumber = (db: ReadableDb): number =>
  number(
    statement(
      db,
      `SELECT coalesce(max(number), 0) + 1 AS next
FROM (SELECT number FROM draft UNION ALL SELECT number FROM output_begun)`,
    ).get()!,
    'next',
  );

const SELECT = `SELECT d.*, p.name AS by FROM live_draft d JOIN person p ON p.id = d.exported_by`;

/** Oldest first. */
export const allDrafts = (db: ReadableDb): Draft[] =>
  statement(db, `${SELECT} ORDER BY d.id`).all().map(toDraft);

/** The newest draft of a kind that was written behind an entry of the history, of any language and person where none is named; null: none. */
export function draftSince(
  db: ReadableDb,
  of: { entry: number; kind: DraftDocument['kind']; language?: string; by?: PersonId },
): { number: number; file: string; sha256: FileHash } | null {
  const row = statement(
    db,
    `SELECT d.number, d.file, d.sha256 FROM live_draft d JOIN draft_document t ON t.draft = d.id
WHERE d.entry > ? AND t.kind = ? AND d.language = coalesce(?, d.language)
AND d.exported_by = coalesce(?, d.exported_by) ORDER BY d.id DESC LIMIT 1`,
  ).get(of.entry, of.kind, of.language ?? null, of.by ?? null);
  return row === undefined
    ? null
    : { number: number(row, 'number'), file: text(row, 'file'), sha256: fileHash(text(row, 'sha256')) };
}

/** What the newest draft in a language said that was written up to an entry of the history; null: none. */
export function linesUpTo(db: ReadableDb, entry: number, language: string): DocumentLine[] | null {
  const row = statement(
    db,
    `SELECT t.lines FROM live_draft d JOIN draft_document t ON t.draft = d.id
WHERE d.entry <= ? AND d.language = ? AND t.kind <> 'tracked' ORDER BY d.id DESC LIMIT 1`,
  ).get(entry, language);
  if (row === undefined) return null;
  return JSON.parse(inflateRawSync(row['lines'] as Uint8Array).toString('utf8')) as DocumentLine[];
}

export const draftValues = (db: ReadableDb, draft: number): DraftValue[] =>
  statement(db, 'SELECT * FROM draft_value WHERE draft = ?')
    .all(draft)
    .map((row) => ({
      figure: text(row, 'figure'),
      period: text(row, 'period'),
      value: numberOrNull(row, 'value'),
      change: numberOrNull(row, 'change'),
      state: text(row, 'state') as FigureState,
    }));

const toDraft = (row: Row): Draft => ({
  id: number(row, 'id'),
  number: numberOrNull(row, 'number'),
  mode: text(row, 'mode') as Draft['mode'],
  language: text(row, 'language'),
  file: text(row, 'file'),
  sha256: fileHash(text(row, 'sha256')),
  by: text(row, 'by'),
  at: text(row, 'exported_at'),
});

/** What was done with a change of a returned draft. */
export interface StoredAnswer {
  change: string;
  answer: 'taken' | 'refused';
  /** The change as it was shown, as JSON. */
  said: string;
  reason: string | null;
  by: string;
  at: string;
}

export function insertAnswer(
  db: WritableDb,
  one: Omit<StoredAnswer, 'by'> & { file: string; sha256: FileHash; by: PersonId },
): void {
  statement(
    db,
    `INSERT INTO returned_answer (file, sha256, change, answer, said, reason, answered_by, answered_at, entry)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(one.file, one.sha256, one.change, one.answer, one.said, one.reason, one.by, one.at, db.entry);
}

/** The answers that hold for the changes of a file, oldest first. */
export const answersTo = (db: ReadableDb, sha256: FileHash): StoredAnswer[] =>
  statement(
    db,
    `SELECT max(a.id) AS newest, a.change, a.answer, a.said, a.reason, a.answered_at, p.name AS by
FROM live_returned_answer a JOIN person p ON p.id = a.answered_by WHERE a.sha256 = ? GROUP BY a.change ORDER BY newest`,
  )
    .all(sha256)
    .map((row) => ({
      change: text(row, 'change'),
      answer: text(row, 'answer') as StoredAnswer['answer'],
      said: text(row, 'said'),
      reason: row.reason === null ? null : text(row, 'reason'),
      by: text(row, 'by'),
      at: text(row, 'answered_at'),
    }));
