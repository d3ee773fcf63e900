import type { ComparedSentence, ComparedYears } from '../../../shared/contract/reference/roll.ts';
import type { Figure } from '../../../shared/domain/figures/figure.ts';
import { leftValue, type Vintages } from '../../../shared/domain/figures/vintage.ts';
import { exactly } from '../../../shared/domain/numbers/exactly.ts';
import { previousPeriod } from '../../../shared/domain/periods/period.ts';
import { parseText } from '../../../shared/domain/reference/text/parse-text.ts';
import type { TextBlock } from '../../../shared/domain/reference/text/text-block.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { sentencesOf, type TextSentence } from '../../../shared/domain/roll/sentences.ts';
import { textOfRuns, tried } from '../../../shared/domain/roll/trial.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import { view, type Derived } from '../../session/view.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { forebearsOf } from '../../store/tables/meta-table.ts';
import { blockHistory, blockIds } from '../../store/tables/text-table.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { textOf } from '../text/workspace-text.ts';

/** This year's text beside the one of the year before, sentence by sentence, each with the numbers of its year. */
export const comparedView = view('compared years', compared);

function compared({ from: { app, workspace }, get }: Derived, language: ReferenceLanguage): ComparedYears {
  const before = forebearsOf(workspace.db).at(-1);
  const now = textOf(app, workspace).texts.get(language);
  if (before === undefined || now === undefined) return { from: null, to: workspace.meta.period, rows: [] };
  const state = get(stateView);
  const head = { template: now.template, year: Number(before.period), language };
  const left = textBefore(workspace, language, before.rolled, now.blocks.map(({ id }) => id)); // prettier-ignore
  const then = parseText(left, head).text;
  const says = (figures: ReadonlyMap<string, Figure>, { inlines }: TextSentence): string =>
    textOfRuns(tried(inlines, wordingOf(language), figures));
  const figuresNow = new Map(state.figures.map((figure) => [figure.id, figure]));
  const figuresThen = figuresOfVintage(state.vintages, before.period);
  const groups = [sentencesOf(then), sentencesOf(now)].map((all) => Map.groupBy(all, ({ block }) => block));
  const [was, is] = groups as [(typeof groups)[number], (typeof groups)[number]];
  const written = new Map(
    textOf(app, workspace)
      .blocks.get(language)
      ?.map((one) => [one.id, one.source]),
  );
  const rolled = new Map(left.map((one) => [one.id, one.source]));
  const rows = [...new Set([...is.keys(), ...was.keys()])].flatMap((block): ComparedSentence[] => {
    const [old, own] = [was.get(block) ?? [], is.get(block) ?? []];
    const place = (own[0] ?? old[0])!;
    const at = { block, section: place.section, page: place.page ?? null };
    // Sentences that were added or taken out: the block is compared as a whole.
    if (old.length !== own.length)
      return [
        rowOf(
          at,
          old.length === 0 ? null : old.map((one) => says(figuresThen, one)).join(' '),
          own.length === 0 ? null : own.map((one) => says(figuresNow, one)).join(' '),
        ),
      ];
    // Years move on, and nouns turn with their numbers: the words are the same where they are written the same.
    const alike = withoutDigits(written.get(block)) === withoutDigits(rolled.get(block));
    return own.map((one, index) => rowOf(at, says(figuresThen, old[index]!), says(figuresNow, one), alike));
  });
  return { from: before.period, to: workspace.meta.period, rows };
}

type At = Pick<ComparedSentence, 'block' | 'section' | 'page'>;

function rowOf(at: At, before: string | null, after: string | null, alike = false): ComparedSentence {
  const kind =
    before === null
      ? 'new'
      : after === null
        ? 'gone'
        : before === after
          ? 'same'
          : alike || withoutNumbers(before) === withoutNumbers(after)
            ? 'numbers'
            : 'words';
  return { ...at, kind, before, after };
}

const withoutDigits = (source = ''): string => source.replaceAll(/\d+(?:\}?-c[ıiuü])?/g, '#');
const withoutNumbers = (text: string): string => text.replaceAll(/[+−-]?\d[\d.,\u00a0 ]*|…/g, '#');

/** The blocks as they were when the year was left, those that are gone since last. */
function textBefore(
  { db }: Workspace,
  language: ReferenceLanguage,
  rolled: string,
  ids: readonly string[],
): TextBlock[] {
  const all = [...new Set([...ids, ...blockIds(db)])];
  return all.flatMap((id): TextBlock[] => {
    const said = blockHistory(db, language, id).find(({ at }) => at < rolled);
    return said === undefined ? [] : [{ id, source: said.source }];
  });
}

function figuresOfVintage(vintages: Vintages, period: string): Map<string, Figure> {
  const own = vintages.all.filter((one) => one.said === period);
  return new Map(
    own.flatMap((one): [string, Figure][] => {
      if (one.period !== period && !isCarried(own, one, period)) return [];
      const value = leftValue([one])?.value ?? null;
      const before = previousPeriod(one.period);
      const previous =
        before === null
          ? null
          : (leftValue(vintages.of({ figure: one.figure, period: before }))?.value ?? null);
      return [
        [
          one.figure,
          {
            id: one.figure,
            period: one.period,
            value,
            unit: '',
            previous,
            change: value === null || previous === null ? null : exactly(value - previous),
            state: one.state,
            observations: [],
          },
        ],
      ];
    }),
  );
}

/** A figure of a fixed year, or of several together: the one period that it has. */
const isCarried = (
  own: readonly { figure: string; period: string }[],
  { figure }: { figure: string },
  period: string,
): boolean => !own.some((one) => one.figure === figure && one.period === period);
