import type { Figure } from '../figures/figure.ts';
import type { Asked } from './clause.ts';
import type { NumberCase } from './grammar/number-grammar.ts';
import type { FigureInline, PlainInline } from './reference.ts';
import type { FigurePart, PrintedValue } from '../figures/printed-value.ts';
import { capitalised } from '../text/letter-case.ts';
import { exactly } from '../numbers/exactly.ts';
import { wordPart, type CorrectionFact, type Wording } from './wording.ts';
import type { ComposeOptions } from './compose.ts';
import type { ComposedRun, Correction, NumberComment, UnprintedPlace } from './composed.ts';
import { isOpen, openComment, otherNumberComment } from './open-comment.ts';
import { strictValue } from './printed-places.ts';

/** Everything that one pass over the template carries along. */
export interface FigureContext {
  options: ComposeOptions;
  place: (figure: string, part: FigurePart) => PrintedValue | undefined;
  /** Figures that already have their comment: one each, at the first place. */
  commented: Set<string>;
  /** Figures at whose first place it is said already what the checks found. */
  checked: Set<string>;
  /** What the checks found, by the figure that it stands at. */
  found: ReadonlyMap<string, readonly NumberComment[]>;
  corrections: Correction[];
  unprinted: UnprintedPlace[];
}

/** What stands where no value is known. */
const NOT_REPORTED = '…';

export function figureRun(
  inline: FigureInline,
  before: PlainInline | undefined,
  context: FigureContext,
): ComposedRun {
  const { options } = context;
  const { figure: id, part } = inline;
  const printed = part === 'derived' ? undefined : context.place(id, part);
  const figure = options.figures.get(id);
  const hidden = isHidden(inline, context);
  const { text, open } = hidden
    ? { text: options.wording.hidden, open: false }
    : placed(inline, figure, context);
  const isWord = part === 'word' || inline.derived !== undefined;
  const now =
    text !== null && isWord && beginsSentence(before)
      ? capitalised(text, options.wording.language)
      : (text ?? NOT_REPORTED);
  if (part !== 'derived') {
    if (printed) noteCorrection(inline, printed.text, now, figure, context);
    else context.unprinted.push({ figure: id, part });
  }
  const base = { kind: 'figure' as const, figure: id, part };
  const state = figure?.state ?? 'missing';
  if (options.mode === 'as-printed') return { ...base, text: printed?.text ?? now, state, open: false };
  const blocked = options.blocked?.has(id) === true;
  const run: ComposedRun = { ...base, text: now, state, open, ...(blocked && { blocked }) };
  const comments = commentsAt(id, open ? figure : undefined, context, part === 'derived' ? now : undefined);
  return comments.length > 0 ? { ...run, comments } : run;
}

/** What would say a number that is kept from readers outside, or be worked out of one. */
function isHidden(
  { figure: id, part, derived }: FigureInline,
  { options: { figures, since } }: FigureContext,
): boolean {
  const { hidden } = figures.get(id) ?? {};
  if (part === 'change' || derived?.by === 'last-year') return hidden !== undefined;
  if (derived?.by === 'since' && since?.(id, derived.from).hidden === true) return true;
  return hidden?.value === true || (derived !== undefined && 'of' in derived && figures.get(derived.of)?.hidden?.value === true); // prettier-ignore
}

/** Where a clause asks for a number that is missing. */
export function gapRun(id: string, context: FigureContext): ComposedRun {
  const figure = context.options.figures.get(id);
  const comments = commentsAt(id, figure, context);
  const { wording, mode } = context.options;
  return {
    kind: 'figure',
    figure: id,
    part: 'derived',
    text: figure?.hidden ? wording.hidden : NOT_REPORTED,
    state: figure?.state ?? 'missing',
    open: mode === 'house' && !figure?.hidden,
    ...(comments.length > 0 && { comments }),
  };
}

/** What clauses, claims and nouns go by: the printed document keeps the words of its own numbers. */
export function askedOf(id: string, { options: { mode, printed, figures } }: FigureContext): Asked {
  const { value = null, change = null, hidden } = figures.get(id) ?? {};
  if (mode === 'house') return { value, change, ...(hidden && { isHidden: true as const }) };
  const own = printed.filter(({ figure }) => figure === id);
  return {
    value: own.find(({ part }) => part !== 'change')?.value ?? value,
    change: own.find(({ part }) => part === 'change')?.value ?? change,
  };
}

/** Where no number is known the noun is that of several. */
export const nounText = (
  { figure, forms }: Extract<PlainInline, { kind: 'noun' }>,
  context: FigureContext,
): string => context.options.wording.noun(askedOf(figure, context).value ?? 2, forms[0]!, forms.at(-1)!);

export function yearText(
  { year, ordinal, case: kase }: Extract<PlainInline, { kind: 'year' }>,
  { options: { wording } }: FigureContext,
): string {
  return declined(ordinal === true ? wording.ordinal(year) : String(year), year, kase, wording);
}

