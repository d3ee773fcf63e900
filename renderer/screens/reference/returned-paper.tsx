import { useEffect, useMemo, useRef } from 'react';
import type { ReturnedDraft } from '../../../shared/contract/reference/reference.ts';
import type { ShownPassage } from '../../../shared/domain/reference/returned/edit.ts';
import { Paper } from '../../parts/beside/paper.tsx';
import { useWords } from '../../words/speech.ts';
import { ReturnedPieces } from './returned-pieces.tsx';
import type { ReturnedRow } from './returned-rows.ts';

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
  const passages = useMemo(() => passagesOf(draft.passages, view), [draft.passages, view]);
  return (
    <Paper
      canvas={canvas}
      label={words.document}
      lang={draft.language}
      passages={passages.map(({ pieces, section, kind }) => ({
        section,
        kind,
        content: (
          <ReturnedPieces
            pieces={pieces}
            {...(view === 'changes' && { rows: numbers })}
            {...(at !== undefined && { chosen: at })}
          />
        ),
      }))}
    />
  );
}

/** What of both documents is shown; without the passages that have nothing then. */
const passagesOf = (passages: readonly ShownPassage[], view: PaperView): ShownPassage[] =>
  passages
    .map((passage) => ({
      ...passage,
      pieces: passage.pieces.filter(({ as }) => view === 'changes' || as === 'same' || (as === 'gone') === (view === 'sent')), // prettier-ignore
    }))
    .filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''));
