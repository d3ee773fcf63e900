import { useState } from 'react';
import type { EditKind } from '../../../shared/domain/catalogue/catalogue-edit.ts';
import { useAct } from '../../shell/acts.ts';
import { useActions } from '../../keys/actions.tsx';
import { useWords } from '../../words/speech.ts';
import { IconButton } from '../../kit/button.tsx';
import { EditItem } from './edit-item.tsx';
import itemCss from './item-panel.module.css';
import panelCss from '../../kit/panel.module.css';
import formCss from './edit-item.module.css';
import fieldCss from './field-input.module.css';
import { classes } from '../../kit/classes.ts';

const LABELS = { en: '', az: '', ru: '' };

const blank = (kind: EditKind): unknown =>
  kind === 'agency'
    ? { id: '', names: LABELS, abbreviations: [], aliases: [], type: 'central executive', supplies: [] }
    : { id: '', agency: null, recognise: { sheets: [], titles: [] } };

/** Adds a body or a layout that the program does not know. */
export function NewItem(props: { kind: EditKind; onClose: () => void; onSaved: (id: string) => void }) {
  const { kind } = props;
  const w = useWords().catalogue;
  const act = useAct();
  const [id, setId] = useState('');
  const title = kind === 'agency' ? w.acts.addAgency : w.acts.addLayout;
  useActions([
    { id: 'catalogue.close', label: w.closePanel, keys: 'Escape', run: props.onClose, hidden: true, whileTyping: true }, // prettier-ignore
  ]);
  return (
    <aside className={classes(panelCss.panel, itemCss.panel, 'fade')} data-pane aria-label={title}>
      <header>
        <div className="flex gap-8">
          <h2 className="grow">{title}</h2>
          <IconButton icon="close" label={w.closePanel} onClick={props.onClose} />
        </div>
      </header>
      <div className={classes(panelCss.part, formCss.form)}>
        <label className={fieldCss.field}>
          <span className="label">{w.fields.id}</span>
          <input
            className="field"
            value={id}
            autoFocus
            spellCheck={false}
            onChange={(event) => setId(event.target.value.trim())}
          />
        </label>
      </div>
      <EditItem
        kind={kind}
        id={id}
        isNew
        value={blank(kind)}
        onCancel={props.onClose}
        onSave={async (value) => {
          const done = await act('catalogue.edit', { kind, id, value }, w.saved(id));
          if (done) props.onSaved(done.id);
        }}
      />
    </aside>
  );
}
