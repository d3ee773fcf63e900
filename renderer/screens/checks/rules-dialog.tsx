import { useState } from 'react';
import { assertNever } from '../../../shared/result.ts';
import type { ChecksView, RuleView } from '../../../shared/contract/checks.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Segmented } from '../../kit/segmented.tsx';
import css from './rules-dialog.module.css';

const FILTERS = ['all', 'found', 'held', 'skipped', 'replaced', 'document'] as const;
type Filter = (typeof FILTERS)[number];

const passes = (rule: RuleView, filter: Filter): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'found':
      return rule.found > 0;
    case 'held':
      return rule.looked > 0 && rule.found === 0;
    case 'skipped':
      return rule.skipped?.why === 'values';
    case 'replaced':
    case 'document':
      return rule.skipped?.why === filter;
    default:
      return assertNever(filter);
  }
};

/** Every rule, whether it ran, and why it did not: a rule that could not look is no rule that holds. */
export function RulesDialog({ view, onClose }: { view: ChecksView; onClose: () => void }) {
  const words = useWords();
  const w = words.checks;
  const language = useLanguage();
  const [filter, setFilter] = useState<Filter>('all');
  const label = (id: string): string => view.labels[id]?.[language] ?? id;
  const outcome = (rule: RuleView): string => {
    if (rule.found > 0) return w.ruleFinds(rule.found, rule.looked);
    if (rule.looked > 0) return w.ruleHolds(rule.looked);
    if (rule.skipped?.why === 'document') return w.ruleDocument;
    if (rule.skipped?.why === 'replaced') return w.ruleReplaced;
    return w.ruleMissing((rule.skipped?.missing ?? []).map(label).join(', '));
  };
  return (
    <Dialog
      title={w.rulesTitle}
      onClose={onClose}
      width={720}
      footer={<Button onClick={onClose}>{words.frame.close}</Button>}
    >
      <Segmented
        label={w.rulesFilter}
        value={filter}
        onChange={setFilter}
        segments={FILTERS.map((value) => ({
          value,
          label: w.rulesFilters[value],
          count: view.rules.filter((rule) => passes(rule, value)).length,
        }))}
      />
      <ul className={css.rules} tabIndex={0} aria-label={w.rulesTitle}>
        {view.rules
          .filter((rule) => passes(rule, filter))
          .map((rule) => (
            <li key={rule.id}>
              <span>
                {rule.says[language]}
                <span className="faint tiny">{rule.id}</span>
              </span>
              <span className={rule.found > 0 ? 'amber' : 'muted'}>{outcome(rule)}</span>
            </li>
          ))}
      </ul>
    </Dialog>
  );
}
