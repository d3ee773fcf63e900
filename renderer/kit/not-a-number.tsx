import { useWords } from '../words/speech.ts';
import { twoWays } from './typed-number.ts';

/** Why what was typed cannot be taken for a number, and what to write instead. */
export function NotANumber({ text }: { text: string }) {
  const words = useWords().frame;
  const ways = twoWays(text);
  return <>{ways ? words.twoWays(text.trim(), ways.grouped, ways.decimal) : words.notNumber}</>;
}
