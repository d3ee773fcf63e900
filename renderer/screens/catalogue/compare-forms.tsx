import { useState } from 'react';
import type { FormChange, TaughtRow } from '../../../shared/domain/catalogue/layout-views.ts';
import type { Language } from '../../../shared/domain/text/language.ts';
import type { Words } from '../../../shared/words/interface/words.ts';
import { useAsk } from '../../shell/api.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Loading } from '../../kit/loading.tsx';
import { shownDay } from '../../kit/when.ts';
import css from './compare-forms.module.css';
import { stateIn, titleIn } from './taught-columns.tsx';

/** How two taught forms differ; each side can be any other form. */
export function CompareForms(props: { row: TaughtRow; all: readonly TaughtRow[]; onClose: () => void }) {
  const { row, all } = props;
  const words = useWords();
  const t = words.catalogue.taught;
  const w = t.comparing;
  const others = all.filter(({ key }) => key !== row.key);
  const [sides, setSides] = useState(() => firstSides(row, others));
  return (
    <Dialog
      title={w.title}
      width={720}
      onClose={props.onClose}
      footer={<Button onClick={props.onClose}>{words.frame.close}</Button>}
    >
      {sides === null ? (
        <p className="muted">{w.pick}</p>
      ) : (
        <>
          <Side label={w.was} value={sides.was} all={all} onChange={(was) => setSides({ ...sides, was })} />
          <Side label={w.now} value={sides.now} all={all} onChange={(now) => setSides({ ...sides, now })} />
          <Changes was={sides.was} now={sides.now} />
        </>
      )}
    </Dialog>
  );
}

/** The form that it took the place of, or that took its; else the nearest of the same agency, else any. */
function firstSides(row: TaughtRow, others: readonly TaughtRow[]): { was: string; now: string } | null {
  const rank = (one: TaughtRow): number =>
    (one.layout === row.layout ? 2 : 0) + (one.title === row.title ? 1 : 0);
  const [other] = others.toSorted((a, b) => rank(b) - rank(a));
  if (other === undefined) return null;
  return other.at <= row.at ? { was: other.key, now: row.key } : { was: row.key, now: other.key };
}

function Side(props: {
  label: string;
  value: string;
  all: readonly TaughtRow[];
  onChange: (key: string) => void;
}) {
  const t = useWords().catalogue.taught;
  const language = useLanguage();
  const bodies = Map.groupBy(props.all, ({ agency }) => agency);
  return (
    <label className={css.side}>
      <span className="label">{props.label}</span>
      <select className="field" value={props.value} onChange={({ target }) => props.onChange(target.value)}>
        {[...bodies].map(([agency, forms]) => (
          <optgroup key={agency} label={forms[0]!.name[language]}>
            {forms.map((one) => (
              <option key={one.key} value={one.key}>
                {t.comparing.form(titleIn(one, t), one.by, shownDay(one.at, language), stateIn(one, t))}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function Changes({ was, now }: { was: string; now: string }) {
  const w = useWords().catalogue.taught.comparing;
  const language = useLanguage();
  const { data, slow } = useAsk('layouts.compare', { was, now });
  if (!data) return <Loading slow={slow} />;
  const [pair, ...rest] = data.tables;
  if (pair === undefined || rest.length > 0) return <p className={css.none}>{w.apart}</p>;
  if (pair.changes.length === 0) return <p className={css.none}>{w.alike}</p>;
  return (
    <ul className={css.changes} tabIndex={0}>
      {pair.changes.map((change, at) => {
        const { sign, what, texts } = lineOf(change, w, language);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- changes may read alike
          <li key={at}>
            <span aria-hidden="true" className={css[SIGNS[sign]]}>
              {sign}
            </span>
            <span className="muted">{what}</span>
            <span>{texts.join(' → ')}</span>
          </li>
        );
      })}
    </ul>
  );
}

const SIGNS = { '+': 'added', '−': 'gone', '→': 'changed' } as const;

/** A change as a line: its sign, what it is about, and what stood or stands there. */
function lineOf(
  change: FormChange,
  w: Words['catalogue']['taught']['comparing'],
  language: Language,
): { sign: keyof typeof SIGNS; what: string; texts: string[] } {
  const about = { row: w.row, column: w.column, text: w.text, caption: w.caption, sheet: w.sheet };
  const of = (what: string): string => about[what.split('-')[0] as keyof typeof about];
  switch (change.what) {
    case 'row-new':
    case 'column-new':
    case 'text-new':
      return { sign: '+', what: `${of(change.what)}, ${w.added}`, texts: [change.now] };
    case 'row-gone':
    case 'column-gone':
    case 'text-gone':
      return { sign: '−', what: `${of(change.what)}, ${w.gone}`, texts: [change.was] };
    case 'rows-moved':
      return { sign: '→', what: w.row, texts: [w.rowsMoved] };
    case 'columns-moved':
      return { sign: '→', what: w.column, texts: [w.columnsMoved] };
    case 'edges':
      return { sign: '→', what: w.edges, texts: [change.was, change.now].map((text) => text || w.found) };
    case 'meaning':
      return {
        sign: '→',
        what: `${w.means}: ${change.row} › ${change.column}`,
        texts: [change.was?.[language] ?? w.nothing, change.now?.[language] ?? w.nothing],
      };
    default:
      return { sign: '→', what: `${of(change.what)}, ${w.renamed}`, texts: [change.was, change.now] };
  }
}
