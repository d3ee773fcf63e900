import { useState } from 'react';
import { useOffered } from '../keys/actions.tsx';
import { useWords } from '../locales/words.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';

/** Every key that works on the screen below. */
export function AllKeys({ onClose }: { onClose: () => void }) {
  const words = useWords().frame;
  // Taken before the dialog covers the layers below it.
  const [offered] = useState(useOffered().filter((action) => action.keys !== undefined));
  return (
    <Dialog title={words.keysTitle} onClose={onClose} width={460}>
      <dl className="all-keys">
        {offered.map((action) => (
          <div key={action.id} style={{ display: 'contents' }}>
            <dt className={action.disabled === true ? 'q' : ''}>{action.label}</dt>
            <dd>
              <Kbd keys={action.keys!} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
