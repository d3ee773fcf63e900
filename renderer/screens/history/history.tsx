import type { HistoryFilter, HistoryLine } from '../../../shared/contract/history.ts';
import type { ActName } from '../../../shared/domain/history/act-name.ts';
import { ACT_KIND_NAMES, ACT_KINDS } from '../../../shared/domain/history/act-kinds.ts';
import { call, useAsk } from '../../shell/api.ts';
import { useUndo } from '../../shell/acts.ts';
import { useSayInFooter } from '../../shell/footer-note.tsx';
import { useKept } from '../../shell/kept.ts';
import { useNav } from '../../shell/nav.tsx';
import { usePaper } from '../../shell/paper.ts';
import { useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { ListScreen } from '../../kit/list-screen.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Changed } from './changed.tsx';
import { ActPanel } from './act-panel.tsx';
import { HistoryBar } from './history-bar.tsx';
import { HistoryTable } from './history-table.tsx';
import { goWhere } from './links.ts';
import css from './history.module.css';
import emptyCss from '../../kit/empty.module.css';

const STEP = 200;
/** So many acts are printed, some forty pages; a workbook holds the rest. */
const MOST = 2000;

/** What has changed since a moment, or who did what. */
export function History() {
  const nav = useNav();
  const { changed = '' } = nav.place.params;
  if (changed === '') return <Acts />;
  return <Changed key={changed} since={changed} onClose={() => nav.choose({ changed: '', line: '' })} />;
}

/** Who did what, newest first, by day; what it changed, and the way back. */
function Acts() {
  const w = useWords().history;
  const nav = useNav();
  const { params } = nav.place;
  const { undo, redo } = useUndo();
  const [text, keepText] = useKept('search', '');
  const setText = (to: string): void => keepText(() => to);
  const [count, keepCount] = useKept('count', STEP);
  const setCount = (to: number): void => keepCount(() => to);
  const filter = filterOf(params, text, w.act);
  const asked = useAsk('history.page', { count, filter });
  const page = asked.data;
  useSayInFooter(page ? w.footer(page.total) : '');
  const paper = usePaper(async () => {
    const all = await call('history.page', { count: Math.max(count, MOST), filter });
    return all.ok ? all.value : null;
  });
  if (!page) return asked.error ? <ErrorNote error={asked.error} /> : <Loading slow={asked.slow} />;
  const { lines, more } = paper ?? page;
  const chosen = lines.find((line) => String(line.seq) === params['seq']) ?? lines[0];
  const filtered = Object.keys(filter).length > 0;
  const change = (next: Record<string, string>): void => {
    setCount(STEP);
    nav.choose({ seq: '', ...next });
  };
  const enter = (line: HistoryLine): void => {
    const place = goWhere(line);
    if (place) nav.go(place.screen, place.params);
  };
  return (
    <ListScreen
      title={w.title}
      className={css.screen}
      panel={
        chosen && params['panel'] !== 'closed' ? (
          <ActPanel key={chosen.seq} line={chosen} onClose={() => nav.choose({ panel: 'closed' })} />
        ) : null
      }
    >
      <HistoryBar
        page={page}
        filter={filter}
        text={text}
        onText={(next) => {
          setCount(STEP);
          setText(next);
        }}
        onFilter={change}
        undo={undo}
        redo={redo}
        onChanged={() => nav.choose({ changed: 'last-visit' })}
      />
      {lines.length > 0 && chosen ? (
        <HistoryTable
          lines={lines}
          chosen={chosen.seq}
          onChoose={(seq) => nav.choose({ seq: String(seq), panel: '' })}
          onEnter={enter}
          after={
            more === null ? (
              <p className={`small muted ${css.end}`}>{w.end}</p>
            ) : (
              <Button look="text" onClick={() => setCount(count + STEP)}>
                {page.more === 'page' ? w.older : w.lookFurther}
              </Button>
            )
          }
        />
      ) : (
        <div className={emptyCss.empty}>
          <p>{w.none}</p>
          {page.more !== null && <Button onClick={() => setCount(count + STEP)}>{w.lookFurther}</Button>}
          {filtered && (
            <Button
              onClick={() => {
                setText('');
                change({ by: '', kind: '', figure: '' });
              }}
            >
              {w.showAll}
            </Button>
          )}
        </div>
      )}
    </ListScreen>
  );
}

/** Each command as a line words it that says nothing further. */
const wordsBy = (act: (of: ActName) => string): Record<string, string> =>
  Object.fromEntries(
    Object.values(ACT_KINDS)
      .flat()
      .map((command) => [command, act({ seq: 0, command, by: '', at: '', summary: {} })]),
  );

function filterOf(
  params: Readonly<Record<string, string>>,
  text: string,
  act: (of: ActName) => string,
): HistoryFilter {
  const { by = '', figure = '' } = params;
  const kind = ACT_KIND_NAMES.find((one) => one === params['kind']);
  return {
    ...(by === '' ? {} : { by }),
    ...(kind === undefined ? {} : { kind }),
    ...(figure === '' ? {} : { figure }),
    ...(text.trim() === '' ? {} : { text: text.trim(), words: wordsBy(act) }),
  };
}
