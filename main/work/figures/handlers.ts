import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import type { figuresContract } from '../../../shared/contract/figure-panel.ts';
import { ok } from '../../../shared/result.ts';
import { enterFigure } from './entry.ts';
import { figurePanel } from './panel/panel.ts';
import { groupOf } from './rows/group.ts';
import { nextOpen } from './rows/next-open.ts';
import { figureRows } from './rows/rows.ts';
import type { GivenWork, HandlersOf } from '../../session/handler.ts';

export const figuresHandlers: HandlersOf<typeof figuresContract> = {
  'figures.rows': (given, spec) => ok(figureRows({ ...given, me: meIn(given) }, spec)),
  'figures.group': (given, { row, arrange }) => ok(groupOf(given.derived, row, arrange)),
  'figures.next': (given, { after, ...spec }) => ok(nextOpen({ ...given, me: meIn(given) }, spec, after)),
  'figures.panel': ({ derived }, { figure, period }) =>
    figurePanel(derived, { figure, ...(period === undefined ? {} : { period }) }),
  'figures.enter': async ({ app, workspace, by }, { figure, period, value, agency, evidence }) => {
    const input = { key: keyText({ figure, period }), value, agency, evidence, by };
    const entered = await enterFigure(app, workspace, input);
    return entered.ok ? ok({ observation: entered.value.row.id, isKept: entered.value.isKept }) : entered;
  },
};

const meIn = ({ session }: GivenWork): string | null => session.person?.name ?? null;
