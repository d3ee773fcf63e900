import { useWords } from '../../locales/words.ts';

export function Overview() {
  return <h1 className="empty">{useWords().overview.title}</h1>;
}
