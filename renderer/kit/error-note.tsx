import type { AppError } from '../../shared/domain/errors/app-error.ts';
import { useWords } from '../words/speech.ts';
import { Icon } from './icon.tsx';
import css from './error-note.module.css';

/** An expected failure in plain words, at the place that it is about. */
export function ErrorNote({ error }: { error: AppError }) {
  const words = useWords();
  return (
    <div className={css.failure} role="alert">
      <Icon name="blocker" />
      <span>{words.errors.sentence(error)}</span>
    </div>
  );
}
