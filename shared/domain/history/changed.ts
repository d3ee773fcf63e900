import type { Figure, FigureState } from '../figures/figure.ts';
import type { FigureKey } from '../keys/figure-key.ts';
import type { ReferenceText } from '../reference/reference.ts';
import type { Wording } from '../reference/wording.ts';
import { sentencesOf, type TextSentence } from '../roll/sentences.ts';
import { textOfRuns, tried } from '../roll/trial.ts';

/** What is accepted of a figure at a moment; null: nobody has said anything of it. */
export type ValueThen = { value: number | null; change: number | null; state: FigureState } | null;

export interface ChangedValue extends FigureKey {
  before: ValueThen;
  after: ValueThen;
}

export interface ChangedSentence {
  block: string;
  section: string;
  page: number | null;
  /** numbers: it is written as it was, and says other numbers */
  kind: 'new' | 'gone' | 'numbers' | 'words';
  before: string | null;
  after: string | null;
}

const then = (figure: Figure | undefined): ValueThen =>
  figure ? { value: figure.value, change: figure.change, state: figure.state } : null;

/** Figures of which another value, change or state is accepted, in the order of the later moment. */
export function changedValues(was: readonly Figure[], is: readonly Figure[]): ChangedValue[] {
  const before = new Map(was.map((figure) => [figure.id, figure]));
  const now = new Set(is.map(({ id }) => id));
  const all = [...is, ...was.filter(({ id }) => !now.has(id))];
  return all.flatMap((figure): ChangedValue[] => {
    const [one, other] = [then(before.get(figure.id)), then(now.has(figure.id) ? figure : undefined)];
    const same = one?.value === other?.value && one?.change === other?.change && one?.state === other?.state;
    return same ? [] : [{ figure: figure.id, period: figure.period, before: one, after: other }];
  });
}

export interface Printed {
  text: ReferenceText;
  figures: readonly Figure[];
}

/** Sentences that read otherwise; a block of which sentences came or went is compared as a whole. */
export function changedSentences(was: Printed, is: Printed, wording: Wording): ChangedSentence[] {
  const [old, now] = [saidIn(was, wording), saidIn(is, wording)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((block): ChangedSentence[] => {
    const [before, after] = [old.get(block) ?? [], now.get(block) ?? []];
    const { section, page = null } = (after[0] ?? before[0])!.sentence;
    const row = (
      one: string | null,
      other: string | null,
      kind: ChangedSentence['kind'],
    ): ChangedSentence[] =>
      one === other ? [] : [{ block, section, page, kind, before: one, after: other }];
    if (before.length !== after.length)
      return row(
        joined(before),
        joined(after),
        before.length === 0 ? 'new' : after.length === 0 ? 'gone' : 'words',
      );
    return after.flatMap(({ text, sentence }, at) =>
      row(before[at]!.text, text, isWrittenAlike(before[at]!.sentence, sentence) ? 'numbers' : 'words'),
    );
  });
}

interface SaidSentence {
  sentence: TextSentence;
  text: string;
}

function saidIn({ text, figures }: Printed, wording: Wording): Map<string, SaidSentence[]> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const all = sentencesOf(text).map((sentence) => ({
    sentence,
    text: textOfRuns(tried(sentence.inlines, wording, byId)),
  }));
  return Map.groupBy(all, ({ sentence }) => sentence.block);
}

const isWrittenAlike = (one: TextSentence, other: TextSentence): boolean =>
  JSON.stringify(one.inlines) === JSON.stringify(other.inlines);

const joined = (said: readonly SaidSentence[]): string | null =>
  said.length === 0 ? null : said.map(({ text }) => text).join(' ');
