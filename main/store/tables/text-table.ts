import type { FileHash } from '../../../shared/domain/keys/file-hash.ts';
import type { PersonId } from '../../../shared/domain/keys/ids.ts';
import type { TextBlock } from '../../../shared/domain/reference/text/text-block.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { bytes, number, numberOrNull, statement, text } from '../statement.ts';

/** `all`: the same in all languages, as charts are. */
export type TextLanguage = 'en' | 'az' | 'all';

/** Null: it came with the template. */
interface Said {
  by: PersonId | null;
  at: string;
}

/** Words of blocks; what a block said before stays. */
export function insertBlocks(
  db: WritableDb,
  language: TextLanguage,
  blocks: readonly TextBlock[],
  { by, at }: Said,
): void {
  const insert = statement(
    db,
    'INSERT INTO text_block (language, block, source, said_by, said_at, entry) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { id, source } of blocks) insert.run(language, id, source, by, at, db.entry);
}

/** Which blocks the text has, in its order. */
export function insertOrder(
  db: WritableDb,
  language: TextLanguage,
  ids: readonly string[],
  { by, at }: Said,
): void {
  statement(
    db,
    'INSERT INTO text_order (language, blocks, said_by, said_at, entry) VALUES (?, ?, ?, ?, ?)',
  ).run(language, JSON.stringify(ids), by, at, db.entry);
}

export interface StoredBlock extends TextBlock {
  /** Nobody has touched its words since it came with the template. */
  untouched: boolean;
}

/** The text as it stands; null where the workspace has none in the language. */
export function textBlocks(db: ReadableDb, language: TextLanguage): StoredBlock[] | null {
  const order = statement(
    db,
    'SELECT blocks FROM live_text_order WHERE language = ? ORDER BY id DESC LIMIT 1',
  ).get(language);
  if (!order) return null;
  const blocks = new Map(
    statement(
      db,
      `SELECT block, source, said_by, max(id) FROM live_text_block WHERE language = ? GROUP BY block`,
    )
      .all(language)
      .map((row) => [
        text(row, 'block'),
        { source: text(row, 'source'), untouched: numberOrNull(row, 'said_by') === null },
      ]),
  );
  return (JSON.parse(text(order, 'blocks')) as string[]).map((id) => {
    const block = blocks.get(id);
    if (!block) throw new Error(`the text has no block ${id}`);
    return { id, ...block };
  });
}

/** Another text for every other state of the texts. */
export function textVersion(db: ReadableDb): string {
  const newest = (table: string): number =>
    number(statement(db, `SELECT coalesce(max(id), 0) AS id FROM ${table}`).get()!, 'id');
  return `${newest('live_text_block')}:${newest('live_text_order')}`;
}

/** Ids that any block of any language ever had, what was undone too: none is given to another. */
export const blockIds = (db: ReadableDb): string[] =>
  statement(db, 'SELECT DISTINCT block FROM text_block')
    .all()
    .map((row) => text(row, 'block'));

/** What a block said, newest first, with who said it; null: the template. */
export const blockHistory = (
  db: ReadableDb,
  language: TextLanguage,
  block: string,
): { source: string; by: string | null; at: string }[] =>
  statement(
    db,
    `SELECT b.source, b.said_at, p.name AS by FROM live_text_block b LEFT JOIN person p ON p.id = b.said_by
WHERE b.language = ? AND b.block = ? ORDER BY b.id DESC`,
  )
    .all(language, block)
    .map((row) => ({
      source: text(row, 'source'),
      by: row.by === null ? null : text(row, 'by'),
      at: text(row, 'said_at'),
    }));

export interface NewLook {
  /** File name without folders. */
  file: string;
  sha256: FileHash;
  bytes: Uint8Array;
  by: PersonId;
  at: string;
}

export function insertLook(db: WritableDb, look: NewLook): void {
  statement(
    db,
    'INSERT INTO text_look (file, sha256, bytes, said_by, said_at, entry) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(look.file, look.sha256, look.bytes, look.by, look.at, db.entry);
}

/** Which base document holds; null: the look of the program. */
export function currentLook(db: ReadableDb): { id: number; file: string; sha256: string } | null {
  const row = statement(db, 'SELECT id, file, sha256 FROM live_text_look ORDER BY id DESC LIMIT 1').get();
  return row ? { id: number(row, 'id'), file: text(row, 'file'), sha256: text(row, 'sha256') } : null;
}

export const lookBytes = (db: ReadableDb, id: number): Uint8Array =>
  bytes(statement(db, 'SELECT bytes FROM text_look WHERE id = ?').get(id)!, 'bytes');

/** What somebody says of a place of the text. */
export interface StoredComment {
  id: number;
  block: string;
  /** The words that it is about; empty: the block. */
  quote: string;
  text: string;
  by: string;
  at: string;
}

/** Comments of a language that nobody has settled, oldest first. */
export const openComments = (db: ReadableDb, language: TextLanguage): StoredComment[] =>
  statement(
    db,
    `SELECT c.id, c.block, c.quote, c.text, c.said_at, p.name AS by FROM live_text_comment c
JOIN person p ON p.id = c.said_by
WHERE c.language = ? AND c.id NOT IN (SELECT comment FROM live_text_comment_settled) ORDER BY c.id`,
  )
    .all(language)
    .map((row) => ({
      id: number(row, 'id'),
      block: text(row, 'block'),
      quote: text(row, 'quote'),
      text: text(row, 'text'),
      by: text(row, 'by'),
      at: text(row, 'said_at'),
    }));

export function insertComment(
  db: WritableDb,
  comment: { language: TextLanguage; block: string; quote: string; text: string; by: PersonId; at: string },
): void {
  const { language, block, quote, by, at } = comment;
  statement(
    db,
    'INSERT INTO text_comment (language, block, quote, text, said_by, said_at, entry) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(language, block, quote, comment.text, by, at, db.entry);
}

export function settleComment(
  db: WritableDb,
  comment: number,
  { by, at }: { by: PersonId; at: string },
): void {
  statement(
    db,
    'INSERT INTO text_comment_settled (comment, said_by, said_at, entry) VALUES (?, ?, ?, ?)',
  ).run(comment, by, at, db.entry);
}
/** A word that a person added to those of the house. */
export function insertOwnWord(
  db: WritableDb,
  { language, word, by, at }: { language: 'en' | 'az'; word: string; by: PersonId; at: string },
): void {
  statement(db, 'INSERT INTO own_word (language, word, said_by, said_at, entry) VALUES (?, ?, ?, ?, ?)').run(
    language,
    word,
    by,
    at,
    db.entry,
  );
}

/** Words that persons added, each once. */
export const ownWords = (db: ReadableDb, language: 'en' | 'az'): string[] =>
  statement(
    db,
    'SELECT word, min(id) AS first FROM live_own_word WHERE language = ? GROUP BY word ORDER BY first',
  )
    .all(language)
    .map((row) => text(row, 'word'));
