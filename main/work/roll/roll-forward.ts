import { basename } from 'node:path';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { VintageValue } from '../../../shared/domain/figures/vintage.ts';
import type { Person } from '../../../shared/domain/people/person.ts';
import { parseDay, type Day } from '../../../shared/domain/periods/day.ts';
import { isYear } from '../../../shared/domain/periods/period.ts';
import { linesOf, figuresOf } from '../../../shared/domain/reference/reference.ts';
import type { TextBlock } from '../../../shared/domain/reference/text/text-block.ts';
import type { RolledSentence } from '../../../shared/domain/roll/rolled-sentences.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { newWorkspaceRefused } from '../../outputs/write-target.ts';
import type { App } from '../../resources/app.ts';
import type { ReadableDb, WritableDb } from '../../store/connection.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { insertCatalogueEdit } from '../../store/tables/catalogue-edit-table.ts';
import { carryRows } from '../../store/years/carry-rows.ts';
import { allClearances } from '../../store/tables/clearance-table.ts';
import { dueDatesOf, insertDueDate } from '../../store/tables/due-date-table.ts';
import { insertHistory } from '../../store/tables/history-table.ts';
import { forebearsOf, saveForebears, saveMeta } from '../../store/tables/meta-table.ts';
import { allPeople } from '../../store/tables/person-table.ts';
import {
  insertPrintedValues,
  printedValues,
  printedVintages,
} from '../../store/tables/printed-value-table.ts';
import { insertBlocks, insertOrder, type TextLanguage } from '../../store/tables/text-table.ts';
import {
  earlierSenders,
  insertSenders,
  insertVintage,
  type EarlierSender,
} from '../../store/years/vintage-table.ts';
import { createWorkspace } from '../../store/workspace-file.ts';
import { listAgencies } from '../collect/agencies.ts';
import { listedAgencies } from '../collect/listed-agencies.ts';
import { reconcile, type Reconciled } from '../conflicts/reconciled.ts';
import { whoIs } from '../people/people.ts';
import { textOf } from '../text/workspace-text.ts';
import { leftValues } from './left-values.ts';
import { nextYear, type NextYear } from './next-year.ts';

/** How many of each the next year goes on with. */
export interface Carried {
  /** Figures of the year that ends, with what it printed and accepted. */
  figures: number;
  /** Of those, the ones that the reference of the year printed. */
  printed: number;
  /** Values of all years together. */
  values: number;
  sections: number;
  slides: number;
  layouts: number;
  /** Bodies that are expected to report. */
  agencies: number;
  /** Of those, the ones with a day until which they are to. */
  due: number;
  rules: number;
  explanations: number;
  people: number;
  /** Figures whose category names years, under the ids that take their place. */
  rolled: string[];
  /** Conflicts that were open, whose printed value goes along, marked. */
  open: number;
}

export interface RolledForward {
  workspace: string;
  period: string;
  carried: Carried;
  /** Those that nobody has mended or kept. */
  sentences: RolledSentence[];
}

/**
 * Makes next year's workspace beside this one, which is only read: text, catalogue, layouts, senders, explanations, and
 * last year's values as a vintage. Deliveries, decisions and signatures stay where they are. Where anything fails there
 * is no file afterwards.
 */
export function rollForward(
  app: App,
  workspace: Workspace,
  input: { path: string; period: string; by: string },
  state: Reconciled = reconcile(app, workspace),
): Result<RolledForward, ServiceError> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  if (!isYear(input.period)) return err({ tag: 'PeriodInvalid', period: input.period });
  const next = nextYear(app, workspace, state);
  if (input.period !== next.period)
    return err({ tag: 'NotNextYear', period: input.period, next: next.period });
  const refused = newWorkspaceRefused(input.path);
  if (refused) return err(refused);
  const values = leftValues(app, state, workspace.meta.period);
  const made = createWorkspace(input.path, (db) => {
    fill(db, { app, workspace, state, next, values, by: who.value });
  });
  if (!made.ok) return made;
  const carried = carriedOf(app, workspace, { state, next, values });
  const sentences = next.sentences.filter(({ fate }) => fate === null || fate === 'later');
  return ok({ workspace: input.path, period: next.period, carried, sentences });
}

interface Filling {
  app: App;
  workspace: Workspace;
  state: Reconciled;
  next: NextYear;
  values: readonly VintageValue[];
  by: Person;
}