/** A text in a language without cases has none: it is not taken with one. */
const declined = (printed: string, value: number, kase: NumberCase | undefined, wording: Wording): string =>
  kase === undefined || wording.inCase === null ? printed : wording.inCase(printed, value, kase);

/**
 * What stands beside the figure, at the first place where there is anything to say.
 *
 * @param derived what is worked out of it in this place
 */
function commentsAt(
  id: string,
  open: Figure | undefined,
  context: FigureContext,
  derived?: string,
): NumberComment[] {
  const { options, commented, found } = context;
  const comments: NumberComment[] = [];
  const once = derived === undefined ? id : `${id} derived`;
  if (open && !commented.has(once)) {
    commented.add(once);
    const isSettled = !isOpen(open) && open.previousOpen !== true;
    const rivals = isOpen(open) ? (options.rivals.get(id) ?? []) : [];
    comments.push(
      derived !== undefined && isSettled
        ? otherNumberComment(open, derived === NOT_REPORTED ? null : derived, options.wording)
        : openComment(open, rivals, options.wording),
    );
  }
  if (!context.checked.has(id)) comments.push(...(found.get(id) ?? []));
  context.checked.add(id);
  return comments;
}

/** What stands in the place, null where a number that it takes is missing; and whether it can still become another. */
function placed(
  inline: FigureInline,
  figure: Figure | undefined,
  { options: { wording, figures, since } }: FigureContext,
): { text: string | null; open: boolean } {
  const { part, form, ordinal, article, derived, case: kase } = inline;
  const waits = figure === undefined || isOpen(figure);
  const one = (amount: number | null, open: boolean, word: (amount: number) => string | null) => {
    const text = amount === null ? null : word(amount);
    return {
      text: text === null ? null : declined(text, amount!, kase, wording),
      open: open || text === null,
    };
  };
  if (part === 'change' || derived?.by === 'last-year') {
    const measured = isAmount(figure?.unit) ? 'amount' : 'count';
    return one(figure?.change ?? null, waits || figure.previousOpen === true, (change) =>
      derived === undefined ? wording.change(change) : wording.thanLastYear(change, measured),
    );
  }
  const value = figure?.value ?? null;
  if (part !== 'derived' || derived === undefined)
    return one(value, waits, (number) => {
      if (ordinal === true) return isWhole(number) ? wording.ordinal(number) : null;
      if (article === true) return `${wording.article(number)} ${wording.number(number)}`;
      if (form === 'ordinal' && !isWhole(number)) return null;
      return wordPart(wording, number, { part: part as FigurePart, ...(form && { form }) });
    });
  if (derived.by === 'since') {
    const sum = since?.(inline.figure, derived.from) ?? { value: null, open: true };
    return one(sum.value, waits || sum.open, wording.number);
  }
  if (derived.by === 'rounded') return one(value, waits, (number) => wording.rounded(number, derived.to));
  const other = figures.get(derived.of);
  const unsure = waits || other === undefined || isOpen(other);
  return one(value, unsure, (number) => {
    const measure = other?.value ?? null;
    if (measure === null) return null;
    if (derived.by === 'range') return wording.range(number, measure);
    if (derived.by === 'share') return wording.share(number, measure);
    return measure > 0
      ? wording.number(exactly(Math.round(exactly((number / measure) * derived.times * 10)) / 10))
      : null;
  });
}

/** Ordinals exist of whole numbers alone. */
const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 0;

function beginsSentence(before: PlainInline | undefined): boolean {
  return before === undefined || (before.kind === 'text' && /[.!?] $/.test(before.text));
}

/** Money and shares are less, persons and cases fewer. */
const isAmount = (unit: string | undefined): boolean => unit === 'AZN' || unit === 'percent';

/** A difference of value is a correction; a difference of typography is not. */
function noteCorrection(
  inline: FigureInline,
  printed: string,
  now: string,
  figure: Figure | undefined,
  context: FigureContext,
): void {
  const amount = (inline.part === 'change' ? figure?.change : figure?.value) ?? null;
  const { reasons, wording } = context.options;
  const said = strictValue(printed);
  if (amount !== null && said === amount) return;
  const reason =
    reasons?.get(inline.figure) ?? wording.correction(correctionFact(amount, said, printed, now));
  context.corrections.push({ figure: inline.figure, printed, now, reason });
}

const digits = (text: string): string => text.replace(/\D/g, '');

function correctionFact(
  amount: number | null,
  said: number | null,
  printed: string,
  now: string,
): CorrectionFact {
  if (amount === null) return { tag: 'none-accepted' };
  if (said === null) return { tag: 'printed-no-number' };
  if (digits(printed) === digits(now)) return { tag: 'printed-reads', value: said };
  return { tag: 'other-accepted' };
}
