import { useCallback, useMemo } from 'react';
import type { DeliveryLine, QuestionView } from '../../../shared/contract/delivery-views.ts';
import { useAsk } from '../../shell/api.ts';
import { useSayInFooter } from '../../shell/footer-note.tsx';
import { useKept } from '../../shell/kept.ts';
import { useNav } from '../../shell/nav.tsx';
import { usePrinting } from '../../shell/paper.ts';
import { useSession } from '../../shell/session.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useWords } from '../../words/speech.ts';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Loading } from '../../kit/loading.tsx';
import { WithKbd } from '../../kit/with-kbd.tsx';
import { DeliveryList } from './delivery-list.tsx';
import { DeliveryPage } from './delivery-page.tsx';
import { Again } from './again/again.tsx';
import { Teach } from './teach/teach.tsx';
import { QuestionPanel } from './question-panel.tsx';
import css from './deliveries.module.css';
import pageCss from './delivery-page.module.css';
import { type DeliveryId, type QuestionId, deliveryId, parseId } from '../../../shared/domain/keys/ids.ts';
import emptyCss from '../../kit/empty.module.css';

const NO_LINES: readonly DeliveryLine[] = [];

/** What the agencies sent, what each cell means, and the questions that only a person can answer. */
export function Deliveries() {
  const words = useWords().deliveries;
  const { workspace } = useSession();
  const { place, go, choose } = useNav();
  const list = useAsk('deliveries.list', {});
  const asked = useAsk('deliveries.questions', {});
  const [later, setLater] = useKept<readonly QuestionId[]>('later', []);
  const [pinned, pin] = useKept<QuestionId | null>('pinned', null);
  const setPinned = useCallback((id: QuestionId | null): void => pin(() => id), [pin]);
  const [diff, keepDiff] = useKept('diff', false);
  const setDiff = (to: boolean): void => keepDiff(() => to);
  // Nothing can be dropped on paper.
  useSayInFooter(usePrinting() ? '' : words.drop);
  const lines = list.data?.lines ?? NO_LINES;
  const ordered = useMemo(
    () => [
      ...lines.filter((line) => line.openQuestions > 0),
      ...lines.filter((line) => line.openQuestions === 0),
    ],
    [lines],
  );
  const { params } = place;
  // One whose import was taken back is no longer here.
  const asks = lines.find((line) => line.id === parseId(params['delivery'] ?? '', deliveryId));
  const delivery = (asks ?? ordered[0])?.id ?? null;
  const questions = inTurn(asked.data?.open ?? [], delivery, later, pinned);
  const goTo = useCallback(
    (question: QuestionView): void => {
      setPinned(question.id);
      choose({ delivery: String(question.delivery), sheet: question.sheet, ref: question.ref });
    },
    [choose, setPinned],
  );
  const pick = (id: DeliveryId): void => {
    setPinned(null);
    setDiff(false);
    choose({ delivery: String(id), sheet: '', ref: '' });
  };
  const step = (by: number): void => {
    const to = ordered[ordered.findIndex((line) => line.id === delivery) + by];
    if (to) pick(to.id);
  };
  const after = (question: QuestionView, rest: readonly QuestionView[]): void => {
    const next = rest.find((one) => one.id !== question.id);
    // The last one: its cell stays in view, with what it was read as.
    goTo(next ?? question);
  };
  useActions([
    { id: 'deliveries.down', label: words.acts.nextDelivery, keys: 'J', run: () => step(1) },
    { id: 'deliveries.up', label: words.acts.previousDelivery, keys: 'K', run: () => step(-1) },
  ]);
  const again = (what: 'all' | DeliveryId | null): void =>
    choose({ again: what === null ? '' : String(what), sheet: '', ref: '' });
  const teach = (to: boolean): void => choose({ teach: to ? '1' : '', sheet: '', ref: '' });
  if (list.error) return <ErrorNote error={list.error} />;
  if (!list.data) return <Loading slow={list.slow} />;
  if (lines.length === 0 && list.data.unread.length === 0) {
    return (
      <div className={css.screen}>
        <DeliveryList view={list.data} chosen={null} onChoose={pick} onAgain={() => again('all')} />
        <section className={pageCss.centre}>
          <p className={emptyCss.empty}>
            <WithKbd text={words.noDeliveries(workspace?.period ?? '')} />
          </p>
        </section>
      </div>
    );
  }
  const rereads = params['again'] ?? '';
  if (rereads !== '')
    return (
      <Again
        key={rereads}
        only={parseId(rereads, deliveryId)}
        onLeave={() => again(null)}
        onTaken={(id) => choose({ delivery: String(id), again: '', sheet: '', ref: '' })}
      />
    );
  if (delivery !== null && params['teach'] === '1')
    return (
      <Teach
        key={delivery}
        delivery={delivery}
        onLeave={() => teach(false)}
        onTaken={(id) => choose({ delivery: String(id), teach: '', sheet: '', ref: '' })}
      />
    );
  return (
    <div className={css.screen}>
      <DeliveryList view={list.data} chosen={delivery} onChoose={pick} onAgain={() => again('all')} />
      {delivery === null ? (
        <p className={emptyCss.empty}>{words.choose}</p>
      ) : (
        <DeliveryPage
          key={delivery}
          delivery={delivery}
          question={questions.find((one) => one.delivery === delivery) ?? null}
          sheet={params['sheet'] ?? ''}
          place={params['ref'] ?? ''}
          diff={diff}
          onDiff={setDiff}
          onMove={(sheet, at) => choose({ delivery: String(delivery), sheet, ref: at })}
          onQuestion={setPinned}
          onFigure={(figure) => go('figures', { figure })}
          onTeach={() => teach(true)}
          onAgain={() => again(delivery)}
        />
      )}
      <QuestionPanel
        questions={questions}
        answered={list.data.questions.answered}
        onGo={goTo}
        onLater={(question) => {
          setLater((now) => [...now.filter((id) => id !== question.id), question.id]);
          after(question, questions);
        }}
        onAnswered={(question) => after(question, questions)}
        onDiff={(question) => {
          goTo(question);
          setDiff(true);
        }}
      />
    </div>
  );
}

/** The pinned one first, then those of the delivery in view, then the others; what was put off comes last. */
function inTurn(
  open: readonly QuestionView[],
  delivery: DeliveryId | null,
  later: readonly QuestionId[],
  pinned: QuestionId | null,
): QuestionView[] {
  const rank = (question: QuestionView): number => {
    if (question.id === pinned) return 0;
    if (question.state === 'proposed') return 5;
    const off = later.indexOf(question.id);
    if (off >= 0) return 10 + off;
    return question.delivery === delivery ? 1 : 2;
  };
  return open.toSorted((a, b) => rank(a) - rank(b));
}
