import { useMemo } from 'react';
import type { CheckedDocument } from '../../../../shared/contract/checks.ts';
import { useActions } from '../../../keys/actions.tsx';
import { useRowKeys } from '../../../keys/use-row-keys.ts';
import { Button } from '../../../kit/button.tsx';
import { Loading } from '../../../kit/loading.tsx';
import besideCss from '../../../parts/beside/beside.module.css';
import { Beside, NotBeside } from '../../../parts/beside/beside.tsx';
import { Group } from '../../../parts/beside/row.tsx';
import { useCheckDocument } from '../../../parts/files/use-check-document.ts';
import { useShowOrigin } from '../../../parts/origin/origin-provider.tsx';
import { useSaveTable } from '../../../parts/table/use-save-table.tsx';
import { useAsk } from '../../../shell/api.ts';
import { useKept } from '../../../shell/kept.ts';
import { useNav } from '../../../shell/nav.tsx';
import { useWords } from '../../../words/speech.ts';
import { CheckedPaper } from './checked-paper.tsx';
import { CheckedRowItem } from './checked-row.tsx';
import { GROUPS, nextToLookAt, rowsOf, type CheckedRow } from './checked-rows.ts';
import { checkedTable } from './checked-table.ts';
import { useCheckedWords } from './use-checked-words.ts';

/** Any document: how many of its numbers were checked, which differ from the figures, and the text with all of them. */
export function Checked({ path, onClose }: { path: string; onClose: () => void }) {
  const words = useWords().checked;
  const { data, error, slow } = useAsk('checks.document', { path });
  useActions([{ id: 'checked.close', label: words.close, keys: 'Escape', run: onClose }]);
  if (error) return <NotBeside error={error} close={words.close} onClose={onClose} />;
  if (!data) return <Loading slow={slow} />;
  return <Found view={data} onClose={onClose} />;
}

function Found({ view, onClose }: { view: CheckedDocument; onClose: () => void }) {
  const words = useWords().checked;
  const nav = useNav();
  const show = useShowOrigin();
  const another = useCheckDocument();
  const { saveRows, dialog } = useSaveTable();
  const worded = useCheckedWords(view);
  const all = useMemo(() => rowsOf(view), [view]);
  const [open, keepOpen] = useKept('holds open', false);
  const rows = open ? all : all.filter(({ group }) => group !== 'holds');
  const at = Math.max(0, rows.findIndex(({ id }) => id === nav.place.params['row'])); // prettier-ignore
  const chosen = rows[at] ?? null;
  const choose = (row: CheckedRow | null | undefined): void => {
    if (!row) return;
    if (row.group === 'holds') keepOpen(() => true);
    nav.choose({ row: row.id });
  };
  const figure = chosen === null ? null : figureOf(view, chosen, worded);
  const count = (verdict: string): number => view.numbers.filter((one) => one.verdict === verdict).length;
  const of = (group: CheckedRow['group']): CheckedRow[] => all.filter((row) => row.group === group);
  const coverage = words.coverage(view.numbers.length, count('holds'), count('differs'), count('unchecked'));
  const notes = {
    differs: () => words.notes.differs(count('differs'), of('differs').length),
    also: () => words.notes.also(of('also').length),
    unchecked: () => words.notes.unchecked(count('unchecked')),
    holds: () => words.notes.holds(count('holds')),
  };
  const acts = {
    figures: () => figure !== null && nav.go('figures', { figure }),
    origin: () => {
      const row = document.querySelector('[data-row][aria-current="true"]');
      if (row && figure !== null) show({ figure, anchor: row.getBoundingClientRect() });
    },
  };
  const save = (): void => void saveRows(checkedTable(view, coverage, words, worded));
  useRowKeys('checked.row', words.move, { at, count: rows.length, inside: true, choose: (to) => choose(rows[to]) }, ['J', 'K']); // prettier-ignore
  useActions([
    { id: 'checked.next', label: words.next, keys: 'N', footer: true, run: () => choose(nextToLookAt(rows, at)) },
    { id: 'checked.figures', label: words.figures, keys: 'P', footer: true, disabled: figure === null, run: acts.figures },
    { id: 'checked.origin', label: words.origin, keys: 'O', footer: true, disabled: figure === null, run: acts.origin },
    { id: 'checked.fold', label: words.fold, keys: 'H', footer: true, run: () => keepOpen((now) => !now) },
    { id: 'checked.save', label: words.save, run: save },
  ]); // prettier-ignore
  const reached = view.numbers.length === 0 ? 1 : 1 - count('unchecked') / view.numbers.length;
  return (
    <>
      <Beside
        label={words.list}
        title={coverage}
        counts={words.against(view.period)}
        done={reached}
        close={words.close}
        onClose={onClose}
        chosen={chosen?.id}
        list={
          <>
            {of('differs').length === 0 && <p className={besideCss.none}>{words.nothingDiffers}</p>}
            {GROUPS.filter((group) => of(group).length > 0).map((group) => (
              <Group
                key={group}
                name={words.groups[group]}
                note={notes[group]()}
                {...(group === 'holds' && { fold: { open, toggle: () => keepOpen((now) => !now) } })}
              >
                {(group === 'holds' && !open ? [] : of(group)).map((row) => (
                  <CheckedRowItem
                    key={row.id}
                    chosen={row.id === chosen?.id}
                    figure={row.id === chosen?.id ? figure : null}
                    onChoose={() => choose(row)}
                    {...{ view, row, worded, acts }}
                  />
                ))}
              </Group>
            ))}
          </>
        }
        foot={
          <>
            <Button small icon="download" onClick={save}>
              {words.save}
            </Button>
            <span className="grow" />
            <span className={besideCss.left}>{words.left(all.length - of('holds').length)}</span>
          </>
        }
        bar={
          <>
            <b className="grow ellipsis">{view.file}</b>
            <Button small icon="file" onClick={another}>
              {words.another}
            </Button>
          </>
        }
      >
        <CheckedPaper
          view={view}
          chosen={chosen?.at ?? []}
          onNumber={(number) => choose(all.find((row) => row.at.includes(number)))}
        />
      </Beside>
      {dialog}
    </>
  );
}

/** The figure that a row is about, where it is about one. */
function figureOf(
  view: CheckedDocument,
  { at, finding }: CheckedRow,
  worded: ReturnType<typeof useCheckedWords>,
): string | null {
  const against = at[0] === undefined ? null : worded.against(view.numbers[at[0]]!);
  return against?.figure ?? finding?.figures[0] ?? null;
}
