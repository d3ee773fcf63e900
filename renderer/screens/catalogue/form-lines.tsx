import type { TaughtForm, TaughtLine } from '../../../shared/domain/catalogue/layout-views.ts';
import { useAsk } from '../../shell/api.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { ErrorNote } from '../../kit/error-note.tsx';
import css from './form-lines.module.css';
import panelCss from '../../kit/panel.module.css';

/** What a taught form says: header paths by their places, and what each row counts. */
export function FormLines({ table }: { table: string }) {
  const t = useWords().catalogue.taught;
  const { data, error } = useAsk('layouts.form', { table });
  if (error) return <ErrorNote error={error} />;
  if (!data) return null;
  return (
    <>
      {data.beside.length > 0 && (
        <div className={panelCss.part}>
          <div className="label">{t.beside}</div>
          <ul className={css.texts}>
            {data.beside.map((text, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- two notes may read alike
              <li key={at}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={panelCss.part}>
        <div className="label">{t.headers}</div>
        <ol className={css.lines}>
          {data.columns.map(({ path }, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- its place is what tells a column
            <li key={at}>
              <span className="faint">{at + 1}</span>
              <Path texts={path} />
            </li>
          ))}
        </ol>
      </div>
      <div className={panelCss.part}>
        <div className="label">{t.rows}</div>
        <ol className={css.lines}>
          {data.rows.map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- its place is what tells a row
            <li key={at}>
              <span className="faint">{at + 1}</span>
              <Row row={row} form={data} />
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

function Path({ texts }: { texts: readonly string[] }) {
  const outer = texts.slice(0, -1).join(' › ');
  return (
    <span>
      {outer !== '' && <span className="muted">{outer} › </span>}
      {texts.at(-1) ?? ''}
    </span>
  );
}

function Row({ row, form }: { row: TaughtLine; form: TaughtForm }) {
  const t = useWords().catalogue.taught;
  const language = useLanguage();
  return (
    <div>
      <p className="medium">
        <Path texts={row.label} />
        {row.learnt && (
          <span className={css.learnt} title={t.learntWhy}>
            {t.learnt}
          </span>
        )}
      </p>
      {row.cells.length === 0 && <p className="muted">{t.plain}</p>}
      {row.cells.map(({ columns, means }) => (
        <p key={columns.join(' ')} className={means === null ? 'muted' : undefined}>
          {means === null ? t.notForReference : means[language]}
          {columns.length < form.columns.length && (
            <span className="muted"> · {t.onlyIn(columns.map((one) => one + 1).join(', '))}</span>
          )}
        </p>
      ))}
    </div>
  );
}
