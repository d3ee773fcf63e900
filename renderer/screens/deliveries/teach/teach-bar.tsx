import type { TeachCounts } from '../../../../shared/contract/teaching.ts';
import { shownNumber } from '../../../../shared/words/number.ts';
import { classes } from '../../../kit/classes.ts';
import { useLanguage, useWords } from '../../../words/speech.ts';
import cell from '../sheet/sheet-cell.module.css';
import { Bars } from './bars.tsx';
import css from './teach-bar.module.css';

/** What became of all numbers, as a sum and as a bar. */
export function TeachBar({ counts, reading }: { counts: TeachCounts; reading: boolean }) {
  const words = useWords().teach;
  const language = useLanguage();
  const shown = (count: number): string => shownNumber(count, language);
  const parts = [
    { of: counts.taken, name: words.understood, look: classes(cell.value, css.understood) },
    { of: counts.asked, name: words.asked, look: cell.question },
    { of: counts.aside, name: words.aside, look: cell.unused },
  ];
  return (
    <div className={css.bar} aria-live="polite">
      <strong className="unbroken">{words.numbers(counts.numbers)}</strong>
      <span className={css.sum} aria-hidden="true">
        {parts.map(({ of, look }, at) =>
          of === 0 ? null : <i key={at} className={classes(look)} style={{ flexGrow: of }} />,
        )}
      </span>
      {parts.map(({ of, name, look }) => (
        <span key={name} className="flex gap-6 unbroken">
          <i className={classes(css.swatch, look)} aria-hidden="true" />
          <b>{shown(of)}</b> {name}
        </span>
      ))}
      <span className="grow muted small">{reading ? words.reading : ''}</span>
      {([3, 2, 1] as const).map((bars) => (
        <span key={bars} className="flex gap-6 small muted unbroken">
          <Bars of={bars} /> {[words.unknown, words.likely, words.sure][bars - 1]}
        </span>
      ))}
    </div>
  );
}
