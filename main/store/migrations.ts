import { first } from './migrations/0010-first.ts';
import { undo } from './migrations/0020-undo.ts';
import { clearance } from './migrations/0030-clearance.ts';
import { refusedFile } from './migrations/0035-refused-file.ts';
import { reporting } from './migrations/0040-reporting.ts';
import { seriesRemark } from './migrations/0050-series-remark.ts';
import { catalogueEdit } from './migrations/0060-catalogue-edit.ts';
import { drafts } from './migrations/0070-drafts.ts';
import { decisionBasis } from './migrations/0075-decision-basis.ts';
import { output } from './migrations/0080-output.ts';
import { outputBegun } from './migrations/0081-output-begun.ts';
import { logMark } from './migrations/0090-log-mark.ts';
import { questionGroups } from './migrations/0100-question-groups.ts';
import { withdrawal } from './migrations/0110-withdrawal.ts';
import { deliveryOrigin } from './migrations/0120-delivery-origin.ts';
import { deliveryWithdrawal } from './migrations/0130-delivery-withdrawal.ts';
import { deliveryReading } from './migrations/0140-delivery-reading.ts';
import { taughtUse } from './migrations/0150-taught-use.ts';
import { figureBreak } from './migrations/0170-figure-break.ts';
import { text } from './migrations/0180-text.ts';
import { textLook } from './migrations/0190-text-look.ts';
import { layoutsOfTables } from './migrations/0200-layouts-of-tables.ts';
import { vintage } from './migrations/0210-vintage.ts';
import { rollMend } from './migrations/0211-roll-mend.ts';
import { returnedAnswer } from './migrations/0220-returned-answer.ts';
import { draftDocument } from './migrations/0240-draft-document.ts';
import { textComment } from './migrations/0250-text-comment.ts';
import { ownWord } from './migrations/0270-own-word.ts';
import { refusedErased } from './migrations/0280-refused-erased.ts';

export interface Migration {
  /** Becomes `user_version`; steps of ten, so that a late fix fits between. */
  version: number;
  sql: string;
}

/** Listed by hand, oldest first: nothing is picked up from a folder. How to add one: `migrations/README.md`. */
export const MIGRATIONS: readonly Migration[] = [
  first,
  undo,
  clearance,
  refusedFile,
  reporting,
  seriesRemark,
  catalogueEdit,
  drafts,
  decisionBasis,
  output,
  outputBegun,
  logMark,
  questionGroups,
  withdrawal,
  deliveryOrigin,
  deliveryWithdrawal,
  deliveryReading,
  taughtUse,
  figureBreak,
  text,
  textLook,
  layoutsOfTables,
  vintage,
  rollMend,
  returnedAnswer,
  draftDocument,
  textComment,
  ownWord,
  refusedErased,
];

/** The schema version this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)!.version;
