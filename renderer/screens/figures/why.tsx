import type { PanelView } from '../../../shared/contract/figure-panel.ts';
import { whyDifferAz } from '../../../shared/words/readings/conflict-az.ts';
import { whyDifferEn } from '../../../shared/words/readings/conflict-en.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { shownNumber } from '../../../shared/words/number.ts';
import panelCss from '../../kit/panel.module.css';

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
