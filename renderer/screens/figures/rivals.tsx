import type { OriginSource } from '../../../shared/rpc/contract/origin.ts';
import type { PanelView } from '../../../shared/rpc/contract/figure-panel.ts';
import { useSession } from '../../app/session.tsx';
import { useLanguage, useWords } from '../../locales/words.ts';
import { shownNumber } from '../../ui/number.ts';
import { CellLink } from '../../ui/origin/cell-link.tsx';
import { Excerpt } from '../../ui/origin/excerpt.tsx';
import { said } from '../../ui/said.ts';
import { shownDay } from '../../ui/when.ts';
import type { Draft } from './use-draft.ts';

/** So many values are shown with a piece of their sheet before the panel gets long. */
const WITH_SHEET = 3;

/** Every value that was reported, with its cell. Picking another one begins a decision that takes it. */
export function Rivals(props: {
  view: PanelView;
  draft: Draft;
  /** Observations that were there when the panel was turned to the figure. */
  known: ReadonlySet<number>;
}) {
  const { view, draft, known } = props;
  const w = useWords().figures.panel;
  const { workspace } = useSession();
  const newest = view.sources.filter(
    (source, at) =>
      view.sources.findIndex((one) => one.agency.id === source.agency.id && one.value === source.value) ===
      at,
  );
  const values = [...new Set(newest.map((source) => source.value))].slice(0, WITH_SHEET);
  const withSheet = new Set(
    values.map((value) => newest.find((source) => source.value === value)?.observation),
  );
  return (
    <section className="ps" aria-label={w.reported}>
      <h3 className="lbl">{w.reported}</h3>
      <div role={newest.length > 1 ? 'radiogroup' : 'group'} aria-label={w.reported}>
        {newest.map((source, at) => (
          <Rival
            key={source.observation}
            source={source}
            draft={draft}
            first={at === 0}
            isNew={!known.has(source.observation)}
            choice={newest.length > 1 && workspace?.readOnly !== true}
            sheet={withSheet.has(source.observation)}
          />
        ))}
      </div>
    </section>
  );
}

function Rival({
  source,
  draft,
  first,
  isNew,
  choice,
  sheet,
}: {
  source: OriginSource;
  draft: Draft;
  first: boolean;
  /** It came while the person was looking. */
  isNew: boolean;
  /** There is another one to choose. */
  choice: boolean;
  sheet: boolean;
}) {
  const words = useWords();
  const language = useLanguage();
  const value = source.value === null ? '…' : shownNumber(source.value, language);
  const name = said(source.agency.name, language);
  const on = draft.kind !== 'value' && draft.observation === source.observation;
  return (
    <>
      <div className="riv">
        {choice ? (
          <input
            type="radio"
            name="rival"
            aria-label={`${value}, ${name}`}
            checked={on}
            disabled={source.value === null}
            {...(first ? { 'data-first': true } : {})}
            onChange={() =>
              draft.change({
                observation: source.observation,
                kind: draft.kind === 'value' ? 'pick' : draft.kind,
                anyway: true,
              })
            }
          />
        ) : (
          <span />
        )}
        <span className="v">{value}</span>
        <span className="md ell" title={name}>
          {said(source.agency.short, language)}
          {isNew && <span className="amb x11"> {words.figures.panel.newcomer}</span>}
          {source.status !== 'value' && source.status !== 'zero' && (
            <span className="q x11"> {words.origin.status[source.status]}</span>
          )}
        </span>
        <CellLink source={source} />
      </div>
      {(sheet || source.corrected) && (
        <div className="exc">
          {sheet && source.excerpt && <Excerpt piece={source.excerpt} />}
          {source.corrected && (
            <p className="x11 m">
              {words.origin.correctedFrom(
                source.corrected.from === null ? '…' : shownNumber(source.corrected.from, language),
                source.corrected.at === undefined ? '' : shownDay(source.corrected.at, language),
              )}
            </p>
          )}
        </div>
      )}
    </>
  );
}
