import { useLanguage, useWords } from '../../../../words/speech.ts';
import { textProblemsAz, textProblemsEn } from '../../../../../shared/words/errors/text-problem.ts';
import { TwoVersions } from './two-versions.tsx';
import type { Editing } from '../use-editor.ts';
import type { WritingState } from './writing-state.ts';
import barCss from '../bar.module.css';

/** What is not kept as long as nobody mends it, or says which of two versions stands. */
export function Held(props: { editing: Editing; state: WritingState; language: 'en' | 'az' }) {
  const w = useWords().composing;
  const windowLanguage = useLanguage();
  const { unreadable, contested } = props.state;
  const { writing } = props.editing;
  return (
    <>
      {unreadable.length > 0 && (
        <p className={barCss.strip} role="alert">
          {w.unreadable(unreadable.length)}{' '}
          {(windowLanguage === 'az' ? textProblemsAz : textProblemsEn)(
            unreadable.map(({ problem }) => problem),
          )}
        </p>
      )}
      {contested.map((one) => (
        <TwoVersions
          key={one.id}
          of={one}
          prints={writing.shown.prints}
          language={props.language}
          onSettle={(how) => writing.settle(one.id, how)}
        />
      ))}
    </>
  );
}
