import { isWithin } from '../meaning/sequences.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { Line, Said, TableLines } from './line.ts';
import { hasWording } from './parents.ts';

/**
 * Lines of a table whose caption says only by what it is parted (`Yaş üzrə`), with the caption of the table before that
 * says what is parted there: `Müəyyən edilmiş zərərçəkmişlər – cins üzrə`. Only where nothing else over the table or in
 * it names a figure.
 *
 * @param before lines of the tables before it on the sheet, in their order
 */
export function withSubject(
  lines: TableLines,
  before: readonly TableLines[],
  meanings: Meanings,
): TableLines {
  const [caption, ...farther] = lines.captions;
  const subject = before.at(-1)?.captions.at(-1);
  if (caption === undefined || subject === undefined || farther.length > 0) return lines;
  if (!saysPartingOnly(caption, meanings) || !hasWording(subject.told, meanings, true)) return lines;
  if (subject.told.axes.length === 0) return lines;
  const own = [...lines.rows.values(), ...lines.columns.values()].flatMap((line: Line) => line.own);
  return [...lines.titles, ...own].some(({ told }) => hasWording(told, meanings))
    ? lines
    : { ...lines, captions: [caption, inTimeOf(subject, caption)] };
}

/** A caption that says its own time needs none from afar. */
function inTimeOf(subject: Said, { told: { span } }: Said): Said {
  if (span.periods.length === 0) return subject;
  return { ...subject, told: { ...subject.told, span: { ...span, rest: subject.told.span.rest } } };
}

function saysPartingOnly({ told }: Said, { lists }: Meanings): boolean {
  const { axes, tokens } = told;
  return (
    axes.length > 0 &&
    tokens.every(
      (token, at) =>
        isWithin(axes, at) ||
        lists.mayBeMissing(token) ||
        token.number ||
        (lists.isEmptyInTitle(token) && !lists.isTopic(token)),
    )
  );
}
