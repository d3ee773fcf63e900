import { assertNever } from '../../../shared/result.ts';
import type { LiveRun } from '../../../shared/domain/reference/live-run.ts';
import type { ReferenceView } from '../../../shared/contract/reference/reference.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { useShowOrigin } from '../../parts/origin/origin-provider.tsx';
import { classes } from '../../kit/classes.ts';
import { Icon, type IconName } from '../../kit/icon.tsx';
import css from './runs.module.css';

const ICONS: Partial<Record<string, IconName>> = {
  open: 'open',
  missing: 'open',
  proposed: 'proposed',
  blocker: 'blocker',
  stale: 'stale',
};

/** A line of the document: its numbers are buttons that say where they come from. */
export function Runs({ runs, labels }: { runs: readonly LiveRun[]; labels: ReferenceView['labels'] }) {
  const words = useWords().reference;
  const language = useLanguage();
  const show = useShowOrigin();
  return runs.map((run, at) => {
    switch (run.kind) {
      case 'text':
        return run.strong ? <b key={at}>{run.text}</b> : run.italic ? <i key={at}>{run.text}</i> : run.text;
      case 'typed':
        return (
          <span key={at} className={css.typed} data-typed={run.at} title={words.marks.typed}>
            {run.text}
          </span>
        );
      case 'figure': {
        const icon = ICONS[run.mark];
        const label = labels[run.figure]?.[language] ?? run.figure;
        return (
          <button
            key={at}
            type="button"
            className={classes(css.figure, css[run.mark])}
            data-mark={run.mark}
            data-chip={run.at}
            data-figure={run.figure}
            aria-label={`${run.text}, ${label}, ${words.marks[run.mark]}`}
            title={label}
            onClick={(event) =>
              show({ figure: run.figure, anchor: event.currentTarget.getBoundingClientRect() })
            }
          >
            {icon && <Icon name={icon} />}
            {run.text}
          </button>
        );
      }
      default:
        return assertNever(run);
    }
  });
}
