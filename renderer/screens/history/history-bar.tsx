import { ACT_KIND_NAMES } from '../../../shared/domain/history/act-kinds.ts';
import type { HistoryFilter, HistoryPage } from '../../../shared/contract/history.ts';
import { useSession } from '../../shell/session.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { MenuButton } from '../../kit/menu.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import css from './history-bar.module.css';
import barCss from '../../kit/bar.module.css';
import menuCss from '../../kit/menu.module.css';
import { classes } from '../../kit/classes.ts';

/** The name under which the program itself does something. */
const PROGRAM = 'arayis';

export function HistoryBar(props: {
  page: HistoryPage;
  filter: HistoryFilter;
  text: string;
  onText: (text: string) => void;
  onFilter: (params: Record<string, string>) => void;
  undo: () => void;
  redo: () => void;
  onChanged: () => void;
}) {
  const words = useWords();
  const w = words.history;
  const language = useLanguage();
  const session = useSession();
  const { by, kind, figure } = props.filter;
  const nameOf = (name: string): string => (name === PROGRAM ? w.program : name);
  const label = props.page.lines.find((line) => line.links.figure === figure)?.about?.[language] ?? figure;
  return (
    <div className={classes(barCss.bar, barCss.low, css.bar)}>
      <SearchField label={w.search} value={props.text} onChange={props.onText} width={190} />
      <MenuButton
        label={
          <>
            {w.who} <b>{by === undefined ? w.everybody : nameOf(by)}</b>
            <Icon name="down" size="s" />
          </>
        }
        items={['', ...props.page.people].map((name) => ({
          label: name === '' ? w.everybody : nameOf(name),
          checked: name === (by ?? ''),
          onChoose: () => props.onFilter({ by: name }),
        }))}
      />
      <MenuButton
        label={
          <>
            {w.what} <b>{kind === undefined ? w.everything : w.kinds[kind]}</b>
            <Icon name="down" size="s" />
          </>
        }
        items={[undefined, ...ACT_KIND_NAMES].map((name) => ({
          label: name === undefined ? w.everything : w.kinds[name],
          checked: name === kind,
          onChoose: () => props.onFilter({ kind: name ?? '' }),
        }))}
      />
      {figure !== undefined && (
        <button
          type="button"
          className={classes(menuCss.opener, css.only, 'ellipsis')}
          title={w.allFigures}
          onClick={() => props.onFilter({ figure: '' })}
        >
          <span className="ellipsis">{w.onlyFigure(label ?? '')}</span>
          <Icon name="close" size="s" />
        </button>
      )}
      <span className="grow" />
      <Button small onClick={props.onChanged}>
        {w.changedPage.open}
      </Button>
      <Button small icon="undo" keys="Ctrl+Z" disabled={session.undo === null} onClick={props.undo}>
        {words.frame.undo}
      </Button>
      <Button small icon="redo" keys="Ctrl+Shift+Z" disabled={session.redo === null} onClick={props.redo}>
        {words.frame.redo}
      </Button>
    </div>
  );
}
