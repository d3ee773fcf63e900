import { useWords } from '../../locales/words.ts';

export function Deliveries() {
  return <h1 className="empty">{useWords().deliveries.title}</h1>;
}
