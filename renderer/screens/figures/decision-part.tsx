import { assertNever } from '../../../shared/result.ts';
import type { PanelView } from '../../../shared/contract/figure-panel.ts';
import { useSession } from '../../shell/session.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { shownNumber } from '../../../shared/words/number.ts';
import { PrintedLinks } from '../../parts/origin/printed-links.tsx';
import { said } from '../../kit/said.ts';
import { DecisionForm } from './decision-form.tsx';
import { Standing } from './standing.tsx';
import { isBegun, type Draft } from './use-draft.ts';
import { classes } from '../../kit/classes.ts';
import css from './decision.module.css';
import fields from './fields.module.css';
import panelCss from '../../kit/panel.module.css';

export interface PartProps {
  view: PanelView;
  draft: Draft;
  onAsk?: () => void;
  onEnter: () => void;
  onLater: () => void;
  onProposed: () => void;
  onConfirmed: () => void;
}

/** What is decided, what can be: the form where sources disagree, else what stands, and a way to decide anyway. */
export function DecisionPart(props: PartProps) {
  const w = useWords().figures.panel;
  const { view, draft } = props;
  const { workspace } = useSession();
  const decideAnyway = (): void => draft.change({ anyway: true });
  if (workspace?.readOnly === true)
    return view.decision ? <Standing {...props} decision={view.decision} onAnother={null} /> : null;
  if (asksForDecision(view)) return <DecisionForm {...props} />;
  // What others decide meanwhile takes no form away that a person is using.
  if (draft.anyway || isBegun(draft)) return <DecisionForm {...props} onLater={draft.clear} />;
  if (view.decision) return <Standing {...props} decision={view.decision} onAnother={decideAnyway} />;
  return (
    <section className={classes(panelCss.part, css.decision)} aria-label={w.decision}>
      <h3 className="label">{w.decision}</h3>
      <Nothing view={view} />
      <div className={fields.fields}>
        <span className={fields.name}>{w.moves}</span>
        {view.printed.length > 0 ? (
          <PrintedLinks places={view.printed} />
        ) : (
          <span className="faint">{w.movesNothing}</span>
        )}
      </div>
      <div className="flex gap-6" style={{ marginTop: 8 }}>
        {view.state === 'missing' && (
          <Button look="primary" icon="mail" onClick={props.onEnter}>
            {w.enter}
          </Button>
        )}
        {props.onAsk && view.state !== 'agreed' && (
          <Button keys="A" onClick={props.onAsk}>
            {w.ask}
          </Button>
        )}
        {view.value !== null && <Button onClick={decideAnyway}>{w.decideAnyway}</Button>}
      </div>
    </section>
  );
}

/** Its sources disagree, and nobody has decided yet. */
export const asksForDecision = (view: PanelView): boolean =>
  view.state === 'open' && view.sources.length > 0 && !view.decision;

/** Why there is nothing to decide, and the next step where a figure is missing. */
function Nothing({ view }: { view: PanelView }) {
  const w = useWords().figures.panel;
  const language = useLanguage();
  switch (view.state) {
    case 'agreed':
    case 'decided':
    case 'proposed':
    case 'open':
      return (
        <p className="small">{w.agreed(new Set(view.sources.map((source) => source.agency.id)).size)}</p>
      );
    case 'printed':
      return <p className="small">{w.printed}</p>;
    case 'missing': {
      const names = (view.expected.length > 0 ? view.expected : view.owners).map((agency) =>
        said(agency.name, language),
      );
      return (
        <>
          <p className="small">
            {w.missing} {names.length > 0 ? w.missingNext(names.join(', ')) : w.missingNobody}
          </p>
          {view.printedValue !== null && (
            <p className="small muted">
              {w.printedNow(shownNumber(view.printedValue, language), view.period)}
            </p>
          )}
        </>
      );
    }
    default:
      return assertNever(view.state);
  }
}
