import { assertNever } from '../../result.ts';
import type { Figure } from '../figures/figure.ts';
import type { OpenFact, Wording } from './wording.ts';
import type { NumberComment, Rival } from './composed.ts';

/** Whether a figure still waits for a person: no decision, no second person, or no report at all. */
export const isOpen = (figure: Figure): boolean =>
  figure.hidden?.value !== true &&
  (figure.state === 'open' ||
    figure.state === 'proposed' ||
    figure.state === 'missing' ||
    figure.value === null);

/** The comment beside an open figure: the question, what stands meanwhile, every rival with its cell. */
export function openComment(figure: Figure, rivals: readonly Rival[], wording: Wording): NumberComment {
  const values = [...new Set(rivals.map((rival) => rival.value))].map((value) => wording.number(value));
  const notes = [...new Set(rivals.flatMap((rival) => rival.note ?? []))];
  const open = whatIsOpen(figure);
  return {
    lead: values.length > 1 ? wording.open.which(values) : wording.open.what(open),
    text: [...notes, wording.open.meanwhile(open, meanwhile(figure, open, wording))].join(' '),
    key: `${figure.id}, ${figure.period}`,
    lines: rivals.map((rival) =>
      [
        `${wording.number(rival.value)}: ${rival.agency}`,
        rival.file,
        `${rival.sheet} ${rival.ref}`.trim(),
      ].join(', '),
    ),
  };
}

/** The comment beside what is worked out of a settled figure and another number that is not settled. */
export const otherNumberComment = (
  { id, period }: Figure,
  said: string | null,
  { open }: Wording,
): NumberComment => ({
  lead: open.what('other-number'),
  text: open.meanwhile('other-number', said),
  key: `${id}, ${period}`,
  lines: [],
});

function whatIsOpen(figure: Figure): OpenFact {
  switch (figure.state) {
    case 'proposed':
      return 'confirmation';
    case 'missing':
      return 'report';
    case 'open':
    case 'agreed':
    case 'decided':
    case 'printed':
      return isOpen(figure) || figure.previousOpen !== true ? 'decision' : 'year-before';
    default:
      return assertNever(figure.state);
  }
}

/** What the text has until then: where last year's value is not decided, the change. */
function meanwhile(figure: Figure, open: OpenFact, wording: Wording): string | null {
  if (figure.value === null) return null;
  return open === 'year-before' && figure.change !== null
    ? wording.change(figure.change)
    : wording.number(figure.value);
}
