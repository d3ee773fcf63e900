import type { SaysRow, SheetView } from '../../../../shared/contract/delivery-views.ts';
import { useLanguage, useWords } from '../../../words/speech.ts';
import { Icon } from '../../../kit/icon.tsx';
import { shownChange, shownNumber } from '../../../../shared/words/number.ts';
import { useTableActions } from '../../../parts/table/use-table-actions.tsx';
import { HowRead } from '../how-read.tsx';
import { classes } from '../../../kit/classes.ts';
import markCss from '../../../kit/mark.module.css';
import css from './says-table.module.css';
import type { TableToSave } from '../../../../shared/contract/files.ts';
import type { Settings } from '../../../../shared/contract/settings.ts';
import type { Words } from '../../../../shared/words/interface/words.ts';
import { howText } from '../how-text.ts';

/** Called when a row becomes the current one: scrolls the table alone, and only where the row is out of view. */
function bringInView(row: HTMLTableRowElement | null): void {
  const box = row?.closest(`.${css.says}`);
  if (!row || !box) return;
  const [at, view] = [row.getBoundingClientRect(), box.getBoundingClientRect()];
  if (at.top > view.top + 70 && at.bottom < view.bottom) return;
  box.scrollTo({ top: box.scrollTop + at.top - view.top - view.height / 2 });
}

/** What the sheet says, cell by cell; a row and its cell light up together. */
export function SaysTable(props: {
  file: string;
  sheet: SheetView;
  /** Address of the cell cursor. */
  at: string;
  onChoose: (row: SaysRow) => void;
  onFigure: (figure: string) => void;
}) {
  const { sheet, at } = props;
  const words = useWords().deliveries;
  const of = (...states: string[]): number => sheet.says.filter((row) => states.includes(row.status)).length;
  const [waiting, aside] = [of('waiting'), of('aside')];
  const head = words.column;
  const language = useLanguage();
  const table = useTableActions('deliveries.says', () => saysAsTable(props.file, sheet, words, language), {
    name: words.says,
  });
  return (
    <section className={css.says} data-pane aria-label={words.says} tabIndex={-1} {...table.pane}>
      <header>
        <h2>{words.says}</h2>
        <span className="small muted">
          {words.saysCounts(sheet.says.length - waiting - aside, waiting, aside)}
        </span>
      </header>
      {sheet.says.length === 0 ? (
        <p className="faint small" style={{ padding: '8px 14px' }}>
          {words.saysNothing}
        </p>
      ) : (
        <table className={css.table}>
          <colgroup>
            <col style={{ width: 64 }} />
            <col style={{ width: 86 }} />
            <col style={{ width: 86 }} />
            <col />
            <col style={{ width: 84 }} />
            <col style={{ width: '21%' }} />
          </colgroup>
          <thead>
            <tr>
              <th>{head.cell}</th>
              <th className="to-right">{head.written}</th>
              <th className="to-right">{head.read}</th>
              <th>{head.figure}</th>
              <th>{head.period}</th>
              <th>{head.how}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.says.map((row, index) => {
              const on = row.ref === at;
              return (
                <tr
                  key={`${row.ref} ${index}`}
                  ref={on ? bringInView : null}
                  className={on ? css.pointed : undefined}
                  onClick={() => props.onChoose(row)}
                >
                  <td className="medium">
                    <button type="button" className="accent" onClick={() => props.onChoose(row)}>
                      {row.ref}
                    </button>
                  </td>
                  <td className={classes(css.written, 'to-right')} title={row.written}>
                    {row.written}
                  </td>
                  <td className={row.superseded ? 'to-right faint' : 'to-right bold'}>
                    <ReadAs row={row} />
                  </td>
                  <td className={css.named} title={row.figure?.id}>
                    <FigureCell row={row} onFigure={props.onFigure} />
                  </td>
                  <td className="muted">{periodText(row)}</td>
                  <td className={classes(css.how, 'small muted')}>
                    <HowRead row={row} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {sheet.more > 0 && (
        <p className="faint small" style={{ padding: '8px 14px' }}>
          {words.saysMore(sheet.more)}
        </p>
      )}
      {table.dialog}
    </section>
  );
}

function FigureCell({ row, onFigure }: { row: SaysRow; onFigure: (figure: string) => void }) {
  const words = useWords().deliveries;
  const language = useLanguage();
  const { figure } = row;
  if (!figure) return <span className="faint">{row.status === 'aside' ? words.aside : ''}</span>;
  return (
    <button type="button" onClick={() => onFigure(figure.id)}>
      {figureText(row, words, language)}
    </button>
  );
}

function ReadAs({ row }: { row: SaysRow }) {
  const words = useWords().deliveries;
  const language = useLanguage();
  switch (row.status) {
    case 'waiting':
      return (
        <span className={classes(markCss.mark, markCss.open)}>
          <Icon name="question" label={words.legend.question} />
        </span>
      );
    case 'aside':
      return null;
    case 'not-reported':
      return <span title={words.notReported}>…</span>;
    case 'not-applicable':
      return <span title={words.notApplicable}>×</span>;
    case 'suppressed':
      return <Icon name="lock" label={words.suppressed} />;
    default:
      if (row.value === null) return null;
      return <>{row.change ? shownChange(row.value, language) : shownNumber(row.value, language)}</>;
  }
}

type DeliveryWords = Words['deliveries'];
type Language = Settings['language'];

function figureText(row: SaysRow, words: DeliveryWords, language: Language): string {
  const { figure } = row;
  if (!figure) return row.status === 'aside' ? words.aside : '';
  const name = figure.name[language];
  return row.change ? words.change(name) : name;
}

const periodText = ({ period, against }: SaysRow): string =>
  against === undefined ? period : `${period}/${against}`;

/** What a sheet says, for the clipboard and for a workbook; where not all of it is shown, the last line says so. */
function saysAsTable(file: string, sheet: SheetView, words: DeliveryWords, language: Language): TableToSave {
  const { cell, written, read, figure, period, how } = words.column;
  const rest = sheet.more > 0 ? [[words.saysMore(sheet.more), '', null, '', '', '']] : [];
  return {
    title: `${words.says}, ${sheet.sheet}`,
    columns: [cell, written, read, figure, period, how].map((header) => ({
      header,
      kind: header === read ? 'number' : 'text',
    })),
    rows: [
      ...sheet.says.map((row) => [
        row.ref,
        row.written,
        row.value,
        figureText(row, words, language),
        periodText(row),
        howText(row, words, language),
      ]),
      ...rest,
    ],
    origins: [...sheet.says.map((row) => `${file} · ${sheet.sheet} · ${row.ref}`), ...rest.map(() => '')],
  };
}
