import { compose } from '../../../shared/domain/reference/compose.ts';
import type { ComposedBlock, ComposedRun } from '../../../shared/domain/reference/composed.ts';
import type { PrintedSentence } from '../../../shared/contract/checks.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { englishText } from './workspace-text.ts';
import { view, type Derived } from '../../session/view.ts';

/** A sentence of the reference as it prints now, with the figures in it. */
export type SentenceWithFigures = PrintedSentence & { figures: ReadonlySet<string> };

/** The whole reference as it prints now, sentence by sentence. Its prose exists in English. */
export const printedSentencesView = view('printed sentences', printedSentences);

function printedSentences({ from: { app, workspace }, get }: Derived): SentenceWithFigures[] {
  const state = get(stateView);
  const composed = compose(englishText(app, workspace), {
    mode: 'house',
    wording: wordingOf('en'),
    figures: new Map(state.figures.map((figure) => [figure.id, figure])),
    printed: state.printed,
    rivals: new Map(),
  });
  return composed.blocks.flatMap(ofBlock);
}

function ofBlock(block: ComposedBlock): SentenceWithFigures[] {
  if (block.kind === 'paragraph' || block.kind === 'list-item')
    return sentencesOf(block.runs).map((runs) => withFigures(runs, block.page, false));
  if (block.kind !== 'slide') return [];
  return block.items.map(({ runs }) => withFigures(runs, block.page, true));
}

function withFigures(runs: readonly ComposedRun[], page: number, slide: boolean): SentenceWithFigures {
  const figures = new Set(runs.flatMap((run) => (run.kind === 'figure' ? [run.figure] : [])));
  const pieces = runs.map((run) => ({
    text: run.text,
    ...(run.kind === 'figure' ? { figure: run.figure } : {}),
    ...(run.kind === 'figure' && run.open ? { open: true as const } : {}),
  }));
  return { page, slide, pieces, figures };
}

/** A stop ends a sentence where a capital letter follows; `No. 15` and `a.m.` go on. */
const END = /(?<=[a-zə)\]”]{2}[.!?])\s+(?=[A-Z“])/u;

/** A number that follows begins the next one. */
const ENDED = /[a-zə)\]”]{2}[.!?]\s+$/u;

function sentencesOf(runs: readonly ComposedRun[]): ComposedRun[][] {
  const sentences: ComposedRun[][] = [[]];
  let ended = false;
  for (const run of runs) {
    if (ended) sentences.push([]);
    ended = run.kind === 'text' && ENDED.test(run.text);
    if (run.kind === 'figure') {
      sentences.at(-1)!.push(run);
      continue;
    }
    run.text.split(END).forEach((text, at) => {
      if (at > 0) sentences.push([]);
      if (text !== '') sentences.at(-1)!.push({ ...run, text });
    });
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** The sentences that print most of the figures, in the order of the document; at most three. */
export function sentencesAbout(
  figures: readonly string[],
  all: readonly SentenceWithFigures[],
): SentenceWithFigures[] {
  const wanted = new Set(figures);
  const left = new Set(figures);
  const chosen: SentenceWithFigures[] = [];
  const gain = (one: SentenceWithFigures): number => one.figures.intersection(left).size;
  while (chosen.length < 3 && left.size > 0) {
    const best = all.reduce<SentenceWithFigures | null>(
      (top, one) => (gain(one) > (top === null ? 0 : gain(top)) ? one : top),
      null,
    );
    if (best === null) break;
    chosen.push(best);
    for (const figure of best.figures) left.delete(figure);
  }
  return all.filter((one) => chosen.includes(one) && one.figures.intersection(wanted).size > 0);
}
