import type { Annex } from '../../../shared/domain/reference/annex.ts';
import type { ReferenceText } from '../../../shared/domain/reference/reference.ts';
import { parseText } from '../../../shared/domain/reference/text/parse-text.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import type { App } from '../../resources/app.ts';
import type { ReadableDb, WritableDb } from '../../store/connection.ts';
import { isWithinAct } from '../../store/data-version.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import {
  insertBlocks,
  insertOrder,
  textBlocks,
  textVersion,
  type StoredBlock,
  type TextLanguage,
} from '../../store/tables/text-table.ts';
import { annexOf } from './chart-blocks.ts';
import { LANGUAGES, templateFiles, type TemplateFiles } from './template-files.ts';

/** The texts of a workspace, by language, and its charts. */
export interface WorkspaceText {
  blocks: ReadonlyMap<TextLanguage, readonly StoredBlock[]>;
  /** What the blocks mean, in the workspace's year. */
  texts: ReadonlyMap<ReferenceLanguage, ReferenceText>;
  annex: Annex;
}

const known = new WeakMap<ReadableDb, { version: string; text: WorkspaceText }>();

/** The text that a workspace has, read once for each state that it is in. */
export function textOf(app: App, { db, meta }: Workspace): WorkspaceText {
  const version = textVersion(db);
  const last = known.get(db);
  if (last?.version === version && !isWithinAct(db)) return last.text;
  const blocks = storedText(db) ?? asStored(templateFiles(app, meta.template));
  const texts = LANGUAGES.flatMap((language): [ReferenceLanguage, ReferenceText][] => {
    const own = blocks.get(language);
    if (own === undefined) return [];
    const head = { template: meta.template, year: Number(meta.period), language };
    const { text, problems } = parseText(own, head);
    if (problems.length > 0) throw new Error(`a text that is kept: ${JSON.stringify(problems[0])}`);
    return [[language, text]];
  });
  const text = { blocks, texts: new Map(texts), annex: annexOf(blocks.get('all') ?? []) };
  // What an act has written may be taken back without a trace.
  if (!isWithinAct(db)) known.set(db, { version, text });
  return text;
}

/** The English text: every template has one. */
export function englishText(app: App, workspace: Workspace): ReferenceText {
  const text = textOf(app, workspace).texts.get('en');
  if (!text) throw new Error('a workspace without an English text');
  return text;
}

/** Null: the workspace is older than texts of its own, and was only opened for reading since. */
function storedText(db: ReadableDb): Map<TextLanguage, readonly StoredBlock[]> | null {
  const found = ([...LANGUAGES, 'all'] as const).flatMap(
    (language): [TextLanguage, readonly StoredBlock[]][] => {
      const blocks = textBlocks(db, language);
      return blocks === null ? [] : [[language, blocks]];
    },
  );
  return found.length === 0 ? null : new Map(found);
}

const asStored = ({ texts, charts }: TemplateFiles): Map<TextLanguage, readonly StoredBlock[]> =>
  new Map(
    [...texts, ['all', charts] as const].map(([language, blocks]) => [
      language,
      blocks.map((block) => ({ ...block, untouched: true })),
    ]),
  );

/** Whether the workspace has a text of its own. */
export const isKept = (db: ReadableDb): boolean => storedText(db) !== null;

/** Gives a new workspace the text of its template. */
export function insertTemplate(db: WritableDb, { texts, charts }: TemplateFiles, at: string): void {
  for (const [language, blocks] of [...texts, ['all', charts] as const]) {
    insertBlocks(db, language, blocks, { by: null, at });
    insertOrder(
      db,
      language,
      blocks.map(({ id }) => id),
      { by: null, at },
    );
  }
}

/** A workspace that is older than texts of its own gets the one that it printed until now: what ships may change. */
export function keepText(app: App, workspace: Workspace): void {
  if (workspace.readOnly || isKept(workspace.db)) return;
  workspace.note((db) => insertTemplate(db, templateFiles(app, workspace.meta.template), app.now()));
}
