import type { ValueThen } from '../../../../shared/domain/history/changed.ts';
import { err, ok } from '../../../../shared/result.ts';
import { changedBetween, type Changed } from '../../../work/history/changed.ts';
import { momentOf } from '../../../work/history/moment.ts';
import type { Command } from '../command.ts';
import type { Output } from '../output.ts';
import { counted, shownChange, shownNumber } from '../shown.ts';
import { withWorkspace } from '../with-workspace.ts';

export const changedCommand: Command = {
  name: 'changed',
  positionals: ['WS'],
  options: {
    since: { value: 'last-visit|last-export|N|DAY', required: true },
    until: { value: 'N|DAY' },
    lang: { value: 'en|az' },
    by: { value: 'NAME' },
  },
  summary:
    'figures and sentences that are otherwise than at an earlier moment: an act by its number, a day, the last export, or how NAME last left it (last-visit --by NAME)',
  run: (call) =>
    withWorkspace(call, (workspace, { args, out }) => {
      const language = (['en', 'az'] as const).find((known) => known === (args.text('lang') ?? 'en'));
      if (language === undefined) return err({ tag: 'OneOfWords', option: 'lang', words: ['en', 'az'] });
      const by = args.text('by') ?? null;
      const now = call.app.now();
      const [from, to] = [args.must('since'), args.text('until') ?? 'now'];
      if (from === 'last-visit' && by === null)
        return err({ tag: 'MissingOption', option: 'by', command: 'changed' });
      const since = momentOf(workspace, from, { by, isEnd: false, now });
      if (since === null) return err({ tag: 'NotAMoment', option: 'since', text: from });
      const until = momentOf(workspace, to, { by, isEnd: true, now });
      if (until === null || until < since) return err({ tag: 'NotAMoment', option: 'until', text: to });
      const changed = changedBetween(call.app, workspace, { since, until, language });
      out.result(changed, () => print(changed, out));
      return ok(0);
    }),
};

const shownValue = (then: ValueThen): string =>
  then === null
    ? '…'
    : `${shownNumber(then.value)}${then.change === null ? '' : ` (${shownChange(then.change) || '0'})`}, ${then.state}`;

const minute = (at: string): string => at.slice(0, 16).replace('T', ' ');

function print({ since, until, acts, values, sentences }: Changed, out: Output): void {
  const from = since.at === null ? 'the beginning' : `act ${since.entry} of ${minute(since.at)}`;
  out.line(
    `Since ${from}, until act ${until.entry}: ${counted(acts, 'act')}, ${counted(values.length, 'figure')} and ${counted(sentences.length, 'sentence')} changed.`,
  );
  if (values.length > 0)
    out.table(values, [
      { head: 'figure', cell: ({ figure, period }) => `${figure}@${period}` },
      { head: 'before', cell: ({ before }) => shownValue(before), align: 'right' },
      { head: 'after', cell: ({ after }) => shownValue(after), align: 'right' },
      { head: 'who', cell: ({ by }) => [...new Set(by.map((act) => act.by))].join(', ') },
      { head: 'why', cell: ({ by }) => by.map(({ seq, command, summary }) => `${seq} ${command}${typeof summary['reason'] === 'string' ? `: ${summary['reason']}` : ''}`).join('; '), most: 70, ink: () => out.ink.muted }, // prettier-ignore
    ]);
  for (const { section, page, kind, before, after } of sentences) {
    out.line(`\n${out.ink.muted(`${section}${page === null ? '' : `, p. ${page}`} (${kind})`)}`);
    if (before !== null) out.line(out.ink.red(`- ${before}`));
    if (after !== null) out.line(`+ ${after}`);
  }
}
