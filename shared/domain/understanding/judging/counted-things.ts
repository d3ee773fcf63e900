import type { Period } from '../../periods/period.ts';
import { lower } from '../../text/fold.ts';
import type { Said } from '../lines/line.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { isWithin } from '../meaning/sequences.ts';
import { tell, type Told } from '../meaning/told.ts';
import type { Token } from '../meaning/tokens.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { indicatorOf } from '../reading/indicator-of.ts';
import { topicOf } from '../reading/scope.ts';

/**
 * `Müraciətlər`, `Звонки` over a table of which no row counts such things: the applications of those whom its rows name,
 * or a heading that is left from another table.
 *
 * @returns what it calls the values, as a unit of the catalogue; null where it says more, or what a table may be called
 */
function thingsIn(told: Told, meanings: Meanings): string | null {
  const { text, tokens, units, span } = told;
  const { lists } = meanings;
  if (PAPERS.test(lower(text))) return 'papers';
  const [only, ...others] = units;
  if (only === undefined || others.length > 0 || span.rest.includes('(')) return null;
  // `Müraciət etmiş` as `Müraciətlər`: the verb says nothing more.
  const isPlain = (token: Token): boolean =>
    (lists.isEmptyInTitle(token) || lists.mayBeMissing(token)) && !lists.isTopic(token);
  const isThing = (at: number): boolean => isWithin(units, at);
  // `Daxil olmuş zənglər` names a figure, and one that counts them; materials and visits are named for other things, too.
  const isNamed = only.what.some(({ unit }) => unit === 'calls' || unit === 'applications');
  const topic: ReadonlySet<number> = isNamed ? topicOf(told, meanings) : new Set();
  if (!tokens.every((token, at) => isThing(at) || isPlain(token) || topic.has(at))) return null;
  if (tokens.every((token, at) => !isThing(at) || isPlain(token))) return null;
  const [{ unit, factor }] = only.what as [(typeof only.what)[number]];
  return factor === 1 && CONTACTS.has(unit) ? unit : null;
}

/** What persons do or send, and others write down: a table of persons may count it. */
const CONTACTS: ReadonlySet<string> = new Set(['calls', 'applications', 'visits', 'interviews', 'materials']);

/** What no figure is counted in (az, ru, en, tr). */
const PAPERS =
  /^\s*(?:sorğular|protokollar|ərizələr|şikayətlər|məktublar|запросы|протоколы|заявления|жалобы|письма|requests|(?:e|i)nquiries|protocols|complaints|petitions|letters|şikayetler|dilekçeler|talepler)\s*:?\s*$/u;

/** Holds back what a text over or under the table calls otherwise than every row of it. */
export function judgeThings(
  readings: readonly CellReading[],
  { over, under }: { over: readonly Said[]; under: readonly { text: string }[] },
  { base, meanings }: { base: Period; meanings: Meanings },
): void {
  const { indicatorsById } = meanings.catalogue;
  const open = readings.filter(({ aside }) => aside === undefined);
  const counted = new Set(open.map((reading) => indicatorsById.get(indicatorOf(reading, meanings))?.unit));
  const isOther = (told: Told): boolean => {
    const unit = thingsIn(told, meanings);
    return unit !== null && !counted.has(unit);
  };
  const said =
    over.map(({ told }) => told).find(isOther) ??
    under.map(({ text }) => tell(text, base, meanings)).find(isOther);
  for (const { holds, row, settled } of open) {
    const things = said ?? row.near.find(({ told }) => isOther(told))?.told;
    if (things === undefined || settled?.by === 'layout') continue;
    holds.push({ why: 'remark', scope: 'table', note: things.text, narrowed: {} });
  }
}
