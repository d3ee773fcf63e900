import { useState } from 'react';
import { useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { NotANumber } from '../../kit/not-a-number.tsx';
import { typedNumber } from '../../kit/typed-number.ts';

/** A number that a person types in place of the readings. */
export function AnotherValue(props: { onValue: (value: number) => void; onCancel: () => void }) {
  const words = useWords();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const accept = (): void => {
    const value = typedNumber(text);
    if (value === null) setWrong(true);
    else props.onValue(value);
  };
  return (
    <div className="flex gap-8" style={{ marginTop: 8 }}>
      <input
        className="field"
        inputMode="decimal"
        aria-label={words.deliveries.panel.anotherLabel}
        aria-invalid={wrong}
        placeholder={words.deliveries.panel.anotherLabel}
        autoFocus
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setWrong(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') accept();
          if (event.key === 'Escape') {
            event.preventDefault();
            props.onCancel();
          }
        }}
      />
      {wrong && (
        <span className="red small" role="alert">
          <NotANumber text={text} />
        </span>
      )}
      <Button small onClick={accept}>
        {words.frame.save}
      </Button>
    </div>
  );
}
