import type { CheckedDocument, CheckedNumber, DocumentFinding } from '../../../../shared/contract/checks.ts';
import type { HeldAgainst } from '../../../../shared/domain/checks/document/knowledge.ts';
import { findingAz } from '../../../../shared/words/findings/finding-az.ts';
import { findingEn, type FindingWords } from '../../../../shared/words/findings/finding-en.ts';
import { uncheckedBecause } from '../../../../shared/words/findings/unchecked-because.ts';
import { shownChange, shownNumber } from '../../../../shared/words/number.ts';
import { useLanguage, useWords } from '../../../words/speech.ts';

export interface CheckedWords {
  finding: (finding: DocumentFinding) => FindingWords;
  /** Why a number holds, or why nobody can say. */
  why: (number: CheckedNumber) => string;
  /** The figure that a number was held against, and what the workspace has for it. */
  against: (number: CheckedNumber) => { figure: string; name: string; known: string; said: string } | null;
}

/** Words what became of the numbers of a document in the language of the window. */
export function useCheckedWords({ labels, period, findings }: CheckedDocument): CheckedWords {
  const language = useLanguage();
  const words = useWords().checked;
  const label = (id: string): string | undefined => labels[id]?.[language];
  const word = language === 'az' ? findingAz : findingEn;
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const worded = (finding: DocumentFinding): FindingWords => word(finding.facts, label, finding.figures[0]);
  return {
    finding: worded,
    why: (number) => {
      if (number.verdict === 'holds') return words.held[number.by];
      if (number.verdict === 'unchecked') return words.because(uncheckedBecause(number.why, language));
      const finding = byId.get(number.finding);
      return finding === undefined ? '' : worded(finding).arithmetic;
    },
    against: (number) => {
      const of = heldAgainst(number, byId);
      if (of === null) return null;
      const { figure, part } = of;
      const name = label(figure) ?? figure;
      const known = (part === 'change' ? shownChange : shownNumber)(of.known, language);
      const year = part === 'previous' ? String(Number(period) - 1) : period;
      return { figure, name, known, said: words.parts[part](name, known, year) };
    },
  };
}

function heldAgainst(number: CheckedNumber, byId: ReadonlyMap<string, DocumentFinding>): HeldAgainst | null {
  if (number.verdict === 'holds') return number.of ?? null;
  const what = number.verdict === 'differs' ? byId.get(number.finding)?.facts.what : undefined;
  return what?.tag === 'document-differs' ? what : null;
}
