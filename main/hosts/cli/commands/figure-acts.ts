import type { NewFigure } from '../../../../shared/domain/catalogue/new-figure.ts';
import { OWN_DIMENSION } from '../../../../shared/domain/catalogue/own-dimension.ts';
import { UNKNOWN_SENDER } from '../../../../shared/domain/observations/observation.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';
import { figureBreaks } from '../../../store/tables/figure-break-table.ts';
import type { Workspace } from '../../../store/file/workspace.ts';
import { knownAgency } from '../../../work/catalogue/catalogue-lookup.ts';
import { renameFigure, retireFigure } from '../../../work/catalogue/figure-life.ts';
import { breakFigures, withdrawBreak } from '../../../work/dynamics/figure-breaks.ts';
import { addFigure } from '../../../work/teaching/add-figure.ts';
import type { OptionSpec } from '../args.ts';
import type { CliError } from '../cli-error.ts';
import type { Call, ExitCode } from '../command.ts';

const COMMAND = 'figures';

export const FIGURE_ACT_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  az: { value: 'NAME' },
  en: { value: 'NAME' },
  ru: { value: 'NAME' },
  tr: { value: 'NAME' },
  unit: { value: 'CODE' },
  'part-of': { value: 'FIGURE' },
  'parted-by': { value: 'DIMENSION' },
  section: { value: 'ID' },
  definition: { value: 'TEXT' },
  'instead-of': { value: 'FIGURE,…' },
  agency: { value: 'ID' },
  reason: { value: 'TEXT' },
  by: { value: 'NAME' },
};

/**
 * What is done with figures: `add`, `rename FIGURE`, `retire FIGURE`, `resume FIGURE`, `break FROM TO`, `rejoin N`;
 * `breaks` lists where others took their place.
 */
export function figureAct(act: string, call: Call, workspace: Workspace): Result<ExitCode, CliError> {
  switch (act) {
    case 'add':
      return add(call, workspace);
    case 'rename':
      return rename(call, workspace);
    case 'retire':
    case 'resume':
      return retire(call, workspace, act === 'resume');
    case 'break':
      return breakInTwo(call, workspace);
    case 'rejoin':
      return rejoin(call, workspace);
    case 'breaks':
      return listBreaks(call, workspace);
    default:
      return err({ tag: 'TooManyArguments', argument: act, command: COMMAND });
  }
}

function add({ app, args, out }: Call, workspace: Workspace): Result<ExitCode, CliError> {
  const missing = lacking(args, ['az', 'unit', 'by']);
  if (missing) return missing;
  const agency = args.text('agency');
  const known = agency === undefined ? ok(UNKNOWN_SENDER) : knownAgency(app.catalogue(), agency);
  if (!known.ok) return known;
  const [ru, tr, section, definition, whole, from] = [
    'ru', 'tr', 'section', 'definition', 'part-of', 'instead-of',
  ].map((name) => args.text(name)); // prettier-ignore
  const figure: Omit<NewFigure, 'id'> = {
    labels: {
      az: args.must('az'),
      en: args.text('en') ?? args.must('az'),
      ...(ru === undefined ? {} : { ru }),
      ...(tr === undefined ? {} : { tr }),
    },
    unit: args.must('unit'),
    ...(section === undefined ? {} : { section }),
    ...(definition === undefined ? {} : { definition }),
    ...(whole === undefined ? {} : { breakdown: { of: whole, by: args.text('parted-by') ?? OWN_DIMENSION } }),
    ...(from === undefined
      ? {}
      : {
          begins: {
            from: listed(from),
            period: args.text('period') ?? workspace.meta.period,
            reason: args.text('reason') ?? '',
          },
        }),
  };
  const kept = addFigure(app, workspace, { figure, agency: known.value, by: args.must('by') });
  if (!kept.ok) return kept;
  out.result(kept.value, () => out.line(`${kept.value.figure}: ${figure.labels.en}.`));
  return ok(0);
}