function fill(db: WritableDb, filling: Filling): void {
  const { app, workspace, state, next, values, by } = filling;
  const { meta, db: from } = workspace;
  const at = app.now();
  const file = basename(workspace.path);
  saveMeta(db, { period: next.period, template: meta.template, createdAt: at });
  saveForebears(db, [...forebearsOf(from), { period: meta.period, file, rolled: at }]);
  for (const table of ['person', 'catalogue_edit', 'series_remark', 'figure_break', 'text_look'] as const)
    carryRows(from, db, table);
  for (const edit of next.rolled.edits) insertCatalogueEdit(db, { ...edit, by: by.id, at });
  carryExplanations(from, db, meta.period);
  carryDueDates(from, db, { from: meta.period, to: next.period });
  for (const vintage of printedVintages(from)) insertPrintedValues(db, vintage, printedValues(from, vintage));
  insertVintage(db, values);
  insertSenders(db, sendersOf(app, workspace, state));
  carryText(db, filling, at);
  insertHistory(db, {
    at,
    by: by.name,
    command: 'roll-forward',
    undoable: false,
    summary: { period: next.period, from: meta.period, file, values: values.length },
  });
}

/** The words of last year stay readable; this year's begin as nobody's own, but for those that turned with a figure. */
function carryText(db: WritableDb, { app, workspace, next, by }: Filling, at: string): void {
  carryRows(workspace.db, db, 'text_block');
  const before = textOf(app, workspace).blocks;
  for (const [language, blocks] of next.text) {
    const was = new Map(before.get(language)?.map(({ id, source }) => [id, source]));
    const looked = lookedAt(next, language);
    const isOwn = ({ id, source }: TextBlock): boolean => was.get(id) !== source || looked.has(id);
    insertBlocks(db, language, blocks.filter((block) => !isOwn(block)), { by: null, at }); // prettier-ignore
    insertBlocks(db, language, blocks.filter(isOwn), { by: by.id, at });
    insertOrder(db, language, blocks.map(({ id }) => id), { by: null, at }); // prettier-ignore
  }
}

/** Blocks of which somebody has kept every sentence in question as it is. */
function lookedAt({ sentences }: NextYear, language: TextLanguage): Set<string> {
  const own = Map.groupBy(
    sentences.filter((one) => one.language === language),
    ({ block }) => block,
  );
  return new Set(
    [...own].flatMap(([block, all]) =>
      all.every(({ fate }) => fate === 'kept' || fate === 'mended') ? [block] : [],
    ),
  );
}

/** Shown again where the same is found, and never taken for an explanation of this year's numbers. */
function carryExplanations(from: ReadableDb, to: WritableDb, said: string): void {
  carryRows(from, to, 'clearance', (row) => ({
    ...row,
    rested: JSON.stringify({ ...(JSON.parse(String(row['rested'])) as object), [`@${said}`]: {} }),
    newest_delivery: 0,
  }));
  carryRows(from, to, 'clearance_confirmation');
}

function carryDueDates(from: ReadableDb, to: WritableDb, years: { from: string; to: string }): void {
  const people = new Map(allPeople(from).map(({ id, name }) => [name, id]));
  for (const { agency, due, by, at } of dueDatesOf(from, years.from)) {
    const person = people.get(by);
    if (due !== null && person !== undefined)
      insertDueDate(to, { period: years.to, agency, due: yearLater(due), by: person, at });
  }
}

/** The same day; of a 29 February the one before. */
function yearLater(day: Day): Day {
  const later = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return parseDay(later) ?? `${later.slice(0, 8)}28`;
}

function sendersOf(app: App, workspace: Workspace, state: Reconciled): EarlierSender[] {
  const said = workspace.meta.period;
  const listed = listedAgencies(app.catalogue(), workspace, state.observations);
  return listed.length > 0
    ? listed.map(({ id, name }) => ({ said, agency: id, name }))
    : earlierSenders(workspace.db).map((one) => ({ ...one, said }));
}

export function carriedOf(
  app: App,
  workspace: Workspace,
  { state, next, values }: Pick<Filling, 'state' | 'next' | 'values'>,
): Carried {
  const { texts, annex } = textOf(app, workspace);
  const [text] = [...texts.values()];
  const printed = new Set((text?.blocks ?? []).flatMap(linesOf).flatMap(figuresOf));
  const own = values.filter(({ said }) => said === workspace.meta.period);
  const expected = listAgencies(app, workspace, state.observations).filter((one) => one.expected);
  const dates = dueDatesOf(workspace.db, workspace.meta.period).filter(({ due }) => due !== null);
  const forAll = dates.some(({ agency }) => agency === null);
  return {
    figures: new Set(own.flatMap(({ figure }) => (printed.has(figure) ? [figure] : []))).size,
    printed: own.filter((one) => one.printed !== null && printed.has(one.figure)).length,
    values: values.length,
    sections: (text?.blocks ?? []).filter(({ kind }) => kind === 'section').length,
    slides: annex.slides.length,
    layouts: app.layouts().layouts.length,
    agencies: expected.length,
    due: forAll ? expected.length : dates.length,
    rules: app.relations().length,
    explanations: allClearances(workspace.db).filter(({ kind }) => kind === 'explain').length,
    people: allPeople(workspace.db).length,
    rolled: next.rolled.figures.map(({ to }) => to),
    open: state.conflicts.filter((one) => one.state !== 'decided').length,
  };
}
