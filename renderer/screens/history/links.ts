import type { HistoryLine } from '../../../shared/contract/history.ts';
import type { ScreenName } from '../../shell/screens.ts';

export interface LinkTo {
  screen: ScreenName;
  params: Record<string, string>;
  name: 'toFigure' | 'toDelivery' | 'toCell' | 'toFinding';
}

/** Where an act can be looked at. */
export function linksTo({ links }: HistoryLine): LinkTo[] {
  const { figure, period, delivery, sheet, ref, finding } = links;
  const all: LinkTo[] = [];
  if (figure !== undefined) {
    const params = { figure, ...(period === undefined ? {} : { period }) };
    all.push({ screen: 'figures', params, name: 'toFigure' });
  }
  if (finding !== undefined) all.push({ screen: 'checks', params: { finding }, name: 'toFinding' });
  if (delivery !== undefined) {
    const cell = sheet === undefined || ref === undefined ? {} : { sheet, ref };
    const params = { delivery: String(delivery), ...cell };
    all.push({ screen: 'deliveries', params, name: sheet === undefined ? 'toDelivery' : 'toCell' });
  }
  return all;
}

export const goWhere = (line: HistoryLine): LinkTo | undefined => linksTo(line)[0];
