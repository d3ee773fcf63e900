import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import type { figuresContract } from '../../../shared/contract/figures.ts';
import { ok } from '../../../shared/result.ts';
import { confirm, decide } from '../decisions/decisions.ts';
import { enterFigure } from './entry.ts';
import { readEvidence } from '../intake/evidence-file.ts';
import { figurePanel } from './panel/panel.ts';
import { groupOf } from './rows/group.ts';
import { nextOpen } from './rows/next-open.ts';
import { figureRows } from './rows/rows.ts';
import { findThings } from '../search/find.ts';
import { originOf } from './origin.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { actOf, workOf, type HandlersOf } from '../../session/handler.ts';

export const figuresHandlers: HandlersOf<typeof figuresContract> = {
  'figures.origin': (session, { figure, period }) => {
    const work = workOf(session);
    if (!work.ok) return work;
    const { workspace, derived } = work.value;
    return originOf(session.app, workspace, derived.get(stateView), asked(figure, period));
  },
  'figures.rows': (session, spec) => {
    const work = workOf(session);
    if (!work.ok) return work;
    const me = session.person?.name ?? null;
    return ok(figureRows({ derived: work.value.derived, me }, spec));
  },
  'figures.group': (session, { row, arrange }) => {
    const work = workOf(session);
    if (!work.ok) return work;
    return ok(groupOf(work.value.derived, row, arrange));
  },
  'figures.next': (session, { after, ...spec }) => {
    const work = workOf(session);
    if (!work.ok) return work;
    const me = session.person?.name ?? null;
    return ok(nextOpen({ derived: work.value.derived, me }, spec, after));
  },
  'figures.panel': (session, { figure, period }) => {
    const work = workOf(session);
    if (!work.ok) return work;
    return figurePanel(work.value.derived, asked(figure, period));
  },
  'figures.decide': async (session, { figure, period, choice, reason, authority, evidence, seen }) => {
    const act = actOf(session);
    if (!act.ok) return act;
    const { workspace, derived, by } = act.value;
    const picked = choice.kind === 'value' ? undefined : choice.observation;
    const agency = derived.get(stateView).observations.find((o) => o.id === picked)?.agency ?? 'unknown';
    const letter = evidence === null ? null : await readEvidence(evidence, agency);
    if (letter && !letter.ok) return letter;
    const input = {
      key: keyText({ figure, period }),
      choice,
      reason,
      by,
      seen,
      authority,
      ...(letter ? { evidence: letter.value } : {}),
    };
    return decide(session.app, workspace, input, () => derived.get(stateView));
  },
  'figures.confirm': (session, { decision, seen }) => {
    const act = actOf(session);
    if (!act.ok) return act;
    const { workspace, derived, by } = act.value;
    return confirm(session.app, workspace, { decision, by, seen }, () => derived.get(stateView));
  },
  'figures.enter': async (session, { figure, period, value, agency, evidence }) => {
    const act = actOf(session);
    if (!act.ok) return act;
    const { workspace, by } = act.value;
    const input = { key: keyText({ figure, period }), value, agency, evidence, by };
    const entered = await enterFigure(session.app, workspace, input);
    return entered.ok ? ok({ observation: entered.value.id }) : entered;
  },
  'search.find': (session, { text }) => {
    const work = workOf(session);
    return work.ok ? ok({ found: findThings(work.value.derived, text) }) : work;
  },
};

const asked = (figure: string, period: string | undefined): { figure: string; period?: string } =>
  period === undefined ? { figure } : { figure, period };
