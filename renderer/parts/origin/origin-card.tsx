import { useId, useLayoutEffect } from 'react';
import type { OriginView } from '../../../shared/contract/origin.ts';
import { useAsk } from '../../shell/api.ts';
import { useNav } from '../../shell/nav.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Kbd } from '../../kit/kbd.tsx';
import { shownNumber } from '../../../shared/words/number.ts';
import { said } from '../../kit/said.ts';
import { useModal } from '../../kit/use-modal.ts';
import { OriginSources } from './origin-sources.tsx';
import { PrintedLinks } from './printed-links.tsx';
import { StateTag } from './state-tag.tsx';
import css from './origin-card.module.css';

export interface OriginAsk {
  figure: string;
  /** The workspace's, or the figure's own, where it is left out. */
  period?: string;
  /** Whose value was asked about: it comes first, and its sheet is the one that opens. */
  agency?: string;
  /** What was asked about: the card opens beside it. */
  anchor?: DOMRect;
}

/** The card that says of any number on any screen where it comes from. Enter, S, H lead on; Escape closes. */
export function OriginCard({ figure, period, agency, anchor, onClose }: OriginAsk & { onClose: () => void }) {
  const words = useWords().origin;
  const language = useLanguage();
  const nav = useNav();
  const heading = useId();
  const dialog = useModal();
  const asked = useAsk('origin.view', { figure, ...(period === undefined ? {} : { period }) });
  const { error } = asked;
  const data = asked.data && withFirst(asked.data, agency);
  const first = data?.sources[0];
  const go = (...to: Parameters<typeof nav.go>): void => {
    onClose();
    nav.go(...to);
  };
  const inFigures = (): void => go('figures', { figure, ...(data ? { period: data.period } : {}) });
  const toSheet = (): void => {
    if (first) go('deliveries', { delivery: String(first.delivery.id), sheet: first.sheet, ref: first.ref });
  };
  const toHistory = (): void => go('history', { figure });
  useActions(
    [
      { id: 'origin.figures', label: words.inFigures, keys: 'Enter', run: inFigures },
      { id: 'origin.sheet', label: words.sheet, keys: 'S', run: toSheet, disabled: !first },
      { id: 'origin.history', label: words.history, keys: 'H', run: toHistory },
      { id: 'origin.close', label: words.title, keys: 'O', run: onClose, hidden: true },
    ],
    { modal: true },
  );
  useLayoutEffect(() => {
    if (dialog.current) place(dialog.current, anchor);
  });
  return (
    <dialog
      ref={dialog}
      className={`${css.card} fade`}
      aria-labelledby={heading}
      tabIndex={-1}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={css.inside}>
        {error && <ErrorNote error={error} />}
        {data && (
          <>
            <div className={css.head}>
              <span className={css.value}>
                {data.value === null ? '…' : shownNumber(data.value, language)}
              </span>
              <div className="grow">
                <h2 id={heading}>{said(data.label, language)}</h2>
                <p className="tiny muted">
                  {data.period} · {said(data.unit, language)} ·{' '}
                  {data.kind === 'stock' ? words.asAt : words.during}
                </p>
              </div>
              <StateTag view={data} />
            </div>
            <OriginSources view={data} onGo={onClose} {...(agency === undefined ? {} : { agency })} />
            {data.printed.length > 0 ? (
              <p className="small muted">
                {words.printedIn} <PrintedLinks places={data.printed} onGo={onClose} />
              </p>
            ) : (
              <p className="small muted">{words.notPrinted}</p>
            )}
            <div className={css.keys}>
              <CardKey keys="Enter" label={words.inFigures} run={inFigures} />
              {first && <CardKey keys="S" label={words.sheet} run={toSheet} />}
              <CardKey keys="H" label={words.history} run={toHistory} />
            </div>
          </>
        )}
      </div>
    </dialog>
  );
}

/** The values of a body first, as the newest was asked about. */
function withFirst(view: OriginView, agency: string | undefined): OriginView {
  const own = view.sources.filter((source) => source.agency.id === agency);
  return own.length === 0
    ? view
    : { ...view, sources: [...own, ...view.sources.filter((source) => source.agency.id !== agency)] };
}

const CardKey = (props: { keys: string; label: string; run: () => void }) => (
  <button type="button" onClick={props.run} aria-keyshortcuts={props.keys}>
    <Kbd keys={props.keys} /> {props.label}
  </button>
);

/** Below the number that was asked about, above it where there is no room; in the middle without one. */
function place(card: HTMLElement, anchor: DOMRect | undefined): void {
  if (!anchor) return;
  const zoom = Number(getComputedStyle(document.documentElement).zoom) || 1;
  const [width, height] = [card.offsetWidth * zoom, card.offsetHeight * zoom];
  const left = Math.max(8, Math.min(anchor.left - 24, innerWidth - width - 8));
  const fits = anchor.bottom + height + 12 < innerHeight;
  const top = fits ? anchor.bottom + 6 : Math.max(8, anchor.top - height - 6);
  card.style.margin = '0';
  card.style.left = `${left / zoom}px`;
  card.style.top = `${top / zoom}px`;
}
