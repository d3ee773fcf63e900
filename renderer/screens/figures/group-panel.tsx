import type { GroupView } from '../../../shared/contract/figure-rows.ts';
import type { Arrangement } from '../../../shared/contract/row-views.ts';
import { useAsk } from '../../shell/api.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { IconButton } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Kbd } from '../../kit/kbd.tsx';
import { shownNumber } from '../../../shared/words/number.ts';
import { said } from '../../kit/said.ts';
import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import { classes } from '../../kit/classes.ts';
import css from './group-panel.module.css';
import panel from './panel.module.css';
import panelCss from '../../kit/panel.module.css';

/** A line that others stand under: what of them waits for a person. Nothing is decided here. */
export function GroupPanel(props: {
  row: string;
  arrange: Arrangement;
  onGo: (key: { figure: string; period: string }) => void;
  onClose: () => void;
}) {
  const words = useWords().figures;
  const language = useLanguage();
  const { row, arrange } = props;
  const { data, error } = useAsk('figures.group', { row, arrange });
  return (
    <aside
      className={classes(panelCss.panel, 'fade', panel.panel)}
      data-pane
      aria-label={words.panel.label}
      tabIndex={-1}
    >
      {data && !error && (
        <>
          <header>
            <div className="flex">
              <span className="faint tiny grow">{words.section(data.figures)}</span>
              <Kbd keys="F6" />
              <IconButton icon="close" label={words.keys.close} onClick={props.onClose} />
            </div>
            <h2>{said(data.label, language)}</h2>
          </header>
          <section className={panelCss.part} aria-label={words.panel.waits}>
            <h3 className="label">{words.panel.waits}</h3>
            {data.work.length === 0 && <p className="small muted">{words.panel.waitsNothing}</p>}
            {data.work.map((work) => (
              <Work key={keyText(work)} work={work} onGo={() => props.onGo(work)} />
            ))}
          </section>
        </>
      )}
    </aside>
  );
}

function Work({ work, onGo }: { work: GroupView['work'][number]; onGo: () => void }) {
  const words = useWords().figures;
  const language = useLanguage();
  const open = work.state === 'open' || work.state === 'proposed';
  return (
    <button type="button" className={css.work} onClick={onGo}>
      <span className={work.state === 'open' ? 'amber' : open ? 'accent' : 'red'}>
        <Icon name={work.state === 'open' ? 'open' : open ? 'proposed' : 'blocker'} />
      </span>
      <span className="grow">{said(work.label, language)}</span>
      <b>{work.value === null ? '…' : shownNumber(work.value, language)}</b>
      <span className="faint tiny">
        {open
          ? work.conflict
            ? words.kinds[work.conflict]
            : words.states[work.state === 'open' ? 'open' : 'proposed']
          : words.severity.blocker}
      </span>
    </button>
  );
}
