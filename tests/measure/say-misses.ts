import { keyOf, placeOf, type Judged } from './judge.ts';
import { say } from './say.ts';

/** Lists whatever of one return is not right at once. */
export function sayMisses(file: string, { verdicts, wrong, extra, doubtful, onlyOthers }: Judged): void {
  for (const { verdict, says } of verdicts) if (verdict !== 'right') say(`  ${says}`);
  for (const { says } of wrong) say(`  WRONG ${file} ${says}`);
  for (const o of extra) say(`  extra ${file} ${placeOf(o)} ${keyOf(o)}`);
  for (const o of doubtful) say(`  doubtful ${file} ${placeOf(o)} ${keyOf(o)}`);
  for (const q of onlyOthers) say(`  only others ${file} ${q.sheet}!${q.ref} ${q.kind}`);
}
