import { useWords } from '../words/speech.ts';

/** In place of a screen whose first answer is on its way: says so only where it takes longer than a person notices. */
export function Loading({ slow }: { slow: boolean }) {
  const { working } = useWords().frame;
  return <p className="loading-line">{slow ? working : ''}</p>;
}
