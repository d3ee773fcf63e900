import { assertNever } from '../../result.ts';
import type { Figure } from '../figure.ts';
import type { Wording } from '../wording.ts';
import type { NumberComment, Rival } from './composed.ts';

/** Whether a figure still waits for a person: no decision, no second person, or no report at all. */
export const isOpen = (figure: Figure): boolean =>
  figure.state === 'open' ||
  figure.state === 'proposed' ||
  figure.state === 'missing' ||
  figure.value === null;

/** The comment beside an open figure: the question, what stands meanwhile, every rival with its cell. */
export function openComment(figure: Figure, rivals: readonly Rival[], wording: Wording): NumberComment {
  const values = [...new Set(rivals.map((rival) => rival.value))].map((value) => wording.number(value));
  const notes = [...new Set(rivals.flatMap((rival) => rival.note ?? []))];
  return {
    lead: values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${values.at(-1)}?` : whatIsOpen(figure),
    text: [...notes, meanwhile(figure, wording)].join(' '),
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

function whatIsOpen(figure: Figure): string {
  switch (figure.state) {
    case 'proposed':
      return 'Proposed, not confirmed.';
    case 'missing':
      return 'Not reported.';
    case 'open':
    case 'agreed':
    case 'decided':
    case 'printed':
      return isOpen(figure) || figure.previousOpen !== true
        ? 'Not decided.'
        : 'The value of the year before is not decided.';
    default:
      return assertNever(figure.state);
  }
}

function meanwhile(figure: Figure, wording: Wording): string {
  if (figure.value === null) return 'No accepted value: … stands here until there is one.';
  if (!isOpen(figure) && figure.previousOpen === true && figure.change !== null)
    return `${wording.change(figure.change)} stands here until it is.`;
  const until = figure.state === 'proposed' ? 'a second person confirms it' : 'it is decided';
  return `${wording.number(figure.value)} stands here until ${until}.`;
}
