import { assertNever } from '../../result.ts';
import type { EvidenceFact } from '../../domain/conflicts/conflict-evidence.ts';
import { capitalised } from '../../domain/text/letter-case.ts';
import { periodEn } from '../period-words.ts';
import { rounded, SCREEN_EN } from '../number-words.ts';

/** What people call a unit; the id where it has no label. */
export type UnitLabel = (unit: string) => string;

/** What speaks for the kind of a conflict, as the command line has it: short, without a full stop. */
export function evidenceEn(fact: EvidenceFact): string {
  switch (fact.tag) {
    case 'date':
      return `“${fact.text}” is another date of state`;
    case 'population':
    case 'unit-words':
    case 'scope':
      return `“${fact.text}”`;
    case 'together':
      return `“${fact.text}” counts together with another body`;
    case 'counts-again':
      return `“${fact.text}” counts the ${fact.counted} again`;
    case 'units':
      return `counted in ${fact.unit} against ${fact.against}`;
    case 'factor':
      return `one is exactly ${fact.factor} times the other`;
    case 'bodies':
      return `${fact.value} against ${fact.against}, each counted by a body of its own`;
    case 'adds-up':
      return `the larger is the sum of ${fact.counted} and ${fact.and}, which two bodies counted`;
    case 'as-at-part':
      return `one is what there was up to ${fact.until}`;
    case 'unexplained':
      return `${fact.value} against ${fact.against}, and nothing beside the cells says why`;
    case 'sent-for':
      return `sent for ${fact.period}, and states ${fact.states}`;
    case 'corrected':
      return `${fact.before ?? '…'} corrected to ${fact.after ?? '…'}`;
    case 'restated':
      return leftEn(fact, (value) => String(value ?? '…'));
    case 'maybe-version':
      return `delivery ${fact.delivery} may be a new version of delivery ${fact.supersedes}: question ${fact.question} asks`;
    default:
      return assertNever(fact);
  }
}

type Restated = Extract<EvidenceFact, { tag: 'restated' }>;

function leftEn(
  { period, printed, accepted, open, says }: Restated,
  say: (value: number | null) => string,
): string {
  const year = periodEn(period);
  const others = [
    ...(printed !== null && accepted !== null && printed !== accepted
      ? [open ? `${say(accepted)} was never settled` : `${say(accepted)} was accepted`]
      : []),
    ...(says.length > 0 ? [`a later return says ${says.map(say).join(', ')}`] : []),
  ];
  const first =
    printed === null
      ? `for ${year} ${say(accepted)} was accepted`
      : `the reference of ${year} printed ${say(printed)}`;
  return [first, ...others].join(', ');
}

const number = (value: number | null): string => (value === null ? '…' : rounded(value, SCREEN_EN));

/** Why the rivals differ, one sentence for the screen. */
export function whyDifferEn(fact: EvidenceFact, unit: UnitLabel): string {
  switch (fact.tag) {
    case 'date':
      return `One of them is of another date: “${fact.text}”.`;
    case 'population':
      return `One of them counts other persons too: “${fact.text}”.`;
    case 'unit-words':
      return `One of them counts something else: “${fact.text}”.`;
    case 'scope':
      return `One of them has other limits: “${fact.text}”.`;
    case 'together':
      return `One of them counts together with another body: “${fact.text}”.`;
    case 'counts-again':
      return `The larger one counts the other body’s ${number(fact.counted)} again: “${fact.text}”.`;
    case 'units':
      return `One is counted in ${unit(fact.unit)}, the other in ${unit(fact.against)}.`;
    case 'factor':
      return `One is exactly ${number(fact.factor)} times the other: they may be in different units.`;
    case 'bodies':
      return `${number(fact.value)} against ${number(fact.against)}: each body counted for itself.`;
    case 'adds-up':
      return `The larger one is the sum of what two bodies counted: ${number(fact.counted)} and ${number(fact.and)}.`;
    case 'as-at-part':
      return `One of them is what there was before the year ended, up to ${periodEn(fact.until)}.`;
    case 'unexplained':
      return `${number(fact.value)} against ${number(fact.against)}: nothing beside the cells says why.`;
    case 'sent-for':
      return `It was sent for ${periodEn(fact.period)}, but states ${periodEn(fact.states)}.`;
    case 'corrected':
      return `The sender corrected ${number(fact.before)} to ${number(fact.after)}.`;
    case 'restated':
      return `${capitalised(leftEn(fact, number), 'en')}.`;
    case 'maybe-version':
      return `Delivery ${fact.delivery} may be a new version of delivery ${fact.supersedes}; question ${fact.question} asks.`;
    default:
      return assertNever(fact);
  }
}
