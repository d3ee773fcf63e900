import type {
  ChecksView,
  FindingView,
  PrintedSentence,
  FindingDetail,
} from '../../../shared/contract/checks.ts';
import { useAsk } from '../../shell/api.ts';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { IconButton } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Tag } from '../../kit/mark.tsx';
import { CauseSection } from './cause-section.tsx';
import { FindingActs } from './finding-acts.tsx';
import { PartTableView } from './part-table-view.tsx';
import { SaidSection } from './said-section.tsx';
import { useFindingWords, type WordedFinding } from './use-finding-words.ts';
import css from './finding-panel.module.css';
import panelCss from '../../kit/panel.module.css';
import { classes } from '../../kit/classes.ts';
import type { PartTable } from '../../../shared/domain/checks/part-table.ts';
import { shownChange, shownNumber } from '../../../shared/words/number.ts';
import { useNav } from '../../shell/nav.tsx';
import type { RuleRun } from '../../../shared/domain/checks/rule-coverage.ts';
import type { Words } from '../../../shared/words/interface/words.ts';

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

/** What does not agree as one sentence, and below it what is checked and what does agree. */
function usePanelTitle(
  { period }: ChecksView,
  { facts }: FindingView,
  worded: WordedFinding,
  table: PartTable | null,
): { sentence: string; lead: string } {
  const w = useWords().checks;
  const language = useLanguage();
  const { what, aspect } = facts;
  const last = String(Number(period) - 1);
  const isSum = what.tag === 'equal' && what.left.terms.length > 1 && what.right.terms[0]?.figure !== null;
  const checked = `${worded.title}.`;
  if (!isSum) return { sentence: worded.arithmetic, lead: checked };
  const shown = aspect === 'change' ? shownChange : shownNumber;
  const [parts, total] = [shown(what.left.sum, language), shown(what.right.sum, language)];
  const sentence =
    aspect === 'previous' ? w.titles.previous(last, parts, total) : w.titles[aspect](parts, total);
  const agrees =
    aspect !== 'value' && table?.offBy.value === 0
      ? w.addsUp.value(period)
      : aspect === 'value' && table?.offBy.change === 0
        ? w.addsUp.change
        : '';
  return { sentence, lead: `${checked} ${agrees}`.trim() };
}

/** The sentences of the reference as they print now; the figures of the finding stand out. */
function PrintedAs({ finding, printed }: { finding: FindingView; printed: PrintedSentence[] }) {
  const w = useWords().checks;
  const nav = useNav();
  return (
    <div className={panelCss.part}>
      <div className="label">{w.printedAs}</div>
      {printed.length === 0 && <p className="small muted">{w.notPrinted}</p>}
      {printed.map((sentence, at) => (
        <p key={at} className={sentence.slide ? `${css.printed} ${css.onSlide}` : css.printed} lang="en">
          {sentence.slide && <span className="tiny muted">{w.slide(sentence.page)} </span>}
          {sentence.pieces.map((piece, place) =>
            piece.figure !== undefined && finding.figures.includes(piece.figure) ? (
              <button
                key={place}
                type="button"
                className={piece.open ? `${css.number} ${css.open}` : css.number}
                onClick={() => nav.go('reference', { figure: piece.figure! })}
              >
                {piece.text}
              </button>
            ) : (
              <span key={place}>{piece.text}</span>
            ),
          )}
        </p>
      ))}
    </div>
  );
}

/** What the rule demands, how exactly, and how often rules of its kind find something. */
function RuleSection({ rule }: { rule: NonNullable<FindingDetail['rule']> }) {
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
