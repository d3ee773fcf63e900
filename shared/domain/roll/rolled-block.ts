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
  return inOrder.reduce((text, { from, to, code }) => {
    const turned = text.replace(placeholder(from), (_, head: string) => head + to);
    return isChart(source)
      ? turned.replaceAll(NOTE, (note) => (placeholder(to).test(note) ? rolledText(note, code) : note))
      : withRefs(turned, code);
  }, source);
}

/** A slide with its charts is JSON; its notes have no placeholder for years, and nobody is led through them. */
const isChart = (source: string): boolean => source.startsWith('{"');
const NOTE = /"(?:[^"\\]|\\.)*"/g;

const withRefs = (source: string, code: RolledFigure['code']): string =>
  source.replaceAll(/\{=[^{}]*\}(?:-c[ıiuü])?/g, (ref, at: number, all: string) =>
    datesInSource(all).some(({ start, end }) => start < at + ref.length && at < end)
      ? ref
      : rolledText(ref, code),
  );

const placeholder = (id: string): RegExp =>
  new RegExp(`([{?!:\\s"])${id.replaceAll('.', String.raw`\.`)}(?![a-z0-9_.])`, 'g');
