import { useMemo } from 'react';
import { useLanguage, useWords } from '../../words/speech.ts';
import { LinesTable } from '../../parts/table/lines-table.tsx';
import { idOf, type ListName, type Row } from './lists.ts';
import { columnsOf } from './row-columns.tsx';

/** One list of the catalogue. */
export function RowTable(props: {
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
