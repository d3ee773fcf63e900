import type { FindingView, PrintedSentence } from '../../../shared/contract/checks.ts';
import { useNav } from '../../shell/nav.tsx';
import { useWords } from '../../words/speech.ts';
import css from './printed-as.module.css';
import panelCss from '../../kit/panel.module.css';

/** The sentences of the reference as they print now; the figures of the finding stand out. */
export function PrintedAs({ finding, printed }: { finding: FindingView; printed: PrintedSentence[] }) {
  const w = useWords().checks;
  const nav = useNav();
  return (
    <div className={panelCss.part}>
      <div className="label">{w.printedAs}</div>
      {printed.length === 0 && <p className="small muted">{w.notPrinted}</p>}
      {printed.map((sentence, at) => (
        <p key={at} className={sentence.slide ? `${css.printed} ${css.onSlide}` : css.printed} lang="en">
          {sentence.slide && <span className="tiny muted">{w.slide(sentence.page)} </span>}
          {sentence.pieces.map((piece, place) =>
            piece.figure !== undefined && finding.figures.includes(piece.figure) ? (
              <button
                key={place}
                type="button"
                className={piece.open ? `${css.number} ${css.open}` : css.number}
                onClick={() => nav.go('reference', { figure: piece.figure! })}
              >
                {piece.text}
              </button>
            ) : (
              <span key={place}>{piece.text}</span>
            ),
          )}
        </p>
      ))}
    </div>
  );
}
