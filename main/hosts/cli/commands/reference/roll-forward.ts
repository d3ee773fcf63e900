import { ROLL_REASONS, type Reason } from '../../../../../shared/domain/roll/reasons.ts';
import type { RolledSentence } from '../../../../../shared/domain/roll/rolled-sentences.ts';
import { err, ok } from '../../../../../shared/result.ts';
import { rollForward, type Carried } from '../../../../work/roll/roll-forward.ts';
import type { Command } from '../../command.ts';
import type { Output } from '../../output.ts';
import { counted } from '../../shown.ts';
import { withWorkspace } from '../../with-workspace.ts';

const COMMAND = 'roll-forward';

export const rollForwardCommand: Command = {
  name: COMMAND,
  positionals: ['WS', 'NEW'],
  options: { period: { value: 'YEAR' }, by: { value: 'NAME' } },
  summary:
    'begins the next year from this one in a workspace of its own, and lists the sentences that would not read right by themselves',
  run: (call) =>
    withWorkspace(call, (workspace, { app, args, out, path }) => {
      const [period, by] = [args.text('period'), args.text('by')];
      if (period === undefined) return err({ tag: 'MissingOption', option: 'period', command: COMMAND });
      if (by === undefined) return err({ tag: 'MissingOption', option: 'by', command: COMMAND });
      const rolled = rollForward(app, workspace, { path: path(args.positional(1)), period, by });
      if (!rolled.ok) return rolled;
      const { sentences, ...made } = rolled.value;
      out.result({ ...made, sentences: sentences.map(listedSentence) }, () => {
        sayCarried(made.workspace, made.period, made.carried, out);
        saySentences(sentences, out);
      });
      return ok(sentences.length > 0 ? 1 : 0);
    }),
};

const listedSentence = ({ language, block, section, page, text, reasons }: RolledSentence) => ({
  language,
  section,
  ...(page === undefined ? {} : { page }),
  block,
  sentence: text,
  why: reasons[0]!.why,
  reasons,
});

function sayCarried(workspace: string, period: string, carried: Carried, out: Output): void {
  out.line(`${workspace}: ${period} begins from ${Number(period) - 1}, which is not changed.`);
  out.line(
    `${counted(carried.figures, 'figure')} (${carried.printed} as printed), ${counted(carried.sections, 'section')}, ${counted(carried.slides, 'slide')}, ${counted(carried.layouts, 'layout')}, ${counted(carried.agencies, 'body', 'bodies')} expected (${carried.due} with a due date), ${counted(carried.rules, 'rule')}, ${counted(carried.explanations, 'explanation')}.`,
  );
  if (carried.open > 0)
    out.line(
      `${counted(carried.open, 'conflict')} of ${Number(period) - 1} ${carried.open === 1 ? 'is' : 'are'} open: the printed value goes along, marked.`,
    );
}

const HEADS = {
  fact: 'A fact of the year before, typed as text',
  sign: 'A word that holds for one direction only',
  number: 'Zero, one or many would break it',
  list: 'A list that may grow or shrink',
  missing: 'A figure is missing',
  unchanged: 'It stood unchanged for years',
} as const;

function saySentences(sentences: readonly RolledSentence[], out: Output): void {
  for (const why of ROLL_REASONS) {
    const own = sentences.filter(({ reasons }) => reasons[0]!.why === why);
    if (own.length === 0) continue;
    out.line('');
    out.line(`${HEADS[why]}: ${own.length}`);
    out.table(own, [
      { head: 'block', cell: ({ language, block }) => `${language} ${block}` },
      { head: 'sentence', cell: ({ text }) => text, most: 70 },
      { head: 'wrong', cell: ({ reasons }) => wrong(reasons[0]!), most: 40 },
    ]);
  }
}

const wrong = ({ words, values = [], figures }: Reason): string =>
  [words.join(', '), values.length > 0 ? `with ${values.join(', ')}` : '', words.length === 0 ? figures.join(', ') : '']
    .filter((part) => part !== '')
    .join(' '); // prettier-ignore
