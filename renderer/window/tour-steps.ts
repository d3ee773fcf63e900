import type { OverviewView, Todo } from '../../shared/contract/overview.ts';
import type { Words } from '../../shared/words/interface/words.ts';
import type { ScreenName } from '../shell/screens.ts';
import css from '../kit/panel.module.css';

export interface TourStep {
  name: keyof Words['tour']['steps'];
  screen: ScreenName;
  params: Record<string, string>;
  /** What it points at: the first of these that is there to be seen; else the name of the screen. */
  at: readonly string[];
}

/** The way of a number through the program, at what waits for this person in this workspace. */
export function tourSteps(view: OverviewView): TourStep[] {
  const of = <K extends Todo['kind']>(kind: K): Extract<Todo, { kind: K }> | undefined =>
    view.todo.find((todo): todo is Extract<Todo, { kind: K }> => todo.kind === kind);
  const [question, decide, confirm, finding] = [of('question'), of('decide'), of('confirm'), of('finding')];
  return [
    { name: 'files', screen: 'deliveries', params: {}, at: ['[data-tour="files"]'] },
    {
      name: 'question',
      screen: 'deliveries',
      params: question
        ? { delivery: String(question.delivery), sheet: question.sheet, ref: question.ref }
        : {},
      at: ['[data-tour="question"]', '[data-tour="questions"]'],
    },
    {
      name: 'decide',
      screen: 'figures',
      params: decide ? { figure: decide.figure, period: decide.period } : {},
      at: ['[data-tour="decide"]', `.${css.panel}`],
    },
    {
      name: 'confirm',
      screen: 'figures',
      params: confirm ? { figure: confirm.figure, period: confirm.period } : {},
      at: ['[data-tour="decide"]', `.${css.panel}`],
    },
    {
      name: 'checks',
      screen: 'checks',
      params: finding ? { finding: finding.finding } : {},
      at: [`.${css.panel}`],
    },
    { name: 'export', screen: 'overview', params: {}, at: ['[data-tour="export"]'] },
  ];
}
