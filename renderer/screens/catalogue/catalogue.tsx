import { useWords } from '../../locales/words.ts';

export function Catalogue() {
  return <h1 className="empty">{useWords().catalogue.title}</h1>;
}
