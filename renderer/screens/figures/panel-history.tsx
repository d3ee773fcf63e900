import { assertNever } from '../../../shared/result.ts';
import type { PanelEvent, PanelView } from '../../../shared/contract/figure-panel.ts';
import { deliveryNumber } from '../../../shared/words/delivery-number.ts';
import { useNav } from '../../shell/nav.tsx';
import type { Words } from '../../../shared/words/interface/words.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { shownNumber } from '../../../shared/words/number.ts';
import { placeText } from '../../../shared/words/place-text.ts';
import { said } from '../../kit/said.ts';
import { shownInstant } from '../../kit/when.ts';
import css from './panel-history.module.css';
import panelCss from '../../kit/panel.module.css';
import { whyDifferAz } from '../../../shared/words/readings/conflict-az.ts';
import { whyDifferEn } from '../../../shared/words/readings/conflict-en.ts';

/** The newest steps; the whole of it is on its own screen. */
const SHOWN = 8;

export function PanelHistory({ view }: { view: PanelView }) {
  const w = useWords().figures.panel;
  const language = useLanguage();
  const nav = useNav();
  if (view.history.length === 0) return null;
  return (
    <section className={panelCss.part} style={{ borderBottom: 0 }} aria-label={w.history}>
      <h3 className="label">
        <span className="grow">{w.history}</span>
        <button
          type="button"
          className="link tiny"
          onClick={() => nav.go('history', { figure: view.figure })}
        >
          {w.wholeHistory}
        </button>
      </h3>
      {view.history.slice(0, SHOWN).map((event, at) => (
        <div className={css.event} key={at}>
          <span className="faint">{shownInstant(event.at, language)}</span>
          <span className={'undone' in event && event.undone ? css.undone : undefined}>
            {sentence(event, w.events, language)}
            {'undone' in event && event.undone && <span className="faint"> · {w.events.undone}</span>}
          </span>
        </div>
      ))}
    </section>
  );
}

function sentence(event: PanelEvent, w: Words['figures']['panel']['events'], language: 'en' | 'az'): string {
  const number = (value: number | null): string => (value === null ? '…' : shownNumber(value, language));
  switch (event.kind) {
    case 'read':
      return w.read(number(event.value), said(event.agency.short, language), deliveryNumber(event.delivery));
    case 'entered':
      return w.entered(number(event.value), said(event.agency.short, language), event.file);
    case 'corrected':
      return w.corrected(
        deliveryNumber(event.delivery),
        deliveryNumber(event.earlier),
        number(event.before),
        number(event.value),
      );
    case 'proposed':
      return w.proposed(
        number(event.value),
        event.by,
        event.source === null
          ? ''
          : `${said(event.source.agency.short, language)}, ${placeText(event.source)}`,
      );
    case 'confirmed':
      return w.confirmed(number(event.value), event.by);
    default:
      return assertNever(event);
  }
}

/** Why the rivals differ, in the language of the window, and whether they count alike otherwise. */
export function Why({ view }: { view: PanelView }) {
  const w = useWords().figures.panel;
  const language = useLanguage();
  if (!view.fact) return null;
  const unit = (id: string): string => view.unitLabels[id]?.[language] ?? id;
  const why = language === 'az' ? whyDifferAz : whyDifferEn;
  return (
    <section className={panelCss.part} aria-label={w.why}>
      <h3 className="label">{w.why}</h3>
      <p className="small">{why(view.fact, unit)}</p>
      {view.alike && (
        <p className="small muted">{w.alike(shownNumber(view.alike.value, language), view.alike.period)}</p>
      )}
    </section>
  );
}
