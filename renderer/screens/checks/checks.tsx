import { useWords } from '../../locales/words.ts';

export function Checks() {
  return <h1 className="empty">{useWords().checks.title}</h1>;
}
