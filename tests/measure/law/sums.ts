import { interpretBytes } from '../../fixtures/returns.ts';
import { lawBytes, lawCases } from './cases.ts';
import type { Offer } from './offers.ts';
import { judgeCase, type LawResult } from './rules.ts';

export interface LawSums {
  results: LawResult[];
  /** Cases in which something is wrong without a word, was set aside, or is offered wrongly. */
  wrong: LawResult[];
  vanished: LawResult[];
  flagged: LawResult[];
  /** Cells with an ordinary reading, and those of them that are asked. */
  ordinary: number;
  overAsked: number;
  controls: number;
  controlsTaken: number;
  offers: Record<Offer, number>;
}

const has = (result: LawResult, ...fates: string[]): boolean =>
  result.fates.some(({ fate }) => fates.includes(fate));

/** All cases of law one, through the one function that understands a file. */
export async function lawSums(): Promise<LawSums> {
  const results: LawResult[] = [];
  for (const one of lawCases()) {
    const name = one.file.replace(/^files\//, '');
    const out = await interpretBytes(name, lawBytes(one), {
      period: one.period,
      ...(one.agency === null ? {} : { agency: one.agency }),
    });
    results.push(judgeCase(one, out));
  }
  const wrong = results.filter((result) => has(result, 'wrong', 'set-aside', 'misoffered'));
  const vanished = results.filter((result) => !wrong.includes(result) && has(result, 'vanished'));
  const controls = results.filter(({ one }) => one.control === true);
  const isTaken = (result: LawResult): boolean => result.fates.every(({ fate }) => fate === 'right');
  const offers: LawSums['offers'] = { right: 0, nothing: 0, 'only-others': 0 };
  for (const { offer } of results.flatMap((result) => result.offers)) offers[offer] += 1;
  return {
    results,
    wrong,
    vanished,
    flagged: results.filter((result) => has(result, 'flagged')),
    ordinary: results.flatMap(({ one }) => one.expect).filter(({ outcome }) => outcome === 'value').length,
    overAsked: results.flatMap(({ fates }) => fates).filter(({ fate }) => fate === 'over-asked').length,
    controls: controls.length,
    controlsTaken: controls.filter(isTaken).length,
    offers,
  };
}
