import type { OverviewView } from '../../../shared/contract/overview.ts';
import { useNav } from '../../shell/nav.tsx';
import { useOffered } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { shownCalendarDay, shownDay } from '../../kit/when.ts';

/** The state of the period in a sentence, and the way to Word. */
export function Heading({ view }: { view: OverviewView }) {
  const words = useWords().overview;
  const language = useLanguage();
  const nav = useNav();
  const offered = useOffered();
  const { figures, deliveries } = view.street;
  const sentence = words.sentence({
    period: view.period,
    printable: view.printable,
    any: deliveries.all > 0,
    open: figures.open,
    waiting: figures.proposed,
    missing: figures.missing,
    blockers: figures.blockers,
    queries: figures.queries,
    rules: view.rules,
  });
  const draft =
    view.draft === null
      ? words.noDraft
      : words.draftOf(view.draft.number, shownDay(view.draft.at, language), view.moved?.all ?? 0);
  const about = [words.against(view.period, view.previous), shownCalendarDay(view.today, language), draft];
  const toWord = (): void => {
    const act = offered.find((action) => action.id === 'reference.export');
    if (act) act.run();
    else nav.go('reference');
  };
  return (
    <>
      <div className="flex gap-12">
        <h1 className="grow">{sentence}</h1>
        {view.printable && deliveries.all > 0 && (
          <span data-tour="export">
            <Button icon="word" keys="Ctrl+E" onClick={toWord}>
              {words.toWord(view.nextDraft)}
            </Button>
          </span>
        )}
      </div>
      <div className="muted" style={{ marginTop: 2 }}>
        {about.join(' · ')}
      </div>
    </>
  );
}
