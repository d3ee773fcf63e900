import type { Finding } from '../../domain/findings/finding.ts';
import type { FindingFacts } from '../../domain/findings/finding-facts.ts';
import type { LabelOf } from './fill-hint.ts';
import { isOfOneFigure, titleOfDocumentEn } from './finding-titles.ts';
import { because, breakEn } from './break-words.ts';
import { likelyEn } from './likely-en.ts';
import { PLAIN_EN, SCREEN_EN, type NumberWords } from '../number-words.ts';
import { whatEn } from './what-en.ts';

/** A finding in the words of a language. */
export interface FindingWords {
  /** What is checked: `Victims by age, changes`. */
  title: string;
  /** What was found, a sentence with its full stop: `6 + 55 + 35 = 96, printed 91.` */
  arithmetic: string;
  /** Where it likeliest comes from, a sentence. */
  likeliest?: string;
}

const ASPECT = { value: '', change: ', changes', previous: ', last year' } as const;

/** A finding in English. `figure`: the first of the finding's figures. */
export function findingEn(
  facts: FindingFacts,
  label: LabelOf,
  figure?: string,
  words: NumberWords = SCREEN_EN,
): FindingWords {
  return {
    title: titleEn(facts, label, figure),
    arithmetic: `${whatEn(facts, words)}.`,
    ...because(
      facts.likely === undefined ? [] : [likelyEn(facts.likely, label, words)],
      (facts.breaks ?? []).map((one) => breakEn(one, label)),
    ),
  };
}

function titleEn(facts: FindingFacts, label: LabelOf, figure: string | undefined): string {
  const { says, aspect, what } = facts;
  if (says !== undefined && !isOfOneFigure(facts)) return `${says.en}${ASPECT[aspect]}`;
  return figure === undefined ? titleOfDocumentEn(what.tag) : (label(figure) ?? figure);
}

/** A finding with the English sentences of the command line. */
export interface WordedFinding extends Finding {
  /** One sentence in plain language with the arithmetic: `6 + 55 + 35 = 96, printed 91.` */
  message: string;
  /** The likeliest culprit, one sentence. */
  likeliest?: string;
}

export function wordedEn(finding: Finding, label: LabelOf = () => undefined): WordedFinding {
  const { facts, id, check, severity, figures, ...rest } = finding;
  const { title, arithmetic, likeliest } = findingEn(facts, label, figures[0], PLAIN_EN);
  const about = facts.says === undefined ? title : `${facts.says.en}${ASPECT[facts.aspect]}`;
  const { tag } = facts.what;
  const named = facts.says !== undefined || tag.startsWith('change-') || tag === 'document-differs';
  return {
    id,
    check,
    severity,
    figures,
    message: named ? `${about}: ${arithmetic}` : arithmetic,
    ...(likeliest === undefined ? {} : { likeliest }),
    ...rest,
    facts,
  };
}
