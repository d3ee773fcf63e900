import type {
  RereadDelivery,
  RereadEffect,
  RereadLineView,
  RereadView,
} from '../../../shared/domain/rereading/view.ts';
import { again } from '../../../shared/words/interface/en/again.ts';
import { cellText } from '../../../shared/words/cell-text.ts';
import type { Output } from './output.ts';
import { counted, shownNumber } from './shown.ts';
import { errorSentence } from './words/error-sentence.ts';

/** Lines of a delivery before the rest is counted; `--json` gives all that the view has. */
const MOST = 40;

/** What would be otherwise, delivery by delivery, and what figures would be. */
export function printAgain(view: RereadView, out: Output): void {
  for (const delivery of view.deliveries) printDelivery(delivery, out);
  for (const { id, file, error } of view.unread)
    out.line(`${out.ink.amber(`not read: ${id} ${file}`)}  ${errorSentence(error)}`);
  if (view.same > 0) out.line(out.ink.muted(again.same(view.same)));
  if (view.effects === null) out.line(out.ink.muted(again.onlyLooked));
  else if (view.deliveries.length > 0) printEffects(view.effects, out);
}

function printDelivery(
  { id, file, causes, lines, more, same, fromCells }: RereadDelivery,
  out: Output,
): void {
  const { ink } = out;
  out.line(
    `${ink.strong(`${id} ${file}`)}  ${counted(lines.length + more, 'difference')}, ${again.stay(same)}`,
  );
  const said = causes.map((cause) => again.cause(cause, cause.what === 'edit' ? cause.at.slice(0, 10) : ''));
  for (const [at, cause] of said.entries()) out.line(`   ${ink.muted(`[${at + 1}] ${cause}`)}`);
  if (said.length === 0) out.line(`   ${ink.muted(again.noCause)}`);
  if (fromCells) out.line(`   ${ink.muted(again.fromCells)}`);
  for (const line of lines.slice(0, MOST)) out.line(lineText(line, out));
  const rest = Math.max(0, lines.length - MOST) + more;
  if (rest > 0) out.line(`   ${ink.muted(again.more(rest))}`);
}

function lineText({ change, sheet, ref, was, now, asks, why }: RereadLineView, { ink }: Output): string {
  const valueOf = (value: RereadLineView['was']): string =>
    value === null
      ? asks === undefined
        ? again.absent
        : again.asks(asks.cells)
      : `${value.figure.id}@${value.period} = ${shownNumber(value.value)}`;
  const isQuestion = was === null && now === null;
  const stands = isQuestion ? (asks?.label.join(' › ') ?? '') : `${valueOf(was)} → ${valueOf(now)}`;
  const because = why.map((at) => `[${at + 1}]`).join('');
  return `   ${cellText(sheet, ref)}  ${stands}  ${ink.amber(again.change[change])} ${ink.muted(because)}`;
}

function printEffects(effects: readonly RereadEffect[], out: Output): void {
  out.line(effects.length === 0 ? again.noEffects : `${again.effects}: ${again.figures(effects.length)}`);
  for (const { figure, period, before, after, state, conflict, reopens } of effects) {
    const news = [
      ...(reopens === undefined ? [] : [again.reopens(reopens.by)]),
      ...(conflict === undefined ? [] : [`${conflict.kind} conflict with ${conflict.no}`]),
    ];
    out.line(`   ${figure.id}@${period}  ${shownNumber(before)} → ${shownNumber(after)}  ${state}  ${out.ink.amber(news.join(', '))}`); // prettier-ignore
  }
}
