import type { Command } from './command.ts';

/** A command by its name; it is loaded when it is called, for each needs little of the program. */
export interface ListedCommand {
  name: string;
  load: () => Promise<Command>;
}

/** Everything that works, in the order in which it is used. */
export const COMMANDS: readonly ListedCommand[] = [
  { name: 'new', load: async () => (await import('./commands/new.ts')).newCommand },
  { name: 'people', load: async () => (await import('./commands/people.ts')).peopleCommand },
  { name: 'cells', load: async () => (await import('./commands/cells.ts')).cellsCommand },
  { name: 'suggest', load: async () => (await import('./commands/suggest.ts')).suggestCommand },
  { name: 'import', load: async () => (await import('./commands/import.ts')).importCommand },
  { name: 'questions', load: async () => (await import('./commands/questions.ts')).questionsCommand },
  { name: 'answer', load: async () => (await import('./commands/answer.ts')).answerCommand },
  { name: 'teach', load: async () => (await import('./commands/teach.ts')).teachCommand },
  { name: 'layouts', load: async () => (await import('./commands/layouts.ts')).layoutsCommand },
  { name: 'enter', load: async () => (await import('./commands/enter.ts')).enterCommand },
  { name: 'deliveries', load: async () => (await import('./commands/deliveries.ts')).deliveriesCommand },
  { name: 'accounted', load: async () => (await import('./commands/accounted.ts')).accountedCommand },
  { name: 'again', load: async () => (await import('./commands/again.ts')).againCommand },
  { name: 'withdraw', load: async () => (await import('./commands/withdraw.ts')).withdrawCommand },
  { name: 'purge', load: async () => (await import('./commands/purge.ts')).purgeCommand },
  { name: 'agencies', load: async () => (await import('./commands/agencies.ts')).agenciesCommand },
  {
    name: 'observations',
    load: async () => (await import('./commands/observations.ts')).observationsCommand,
  },
  { name: 'conflicts', load: async () => (await import('./commands/conflicts.ts')).conflictsCommand },
  { name: 'decide', load: async () => (await import('./commands/decide.ts')).decideCommand },
  { name: 'confirm', load: async () => (await import('./commands/confirm.ts')).confirmCommand },
  { name: 'figures', load: async () => (await import('./commands/figures.ts')).figuresCommand },
  { name: 'check', load: async () => (await import('./commands/check.ts')).checkCommand },
  { name: 'text', load: async () => (await import('./commands/reference/text.ts')).textCommand },
  { name: 'export', load: async () => (await import('./commands/reference/export.ts')).exportCommand },
  { name: 'answers', load: async () => (await import('./commands/reference/answers.ts')).answersCommand },
  { name: 'verify', load: async () => (await import('./commands/reference/verify.ts')).verifyCommand },
  {
    name: 'roll-forward',
    load: async () => (await import('./commands/reference/roll-forward.ts')).rollForwardCommand,
  },
  { name: 'history', load: async () => (await import('./commands/history.ts')).historyCommand },
  { name: 'changed', load: async () => (await import('./commands/changed.ts')).changedCommand },
  { name: 'undo', load: async () => (await import('./commands/history.ts')).undoCommand },
  { name: 'redo', load: async () => (await import('./commands/history.ts')).redoCommand },
  { name: 'accept-copy', load: async () => (await import('./commands/accept-copy.ts')).acceptCopyCommand },
];
