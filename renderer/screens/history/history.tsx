import { useWords } from '../../locales/words.ts';

export function History() {
  return <h1 className="empty">{useWords().history.title}</h1>;
}
