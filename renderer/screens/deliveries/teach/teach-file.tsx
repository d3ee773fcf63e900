import { useRef, useState } from 'react';
import type { TeachCounts, TeachView } from '../../../../shared/contract/teaching.ts';
import { parseRange, toRef } from '../../../../shared/domain/sheets/cell-ref.ts';
import { useActions } from '../../../keys/actions.tsx';
import { Icon } from '../../../kit/icon.tsx';
import { classes } from '../../../kit/classes.ts';
import { useWords } from '../../../words/speech.ts';
import css from './teach-file.module.css';

/** Left: the sheets and tables of the file, with what became of their numbers. */
export function TeachFile(props: {
  view: TeachView;
  file: string;
  sheet: string;
  row: number;
  onGo: (sheet: string, ref: string) => void;
}) {
  const { view } = props;
  const words = useWords().teach;
  /** null: where there is room. */
  const [isShown, setShown] = useState<boolean | null>(null);
  const box = useRef<HTMLElement>(null);
  useActions([
    {
      id: 'teach.file',
      label: words.title,
      keys: 'I',
      run: () => setShown(box.current?.offsetWidth === 0),
    },
  ]);
  return (
    <aside
      ref={box}
      className={css.file}
      data-shown={isShown === null ? undefined : isShown ? 'yes' : 'no'}
      data-pane
      tabIndex={-1}
      aria-label={words.title}
    >
      <h2 className={css.head}>
        <span className="grow">{words.title}</span>
        <kbd aria-hidden="true">I</kbd>
      </h2>
      <table className={css.list}>
        <thead>
          <tr>
            <th scope="col">{words.columns.tables}</th>
            <th scope="col">
              <Icon name="decided" size="s" label={words.columns.taken} />
            </th>
            <th scope="col">
              <Icon name="question" size="s" label={words.columns.asked} />
            </th>
            <th scope="col" title={words.columns.aside} aria-label={words.columns.aside}>
              –
            </th>
          </tr>
        </thead>
        {view.sheets.map((sheet) => (
          <tbody key={sheet.name}>
            <tr className={css.sheet}>
              <th scope="row">
                <button type="button" className="ellipsis" onClick={() => props.onGo(sheet.name, 'A1')}>
                  {sheet.name === '' ? props.file : sheet.name}
                </button>
              </th>
              <Counts of={sheet} />
            </tr>
            {sheet.tables.map((table, at) => {
              const { top, bottom, left } = parseRange(table.range);
              const here = props.sheet === sheet.name && props.row >= top && props.row <= bottom;
              return (
                <tr key={table.range} className={classes(here && css.here)} aria-current={here || undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      className="ellipsis"
                      title={table.title}
                      onClick={() => props.onGo(sheet.name, toRef(top, left))}
                    >
                      {table.title === '' ? words.table(at + 1) : table.title}
                    </button>
                  </th>
                  <Counts of={table} />
                </tr>
              );
            })}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{words.together}</th>
            <Counts of={view.counts} />
          </tr>
        </tfoot>
      </table>
      <section className={css.why}>
        <h3 className="label">{words.teaches}</h3>
        <p className="small muted">{words.teachesWhy}</p>
      </section>
    </aside>
  );
}

/** Zeros stay empty: what there is is seen. */
function Counts({ of: { taken, asked, aside } }: { of: TeachCounts }) {
  return (
    <>
      <td>{taken || ''}</td>
      <td className="amber bold">{asked || ''}</td>
      <td className="faint">{aside || ''}</td>
    </>
  );
}
