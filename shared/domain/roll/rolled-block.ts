import { datesInSource } from './dates.ts';
import { rolledText, type RolledFigure } from './rolled-figures.ts';

/**
 * A block as it is written, with the figures that take the place of those it prints; where it prints one, the years of
 * its category that are typed beside it go along, but those of dates.
 */
export function rolledBlock(source: string, figures: readonly RolledFigure[]): string {
  const printed = figures.filter(({ from }) => placeholder(from).test(source));
  // The longer years first: `2016–2022` before `2022`.
  const inOrder = printed.toSorted((a, b) => b.code.from.length - a.code.from.length);
  return inOrder.reduce(
    (text, { from, to, code }) =>
      text
        .replace(placeholder(from), (_, head: string) => head + to)
        .replaceAll(/\{=[^{}]*\}(?:-c[ıiuü])?/g, (ref, at: number, all: string) =>
          datesInSource(all).some(({ start, end }) => start < at + ref.length && at < end)
            ? ref
            : rolledText(ref, code),
        ),
    source,
  );
}

const placeholder = (id: string): RegExp =>
  new RegExp(`([{?!:\\s"])${id.replaceAll('.', String.raw`\.`)}(?![a-z0-9_.])`, 'g');
