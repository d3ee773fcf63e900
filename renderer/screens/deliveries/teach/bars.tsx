import type { TeachRow } from '../../../../shared/contract/teaching.ts';
import { classes } from '../../../kit/classes.ts';
import { useWords } from '../../../words/speech.ts';
import css from './bars.module.css';

/** How sure a row is: three bars, two, one. */
export function Bars({ of }: { of: TeachRow['confidence'] }) {
  const words = useWords().teach;
  return (
    <span className={css.bars} role="img" aria-label={words.bars[of]}>
      {[1, 2, 3].map((bar) => (
        <i key={bar} className={classes(bar <= of && css.full)} />
      ))}
    </span>
  );
}
