import type { RuleRun } from '../../../shared/domain/checks/rule-coverage.ts';
import type { FindingDetail } from '../../../shared/contract/checks.ts';
import type { Words } from '../../../shared/words/interface/words.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { shownNumber } from '../../../shared/words/number.ts';
import css from './rule-section.module.css';
import panelCss from '../../kit/panel.module.css';
import { classes } from '../../kit/classes.ts';

/** What the rule demands, how exactly, and how often rules of its kind find something. */
export function RuleSection({ rule }: { rule: NonNullable<FindingDetail['rule']> }) {
  const w = useWords().checks;
  const language = useLanguage();
  const number = (value: number): string => shownNumber(value, language);
  return (
    <div className={classes(panelCss.part, css.last)}>
      <div className="label">{w.rule}</div>
      <p className="small">
        {demandOf(rule.run, w, number)} {w.ruleFound(rule.alike.ran, rule.alike.found)}{' '}
        <span className="faint">{rule.run.id}</span>
      </p>
    </div>
  );
}

function demandOf(
  { sort, relation }: RuleRun,
  w: Words['checks'],
  number: (value: number) => string,
): string {
  const loose = relation?.sort === 'part-whole' && !relation.partition;
  const demand = w.demands[loose ? 'part-of' : sort];
  const limits = [
    relation?.sort === 'history' ? w.limits.factor(number(relation.factor)) : '',
    relation?.sort === 'bound' && relation.min !== undefined ? w.limits.min(number(relation.min)) : '',
    relation?.sort === 'bound' && relation.max !== undefined ? w.limits.max(number(relation.max)) : '',
    w.tolerance[relation?.tolerance ?? (sort === 'footing' ? 'rounded' : 'exact')],
  ].filter(Boolean);
  const aspects = relation?.applies;
  const asked =
    aspects === undefined ? '' : w.aspects.of(aspects.map((one) => w.aspects[one]).join(w.aspects.and));
  const exact = sort === 'history' || sort === 'bound' ? limits.slice(0, -1) : limits;
  return `${demand}: ${exact.join(', ')}${asked}.`;
}
