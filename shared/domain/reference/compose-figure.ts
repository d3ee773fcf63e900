import type { Figure } from '../figures/figure.ts';
import type { Inline } from './reference.ts';
import type { FigurePart, PrintedValue } from '../figures/printed-value.ts';
import { wordPart, type CorrectionFact, type Wording } from './wording.ts';
import type { ComposeOptions } from './compose.ts';
import type { ComposedRun, Correction, NumberComment, UnprintedPlace } from './composed.ts';
import { isOpen, openComment } from './open-comment.ts';
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

type FigureInline = Extract<Inline, { kind: 'figure' }>;

export function figureRun(
  inline: FigureInline,
  before: Inline | undefined,
  context: FigureContext,
): ComposedRun {
  const { options } = context;
  const printed = context.place(inline.figure, inline.part);
  const figure = options.figures.get(inline.figure);
  const now = accepted(figure, inline, before, options.wording);
  if (printed) noteCorrection(inline, printed.text, now, figure, context);
  else context.unprinted.push({ figure: inline.figure, part: inline.part });
  const base = { kind: 'figure' as const, figure: inline.figure, part: inline.part };
  const state = figure?.state ?? 'missing';
  if (options.mode === 'as-printed') return { ...base, text: printed?.text ?? now, state, open: false };
  const provisional = inline.part === 'change' && figure?.previousOpen === true;
  const open = figure === undefined || isOpen(figure) || now === NOT_REPORTED || provisional;
  const blocked = options.blocked?.has(inline.figure) === true;
  const run: ComposedRun = { ...base, text: now, state, open, ...(blocked && { blocked }) };
  const comments = commentsAt(inline.figure, open ? figure : undefined, context);
  return comments.length > 0 ? { ...run, comments } : run;
}

/** What stands beside the figure, at the first place where there is anything to say. */
function commentsAt(id: string, open: Figure | undefined, context: FigureContext): NumberComment[] {
  const { options, commented, found } = context;
  const comments: NumberComment[] = [];
  if (open && !commented.has(id)) {
    commented.add(id);
    const rivals = isOpen(open) ? (options.rivals.get(id) ?? []) : [];
    comments.push(openComment(open, rivals, options.wording));
  }
  if (!context.checked.has(id)) comments.push(...(found.get(id) ?? []));
  context.checked.add(id);
  return comments;
}

function accepted(
  figure: Figure | undefined,
  inline: FigureInline,
  before: Inline | undefined,
  wording: Wording,
): string {
  const amount = inline.part === 'change' ? figure?.change : figure?.value;
  if (amount === undefined || amount === null) return NOT_REPORTED;
  const sentenceStart = before === undefined || (before.kind === 'text' && /[.!?] $/.test(before.text));
  return wordPart(wording, amount, {
    part: inline.part,
    sentenceStart,
    ...(inline.form && { form: inline.form }),
  });
}

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
