import { useState, type ReactNode, useMemo } from 'react';
import { matches } from '../../../shared/domain/text/search-text.ts';
import type { EditKind } from '../../../shared/domain/catalogue/catalogue-edit.ts';
import { useAsk } from '../../shell/api.ts';
import { useSayInFooter } from '../../shell/footer-note.tsx';
import { useKept } from '../../shell/kept.ts';
import { useNav } from '../../shell/nav.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { ListScreen } from '../../kit/list-screen.tsx';
import { Loading } from '../../kit/loading.tsx';
import { CatalogueBar } from './catalogue-bar.tsx';
import { ItemPanel } from './item-panel.tsx';
import { useImportLayout } from './import-layout.tsx';
import {
  idOf,
  isPerson,
  isTaught,
  listOf,
  rowsOf,
  tabOf,
  type Row,
  type ListName,
  type Lists,
} from './lists.ts';
import { NewItem } from './new-item.tsx';
import { PersonPanel } from './person-panel.tsx';
import css from './catalogue.module.css';
import emptyCss from '../../kit/empty.module.css';
import { LinesTable } from '../../parts/table/lines-table.tsx';
import { columnsOf } from './row-columns.tsx';
import { TaughtPanel } from './taught-panel.tsx';

/** Agencies, indicators, layouts and people: what the program knows, and what this workspace changes of it. */
export function Catalogue() {
  const asked = useAsk('catalogue.view', {});
  const taught = useAsk('layouts.taught', {});
  if (asked.data && taught.data) return <Loaded view={{ ...asked.data, taught: taught.data.tables }} />;
  const error = asked.error ?? taught.error;
  return error ? <ErrorNote error={error} /> : <Loading slow={asked.slow || taught.slow} />;
}

function Loaded({ view }: { view: Lists }) {
  const w = useWords().catalogue;
  const language = useLanguage();
  const nav = useNav();
  const { params } = nav.place;
  const [text, keepText] = useKept('search', '');
  const setText = (to: string): void => keepText(() => to);
  const [adding, setAdding] = useState<EditKind | null>(null);
  const list = listOf(view, params);
  const all = rowsOf(view, list);
  const rows = all.filter((row) => matches(text, wordsOf(row)));
  const chosen = rows.find((row) => idOf(row) === params['id']) ?? rows[0];
  const edited = [view.agencies, view.figures, view.indicators, view.units, view.words, view.layouts]
    .flat()
    .filter((row) => row.edited).length;
  useSayInFooter(w.footer(view.agencies.length, view.figures.length, view.layouts.length, edited));

  function wordsOf(row: Row): string {
    if (isPerson(row)) return `${row.name} ${row.role}`;
    if (isTaught(row)) return [row.title, row.sheet, row.layout, row.name.en, row.name.az, row.by].join(' ');
    const role = row.kind === 'header-words' ? w.headerRoles[row.id as keyof typeof w.headerRoles] : '';
    return [
      row.id,
      role,
      row.name[language],
      row.name.en,
      row.name.az,
      row.detail[language],
      ...row.words,
    ].join(' ');
  }

  const importing = useImportLayout((key) => {
    setAdding(null);
    nav.choose({ tab: 'layouts', list: 'taught', id: key, panel: '' });
  });
  const close = (): void => nav.choose({ panel: 'closed' });
  return (
    <ListScreen title={w.title} className={css.screen} panel={panel()}>
      <CatalogueBar
        view={view}
        list={list}
        text={text}
        onText={setText}
        onList={(next) => {
          setAdding(null);
          nav.choose({ tab: tabOf(next), list: next, id: '', panel: '' });
        }}
        onAdd={setAdding}
        onImport={importing.pick}
      />
      {importing.dialog}
      {chosen ? (
        <RowTable
          key={list}
          list={list}
          rows={rows}
          chosen={idOf(chosen)}
          onChoose={(id) => {
            setAdding(null);
            nav.choose({ id, panel: '' });
          }}
        />
      ) : (
        <div className={emptyCss.empty}>
          {list === 'taught' && all.length === 0 ? (
            <>
              <p>{w.taught.none}</p>
              <Button onClick={() => nav.go('deliveries')}>{w.taught.toDeliveries}</Button>
            </>
          ) : (
            <>
              <p>{w.none}</p>
              <Button onClick={() => setText('')}>{w.showAll}</Button>
            </>
          )}
        </div>
      )}
    </ListScreen>
  );

  function panel(): ReactNode {
    if (adding !== null)
      return (
        <NewItem
          key={adding}
          kind={adding}
          onClose={() => setAdding(null)}
          onSaved={(id) => {
            setAdding(null);
            nav.choose({ id, panel: '' });
          }}
        />
      );
    if (!chosen || params['panel'] === 'closed') return null;
    if (isTaught(chosen))
      return <TaughtPanel key={chosen.key} row={chosen} all={view.taught} onClose={close} />;
    return isPerson(chosen) ? (
      <PersonPanel key={chosen.id} person={chosen} onClose={close} />
    ) : (
      <ItemPanel key={`${chosen.kind} ${chosen.id}`} view={view} row={chosen} onClose={close} />
    );
  }
}

/** One list of the catalogue. */
function RowTable(props: {
  list: ListName;
  rows: readonly Row[];
  chosen: string;
  onChoose: (id: string) => void;
}) {
  const words = useWords();
  const w = words.catalogue;
  const language = useLanguage();
  const { rows, list } = props;
  const columns = useMemo(() => columnsOf(list, words, language), [list, words, language]);
  const groups = useMemo(() => [{ key: list, rows }], [list, rows]);
  return (
    <LinesTable
      id="catalogue"
      list={list}
      title={w.lists[list]}
      columns={columns}
      groups={groups}
      idOf={idOf}
      originOf={idOf}
      chosen={props.chosen}
      onChoose={props.onChoose}
      moves={w.acts.next}
    />
  );
}
