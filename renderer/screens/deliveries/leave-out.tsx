import { useState } from 'react';
import type { QuestionScope } from '../../../shared/domain/questions/question.ts';
import { capitalised } from '../../../shared/domain/text/letter-case.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { ReasonField } from '../../kit/reason-field.tsx';

/** What no figure is taken from needs a reason of the person; Enter leaves it out, Escape keeps the text and the question. */
export function LeaveOut(props: {
  reason: string;
  /** How far it can reach, nearest first, and what is chosen. */
  scopes: readonly QuestionScope[];
  several: boolean;
  scope: QuestionScope;
  onScope: (scope: QuestionScope) => void;
  onReason: (reason: string) => void;
  onLeave: () => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const panel = words.deliveries.panel;
  const language = useLanguage();
  const [tries, setTries] = useState(0);
  const leave = (): void => {
    setTries((now) => now + 1);
    if (props.reason.trim() !== '') props.onLeave();
  };
  return (
    <div
      className="stack gap-4"
      style={{ marginTop: 8 }}
      onKeyDown={(event) => {
        if (!(event.target instanceof HTMLTextAreaElement)) return;
        if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey)) return;
        event.preventDefault();
        if (event.key === 'Escape') props.onCancel();
        else if (!event.repeat) leave();
      }}
    >
      {props.scopes.length > 1 && (
        <fieldset className="flex gap-8" style={{ flexWrap: 'wrap', border: 0, padding: 0, margin: 0 }}>
          <legend className="label">{panel.leaveWhat}</legend>
          {props.scopes.map((scope) => (
            <label key={scope} className="flex gap-4 small">
              <input
                type="radio"
                name="leave-scope"
                checked={scope === props.scope}
                onChange={() => props.onScope(scope)}
              />
              {panel.scope[scope === 'cell' && props.several ? 'cells' : scope]}
            </label>
          ))}
        </fieldset>
      )}
      <ReasonField
        label={words.deliveries.panel.leaveReason}
        value={props.reason}
        tries={tries}
        onChange={props.onReason}
      />
      <div className="flex gap-6">
        <Button small look="primary" keys="Enter" onClick={leave}>
          {capitalised(words.deliveries.panel.leave, language)}
        </Button>
        <Button small look="text" onClick={props.onCancel}>
          {words.frame.cancel}
        </Button>
      </div>
    </div>
  );
}
