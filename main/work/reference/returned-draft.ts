import { basename } from 'node:path';
import type { Alignment } from '../../../shared/domain/reference/read-back/align.ts';
import type { FigurePart } from '../../../shared/domain/figures/printed-value.ts';
import type { AlignedValue } from '../../../shared/domain/reference/read-back/read-values.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { wordPart } from '../../../shared/domain/reference/wording.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { ReturnedDraft, ReturnedNumber } from '../../../shared/contract/reference.ts';
import type { App } from '../../resources/app.ts';
import { runReader } from '../../readers/run-reader.ts';
import { draftValues } from '../../store/tables/draft-table.ts';
import { composeReference } from './compose-reference.ts';
import { drawnTexts, type DrawnTexts } from './drawn-texts.ts';
import { listDrafts } from './drafts.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { labelOf } from './reference-places.ts';
import { loadTemplate } from '../text/reference-template.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** A document with a smaller share of the template's numbers is another one. */
const OF_TEMPLATE = 0.1;

/**
 * What a draft that was edited in Word says otherwise than the workspace: numbers that were changed, that a draft
 * printed so before the figure moved, that are gone, and new ones that no figure explains.
 */
export async function returnedDraft(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  path: string,
): Promise<Result<ReturnedDraft, ServiceError>> {
  const file = basename(path);
  const template = loadTemplate(app, workspace.meta.template);
  const read = await runReader({ job: 'document', path, question: { ask: 'alignment', template } });
  if (!read.ok) return err({ tag: 'FileNotRead', file, error: read.error });
  const { alignment, paragraphs } = read.value;
  if (alignment.holesFilled < OF_TEMPLATE) return err({ tag: 'NotThisReference', file });
  const parts = composeReference(app, workspace, state, 'house');
  if (!parts.ok) return parts;
  const drawn = drawnTexts(parts.value);
  const figures = new Map(state.figures.map((figure) => [figure.id, figure]));
  const now: Amount = (figure, part) => amountOf(figures.get(figure), part);
  const drafts = earlierAmounts(workspace);
  const named = (figure: string): Pick<ReturnedNumber, 'figure' | 'label'> => ({
    figure,
    label: labelOf(app.catalogue(), figure),
  });
  const compared = alignment.values.filter((value) => value.ref !== true && figures.has(value.figure));
  const numbers = [
    ...compared.flatMap((value): ReturnedNumber[] => {
      const found = compare(value, now, drafts);
      return found ? [{ ...found, ...named(value.figure) }] : [];
    }),
    ...missing(alignment, paragraphs, now).map((one) => ({ ...one, ...named(one.figure ?? '') })),
    ...unlinked(alignment, paragraphs, drawn, drafts.length > 0 ? 'stale' : 'changed'),
  ];
  return ok({ file, compared: compared.length, numbers });
}

type Amount = (figure: string, part: FigurePart) => number | null | undefined;

/** undefined: the figure is not known there. */
const amountOf = (
  figure: { value: number | null; change: number | null } | undefined,
  part: FigurePart,
): number | null | undefined => (part === 'change' ? figure?.change : figure?.value);

/** What each draft printed, newest first. */
function earlierAmounts(workspace: Workspace): { number: number; amount: Amount }[] {
  return listDrafts(workspace)
    .toReversed()
    .flatMap(({ id, number }) => {
      if (number === null) return [];
      const values = new Map(draftValues(workspace.db, id).map((value) => [value.figure, value]));
      return [{ number, amount: (figure: string, part: FigurePart) => amountOf(values.get(figure), part) }];
    });
}

function compare(
  { figure, part, value, text, page, section, sentence, unsigned }: AlignedValue,
  now: Amount,
  drafts: readonly { number: number; amount: Amount }[],
): ReturnedNumber | null {
  const expected = now(figure, part);
  if (expected === undefined) return null;
  const says = (known: number | null | undefined): boolean =>
    value !== null && (value === known || (unsigned === true && value === Math.abs(known ?? Number.NaN)));
  if (says(expected)) return null;
  const draft = drafts.find((one) => says(one.amount(figure, part)));
  const where = { ...(page === undefined ? {} : { page }), section, sentence };
  const known = draft === undefined ? {} : { draft: draft.number };
  const kind = draft === undefined ? 'changed' : 'stale';
  return { kind, part, printed: text, expected: worded(expected, part), where, ...known };
}

/** Places that the document's own text has no number for, and paragraphs of numbers that it does not have. */
function missing(
  { missing: holes, absent }: Alignment,
  paragraphs: readonly { text: string; page?: number }[],
  now: Amount,
): ReturnedNumber[] {
  const one = (figure: string, part: FigurePart, where: ReturnedNumber['where']): ReturnedNumber[] => {
    const expected = now(figure, part);
    // A figure without a value printed `…`, which is no number.
    if (expected === undefined || expected === null) return [];
    return [{ kind: 'missing', figure, part, printed: '', expected: worded(expected, part), where }];
  };
  return [
    ...holes.flatMap(({ figure, part, ref, paragraph, section }) => {
      if (ref !== undefined) return [];
      const { text = '', page } = paragraphs[paragraph] ?? {};
      return one(figure, part, { ...(page === undefined ? {} : { page }), section, sentence: text });
    }),
    ...absent.flatMap(({ inlines, section, page }) =>
      inlines.flatMap((inline) =>
        inline.kind === 'figure' ? one(inline.figure, inline.part, { page, section, sentence: '' }) : [],
      ),
    ),
  ];
}

/** Numbers that no figure explains; a note that the program once wrote otherwise counts once, as a whole. */
function unlinked(
  alignment: Alignment,
  paragraphs: readonly { text: string }[],
  drawn: DrawnTexts,
  /** Of a note: stale where a draft may have said so. */
  kind: 'stale' | 'changed',
): ReturnedNumber[] {
  return [...Map.groupBy(alignment.unlinked, ({ paragraph }) => paragraph)].flatMap(([paragraph, found]) => {
    const whole = paragraphs[paragraph]?.text ?? '';
    if (drawn.has(whole)) return [];
    const now = drawn.insteadOf(whole);
    const numbers = now === null ? found : found.slice(0, 1);
    return numbers.map(({ text, page, section, sentence }): ReturnedNumber => {
      const at = { ...(page === undefined ? {} : { page }), section };
      return now === null
        ? { kind: 'unlinked', printed: text, expected: '', where: { ...at, sentence } }
        : { kind, printed: whole, expected: now, where: { ...at, sentence: '' } };
    });
  });
}

const worded = (amount: number | null, part: FigurePart): string =>
  amount === null ? '…' : wordPart(wordingOf('en'), amount, { part });
