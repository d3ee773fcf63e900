import type { NamedCause } from '../../../../shared/domain/rereading/view.ts';
import { shownDay } from '../../../kit/when.ts';
import { useLanguage, useWords } from '../../../words/speech.ts';

/** Why files may read otherwise, in words. */
export function useCauses(): (cause: NamedCause) => string {
  const words = useWords().deliveries.again;
  const language = useLanguage();
  return (cause) => words.cause(cause, cause.what === 'edit' ? shownDay(cause.at, language) : '');
}
