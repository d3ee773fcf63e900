import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { CheckedDocument, CheckedNumber } from '../../../../shared/contract/checks.ts';
import { classes } from '../../../kit/classes.ts';
import { Paper } from '../../../parts/beside/paper.tsx';
import { useWords } from '../../../words/speech.ts';
import css from './checked-paper.module.css';

const LOOKS = { holds: css.holds, differs: css.differs, unchecked: css.unchecked };

/** The document with its numbers marked by what became of them; the chosen ones are framed and in sight. */
export function CheckedPaper(props: {
  view: CheckedDocument;
  chosen: readonly number[];
  /** The number that was pressed, by its place. */
  onNumber: (at: number) => void;
}) {
  const { view, chosen, onNumber } = props;
  const words = useWords().checked;
  const canvas = useRef<HTMLDivElement>(null);
  const [first] = chosen;
  useEffect(() => {
    if (first === undefined) return;
    canvas.current?.querySelector(`[data-number="${first}"]`)?.scrollIntoView({ block: 'center' });
  }, [first]);
  const byParagraph = useMemo(() => Map.groupBy(view.numbers.keys(), (at) => view.numbers[at]!.paragraph), [view]); // prettier-ignore
  const passages = view.paragraphs.flatMap(({ text, section, kind }, paragraph) =>
    text.trim() === ''
      ? []
      : [{ section, kind, content: marked(text, byParagraph.get(paragraph) ?? [], view.numbers) }],
  );
  return (
    <Paper
      canvas={canvas}
      label={words.document}
      lang={view.language}
      passages={passages}
      onPress={(on) => {
        const at = on.closest<HTMLElement>('[data-number]')?.dataset['number'];
        if (at !== undefined) onNumber(Number(at));
      }}
    />
  );

  function marked(text: string, at: readonly number[], numbers: readonly CheckedNumber[]): ReactNode[] {
    const pieces: ReactNode[] = [];
    let from = 0;
    for (const one of at) {
      const { start, end, verdict } = numbers[one]!;
      if (start < from) continue;
      pieces.push(text.slice(from, start));
      pieces.push(
        <span
          key={one}
          data-number={one}
          className={classes(css.number, LOOKS[verdict], chosen.includes(one) && css.chosen)}
        >
          {verdict === 'differs' && <span className={css.sign}>≠</span>}
          {text.slice(start, end)}
          {verdict !== 'holds' && <span className="unseen"> ({words.verdicts[verdict]})</span>}
        </span>,
      );
      from = end;
    }
    pieces.push(text.slice(from));
    return pieces;
  }
}
