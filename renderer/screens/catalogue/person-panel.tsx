import type { PersonRow } from '../../../shared/contract/catalogue.ts';
import { useNav } from '../../shell/nav.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button, IconButton } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { shownInstant } from '../../kit/when.ts';
import css from './item-panel.module.css';
import panelCss from '../../kit/panel.module.css';
import { classes } from '../../kit/classes.ts';

export function PersonPanel({ person, onClose }: { person: PersonRow; onClose: () => void }) {
  const words = useWords();
  const w = words.catalogue;
  const language = useLanguage();
  const nav = useNav();
  useActions([{ id: 'catalogue.close', label: w.closePanel, keys: 'Escape', run: onClose, hidden: true }]);
  return (
    <aside className={classes(panelCss.panel, css.panel, 'fade')} data-pane aria-label={person.name}>
      <header>
        <div className="flex gap-8">
          <span className="small muted grow">{w.person}</span>
          <IconButton icon="close" label={w.closePanel} onClick={onClose} />
        </div>
        <h2>{person.name}</h2>
        <p className="muted">{words.frame.roles[person.role]}</p>
      </header>
      <dl className={panelCss.part}>
        <dt>{w.columns.added}</dt>
        <dd>{shownInstant(person.addedAt, language)}</dd>
        <dt>{w.columns.acts}</dt>
        <dd>{w.personActs(person.acts)}</dd>
      </dl>
      <div className={panelCss.part}>
        <Button small onClick={() => nav.go('history', { by: person.name })}>
          {w.toHistory} <Icon name="right" size="s" />
        </Button>
        <p className={`small muted ${css.note}`}>{words.frame.identity}</p>
      </div>
    </aside>
  );
}
