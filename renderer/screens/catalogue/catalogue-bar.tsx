import type { EditKind } from '../../../shared/domain/catalogue/catalogue-edit.ts';
import { useSession } from '../../shell/session.tsx';
import { useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { Segmented } from '../../kit/segmented.tsx';
import { LISTS, rowsOf, tabOf, TABS, type ListName, type Lists } from './lists.ts';
import css from './catalogue-bar.module.css';
import barCss from '../../kit/bar.module.css';
import { classes } from '../../kit/classes.ts';

export function CatalogueBar(props: {
  view: Lists;
  list: ListName;
  text: string;
  onText: (text: string) => void;
  onList: (list: ListName) => void;
  onAdd: (kind: EditKind) => void;
  onImport: () => void;
}) {
  const w = useWords().catalogue;
  const session = useSession();
  const tab = tabOf(props.list);
  const lists: readonly ListName[] = LISTS[tab];
  const readOnly = session.workspace?.readOnly === true;
  return (
    <div className={classes(barCss.bar, barCss.low, css.bar)}>
      <Segmented
        label={w.title}
        value={tab}
        onChange={(next) => props.onList(LISTS[next][0])}
        segments={TABS.map((value) => ({ value, label: w.tabs[value] }))}
      />
      {lists.length > 1 && (
        <Segmented
          label={w.part}
          value={props.list}
          onChange={props.onList}
          segments={lists.map((value) => ({
            value,
            label: w.lists[value],
            count: rowsOf(props.view, value).length,
          }))}
        />
      )}
      <SearchField label={w.search} value={props.text} onChange={props.onText} width={180} />
      <span className="grow" />
      {props.list === 'agencies' && (
        <Button small icon="plus" disabled={readOnly} onClick={() => props.onAdd('agency')}>
          {w.acts.addAgency}
        </Button>
      )}
      {props.list === 'taught' && (
        <Button small icon="plus" disabled={readOnly} title={w.taught.importTitle} onClick={props.onImport}>
          {w.taught.acts.import}
        </Button>
      )}
      {props.list === 'layouts' && (
        <Button small icon="plus" disabled={readOnly} onClick={() => props.onAdd('layout')}>
          {w.acts.addLayout}
        </Button>
      )}
    </div>
  );
}
