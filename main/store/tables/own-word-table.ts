import type { PersonId } from '../../../shared/domain/keys/ids.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { statement, text } from '../statement.ts';

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