function rename({ app, args, out }: Call, workspace: Workspace): Result<ExitCode, CliError> {
  const [figure] = args.rest(2);
  if (figure === undefined) return err({ tag: 'MissingArgument', argument: 'FIGURE', command: COMMAND });
  const missing = lacking(args, ['by']);
  if (missing) return missing;
  const names = Object.fromEntries(
    (['az', 'en', 'ru'] as const).flatMap((language) => {
      const name = args.text(language)?.normalize('NFC').trim();
      return name === undefined || name === '' ? [] : [[language, name]];
    }),
  );
  if (Object.keys(names).length === 0) return err({ tag: 'MissingOption', option: 'az', command: COMMAND });
  const renamed = renameFigure(app, workspace, { figure, names, by: args.must('by') });
  if (!renamed.ok) return renamed;
  out.result(renamed.value, () => out.line(`${figure}: ${Object.values(names).join(', ')}.`));
  return ok(0);
}

function retire({ app, args, out }: Call, workspace: Workspace, again: boolean): Result<ExitCode, CliError> {
  const [figure] = args.rest(2);
  if (figure === undefined) return err({ tag: 'MissingArgument', argument: 'FIGURE', command: COMMAND });
  const missing = lacking(args, again ? ['by'] : ['reason', 'by']);
  if (missing) return missing;
  const from = again ? null : (args.text('period') ?? workspace.meta.period);
  const said = retireFigure(app, workspace, {
    figure,
    from,
    reason: args.text('reason') ?? '',
    by: args.must('by'),
  });
  if (!said.ok) return said;
  out.result(said.value, () =>
    out.line(again ? `${figure} is counted again.` : `${figure} is counted no more from ${from} on.`),
  );
  return ok(0);
}

function breakInTwo({ app, args, out }: Call, workspace: Workspace): Result<ExitCode, CliError> {
  const [from, to] = args.rest(2);
  if (from === undefined || to === undefined)
    return err({ tag: 'MissingArgument', argument: 'FIGURE,…', command: COMMAND });
  const missing = lacking(args, ['reason', 'by']);
  if (missing) return missing;
  const said = breakFigures(app, workspace, {
    from: listed(from),
    to: listed(to),
    period: args.text('period') ?? workspace.meta.period,
    reason: args.must('reason'),
    by: args.must('by'),
  });
  if (!said.ok) return said;
  out.result(said.value, () => out.line(`Break ${said.value.break}: ${from} → ${to}.`));
  return ok(0);
}

function rejoin({ app, args, out }: Call, workspace: Workspace): Result<ExitCode, CliError> {
  const [number] = args.rest(2);
  if (number === undefined) return err({ tag: 'MissingArgument', argument: 'N', command: COMMAND });
  const missing = lacking(args, ['by']);
  if (missing) return missing;
  const taken = withdrawBreak(app, workspace, { break: Number(number), by: args.must('by') });
  if (!taken.ok) return taken;
  out.result(taken.value, () => out.line(`Break ${number} taken back.`));
  return ok(0);
}

function listBreaks({ out }: Call, workspace: Workspace): Result<ExitCode, CliError> {
  const breaks = figureBreaks(workspace.db);
  out.result(breaks, () =>
    out.table(breaks, [
      { head: 'break', cell: ({ id }) => String(id), align: 'right' },
      { head: 'from', cell: ({ period }) => period },
      { head: 'before', cell: ({ from }) => from.join(', ') },
      { head: 'after', cell: ({ to }) => to.join(', ') },
      { head: 'reason', cell: ({ reason }) => reason, most: 60 },
      { head: 'by', cell: ({ by }) => by },
    ]),
  );
  return ok(0);
}

const listed = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

function lacking(args: Call['args'], options: readonly string[]): Result<never, CliError> | null {
  const option = options.find((name) => !args.has(name));
  return option === undefined ? null : err({ tag: 'MissingOption', option, command: COMMAND });
}
