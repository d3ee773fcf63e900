import { useWords } from '../words/speech.ts';
import loadingCss from './loading.module.css';

/** In place of a screen whose first answer is on its way: says so only where it takes longer than a person notices. */
export function Loading({ slow }: { slow: boolean }) {
  const { working } = useWords().frame;
  return <p className={loadingCss.lineOfWork}>{slow ? working : ''}</p>;
}
