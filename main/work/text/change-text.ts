import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import { AnnexSchema, type Annex } from '../../../shared/domain/reference/annex.ts';
import { blockProblems } from '../../../shared/domain/reference/text/block-problems.ts';
import { readText } from '../../../shared/domain/reference/text/read-text.ts';
import { sectionsOf } from '../../../shared/domain/reference/text/split-text.ts';
import type { TextBlock } from '../../../shared/domain/reference/text/text-block.ts';
import type { TextProblem } from '../../../shared/domain/reference/text/text-problem.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { PersonId } from '../../../shared/domain/keys/ids.ts';
import { indicatorOf } from '../../../shared/domain/keys/figure-key.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { WritableDb } from '../../store/connection.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { blockIds, insertBlocks, insertOrder, type TextLanguage } from '../../store/tables/text-table.ts';
import { whoIs } from '../people/people.ts';
import { chartBlocks } from './chart-blocks.ts';
import { insertTemplate, isKept, textOf, type WorkspaceText } from './workspace-text.ts';
import { CHARTS_FILE, LANGUAGES, templateFiles, textFile } from './template-files.ts';

/** What an act made of a text, by the names of blocks. */
export interface TextChanged {
  language: TextLanguage;
  added: string[];
  changed: string[];
  removed: string[];
  /** The blocks that stay stand in another order. */
  moved: boolean;
}

interface Act {
  command: 'import text' | 'edit text' | 'repair text' | 'take returned';
  by: string;
  /** Written with it, under the same line of the history. */
  also?: (db: WritableDb, said: { by: PersonId; at: string }) => void;
  /** What the line of the history says beside the blocks. */
  summary?: Record<string, unknown>;
}

/** A block as it is to be; null: a new one, which gets the next number of the section that it stands in. */
export interface RetoldBlock {
  id: string | null;
  source: string;
}

/** Takes the files of a text in, by their names: all of them, or nothing. */
export function importText(
  app: App,
  workspace: Workspace,
  { files, by }: { files: ReadonlyMap<string, string>; by: string },
): Result<TextChanged[], ServiceError> {
  return changeText(app, workspace, { command: 'import text', by }, (text) => {
    const wanted = new Map<TextLanguage, readonly TextBlock[]>();
    for (const language of LANGUAGES) {
      const file = files.get(textFile(language));
      if (file === undefined) continue;
      const known = knownText(app, workspace, text, language);
      const { blocks, problems } = readText(file, headOf(workspace, language), known);
      if (problems.length > 0) return err({ tag: 'TextRefused', file: textFile(language), problems });
      wanted.set(language, blocks);
    }
    const charts = files.get(CHARTS_FILE);
    if (charts === undefined) return ok(wanted);
    const annex = readAnnex(charts, app.catalogue());
    if (!annex.ok) return err({ tag: 'TextRefused', file: CHARTS_FILE, problems: [annex.error] });
    return ok(wanted.set('all', chartBlocks(annex.value)));
  });
}

/** Says a block in other words; without words it is taken out. With `after` it is a new one that stands behind it. */
export function editBlock(
  app: App,
  workspace: Workspace,
  input: { language: ReferenceLanguage; block: string; source: string | null; after?: true; by: string },
): Result<TextChanged[], ServiceError> {
  const { language, block, by } = input;
  const source = input.source?.normalize('NFC').trim() ?? null;
  return changeText(app, workspace, { command: 'edit text', by }, (text) => {
    const blocks = text.blocks.get(language);
    if (blocks === undefined) return err({ tag: 'LanguageNotReady', language });
    const at = blocks.findIndex(({ id }) => id === block);
    if (at < 0) return err({ tag: 'BlockUnknown', block });
    if (source === null) return ok(new Map([[language, blocks.toSpliced(at, 1)]]));
    const id = input.after === true ? newId(workspace, blocks, at) : block;
    const problems = problemsOf(app, workspace, language, { id, source });
    if (problems.length > 0) return err({ tag: 'TextRefused', file: block, problems });
    const taken = input.after === true ? 0 : 1;
    return ok(
      new Map([[language, blocks.toSpliced(at + 1 - taken, taken, { id, source, untouched: false })]]),
    );
  });
}

/** Says a whole text otherwise, block by block, as one act. */
export function retellText(
  app: App,
  workspace: Workspace,
  { language, ...act }: Act & { language: ReferenceLanguage },
  retell: (blocks: readonly TextBlock[]) => Result<readonly RetoldBlock[], ServiceError>,
): Result<TextChanged[], ServiceError> {
  return changeText(app, workspace, act, (text) => {
    const had = text.blocks.get(language);
    if (had === undefined) return err({ tag: 'LanguageNotReady', language });
    const wanted = retell(had);
    if (!wanted.ok) return wanted;
    const before = new Map(had.map(({ id, source }) => [id, source]));
    const given = new Set(blockIds(workspace.db));
    let section = 'front';
    const blocks: TextBlock[] = [];
    for (const { id, source } of wanted.value) {
      if (id !== null && source.startsWith('## ')) section = id;
      const block = { id: id ?? freeId(section, given), source };
      given.add(block.id);
      blocks.push(block);
      if (before.get(block.id) === source) continue;
      const problems = problemsOf(app, workspace, language, block);
      if (problems.length > 0) return err({ tag: 'TextRefused', file: block.id, problems });
    }
    return ok(new Map([[language, blocks]]));
  });
}

