import type { OverviewView, SectionLine } from '../../../shared/contract/overview.ts';
import { useNav } from '../../shell/nav.tsx';
import type { Words } from '../../../shared/words/interface/words.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Icon, type IconName } from '../../kit/icon.tsx';
import { moveInList } from '../../kit/move-in-list.ts';
import { useTableActions } from '../../parts/table/use-table-actions.tsx';
import { classes } from '../../kit/classes.ts';
import part from './part.module.css';
import css from './sections-table.module.css';
import markCss from '../../kit/mark.module.css';

/** How far the figures of each section are. */
export function SectionsTable({ view }: { view: OverviewView }) {
  const w = useWords().overview.sections;
  const language = useLanguage();
  const nav = useNav();
  const table = useTableActions(
    'overview.sections',
    () => ({
      title: w.title,
      columns: [
        { header: w.columns.section, kind: 'text' },
        { header: w.columns.figures, kind: 'number' },
        { header: w.settled, kind: 'number' },
        { header: w.proposed, kind: 'number' },
        { header: w.open, kind: 'number' },
        { header: w.columns.state, kind: 'text' },
      ],
      rows: view.sections.map((line) => [
        line.title[language],
        line.figures,
        line.settled,
        line.proposed,
        line.open + line.missing,
        saysOf(line, w).join(', '),
      ]),
      origins: view.sections.map((line) => line.id),
    }),
    { name: w.title },
  );
  return (
    <div data-pane {...table.pane}>
      <h2>
        {w.title}
        <span className={classes(part.aside, css.legend, 'flex gap-12')} style={{ fontSize: 11 }}>
          <Key look={css.settled} text={w.settled} />
          <Key look={css.proposed} text={w.proposed} />
          <Key look={css.open} text={w.open} />
        </span>
      </h2>
      <table className={part.table}>
        <colgroup>
          <col />
          <col style={{ width: 46 }} />
          <col style={{ width: 50 }} />
          <col style={{ width: 136 }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{w.columns.section}</th>
            <th scope="col">{w.columns.figures}</th>
            <th scope="col">
              <span className="unseen">{w.share}</span>
            </th>
            <th scope="col" className={part.text}>
              {w.columns.state}
            </th>
          </tr>
        </thead>
        <tbody onKeyDown={(event) => moveInList(event, `.${css.name}`)}>
          {view.sections.map((line) => (
            <tr key={line.id}>
              <td title={line.title[language]}>
                <button
                  type="button"
                  className={css.name}
                  onClick={() => nav.go('reference', { section: line.id })}
                >
                  {line.title[language]}
                </button>
              </td>
              <td>{line.figures}</td>
              <td style={{ paddingLeft: 10 }}>
                <Bar line={line} />
              </td>
              <td className={part.text}>
                <SectionState line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {view.bare > 0 && (
        <p className="small muted" style={{ marginTop: 9 }}>
          {w.bare(view.bare)}
        </p>
      )}
      {table.dialog}
    </div>
  );
}

/** What is still to be done in a section, or that it is ready. */
function saysOf(line: SectionLine, w: Words['overview']['sections']): string[] {
  if (line.ready) return [w.ready];
  const says = [
    line.open > 0 ? w.opens(line.open) : '',
    line.blockers > 0 ? w.blockers(line.blockers) : '',
    line.proposed > 0 ? w.waits(line.proposed) : '',
    line.missing > 0 ? w.missing(line.missing) : '',
  ].filter((text) => text !== '');
  return says.length > 0 ? says : [w.onlyPrinted];
}

function Key({ look, text }: { look: string | undefined; text: string }) {
  return (
    <span className="flex gap-4">
      <i className={look} />
      {text}
    </span>
  );
}

function Bar({ line }: { line: SectionLine }) {
  const w = useWords().overview.sections;
  const open = line.open + line.missing;
  const wide = (count: number): { width: string } => ({ width: `${(count / line.figures) * 100}%` });
  return (
    <div className={css.share} role="img" aria-label={w.bar(line.settled, line.proposed, open)}>
      {line.settled > 0 && <i className={css.settled} style={wide(line.settled)} />}
      {line.proposed > 0 && <i className={css.proposed} style={wide(line.proposed)} />}
      {open > 0 && <i className={css.open} style={wide(open)} />}
    </div>
  );
}

function SectionState({ line }: { line: SectionLine }) {
  const w = useWords().overview.sections;
  const nav = useNav();
  const says = saysOf(line, w);
  if (line.ready)
    return (
      <span className={classes(markCss.mark, 'small muted')}>
        <Icon name="decided" />
        {says}
      </span>
    );
  const [icon, look]: [IconName, string] =
    line.open > 0
      ? ['open', 'amber bold']
      : line.blockers > 0
        ? ['blocker', 'red']
        : line.proposed > 0
          ? ['proposed', 'accent']
          : line.missing > 0
            ? ['open', 'amber']
            : ['note', 'muted'];
  const go = (): void =>
    line.first !== null
      ? nav.go('figures', { figure: line.first })
      : line.blockers > 0
        ? nav.go('checks', { severity: 'blocker' })
        : nav.go('reference', { section: line.id });
  return (
    <button
      type="button"
      className={classes(markCss.mark, look, 'small')}
      title={says.join(', ')}
      onClick={go}
    >
      <Icon name={icon} />
      {says.slice(0, 2).join(', ')}
    </button>
  );
}
