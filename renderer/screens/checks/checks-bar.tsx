import type { ChecksView } from '../../../shared/contract/checks.ts';
import { useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Icon, type IconName } from '../../kit/icon.tsx';
import { MenuButton } from '../../kit/menu.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { Segmented } from '../../kit/segmented.tsx';
import { FILTERS, GROUPINGS, passes, type Filter, type Grouping } from './group-findings.ts';
import { useCheckDocument } from '../../parts/files/use-check-document.ts';
import css from './checks-bar.module.css';
import barCss from '../../kit/bar.module.css';
import menuCss from '../../kit/menu.module.css';
import { classes } from '../../kit/classes.ts';

const ICONS: Partial<Record<Filter, IconName>> = { blocker: 'blocker', query: 'query', note: 'note' };

export function ChecksBar(props: {
  view: ChecksView;
  filter: Filter;
  grouping: Grouping;
  search: string;
  onFilter: (filter: Filter) => void;
  onGrouping: (grouping: Grouping) => void;
  onSearch: (text: string) => void;
  onRules: () => void;
}) {
  const words = useWords();
  const w = words.checks;
  const check = useCheckDocument();
  const { findings, rules } = props.view;
  const ran = rules.filter((rule) => rule.looked > 0).length;
  const skipped = rules.filter((rule) => rule.skipped?.why === 'values').length;
  return (
    <div className={classes(barCss.bar, barCss.low, css.bar)}>
      <Segmented
        label={w.filter}
        value={props.filter}
        onChange={props.onFilter}
        segments={FILTERS.map((filter) => ({
          value: filter,
          label: w.filters[filter],
          count: findings.filter((finding) => passes(finding, filter)).length,
          ...(ICONS[filter] === undefined ? {} : { icon: ICONS[filter] }),
        }))}
      />
      <SearchField label={w.search} value={props.search} onChange={props.onSearch} width={168} />
      <span className="grow" />
      <Button small icon="file" onClick={check}>
        {words.checked.choose}
      </Button>
      <MenuButton
        label={
          <>
            {w.group} <b>{w.groupBy[props.grouping]}</b>
            <Icon name="down" size="s" />
          </>
        }
        items={GROUPINGS.map((grouping) => ({
          label: w.groupBy[grouping],
          checked: grouping === props.grouping,
          onChoose: () => props.onGrouping(grouping),
        }))}
      />
      <button type="button" className={classes(menuCss.opener, css.rulesRun)} onClick={props.onRules}>
        {w.rulesRun(ran, skipped)}
      </button>
    </div>
  );
}
