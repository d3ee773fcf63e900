import { useWords } from '../../locales/words.ts';

export function Figures() {
  return <h1 className="empty">{useWords().figures.title}</h1>;
}
