import type { DryRun } from '../../../../shared/contract/teaching.ts';
import { shownNumber } from '../../../../shared/words/number.ts';
import { Icon } from '../../../kit/icon.tsx';
import { useLanguage, useWords } from '../../../words/speech.ts';
import css from './teach-panel.module.css';

/** What would be otherwise if it were taken in now: figure, before, after, who says otherwise. */
export function DryList({ dry }: { dry: DryRun }) {
  const words = useWords().teach;
  const kinds = useWords().figures.kinds;
  const language = useLanguage();
  const shown = (value: number | null): string => (value === null ? '…' : shownNumber(value, language));
  const { lines, more, agrees } = dry;
  if (lines.length === 0 && agrees.length === 0) return null;
  return (
    <section className={css.dry} aria-label={words.dry}>
      <h3 className="flex gap-8">
        <span className="bold grow">{words.dry}</span>
        <span className="small muted">{words.changes(lines.length + more)}</span>
      </h3>
      <table>
        <tbody>
          {lines.map(({ figure, period, before, after, conflict }) => (
            <tr key={`${figure.id}@${period}`}>
              <th scope="row" className="ellipsis" title={figure.name[language]}>
                {figure.name[language]}
              </th>
              <td className="muted">{shown(before)}</td>
              <td className="faint" aria-hidden="true">
                →
              </td>
              <td className="bold">{shown(after)}</td>
              <td className="amber">{conflict && `≠ ${kinds[conflict.kind]}, ${conflict.no}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="small muted">{words.more(more)}</p>}
      {agrees.map(({ no, values }) => (
        <p key={no} className="flex gap-6 small muted">
          <span className="green">
            <Icon name="decided" size="s" />
          </span>
          {words.agrees(values.map((value) => shownNumber(value, language)).join(', '), no)}
        </p>
      ))}
    </section>
  );
}
