import { useState } from 'react';
import type { HistoryLine } from '../../../shared/contract/history.ts';
import { useUndo } from '../../shell/acts.ts';
import { useNav } from '../../shell/nav.tsx';
import { useSession } from '../../shell/session.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button, IconButton } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Mark } from '../../kit/mark.tsx';
import { shownInstant } from '../../kit/when.ts';
import { BackToDialog } from './back-to-dialog.tsx';
import { ChangeWords } from './change-words.tsx';
import { linksTo } from './links.ts';
import css from './act-panel.module.css';
import panelCss from '../../kit/panel.module.css';
import { classes } from '../../kit/classes.ts';
import { deliveryNumber } from '../../../shared/words/delivery-number.ts';
import { deliveryId } from '../../../shared/domain/keys/ids.ts';

/** One act in full: why, what it changed, where it can be seen, and the way back to before it. */
export function ActPanel(props: { line: HistoryLine; onClose: () => void }) {
  const { line } = props;
  const words = useWords();
  const w = words.history;
  const language = useLanguage();
  const nav = useNav();
  const session = useSession();
  const { redo } = useUndo();
  const [back, setBack] = useState(false);
  const readOnly = session.workspace?.readOnly === true;
  const isNext = session.undo?.seq === line.seq;
  const canGoBack = line.undoable && line.undone === undefined && session.undo !== null && !readOnly;
  useActions([
    { id: 'history.close', label: w.closePanel, keys: 'Escape', run: props.onClose, hidden: true },
    { id: 'history.backTo', label: w.backTo, keys: 'B', run: () => setBack(true), disabled: !canGoBack },
  ]);
  const text = line.summary['text'];
  return (
    <aside className={classes(panelCss.panel, css.panel, 'fade')} data-pane aria-label={w.act(line)}>
      <header>
        <div className="flex gap-8">
          <span className="small muted grow">
            {w.number(line.seq)} · {shownInstant(line.at, language)} ·{' '}
            {line.by === 'arayis' ? w.program : line.by}
          </span>
          <IconButton icon="close" label={w.closePanel} onClick={props.onClose} />
        </div>
        <h2>{w.act(line)}</h2>
        {line.clockWas !== undefined && (
          <p className="small amber">{w.clockBack(shownInstant(line.clockWas, language))}</p>
        )}
        {line.undone && (
          <Mark name="stale">{w.undoneBy(line.undone.by, shownInstant(line.undone.at, language))}</Mark>
        )}
      </header>
      {line.change && (
        <div className={panelCss.part}>
          <div className="label">{w.changed}</div>
          <p className={css.change}>
            <ChangeWords change={line.change} />
          </p>
        </div>
      )}
      {line.reason !== undefined && (
        <div className={panelCss.part}>
          <div className="label">{w.reason}</div>
          <p>{line.reason}</p>
        </div>
      )}
      <ActFiles line={line} />
      {line.command === 'letter' && typeof text === 'string' && (
        <div className={panelCss.part}>
          <div className="label">{w.letterText}</div>
          <p className={css.letter}>{text}</p>
        </div>
      )}
      {linksTo(line).length > 0 && (
        <div className={panelCss.part}>
          <div className="label">{w.leadsTo}</div>
          {linksTo(line).map((link) => (
            <Button key={link.name} small onClick={() => nav.go(link.screen, link.params)}>
              {w[link.name]} <Icon name="right" size="s" />
            </Button>
          ))}
        </div>
      )}
      {(canGoBack || (line.undone && session.redo?.seq === line.seq)) && (
        <div className={panelCss.part}>
          {isNext && <p className="small muted">{w.isNext}</p>}
          {canGoBack && (
            <Button icon="undo" keys="B" onClick={() => setBack(true)}>
              {w.backTo}
            </Button>
          )}
          {line.undone && session.redo?.seq === line.seq && (
            <Button icon="redo" disabled={readOnly} onClick={redo}>
              {w.redoNow}
            </Button>
          )}
        </div>
      )}
      {back && <BackToDialog seq={line.seq} onClose={() => setBack(false)} />}
    </aside>
  );
}

/** The files that an import took in, or that were read again, each a step to its delivery, and those that could not be read. */
function ActFiles({ line }: { line: HistoryLine }) {
  const w = useWords().history;
  const nav = useNav();
  const { summary } = line;
  const taken = listOf(summary['deliveries']);
  const refused = listOf(summary['refused']);
  const number = (name: string): number => (typeof summary[name] === 'number' ? summary[name] : 0);
  if (line.command !== 'import' && line.command !== 'read again') return null;
  return (
    <div className={panelCss.part}>
      <div className="label">
        <span className="grow">{w.files}</span>
        <span className="muted">{w.brought(number('observations'), number('questions'))}</span>
      </div>
      <ul className={css.files}>
        {taken.map((one) => (
          <li key={String(one['id'])}>
            <button
              type="button"
              className={`${css.link} ellipsis`}
              onClick={() => nav.go('deliveries', { delivery: String(one['id']) })}
            >
              {deliveryNumber(deliveryId(Number(one['id'])))} · {String(one['file'])}
            </button>
          </li>
        ))}
        {taken.length === 0 && typeof summary['file'] === 'string' && <li>{summary['file']}</li>}
      </ul>
      {refused.length > 0 && (
        <>
          <div className="label">{w.refusedFiles}</div>
          <ul className={css.files}>
            {refused.map((one) => (
              <li key={String(one['file'])}>{String(one['file'])}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const listOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
