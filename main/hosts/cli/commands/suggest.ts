import { basename } from 'node:path';
import type { TableSummary } from '../../../../shared/domain/understanding/table-summary.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';
import { cellText } from '../../../../shared/words/cell-text.ts';
import { evidenceWords } from '../../../../shared/words/readings/evidence.ts';
import { knownAgency, knownPeriod } from '../../../work/catalogue/catalogue-lookup.ts';
import { suggest, type Suggestion } from '../../../work/intake/suggest.ts';
import { suggestionListing, type SuggestionListing } from '../suggestion-listing.ts';
import type { CliError } from '../cli-error.ts';
import type { Call, Command, ExitCode } from '../command.ts';
import type { Output } from '../output.ts';
import { accountedLine } from '../print-accounted.ts';
import { printReadings } from '../print-question.ts';
import { shownChange, shownNumber } from '../shown.ts';
import { withWorkspace } from '../with-workspace.ts';

/** What a workspace is made for where nobody says. */
const PERIOD = '2023';

export const suggestCommand: Command = {
  name: 'suggest',
  positionals: ['FILE'],
  options: {
    agency: { value: 'ID' },
    period: { value: 'P' },
    workspace: { value: 'WS' },
  },
  summary: 'proposes what the cells of a file mean; stores nothing',
  run: (call) => {
    const ws = call.args.text('workspace');
    if (ws === undefined) return suggestFile(call, PERIOD);
    const inWorkspace = { ...call, args: { ...call.args, positional: () => ws } };
    return withWorkspace(inWorkspace, (workspace, own) =>
      suggestFile({ ...own, args: call.args }, workspace.meta.period),
    );
  },
};

async function suggestFile(call: Call, usual: string): Promise<Result<ExitCode, CliError>> {
  const { app, args, out } = call;
  const period = knownPeriod(args.text('period') ?? usual);
  if (!period.ok) return period;
  const named = args.text('agency');
  const agency = named === undefined ? ok(undefined) : knownAgency(app.catalogue(), named);
  if (!agency.ok) return agency;
  const path = call.path(args.positional(0));
  const hints = { period: period.value, ...(agency.value === undefined ? {} : { agency: agency.value }) };
  const done = await out.progress(`Reading ${basename(path)}`, () => suggest(app, path, hints));
  if (!done.ok) return err(done.error);
  const told = suggestionListing(done.value);
  out.result(told, () => printSuggestion(told, done.value, out));
  const { asked } = told.accounted;
  return ok(told.questions.length > 0 || asked > 0 ? 1 : 0);
}

function printSuggestion(told: SuggestionListing, { questions }: Suggestion, out: Output): void {
  const { ink } = out;
  out.line(`${told.agency}, ${told.period}`);
  for (const table of told.tables) out.line(tableLine(table, out));
  out.table(told.proposals, [
    { head: 'cell', cell: ({ sheet, ref }) => cellText(sheet, ref), most: 32 },
    { head: 'as written', cell: ({ text }) => text, most: 24, align: 'right' },
    { head: 'value', cell: ({ value }) => (value === null ? '' : shownNumber(value)), align: 'right' },
    {
      head: 'change',
      cell: ({ change }) => (change === undefined ? '' : shownChange(change)),
      align: 'right',
    },
    { head: 'figure', cell: ({ figure, period }) => `${figure}@${period}`, most: 56 },
    { head: 'sure', cell: ({ confidence }) => '▮'.repeat(confidence) },
    {
      head: '',
      cell: ({ why }) => (why.length === 0 ? '' : evidenceWords(why, 'en')),
      most: 60,
      ink: () => ink.muted,
    },
  ]);
  for (const question of questions) {
    out.line(`\n${ink.amber(question.text)}  ${ink.muted(cellText(question.sheet, question.ref))}  ${ink.muted(question.label.filter((part) => part !== question.text).join(' › '))}`); // prettier-ignore
    printReadings(question, out);
  }
  out.line(`\n${accountedLine(told.accounted)}`);
}

const tableLine = ({ sheet, range, title, confidence, ask }: TableSummary, { ink }: Output): string =>
  `${ink.strong(cellText(sheet, range))}  ${title}  ${'▮'.repeat(confidence)}${ask === undefined ? '' : ink.amber('  where are its edges?')}`;
