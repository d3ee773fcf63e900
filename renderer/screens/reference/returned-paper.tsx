import { useEffect, useMemo, useRef } from 'react';
import type { ReturnedDraft } from '../../../shared/contract/reference.ts';
import type { ShownPassage } from '../../../shared/domain/reference/returned/edit.ts';
import { classes } from '../../kit/classes.ts';
import { useWords } from '../../words/speech.ts';
import { ReturnedPieces } from './returned-pieces.tsx';
import type { ReturnedRow } from './returned-rows.ts';
import css from './returned-paper.module.css';

export type PaperView = 'changes' | 'returned' | 'sent';

/** Both documents as one, passage by passage; the chosen change is in view. */
export function ReturnedPaper(props: {
  draft: ReturnedDraft;
  rows: readonly ReturnedRow[];
  chosen: ReturnedRow | null;
  view: PaperView;
}) {
  const { draft, rows, chosen, view } = props;
  const words = useWords().returned;
  const canvas = useRef<HTMLDivElement>(null);
  const at = chosen?.number?.at;
  const numbers = useMemo(
    () => new Map(rows.flatMap(({ number, nth }) => (number === null ? [] : [[number.at, nth] as const]))),
    [rows],
  );
  useEffect(() => {
    if (at === undefined) return;
    canvas.current?.querySelector(`[data-edit="${CSS.escape(at)}"]`)?.scrollIntoView({ block: 'center' });
  }, [at]);
  const lines = useMemo(() => linesOf(draft.passages, view), [draft.passages, view]);
  return (
    <div
      ref={canvas}
      className={css.backCanvas}
      data-pane
      tabIndex={0}
      role="region"
      aria-label={words.document}
    >
      <div className={css.backSheet} lang={draft.language}>
        {lines.map(({ passages, section, kind }, n) => (
          <div
            key={n}
            className={classes(
              css.backPassage,
              kind === 'title' && css.backHeading,
              kind === 'list-item' && css.backItem,
              kind === 'table-cell' && css.backCells,
            )}
          >
            {section !== '' && <span className={css.backMargin}>{section}</span>}
            {passages.map((pieces, cell) => (
              <span key={cell} className={kind === 'table-cell' ? css.backCell : undefined}>
                <ReturnedPieces
                  pieces={pieces}
                  {...(view === 'changes' && { rows: numbers })}
                  {...(at !== undefined && { chosen: at })}
                />
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

interface Line {
  /** Said where it begins. */
  section: string;
  kind: ShownPassage['kind'];
  /** One passage, or the cells of a table. */
  passages: ShownPassage['pieces'][];
}

function linesOf(passages: readonly ShownPassage[], view: PaperView): Line[] {
  const lines: Line[] = [];
  let section = '';
  for (const passage of passages) {
    const pieces = passage.pieces.filter(({ as }) => view === 'changes' || as === 'same' || (as === 'gone') === (view === 'sent')); // prettier-ignore
    const last = lines.at(-1);
    if (pieces.every(({ text }) => text.trim() === '')) continue;
    const isCell = passage.kind === 'table-cell';
    if (isCell && last?.kind === 'table-cell') {
      last.passages.push(pieces);
      continue;
    }
    const isNew = passage.section !== section && passage.section !== '';
    if (isNew) ({ section } = passage);
    lines.push({ section: isNew ? section : '', kind: passage.kind, passages: [pieces] });
  }
  return lines;
}