const headOf = ({ meta }: Workspace, language: ReferenceLanguage) => ({
  template: meta.template,
  year: Number(meta.period),
  language,
});

const isFigureOf =
  (app: App) =>
  (id: string): boolean =>
    app.catalogue().figuresById.has(id);

function knownText(app: App, workspace: Workspace, text: WorkspaceText, language: ReferenceLanguage) {
  const blocks = text.blocks.get(language);
  return {
    blocks: sectionsOf(blocks ?? []),
    // The first text of a language takes the ids of the other one, block by block.
    everGiven: blocks === undefined ? [] : blockIds(workspace.db),
    isFigure: isFigureOf(app),
  };
}

function newId(workspace: Workspace, blocks: readonly TextBlock[], at: number): string {
  const { section } = sectionsOf(blocks)[at]!;
  return freeId(section, new Set(blockIds(workspace.db)));
}

function freeId(section: string, given: ReadonlySet<string>): string {
  let number = 1;
  while (given.has(`${section}.${number}`)) number += 1;
  return `${section}.${number}`;
}

function problemsOf(
  app: App,
  workspace: Workspace,
  language: ReferenceLanguage,
  block: TextBlock,
): TextProblem[] {
  return blockProblems(block, headOf(workspace, language), isFigureOf(app));
}

function readAnnex(text: string, catalogue: Catalogue): Result<Annex, TextProblem> {
  const refuse = (name: string) => err<TextProblem>({ tag: 'charts', line: 1, block: 'charts', name });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuse((error as Error).message);
  }
  const parsed = AnnexSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  for (const { page, charts } of parsed.data.slides)
    for (const key of charts.flatMap((chart) => [
      ...(chart.years?.series.flatMap(({ keys }) => keys) ?? []),
      ...(chart.list?.items.flatMap(({ keys }) => keys) ?? []),
    ]))
      if (!catalogue.figuresById.has(key) && !catalogue.indicatorsById.has(indicatorOf(key)))
        return err({ tag: 'figure-unknown', line: 1, block: `charts.${page}`, name: key });
  return ok(parsed.data);
}

/** One act that gives texts other blocks, or another order; where nothing is different there is none. */
function changeText(
  app: App,
  workspace: Workspace,
  { command, by, also, summary = {} }: Act,
  wish: (text: WorkspaceText) => Result<ReadonlyMap<TextLanguage, readonly TextBlock[]>, ServiceError>,
): Result<TextChanged[], ServiceError> {
  const who = whoIs(workspace.db, by);
  if (!who.ok) return who;
  const differences = (): Result<Difference[], ServiceError> => {
    const text = textOf(app, workspace);
    const wanted = wish(text);
    if (!wanted.ok) return wanted;
    return ok(
      [...wanted.value].flatMap(([language, blocks]) => {
        const found = differenceOf(language, text.blocks.get(language) ?? [], blocks);
        return found === null ? [] : [found];
      }),
    );
  };
  const foreseen = differences();
  if (!foreseen.ok || foreseen.value.length === 0) return foreseen.ok ? ok([]) : foreseen;
  const at = app.now();
  const line = { at, by: who.value.name, command };
  return workspace.commit<TextChanged[], ServiceError>(line, (db) => {
    if (!isKept(db)) insertTemplate(db, templateFiles(app, workspace.meta.template), at);
    const found = differences();
    if (!found.ok) return found;
    const said = { by: who.value.id, at };
    for (const { language, said: blocks, order } of found.value) {
      insertBlocks(db, language, blocks, said);
      if (order !== null) insertOrder(db, language, order, said);
    }
    also?.(db, said);
    const value = found.value.map(({ said: _said, order: _order, ...changed }) => changed);
    return ok({ value, summary: { ...summaryOf(value), ...summary } });
  });
}

interface Difference extends TextChanged {
  /** Blocks with other words, and new ones. */
  said: TextBlock[];
  /** Null: the blocks are the same, in the same order. */
  order: string[] | null;
}

function differenceOf(
  language: TextLanguage,
  had: readonly TextBlock[],
  blocks: readonly TextBlock[],
): Difference | null {
  const before = new Map(had.map(({ id, source }) => [id, source]));
  const after = blocks.map(({ id }) => id);
  const kept = new Set(after);
  const added = after.filter((id) => !before.has(id));
  const changed = blocks.filter(({ id, source }) => before.has(id) && before.get(id) !== source);
  const removed = had.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  const stayed = had.flatMap(({ id }) => (kept.has(id) ? [id] : []));
  const moved = after.filter((id) => before.has(id)).some((id, at) => id !== stayed[at]);
  const isOrder = added.length > 0 || removed.length > 0 || moved;
  if (!isOrder && changed.length === 0) return null;
  const isNew = new Set(added);
  return {
    language,
    added,
    changed: changed.map(({ id }) => id),
    removed,
    moved,
    said: [...blocks.filter(({ id }) => isNew.has(id)), ...changed].map(({ id, source }) => ({ id, source })),
    order: isOrder ? after : null,
  };
}

/** So many blocks are named in the history; the rest is counted. */
const NAMED = 20;

function summaryOf(changed: readonly TextChanged[]): Record<string, unknown> {
  const all = changed.flatMap((one) => [...one.added, ...one.changed, ...one.removed]);
  return {
    languages: changed.map(({ language }) => language),
    blocks: all.slice(0, NAMED),
    count: all.length,
  };
}
