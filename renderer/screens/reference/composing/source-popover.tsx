import { useState } from 'react';
import { blockProblems } from '../../../../shared/domain/reference/text/block-problems.ts';
import { Button } from '../../../kit/button.tsx';
import { comboOf } from '../../../keys/combo.ts';
import { useLanguage, useWords } from '../../../words/speech.ts';
import { textProblemsAz, textProblemsEn } from '../../../../shared/words/errors/text-problem.ts';
import { Popover, type Anchor } from './popover.tsx';
import css from './popover.module.css';

/** What stands in a place as it is written: a clause with all its branches, a claim, a noun, a note. */
export function SourcePopover(props: {
  source: string;
  head: { year: number; language: 'en' | 'az' };
  anchor: Anchor;
  onTake: (source: string) => void;
  onClose: () => void;
}) {
  const w = useWords().composing;
  const language = useLanguage();
  const [source, setSource] = useState(props.source);
  const problems = blockProblems(
    { id: 'x', source: `x ${source}` },
    { template: '', ...props.head },
    () => true,
  );
  const isOne = /^\{.*\}$/s.test(source.trim());
  const take = (): void => {
    if (problems.length === 0 && isOne) props.onTake(source.trim());
  };
  return (
    <Popover
      anchor={props.anchor}
      label={w.source}
      onClose={props.onClose}
      onKey={(event) => {
        if (comboOf(event.nativeEvent) !== 'Ctrl+Enter') return;
        event.preventDefault();
        take();
      }}
    >
      <label>
        <span className="small muted">{w.source}</span>
        <textarea
          className={`${css.input} ${css.area}`}
          autoFocus
          value={source}
          onChange={(event) => setSource(event.target.value.replaceAll('\n', ' '))}
        />
      </label>
      {problems.length > 0 && (
        <p className={css.problem} role="alert">
          {(language === 'az' ? textProblemsAz : textProblemsEn)(problems)}
        </p>
      )}
      <div className={css.foot}>
        <Button
          small
          look="primary"
          keys="Ctrl+Enter"
          disabled={problems.length > 0 || !isOne}
          onClick={take}
        >
          {w.take}
        </Button>
      </div>
    </Popover>
  );
}
