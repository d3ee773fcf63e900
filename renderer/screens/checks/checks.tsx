import { useState } from 'react';
import { matches } from '../../../shared/domain/text/search-text.ts';
import type { ChecksView, FindingView } from '../../../shared/contract/checks.ts';
import { useAsk } from '../../shell/api.ts';
import { useSayInFooter } from '../../shell/footer-note.tsx';
import { useKept } from '../../shell/kept.ts';
import { useNav } from '../../shell/nav.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { ErrorNote } from '../../kit/error-note.tsx';
import { ListScreen } from '../../kit/list-screen.tsx';
import { Checked } from './document/checked.tsx';
import { ChecksBar } from './checks-bar.tsx';
import { FindingPanel } from './finding-panel.tsx';
import { FindingTable } from './finding-table.tsx';
import { FILTERS, GROUPINGS, groupFindings, passes, type Filter, type Grouping } from './group-findings.ts';
import { RulesDialog } from './rules-dialog.tsx';
import { useFindingWords } from './use-finding-words.ts';
import css from './checks.module.css';
import loadingCss from '../../kit/loading.module.css';
import { Button } from '../../kit/button.tsx';
import emptyCss from '../../kit/empty.module.css';

/** What the rules found: grouped by cause, with the arithmetic, and what can be done about it; or a document, checked. */
export function Checks() {
  const nav = useNav();
  const { document = '' } = nav.place.params;
  if (document !== '')
    return <Checked key={document} path={document} onClose={() => nav.choose({ document: '', row: '' })} />;
  return <OfFigures />;
}

function OfFigures() {
  const words = useWords();
  const asked = useAsk('checks.view', {});
  if (asked.data) return <Found view={asked.data} />;
  if (asked.error) return <ErrorNote error={asked.error} />;
  return <p className={loadingCss.lineOfWork}>{asked.slow ? words.checks.loading : ''}</p>;
}

function Found({ view }: { view: ChecksView }) {
  const w = useWords().checks;
  const language = useLanguage();
  const nav = useNav();
  const { params } = nav.place;
  const [search, keepSearch] = useKept('search', '');
  const setSearch = (text: string): void => keepSearch(() => text);
  const [rules, setRules] = useState(false);
  const worded = useFindingWords(view.labels);
  const filter = oneOf(FILTERS, params['severity'], 'open');
  const by = oneOf(GROUPINGS, params['group'], 'cause');
  useSayInFooter(w.footer(view.findings.length, view.figures, view.slides));
  const found = view.findings.filter((f) => passes(f, filter) && says(f, search));
  const groups = groupFindings(found, by);
  const rows = groups.flatMap((group) => group.findings);
  const chosen = rows.find((f) => f.id === params['finding']) ?? linkedTo(view, params['finding']) ?? rows[0];
  const closed = params['panel'] === 'closed';
  const choose = (finding: string): void => nav.choose({ finding, panel: '' });

  function says(finding: FindingView, text: string): boolean {
    if (text.trim() === '') return true;
    const { title, arithmetic, likeliest } = worded(finding);
    const { section, agency } = finding;
    const where = [section?.title[language], agency === null ? '' : view.agencies[agency]?.name[language]];
    const all = [title, arithmetic, likeliest, finding.rule, ...finding.figures, ...where];
    return matches(text, all.join(' '));
  }

  return (
    <>
      <ListScreen
        title={w.title}
        className={css.screen}
        panel={
          chosen && !closed ? (
            <FindingPanel
              key={chosen.id}
              view={view}
              finding={chosen}
              onClose={() => nav.choose({ panel: 'closed' })}
            />
          ) : null
        }
      >
        <ChecksBar
          view={view}
          filter={filter}
          grouping={by}
          search={search}
          onFilter={(severity: Filter) => nav.choose({ severity, finding: '' })}
          onGrouping={(group: Grouping) => nav.choose({ group })}
          onSearch={setSearch}
          onRules={() => setRules(true)}
        />
        {rows.length > 0 ? (
          <FindingTable
            view={view}
            groups={groups}
            grouping={by}
            worded={worded}
            chosen={chosen?.id ?? ''}
            onChoose={choose}
            onEnter={(finding) => nav.go('figures', { figure: finding.figure ?? finding.figures[0] ?? '' })}
          />
        ) : (
          <NothingFound
            view={view}
            filter={filter}
            searched={search.trim() !== ''}
            onAll={() => {
              setSearch('');
              nav.choose({ severity: 'open' });
            }}
            onRules={() => setRules(true)}
          />
        )}
      </ListScreen>
      {rules && <RulesDialog view={view} onClose={() => setRules(false)} />}
    </>
  );
}

/** A link from another screen shows its finding whatever the filter is. */
const linkedTo = (view: ChecksView, id: string | undefined): FindingView | undefined =>
  view.findings.find((finding) => finding.id === id);

const oneOf = <T extends string>(all: readonly T[], given: string | undefined, first: T): T =>
  all.find((one) => one === given) ?? first;

/** What was run where nothing is to be seen, and the way on. */
function NothingFound(props: {
  view: ChecksView;
  filter: Filter;
  searched: boolean;
  onAll: () => void;
  onRules: () => void;
}) {
  const w = useWords().checks;
  const { findings, rules, figures } = props.view;
  const ran = rules.filter((rule) => rule.looked > 0).length;
  const skipped = rules.filter((rule) => rule.skipped?.why === 'values').length;
  const none = findings.length === 0;
  const text = none
    ? ran === 0
      ? w.noneRan(rules.length)
      : w.none(ran, figures, skipped)
    : props.filter === 'cleared' && !props.searched
      ? w.noneCleared
      : w.noneLike;
  return (
    <div className={emptyCss.empty}>
      <p>{text}</p>
      <div className="flex gap-8" style={{ marginTop: 8 }}>
        {!none && <Button onClick={props.onAll}>{w.showAll}</Button>}
        <Button onClick={props.onRules}>{w.showRules}</Button>
      </div>
    </div>
  );
}
