import type { PersonId } from '../../../shared/domain/keys/ids.ts';
import type { Fate } from '../../../shared/domain/roll/fate.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, statement, text, textOrNull } from '../statement.ts';

/** What was said of a sentence of the text before the next year begins. */
export interface Mend {
  language: ReferenceLanguage;
  block: string;
  /** Its number within the block, from 0. */
  sentence: number;
  fate: Fate;
  /** Of `mended`: the whole block as the next year has it. */
  source: string | null;
}

export function insertMend(db: WritableDb, mend: Mend & { by: PersonId; at: string }): void {
  statement(
    db,
    'INSERT INTO roll_mend (language, block, sentence, fate, source, said_by, said_at, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(mend.language, mend.block, mend.sentence, mend.fate, mend.source, mend.by, mend.at, db.entry);
}

/** Of each sentence the newest word, oldest first. */
export const rollMends = (db: ReadableDb): Mend[] =>
  statement(
    db,
    `SELECT * FROM live_roll_mend m WHERE id = (SELECT max(id) FROM live_roll_mend
  WHERE language = m.language AND block = m.block AND sentence = m.sentence) ORDER BY id`,
  )
    .all()
    .map((row) => ({
      language: text(row, 'language') as ReferenceLanguage,
      block: text(row, 'block'),
      sentence: number(row, 'sentence'),
      fate: text(row, 'fate') as Fate,
      source: textOrNull(row, 'source'),
    }));
