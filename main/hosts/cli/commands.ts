import type { Command } from './command.ts';
import { acceptCopyCommand } from './commands/accept-copy.ts';
import { accountedCommand } from './commands/accounted.ts';
import { againCommand } from './commands/again.ts';
import { agenciesCommand } from './commands/agencies.ts';
import { answerCommand } from './commands/answer.ts';
import { answersCommand } from './commands/answers.ts';
import { cellsCommand } from './commands/cells.ts';
import { checkCommand } from './commands/check.ts';
import { confirmCommand } from './commands/confirm.ts';
import { conflictsCommand } from './commands/conflicts.ts';
import { decideCommand } from './commands/decide.ts';
import { deliveriesCommand } from './commands/deliveries.ts';
import { enterCommand } from './commands/enter.ts';
import { exportCommand } from './commands/export.ts';
import { figuresCommand } from './commands/figures.ts';
import { historyCommand, redoCommand, undoCommand } from './commands/history.ts';
import { importCommand } from './commands/import.ts';
import { layoutsCommand } from './commands/layouts.ts';
import { newCommand } from './commands/new.ts';
import { observationsCommand } from './commands/observations.ts';
import { peopleCommand } from './commands/people.ts';
import { questionsCommand } from './commands/questions.ts';
import { rollForwardCommand } from './commands/roll-forward.ts';
import { suggestCommand } from './commands/suggest.ts';
import { teachCommand } from './commands/teach.ts';
import { purgeCommand } from './commands/purge.ts';
import { withdrawCommand } from './commands/withdraw.ts';
import { textCommand } from './commands/text.ts';
import { verifyCommand } from './commands/verify.ts';

/** Everything that works, in the order in which it is used. */
export const COMMANDS: readonly Command[] = [
  newCommand,
  peopleCommand,
  cellsCommand,
  suggestCommand,
  importCommand,
  questionsCommand,
  answerCommand,
  teachCommand,
  layoutsCommand,
  enterCommand,
  deliveriesCommand,
  accountedCommand,
  againCommand,
  withdrawCommand,
  purgeCommand,
  agenciesCommand,
  observationsCommand,
  conflictsCommand,
  decideCommand,
  confirmCommand,
  figuresCommand,
  checkCommand,
  textCommand,
  exportCommand,
  answersCommand,
  verifyCommand,
  rollForwardCommand,
  historyCommand,
  undoCommand,
  redoCommand,
  acceptCopyCommand,
];
