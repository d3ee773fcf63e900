import { useState } from 'react';
import { isPeriod } from '../../../../shared/domain/periods/period.ts';
import { Button } from '../../../kit/button.tsx';
import { useWords } from '../../../words/speech.ts';

/** One period for all cells of a question. */
export function AnotherPeriod(props: {
  usual: string;
  onPeriod: (period: string) => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const [text, setText] = useState(props.usual);
  const [tried, setTried] = useState(false);
  const accept = (): void => {
    setTried(true);
    if (isPeriod(text.trim())) props.onPeriod(text.trim());
  };
  return (
    <div className="flex gap-8" style={{ marginTop: 8 }}>
      <input
        className="field"
        aria-label={words.deliveries.panel.anotherPeriodLabel}
        title={words.deliveries.panel.anotherPeriodLabel}
        aria-invalid={tried && !isPeriod(text.trim())}
        autoFocus
        value={text}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setText(event.target.value);
          setTried(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.repeat) accept();
          else if (event.key === 'Escape') props.onCancel();
          else return;
          event.preventDefault();
        }}
      />
      <Button small onClick={accept}>
        {words.frame.save}
      </Button>
    </div>
  );
}
