import type { HistoryLine } from '../../../shared/contract/history.ts';
import { deliveryNumber } from '../../../shared/words/delivery-number.ts';
import { useNav } from '../../shell/nav.tsx';
import { useWords } from '../../words/speech.ts';
import css from './act-files.module.css';
import { deliveryId } from '../../../shared/domain/keys/ids.ts';
import panelCss from '../../kit/panel.module.css';

/** The files that an import took in, each a step to its delivery, and those that could not be read. */
export function ActFiles({ line }: { line: HistoryLine }) {
  const w = useWords().history;
  const nav = useNav();
  const { summary } = line;
  const taken = listOf(summary['deliveries']);
  const refused = listOf(summary['refused']);
  const number = (name: string): number => (typeof summary[name] === 'number' ? summary[name] : 0);
  if (line.command !== 'import') return null;
  return (
    <div className={panelCss.part}>
      <div className="label">
        <span className="grow">{w.files}</span>
        <span className="muted">{w.brought(number('observations'), number('questions'))}</span>
      </div>
      <ul className={css.files}>
        {taken.map((one) => (
          <li key={String(one['id'])}>
            <button
              type="button"
              className={`${css.link} ellipsis`}
              onClick={() => nav.go('deliveries', { delivery: String(one['id']) })}
            >
              {deliveryNumber(deliveryId(Number(one['id'])))} · {String(one['file'])}
            </button>
          </li>
        ))}
        {taken.length === 0 && typeof summary['file'] === 'string' && <li>{summary['file']}</li>}
      </ul>
      {refused.length > 0 && (
        <>
          <div className="label">{w.refusedFiles}</div>
          <ul className={css.files}>
            {refused.map((one) => (
              <li key={String(one['file'])}>{String(one['file'])}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const listOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
