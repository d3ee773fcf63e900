import { isNoCount } from '../../numbers/count.ts';
import { exactly } from '../../numbers/exactly.ts';
import type { ObservationDraft } from '../../observations/observation.ts';
import { previousPeriod } from '../../periods/period.ts';
import type { ReadingSays } from '../../questions/reading-says.ts';
import type { Reading } from '../../questions/question.ts';
import { ask } from './ask.ts';
import type { Block } from './block.ts';
import { claimed } from './claimed.ts';
import type { Column } from '../columns.ts';
import { supported } from './supported.ts';
import { draft, reading, unitOf, withValue } from './drafts.ts';
import type { Placed } from '../grid.ts';
import type { SheetState } from '../sheet-state.ts';
import { unitOfFigure } from '../labels/specialise.ts';
import type { RowReading, Target } from '../labels/target.ts';
import { readValue, type ValueReading } from './value-cell.ts';

/** What is being read, and for which figure. */
interface Job {
  state: SheetState;
  row: RowReading;
  placed: Placed;
  target: Target;
  figure: string;
  base: ObservationDraft;
  block: Block;
}

/** A cell whose figure and period are known: its value, or the question that it raises. */
export function emit(
  state: SheetState,
  row: RowReading,
  placed: Placed,
  column: Column | undefined,
  target: Target,
  figure: string,
  block: Block,
): void {
  const unit = unitOfFigure(figure, state.index);
  const read = readValue(placed.cell, placed.text, unit === 'percent', state.marks);
  const base = draft(state, row.parts, placed, column, target, figure, row.nth);
  const job: Job = { state, row, placed, target, figure, base, block };
  if (read.kind === 'number' || read.kind === 'ambiguous') {
    const written = unitOf(
      state,
      row.parts,
      column,
      unit,
      read.kind === 'number' ? read.unitText : undefined,
    );
    if (written.clash !== undefined) return askUnit(job, read, written.clash);
    return read.kind === 'number'
      ? emitNumber(job, read, written.factor)
      : askReadings(job, read, written.factor);
  }
  emitOther(job, read);
}

function emitNumber(job: Job, read: ValueReading & { kind: 'number' }, factor: number): void {
  const { state, placed, target, block } = job;
  const scaled = exactly(read.value * factor);
  const value = withValue(job.base, scaled, read.qualifier);
  if (isDoubtful(job, scaled))
    return ask(state, placed, 'not-whole', [reading(scaled, { tag: 'as-written' }, [value])]);
  if (read.percent === true && unitOfFigure(job.figure, state.index) !== 'percent')
    return ask(state, placed, 'not-whole', [reading(scaled, { tag: 'before-percent' }, [value])]);
  const change = read.change === undefined ? {} : claimed(target.period, exactly(read.change * factor));
  const observation: ObservationDraft = { ...value, ...change };
  if (state.periodDoubt !== null && target.rule?.period === undefined) {
    const says = { tag: 'period-of-title', period: target.period, title: state.periodDoubt } as const;
    return ask(state, placed, 'period-differs', [reading(scaled, says, [observation])]);
  }
  const twin = block.twinOf(observation, placed);
  if (twin) return askTwins(state, twin, { observation, placed }, block);
  if (target.rule === undefined && block.repeatsRow(observation, placed))
    return ask(state, placed, 'ambiguous-label', [
      reading(scaled, { tag: 'label-twice', figure: job.figure }, [observation]),
    ]);
  state.out.observations.push(observation);
  block.add(observation, placed, job.row.total);
}

function askReadings(job: Job, read: ValueReading & { kind: 'ambiguous' }, factor: number): void {
  const { state, placed, base, block } = job;
  const values = read.readings.map((r) => ({ value: exactly(r.value * factor), says: r.says }));
  const hint = block.hint(
    placed.col,
    values.map((r) => r.value),
  );
  ask(
    state,
    placed,
    'ambiguous-number',
    values.map(({ value, says }) =>
      reading(value, hint === value ? supported(says, { tag: 'column-size' }) : says, [
        withValue(base, value),
      ]),
    ),
  );
}

/** `min manat` beside a count of persons: as written or multiplied, neither is sure. */
function askUnit(
  job: Job,
  read: ValueReading & { kind: 'number' | 'ambiguous' },
  clash: { text: string; factor: number },
): void {
  const values = read.kind === 'number' ? [read.value] : read.readings.map((r) => r.value);
  const one = (value: number, says: ReadingSays): Reading =>
    reading(value, says, [withValue(job.base, value)]);
  const readings = values.flatMap((value) => [
    one(value, { tag: 'not-in-unit', unit: clash.text }),
    ...(clash.factor === 1 ? [] : [one(exactly(value * clash.factor), { tag: 'in-unit', unit: clash.text })]),
  ]);
  ask(job.state, job.placed, 'not-whole', readings);
}

function emitOther(job: Job, read: ValueReading): void {
  const { state, placed, target, base } = job;
  if (read.kind === 'missing') {
    const zero = read.status === 'zero';
    state.out.observations.push({ ...base, status: read.status, value: zero ? 0 : null });
  } else if (read.kind === 'unknown-mark') {
    if (target.period !== state.period && target.period === previousPeriod(state.period))
      return void state.out.observations.push({ ...base, status: 'not-reported' });
    ask(state, placed, 'unknown-mark', [
      reading(0, { tag: 'nothing-occurred' }, [{ ...base, value: 0, status: 'zero' }]),
      reading(null, { tag: 'nothing-reported' }, [{ ...base, status: 'not-reported' }]),
    ]);
  } else if (read.kind === 'error') {
    ask(state, placed, 'error-value', []);
  } else if (state.period === target.period || /\d/.test(placed.text)) {
    ask(state, placed, 'no-number', [
      reading(null, { tag: 'remark' }, [{ ...base, status: 'not-reported' }]),
    ]);
  }
}

/** Two cells of one table that would be the same figure for the same period: neither is taken. */
function askTwins(
  state: SheetState,
  first: { observation: ObservationDraft; placed: Placed },
  second: { observation: ObservationDraft; placed: Placed },
  block: Block,
): void {
  const open = [first, second].filter(({ observation, placed }) => block.setAside(observation, placed));
  state.out.observations = state.out.observations.filter((o) => o !== first.observation);
  for (const { observation, placed } of open) {
    const { figure, period } = observation;
    ask(state, placed, 'ambiguous-label', [
      reading(observation.value, { tag: 'other-cell', figure, period }, [observation]),
    ]);
  }
}

/** No amount or share that agencies report is below zero either. */
function isDoubtful({ state, figure }: Job, value: number): boolean {
  const unit = unitOfFigure(figure, state.index);
  return value < 0 || isNoCount(value, unit === undefined || state.index.fractional.has(unit));
}
