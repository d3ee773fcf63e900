import type { SeriesView } from '../../../shared/contract/dynamics.ts';
import { useWords } from '../../words/speech.ts';
import css from './legend.module.css';

/** What the looks of the values mean; only those that there are. */
export function Legend({ view }: { view: SeriesView }) {
  const words = useWords().dynamics;
  const points = view.spec.series.flatMap((series) => series.points);
  const has = (look: string): boolean => points.some((point) => point.look === look);
  return (
    <div className={`${css.legend} small muted`}>
      {view.spec.kind === 'bar' && <span className="grow">{view.spec.axisTitle}</span>}
      <span className="grow" />
      <span>
        <i className={css.key} aria-hidden="true" /> {words.legend.reported}
      </span>
      {has('implied') && (
        <span>
          <i className={`${css.key} ${css.implied}`} aria-hidden="true" /> {words.legend.implied}
        </span>
      )}
      {has('missing') && <span>… {words.legend.missing}</span>}
      {view.marks.some((mark) => mark.kind === 'vintages') && <span>¹ {words.legend.vintage}</span>}
    </div>
  );
}
