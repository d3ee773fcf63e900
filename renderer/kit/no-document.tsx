import type { AppError } from '../../shared/domain/errors/app-error.ts';
import { useWords } from '../words/speech.ts';
import { ErrorNote } from './error-note.tsx';
import emptyCss from './empty.module.css';

/** Why there is no document to show. That none ships for the year is no mishap: everything else works without it. */
export function NoDocument({ error }: { error: AppError }) {
  const words = useWords().frame;
  if (error.tag !== 'TemplateOfOtherYear') return <ErrorNote error={error} />;
  return <p className={emptyCss.empty}>{words.otherYear(error.period, error.year)}</p>;
}
