import type { OriginView } from '../../../shared/contract/origin.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { shownNumber } from '../../../shared/words/number.ts';
import { said } from '../../kit/said.ts';
import { shownDay } from '../../kit/when.ts';
import { CellLink } from './cell-link.tsx';
import { Excerpt } from './excerpt.tsx';
import css from './origin-card.module.css';

/** So many different values are shown with a sheet; the others are one line each. */
const WITH_SHEET = 2;
const LINES = 6;

/** Who reported a number, each with the cell, the body that was asked about marked; the first ones with a piece of their sheet. */
export function OriginSources(props: { view: OriginView; onGo: () => void; agency?: string }) {
  const { view, onGo, agency } = props;
  const words = useWords().origin;
  const language = useLanguage();
  if (view.sources.length === 0) {
    return <p className="small muted">{view.state === 'printed' ? words.fromPrint : words.nobody}</p>;
  }
  const alone = view.sources.length === 1;
  const values = [...new Set(view.sources.map((source) => source.value))].slice(0, WITH_SHEET);
  const shown = new Set(values.map((value) => view.sources.findIndex((source) => source.value === value)));
  return (
    <ul className={css.sources}>
      {view.sources.slice(0, LINES).map((source, at) => (
        <li key={source.observation} aria-current={source.agency.id === agency ? 'true' : undefined}>
          {source.excerpt && shown.has(at) && <Excerpt piece={source.excerpt} />}
          <div className={css.line}>
            {!alone && (
              <>
                <b>{source.value === null ? '…' : shownNumber(source.value, language)}</b>
                <span className="ellipsis" title={said(source.agency.name, language)}>
                  {said(source.agency.short, language)}
                </span>
              </>
            )}
            <CellLink source={source} onGo={onGo} />
            {source.corrected && (
              <span className="muted unbroken">
                {words.correctedFrom(
                  source.corrected.from === null ? '…' : shownNumber(source.corrected.from, language),
                  source.corrected.at === undefined ? '' : shownDay(source.corrected.at, language),
                )}
              </span>
            )}
          </div>
        </li>
      ))}
      {view.sources.length > LINES && (
        <li className="small muted">{words.more(view.sources.length - LINES)}</li>
      )}
    </ul>
  );
}
