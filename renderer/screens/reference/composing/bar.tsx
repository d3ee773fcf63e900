import { Button } from '../../../kit/button.tsx';
import { Icon, type IconName } from '../../../kit/icon.tsx';
import { MenuButton } from '../../../kit/menu.tsx';
import { Segmented } from '../../../kit/segmented.tsx';
import { useExport } from '../../../parts/export/export-provider.tsx';
import { useWords } from '../../../words/speech.ts';
import { classes } from '../../../kit/classes.ts';
import barCss from '../../../kit/bar.module.css';
import css from './bar.module.css';

export interface BarActs {
  kind: (kind: 'paragraph' | 'list-item' | 'section' | 'note') => void;
  bold: () => void;
  italic: () => void;
  table: () => void;
  pageBreak: () => void;
  condition: () => void;
  insert: () => void;
  leave: () => void;
}

/** What can be done to the text, in which language it is written, and the way out of it. */
export function ComposingBar(props: {
  language: 'en' | 'az';
  /** Blocks that one language lacks; null: it has no text. */
  missing: { en: readonly string[] | null; az: readonly string[] | null };
  acts: BarActs;
  onLanguage: (language: 'en' | 'az') => void;
}) {
  const words = useWords();
  const w = words.composing;
  const { acts, missing } = props;
  const openExport = useExport();
  const tool = (label: string, onClick: () => void, icon: IconName | null, letter = '') => (
    <button
      type="button"
      className={css.tool}
      title={label}
      aria-label={label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {icon === null ? letter : <Icon name={icon} />}
    </button>
  );
  const todo = (language: 'en' | 'az'): { count?: number; hint?: string } => {
    const count = missing[language]?.length ?? 0;
    return count === 0 ? {} : { count, hint: w.todo(count) };
  };
  return (
    <div className={classes(barCss.bar, css.bar, 'no-print')}>
      <MenuButton
        name={w.kind}
        label={
          <>
            {w.kinds.paragraph}
            <Icon name="down" size="s" />
          </>
        }
        items={(['paragraph', 'list-item', 'section', 'note'] as const).map((kind) => ({
          label: w.kinds[kind],
          onChoose: () => acts.kind(kind),
        }))}
      />
      <span className={css.tools} role="group" aria-label={w.kind}>
        {tool(w.bold, acts.bold, null, 'B')}
        {tool(w.italic, acts.italic, null, 'I')}
        {tool(w.table, acts.table, 'table')}
        {tool(w.pageBreak, acts.pageBreak, 'break')}
        {tool(w.condition, acts.condition, null, '⟨⟩')}
      </span>
      <Button small keys="#" onClick={acts.insert}>
        {w.insert}
      </Button>
      <span className={css.end}>
        <Segmented
          label={words.reference.language}
          value={props.language}
          segments={[
            { value: 'en', label: words.reference.english, ...todo('en') },
            ...(missing.az === null
              ? []
              : [{ value: 'az' as const, label: words.reference.azerbaijani, ...todo('az') }]),
          ]}
          onChange={props.onLanguage}
        />
        <Button small onClick={acts.leave} keys="Escape">
          {w.read}
        </Button>
        <Button small look="primary" keys="Ctrl+E" onClick={openExport}>
          {words.reference.export.word}
        </Button>
      </span>
    </div>
  );
}
