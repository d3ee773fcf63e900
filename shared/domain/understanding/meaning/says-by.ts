import { lower } from '../../text/fold.ts';
import type { Token } from './tokens.ts';

/** Before a body in English, behind it in Azerbaijani and Turkish. */
const BEFORE = /^(?:by|from)$/u;
const BEHIND = /^(?:tərəfindən|tərəfdən|tarafindan|tarafinca)$/u;
/** Its case says so: ablative in Azerbaijani and Turkish, instrumental of what bodies are called in Russian. */
const CASE =
  /\p{L}{3}(?:d[əae]n|t[ae]n)$|^(?:агентством|министерством|ведомством|комитетом|управлением|отделом|судом|центром|фондом|приютом|учреждением|объединением|организаци(?:ей|ями)|служб(?:ой|ами)|полици(?:ей|ями)|прокуратур(?:ой|ами)|милицией|комисси(?:ей|ями)|органами)$/u;
const ARTICLE = /^(?:the|an?)$/u;

/** Whether a text says of any of its words that something came by it, or from it. */
export const saysByWhom = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }, at) => {
    const word = lower(text);
    return CASE.test(word) || (at + 1 < tokens.length && BEFORE.test(word)) || (at > 0 && BEHIND.test(word));
  });

/** Whether the body in these tokens is the one by which, or from which, something came: not the one that it went to. */
export function saysBy(tokens: readonly Token[], from: number, to: number): boolean {
  const word = (at: number): string => lower(tokens[at]?.text ?? '');
  const before = ARTICLE.test(word(from - 1)) ? from - 2 : from - 1;
  if (BEFORE.test(word(before)) || BEHIND.test(word(to))) return true;
  return tokens.slice(from, to).some(({ text }) => CASE.test(lower(text)));
}
