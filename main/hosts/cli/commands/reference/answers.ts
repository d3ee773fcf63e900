import { stateOfLine, type LineAnswer } from '../../../../../shared/domain/enquiries/answer-line.ts';
import { ENQUIRY_IDS, type EnquiryId } from '../../../../../shared/domain/enquiries/enquiry.ts';
import { err, ok, type Result } from '../../../../../shared/result.ts';
import { answerWords } from '../../../../../shared/words/enquiries/answer-words.ts';
import { reconcile } from '../../../../work/conflicts/reconciled.ts';
import { answersOf, type Answers } from '../../../../work/enquiries/answers.ts';
import { answersTable, noteOf } from '../../../../work/enquiries/answers-table.ts';
import { writeTable } from '../../../../work/exchange/write-table.ts';
import { countHidden, outsideOf } from '../../../../work/reference/outside.ts';
import type { App } from '../../../../resources/app.ts';
import type { UsageError } from '../../cli-error.ts';
import type { Command } from '../../command.ts';
import type { Output } from '../../output.ts';
import { counted, hiddenSentence, shownNumber } from '../../shown.ts';
import { typedNumber } from '../../typed-values.ts';
import { withWorkspace } from '../../with-workspace.ts';

export const answersCommand: Command = {
  name: 'answers',
  positionals: ['WS'],
  options: {
    for: { value: 'greta|glotip|sdg', required: true },
    out: { value: 'FILE.xlsx|csv' },
    years: { value: '2022,2023|2019-2023' },
    lang: { value: 'en|az' },
    with: { value: 'population=N,…' },
    inside: {},
    overwrite: {},
  },
  summary:
    'what other readers ask of the same figures, answered from accepted ones; for readers outside, small counts and what would give them away are not shown (--inside shows all); --with states a number that nobody collects',
  run: (call) =>
    withWorkspace(call, async (workspace, { app, args, out, path }) => {
      const id = ENQUIRY_IDS.find((known) => known === args.must('for'));
      if (id === undefined) return err({ tag: 'OneOfWords', option: 'for', words: [...ENQUIRY_IDS] });
      const language = (['en', 'az'] as const).find((known) => known === (args.text('lang') ?? 'en'));
      if (language === undefined) return err({ tag: 'OneOfWords', option: 'lang', words: ['en', 'az'] });
      const years = typedYears(args.text('years') ?? workspace.meta.period);
      if (!years.ok) return years;
      const stated = typedStated(app, id, args.text('with'));
      if (!stated.ok) return stated;
      const state = reconcile(app, workspace);
      const outside = args.has('inside') ? null : outsideOf(app, workspace, state);
      const answers = answersOf(app, workspace, state, {
        id,
        years: years.value,
        stated: stated.value,
        outside,
      });
      const table = answersTable(app.catalogue(), answers, language);
      const named = args.text('out');
      if (named !== undefined) {
        const target = { path: path(named), replace: args.has('overwrite'), workspace };
        const written = await writeTable(target, table);
        if (!written.ok) return written;
      }
      const { counts, lines } = answers;
      const hidden = outside && countHidden(outside);
      const said = {
        file: named === undefined ? null : path(named),
        lines: lines.map((line) => ({ ...line, state: stateOfLine(line) })),
        answered: counts.answered,
        suppressed: counts.hidden,
        open: counts.open,
        missing: counts.missing + counts.stated,
        cannot: counts.none,
        beyond: hidden?.beyond ?? [],
      };
      out.result(said, () => {
        printLines(answers, app, language, out);
        out.line(`\n${sentence(answers)}`);
        if (hidden) out.line(`${hiddenSentence(hidden)} --inside shows all.`);
        if (named !== undefined) out.line(`${path(named)} is written.`);
      });
      return ok(counts.open > 0 ? 1 : 0);
    }),
};

function printLines({ lines, years }: Answers, app: App, language: 'en' | 'az', out: Output): void {
  const words = answerWords(language);
  out.table(lines, [
    { head: 'line', cell: ({ code }) => code },
    { head: 'asked', cell: ({ asks }) => asks[language], most: 60 },
    ...years.map((year, at) => ({
      head: year,
      align: 'right' as const,
      cell: ({ values }: LineAnswer) => {
        const { state, value } = values[at]!;
        return state === 'answered' ? shownNumber(value) : state === 'none' ? '–' : words.state[state];
      },
    })),
    { head: 'from', cell: ({ figures, of }) => [figures.join(' + '), ...(of === undefined ? [] : [of])].join(' ÷ '), most: 44 }, // prettier-ignore
    { head: 'note', cell: (line) => noteOf(line, app.catalogue(), words, language), most: 60, ink: () => out.ink.muted }, // prettier-ignore
  ]);
}

const sentence = ({ lines, counts }: Answers): string =>
  `${counts.answered} of ${counted(lines.length, 'line')} answered, ${counts.hidden} not shown, ${counts.open} open, ${counts.missing} not reported, ${counts.stated} need a stated number, ${counts.none} cannot be answered.`;

/** `2022,2023`, `2019-2023`; in order, each once. */
function typedYears(text: string): Result<string[], UsageError> {
  const years = new Set<number>();
  for (const part of text.split(',')) {
    const [, from, to = from] = /^(\d{4})(?:[-–](\d{4}))?$/.exec(part.trim()) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (from === undefined || last < first || last - first > 50) return err({ tag: 'NotYears', text });
    for (let year = first; year <= last; year += 1) years.add(year);
  }
  return ok([...years].toSorted((a, b) => a - b).map(String));
}

/** `population=10127000,…`: numbers that the questionnaire names, and above zero. */
function typedStated(app: App, id: EnquiryId, text = ''): Result<Map<string, number>, UsageError> {
  const known = (app.enquiries().find((one) => one.id === id)?.outside ?? []).map((one) => one.id);
  const stated = new Map<string, number>();
  for (const pair of text.split(',').filter((part) => part.trim() !== '')) {
    const [name = '', value = ''] = pair.split('=').map((part) => part.trim());
    if (!known.includes(name)) return err({ tag: 'OneOfWords', option: 'with', words: known.map((one) => `${one}=N`) }); // prettier-ignore
    const number = typedNumber('with', value);
    if (!number.ok) return number;
    if (number.value <= 0) return err({ tag: 'NotANumber', option: 'with', text: value });
    stated.set(name, number.value);
  }
  return ok(stated);
}
