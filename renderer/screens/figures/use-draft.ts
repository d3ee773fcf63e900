import { useState } from 'react';
import type { Authority, DecisionChoice } from '../../../shared/domain/decision.ts';
import type { PanelView } from '../../../shared/rpc/contract/figure-panel.ts';
import { useNav } from '../../app/nav.tsx';
import { typedNumber } from '../../ui/typed-number.ts';

/** A decision that a person is making. */
export interface Draft {
  kind: DecisionChoice['kind'];
  /** The value that is picked, or printed where both are kept. */
  observation: number | undefined;
  /** As typed. */
  value: string;
  reason: string;
  authority: Authority;
  /** Path of the letter. */
  evidence: string | null;
  /** The person decides although nothing asks for it. */
  anyway: boolean;
  change: (part: Partial<Omit<Draft, 'change' | 'choice' | 'number'>>) => void;
  /** What it comes to; null while something is missing. */
  choice: DecisionChoice | null;
  number: number | null;
}

/** A link may bring the number that would settle a finding (`{figure, value}`); a person still has to say why. */
function useSuggested({ figure }: Pick<PanelView, 'figure'>): string | undefined {
  const { params } = useNav().place;
  return params['figure'] === figure && params['value'] !== '' ? params['value'] : undefined;
}

export function useDraft(view: PanelView): Draft {
  const first =
    view.sources.find((source) => source.agrees) ?? view.sources.find((source) => source.value !== null);
  const suggested = useSuggested(view);
  const untouched: Omit<Draft, 'change' | 'choice' | 'number'> = {
    kind: first && suggested === undefined ? 'pick' : 'value',
    observation: first?.observation,
    value: suggested ?? '',
    reason: '',
    authority: first ? 'owner' : 'letter',
    evidence: null,
    anyway: suggested !== undefined,
  };
  const [draft, setDraft] = useState(untouched);
  const decision = view.decision?.id;
  const [decided, setDecided] = useState(decision);
  // A decision ends the draft that led to it, not the one that somebody else is writing.
  if (decided !== decision) {
    setDecided(decision);
    if (draft.reason === '') setDraft(untouched);
  }
  const picked = view.sources.find((source) => source.observation === draft.observation);
  const number = draft.kind === 'value' ? typedNumber(draft.value) : (picked?.value ?? null);
  const choice: DecisionChoice | null =
    draft.kind === 'value'
      ? number === null
        ? null
        : { kind: 'value', value: number }
      : picked && number !== null
        ? { kind: draft.kind, observation: picked.observation }
        : null;
  return { ...draft, change: (part) => setDraft((now) => ({ ...now, ...part })), choice, number };
}
