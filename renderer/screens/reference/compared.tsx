import { useState } from 'react';
import type { ComparedSentence } from '../../../shared/contract/reference/roll.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Segmented } from '../../kit/segmented.tsx';
import { useAsk } from '../../shell/api.ts';
import { useWords } from '../../words/speech.ts';
import css from './compared.module.css';

type Shown = 'words' | 'numbers' | 'same';

/** This year's text beside last year's, sentence by sentence. */
export function Compared({ language, onClose }: { language: 'en' | 'az'; onClose: () => void }) {
  const words = useWords();
  const w = words.roll.compared;
  const { data, error } = useAsk('roll.compared', { language });
  const [shown, setShown] = useState<Shown>('words');
  const rows = data?.rows ?? [];
  const of = (kind: Shown): ComparedSentence[] =>
    rows.filter((one) =>
      kind === 'words' ? ['words', 'new', 'gone'].includes(one.kind) : one.kind === kind,
    );
  return (
    <Dialog
      title={data === null || data.from === null ? w.title : w.between(data.from, data.to)}
      width={860}
      onClose={onClose}
      footer={<Button onClick={onClose}>{words.frame.close}</Button>}
    >
      {error && <ErrorNote error={error} />}
      {data !== null && data.from === null && <p className="muted">{w.nothing}</p>}
      {data && data.from !== null && (
        <div className="stack gap-8">
          <Segmented
            label={w.title}
            value={shown}
            segments={(['words', 'numbers', 'same'] as const).map((value) => ({
              value,
              label: w.kinds[value],
              count: of(value).length,
            }))}
            onChange={setShown}
          />
          <ul>
            {of(shown).map((one, at) => (
              <li key={at} className={css.twin}>
                <p className="faint tiny">
                  {one.page === null ? one.section : w.where(one.section, one.page)}
                </p>
                <p className={css.before} lang={language}>
                  <span className="unseen">{data.from}: </span>
                  {one.before ?? w.new}
                </p>
                {one.kind !== 'same' && (
                  <p className={css.after} lang={language}>
                    <span className="unseen">{data.to}: </span>
                    {one.after ?? w.gone}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  );
}
