import { useWords } from '../../locales/words.ts';

export function Reference() {
  return <h1 className="empty">{useWords().reference.title}</h1>;
}
