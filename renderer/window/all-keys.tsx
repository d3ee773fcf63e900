import { useState } from 'react';
import type { Action } from '../keys/action.ts';
import { useOffered } from '../keys/actions.tsx';
import { useWords } from '../words/speech.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Kbd } from '../kit/kbd.tsx';
import css from './all-keys.module.css';

/** Every key that works on the screen below. */
export function AllKeys({ onClose }: { onClose: () => void }) {
  const words = useWords().frame;
  // Taken before the dialog covers the layers below it.
  const [offered] = useState(answering(useOffered()));
  return (
    <Dialog
      title={words.keysTitle}
      onClose={onClose}
      width={720}
      footer={<Button onClick={onClose}>{words.close}</Button>}
    >
      <dl className={css.everyKey}>
        {offered.map((action) => (
          <div key={action.id}>
            <dt className={action.disabled === true ? 'faint' : ''}>{action.label}</dt>
            <dd>
              <Kbd keys={action.keys!} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

/** One action a key: the one that answers it, as the keyboard finds it; a disabled one where none does. */
function answering(offered: readonly Action[]): Action[] {
  const keyed = offered.filter((action) => action.keys !== undefined);
  const first = (action: Action): string => action.keys!.split(' ')[0]!;
  const holder = (key: string): Action | undefined =>
    keyed.find((action) => action.disabled !== true && first(action) === key) ??
    keyed.find((action) => first(action) === key);
  return keyed.filter((action) => holder(first(action)) === action);
}
