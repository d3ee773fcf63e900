import { useWords } from '../../locales/words.ts';

export function Dynamics() {
  return <h1 className="empty">{useWords().dynamics.title}</h1>;
}
