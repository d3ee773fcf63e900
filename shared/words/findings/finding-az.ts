import type { FindingFacts } from '../../domain/findings/finding-facts.ts';
import { capitalised } from '../../domain/text/letter-case.ts';
import type { LabelOf } from './fill-hint.ts';
import type { FindingWords } from './finding-en.ts';
import { isOfOneFigure, titleOfDocumentAz } from './finding-titles.ts';
import { because, breakAz } from './break-words.ts';
import { likelyAz } from './likely-az.ts';
import { SCREEN_AZ, type NumberWords } from '../number-words.ts';
import { whatAz } from './what-az.ts';

const ASPECT = { value: '', change: ', fərq', previous: ', keçən il' } as const;

/** A finding in Azerbaijani. `label`: Azerbaijani labels of figures; `figure`: the first of the finding's. */
export function findingAz(
  facts: FindingFacts,
  label: LabelOf,
  figure?: string,
  words: NumberWords = SCREEN_AZ,
): FindingWords {
  const what = whatAz(facts, label, words);
  return {
    title: titleAz(facts, label, figure),
    arithmetic: `${capitalised(what, 'az')}.`,
    ...because(
      facts.likely === undefined ? [] : [likelyAz(facts.likely, label, words)],
      (facts.breaks ?? []).map((one) => breakAz(one, label)),
    ),
  };
}

function titleAz(facts: FindingFacts, label: LabelOf, figure: string | undefined): string {
  const { says, aspect, what } = facts;
  if (says !== undefined && !isOfOneFigure(facts)) return `${says.az}${ASPECT[aspect]}`;
  return figure === undefined ? titleOfDocumentAz(what.tag) : (label(figure) ?? figure);
}
