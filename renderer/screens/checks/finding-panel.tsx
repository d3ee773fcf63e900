import type { ChecksView, FindingView } from '../../../shared/contract/checks.ts';
import { useAsk } from '../../shell/api.ts';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { IconButton } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Tag } from '../../kit/mark.tsx';
import { CauseSection } from './cause-section.tsx';
import { FindingActs } from './finding-acts.tsx';
import { PartTableView } from './part-table-view.tsx';
import { PrintedAs } from './printed-as.tsx';
import { RuleSection } from './rule-section.tsx';
import { SaidSection } from './said-section.tsx';
import { useFindingWords } from './use-finding-words.ts';
import { usePanelTitle } from './use-panel-title.ts';
import css from './finding-panel.module.css';
import panelCss from '../../kit/panel.module.css';
import { classes } from '../../kit/classes.ts';

/** One finding in full: the arithmetic in both years, its likeliest cause, what can be done, where it prints. */
export function FindingPanel(props: { view: ChecksView; finding: FindingView; onClose: () => void }) {
  const { view, finding } = props;
  const w = useWords().checks;
  const language = useLanguage();
  const asked = useAsk('checks.finding', { finding: finding.id });
  const worded = useFindingWords(view.labels)(finding);
  const detail = asked.data?.id === finding.id ? asked.data : null;
  const title = usePanelTitle(view, finding, worded, detail?.table ?? null);
  useActions([{ id: 'checks.close', label: w.closePanel, keys: 'Escape', run: props.onClose, hidden: true }]);
  const place = [
    finding.section?.title[language],
    finding.page === null ? undefined : (finding.slide ? w.slide : w.page)(finding.page),
  ];
  return (
    <aside className={classes(panelCss.panel, css.panel, 'fade')} data-pane aria-label={worded.title}>
      <header>
        <div className="flex gap-8">
          <Tag name={finding.severity}>{w.severity[finding.severity]}</Tag>
          <span className="small muted ellipsis">{place.filter(Boolean).join(' · ')}</span>
          <span className="grow" />
          <IconButton icon="close" label={w.closePanel} onClick={props.onClose} />
        </div>
        <h2>{title.sentence}</h2>
        {title.lead !== '' && <p className="muted">{title.lead}</p>}
      </header>
      {asked.error && <ErrorNote error={asked.error} />}
      {detail && (
        <>
          {detail.table && (
            <PartTableView view={view} finding={finding} detail={detail} table={detail.table} />
          )}
          <SaidSection finding={finding} detail={detail} />
          <CauseSection finding={finding} worded={worded} excerpt={detail.excerpt} />
          <FindingActs view={view} finding={finding} detail={detail} />
          <PrintedAs finding={finding} printed={detail.printed} />
          {detail.rule && <RuleSection rule={detail.rule} />}
        </>
      )}
    </aside>
  );
}
