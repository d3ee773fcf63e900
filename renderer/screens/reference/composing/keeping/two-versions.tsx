import type { Prints } from '../../../../../shared/contract/reference/composing.ts';
import { Button } from '../../../../kit/button.tsx';
import { useWords } from '../../../../words/speech.ts';
import { printed } from '../other-language.tsx';
import { alikeAtEnds } from './unkept.ts';
import type { Contested } from './writing-state.ts';
import css from '../bar.module.css';

/** Which of two versions of a block stands: the writer's, or what somebody else made of it meanwhile. */
export function TwoVersions(props: {
  of: Contested;
  prints: Prints;
  language: 'en' | 'az';
  onSettle: (how: 'mine' | 'theirs' | 'both') => void;
}) {
  const w = useWords().composing.twice;
  const { of, prints, language, onSettle } = props;
  const mine = printed(of.mine, { prints });
  const theirs = of.theirs === null ? null : printed(of.theirs, { prints });
  return (
    <section className={css.twice} role="alert" data-pane aria-label={w.title}>
      <p className="bold">{of.theirs === null ? w.takenOut : w.title}</p>
      <div className={css.versions}>
        <div>
          <p className="label">{w.yours}</p>
          <p className={css.version} lang={language}>
            <Differing text={mine} from={theirs ?? mine} />
          </p>
        </div>
        {theirs !== null && (
          <div>
            <p className="label">{w.theirs}</p>
            <p className={css.version} lang={language}>
              <Differing text={theirs} from={mine} />
            </p>
          </div>
        )}
      </div>
      <div className={css.answers}>
        <Button small onClick={() => onSettle('mine')}>
          {w.keepMine}
        </Button>
        <Button small onClick={() => onSettle('theirs')}>
          {of.theirs === null ? w.letGo : w.takeTheirs}
        </Button>
        {of.theirs !== null && (
          <Button small onClick={() => onSettle('both')}>
            {w.both}
          </Button>
        )}
        <span className="small">{w.kept}</span>
      </div>
    </section>
  );
}

/** A text with the words marked in which it differs from another. */
function Differing({ text, from }: { text: string; from: string }) {
  const [own, other] = [text, from].map((one) => one.split(/(?<=\s)/));
  const { first, end } = alikeAtEnds(own!.length, other!.length, (a, b) => own![a] === other![b]);
  const words = own!.slice(first, own!.length - end).join('');
  return (
    <>
      {own!.slice(0, first).join('')}
      {words !== '' && <mark>{words}</mark>}
      {own!.slice(own!.length - end).join('')}
    </>
  );
}
