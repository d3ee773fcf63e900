import type { RollLine, RollPiece, RollTrial, RollView } from '../../../shared/contract/reference/roll.ts';
import type { ComposedRun } from '../../../shared/domain/reference/composed.ts';
import { figuresOf, type Inline, type ReferenceText } from '../../../shared/domain/reference/reference.ts';
import { parseText } from '../../../shared/domain/reference/text/parse-text.ts';
import type { ReferenceLanguage, Wording } from '../../../shared/domain/reference/wording.ts';
import { offersFor } from '../../../shared/domain/roll/offers.ts';
import type { Reason } from '../../../shared/domain/roll/reasons.ts';
import type { RolledSentence } from '../../../shared/domain/roll/rolled-sentences.ts';
import { sentencesOf, type TextSentence } from '../../../shared/domain/roll/sentences.ts';
import { textOfRuns, tried } from '../../../shared/domain/roll/trial.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import type { Derived } from '../../session/view.ts';
import { view } from '../../session/view.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import { findingsView } from '../checks/checks.ts';
import { dueDates } from '../collect/due-dates.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { textOf } from '../text/workspace-text.ts';
import { leftValues } from './left-values.ts';
import { nextYear, type NextYear } from './next-year.ts';
import { carriedOf } from './roll-forward.ts';

/** The next year as it would begin, for the screen that leads through it. */
export const rollView = view('roll', makeView);

function makeView({ from: { app, workspace }, get }: Derived): Omit<RollView, 'path'> {
  const state = get(stateView);
  const next = nextYear(app, workspace, state);
  const values = leftValues(app, state, workspace.meta.period);
  const { figures, printed, sections, slides, layouts, agencies, rules, explanations, open } = carriedOf(
    app,
    workspace,
    { state, next, values },
  );
  const { texts } = textOf(app, workspace);
  const sentences = new Map([...texts].map(([language, text]) => [language, sentencesOf(text)]));
  return {
    from: workspace.meta.period,
    to: next.period,
    carried: {
      figures,
      printed,
      sections,
      slides,
      layouts,
      agencies,
      due: dueDates(workspace).period,
      rules,
      explanations,
    },
    stays: { deliveries: allDeliveries(workspace.db).length, decisions: state.decisions.length },
    unsettled: {
      conflicts: open,
      blockers: get(findingsView).filter(({ severity }) => severity === 'blocker').length,
    },
    lines: next.sentences.map((sentence) =>
      lineOf(sentence, next, sentences, Number(workspace.meta.period), texts),
    ),
  };
}

function lineOf(
  sentence: NextYear['sentences'][number],
  next: NextYear,
  sentences: ReadonlyMap<ReferenceLanguage, readonly TextSentence[]>,
  year: number,
  texts: ReadonlyMap<ReferenceLanguage, ReferenceText>,
): RollLine {
  const { language, block, at, inlines, reasons, fate } = sentence;
  const [first, ...rest] = reasons as [Reason, ...Reason[]];
  const wording = wordingOf(language);
  const source = next.text.get(language)?.find(({ id }) => id === block)?.source ?? '';
  const siblings = (sentences.get(language) ?? []).filter((one) => one.block === block).length;
  const otherLanguage = language === 'en' ? 'az' : 'en';
  const other = sentences.get(otherLanguage)?.find((one) => one.block === block && one.at === at);
  return {
    language,
    block,
    at,
    section: sentence.section,
    page: sentence.page ?? null,
    why: first.why,
    also: rest.map(({ why }) => why),
    words: first.words,
    values: first.values ?? [],
    figures: first.figures.length,
    pieces: piecesOf(tried(inlines, wording, next.figures), first.words),
    trials: trialsOf(sentence, next, wording),
    offers:
      fate === 'mended'
        ? []
        : offersFor(source, at, siblings, reasons, year).map((offer) => ({
            ...offer,
            reads: readAs(offer.source, { block, at, language, year, next, texts }),
          })),
    fate,
    source,
    other:
      other === undefined ? null : textOfRuns(tried(other.inlines, wordingOf(otherLanguage), next.figures)),
  };
}

/** As an offer would print in the next year, with the numbers of the year that ends. */
function readAs(
  source: string,
  { block, at, language, year, next, texts }: {
    block: string;
    at: number;
    language: ReferenceLanguage;
    year: number;
    next: NextYear;
    texts: ReadonlyMap<ReferenceLanguage, ReferenceText>;
  }, // prettier-ignore
): string {
  const head = { template: texts.get(language)!.template, year: year + 1, language };
  const { text, problems } = parseText([{ id: block, source }], head);
  const sentence = problems.length > 0 ? undefined : sentencesOf(text)[at];
  return sentence === undefined ? '' : textOfRuns(tried(sentence.inlines, wordingOf(language), next.figures));
}

/** Zero, one, two, another direction, and nothing at all. */
function trialsOf({ inlines, reasons }: RolledSentence, next: NextYear, wording: Wording): RollTrial[] {
  const reason = reasons.find(({ why }) => why === 'number') ?? reasons[0]!;
  const figure = reason.figures.find((id) => figuresOf(inlines).includes(id)) ?? firstCount(inlines, next);
  if (figure === undefined) return [];
  const { values = [], words } = reason;
  return [1, 2, 0, ...otherWay(inlines, figure, next), null].map((value) => {
    const ok = value === null || !(values.includes(value) || (value === 2 && values.includes(2)));
    const runs = tried(inlines, wording, next.figures, new Map([[figure, value]]));
    return { value, pieces: piecesOf(runs, ok ? [] : words), ok };
  });
}

/** A value with which the change that is printed goes the other way. */
function otherWay(inlines: readonly Inline[], id: string, { figures }: NextYear): number[] {
  const { value = null, change = null } = figures.get(id) ?? {};
  const isPrinted = inlines.some(
    (one) => one.kind === 'figure' && one.figure === id && one.part === 'change',
  );
  if (!isPrinted || value === null || change === null) return [];
  return [value + (change > 0 ? -2 : 2)].filter((one) => one > 2);
}

const firstCount = (inlines: readonly Inline[], { catalogue }: NextYear): string | undefined =>
  figuresOf(inlines).find((id) => catalogue.figuresById.get(id)?.kind === 'reporting_year');

/** Runs as a screen draws them, with the first place of each word in question marked. */
function piecesOf(runs: readonly ComposedRun[], words: readonly string[]): RollPiece[] {
  const left = new Set(words);
  return runs.flatMap((run): RollPiece[] => {
    if (run.kind === 'figure') return [{ text: run.text, figure: true }];
    const pieces: RollPiece[] = [];
    let rest = run.text;
    for (const word of words) {
      const at = left.has(word) ? rest.indexOf(word) : -1;
      if (at < 0) continue;
      left.delete(word);
      if (at > 0) pieces.push({ text: rest.slice(0, at) });
      pieces.push({ text: word, wrong: true });
      rest = rest.slice(at + word.length);
    }
    return rest === '' ? pieces : [...pieces, { text: rest }];
  });
}
