import { useState } from 'react';
import { authoritiesOpen, authorityOf, type Backing } from '../../../shared/domain/decisions/authority.ts';
import type { Authority, DecisionChoice } from '../../../shared/domain/decisions/decision.ts';
import type { PanelSource, PanelView } from '../../../shared/contract/figure-panel.ts';
import { useNav } from '../../shell/nav.tsx';
import { typedNumber } from '../../kit/typed-number.ts';

interface Kept {
  /** An observation; `accepted`: what counts now and no source says; `typed`: another value. Nothing until a person chose. */
  chosen: number | 'accepted' | 'typed' | null;
  /** The values that do not print stay beside the chosen one. */
  keepBoth: boolean;
  /** As typed. */
  value: string;
  reason: string;
  /** Authority that a person named instead of what follows from the choice. */
  named: Authority | null;
  /** Path of the letter. */
  evidence: string | null;
  /** The person decides although nothing asks for it. */
  anyway: boolean;
}

const UNTOUCHED: Kept = {
  chosen: null,
  keepBoth: false,
  value: '',
  reason: '',
  named: null,
  evidence: null,
  anyway: false,
};

/** Something rests on what the person saw: a value is chosen, or a reason begun. */
export const isBegun = ({ chosen, reason }: Pick<Kept, 'chosen' | 'reason'>): boolean =>
  chosen !== null || reason !== '';

/** A decision that a person is making. */
export interface Draft extends Kept {
  change: (part: Partial<Kept>) => void;
  /** It was proposed, or is given up. */
  clear: () => void;
  /** The source that is chosen. */
  source: PanelSource | undefined;
  /** What it comes to; null while something is missing. */
  choice: DecisionChoice | null;
  number: number | null;
  authority: Authority;
  /** Those that may be named for this choice. */
  authorities: readonly Authority[];
}

/** A link may bring the number that would settle a finding (`{figure, value}`); a person still has to say why. */
function useSuggested({ figure }: Pick<PanelView, 'figure'>): string | undefined {
  const { params } = useNav().place;
  return params['figure'] === figure && params['value'] !== '' ? params['value'] : undefined;
}

export function useDraft(view: PanelView): Draft {
  const suggested = useSuggested(view);
  const [kept, setKept] = useState<Kept>(
    suggested === undefined ? UNTOUCHED : { ...UNTOUCHED, chosen: 'typed', value: suggested, anyway: true },
  );
  const decision = view.decision?.id;
  const [decided, setDecided] = useState(decision);
  // A decision ends a draft that is not begun, not the one that somebody else is writing.
  if (decided !== decision) {
    setDecided(decision);
    if (!isBegun(kept)) setKept(UNTOUCHED);
  }
  const source = view.sources.find((one) => one.observation === kept.chosen);
  const number = numberOf(kept, source, view);
  const backing: Backing = {
    owner: source?.owner === true,
    letter: kept.evidence !== null || source?.delivery.typed === true,
  };
  const authorities = authoritiesOpen(backing);
  const named = kept.named !== null && authorities.includes(kept.named) ? kept.named : null;
  return {
    ...kept,
    // What was said of one choice is not said of another.
    change: (part) => setKept((now) => ({ ...now, ...('chosen' in part ? { named: null } : {}), ...part })),
    clear: () => setKept(UNTOUCHED),
    source,
    choice: choiceOf(kept, source, number),
    number,
    authority: named ?? authorityOf(backing),
    authorities,
  };
}

function numberOf({ chosen, value }: Kept, source: PanelSource | undefined, view: PanelView): number | null {
  if (chosen === 'typed') return typedNumber(value);
  return chosen === 'accepted' ? view.value : (source?.value ?? null);
}

function choiceOf(
  { keepBoth }: Kept,
  source: PanelSource | undefined,
  number: number | null,
): DecisionChoice | null {
  if (number === null) return null;
  return source
    ? { kind: keepBoth ? 'keep-both' : 'pick', observation: source.observation }
    : { kind: 'value', value: number };
}
