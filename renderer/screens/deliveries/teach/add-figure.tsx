import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { TeachView } from '../../../../shared/contract/teaching.ts';
import type { NewFigure } from '../../../../shared/domain/catalogue/new-figure.ts';
import { OWN_DIMENSION } from '../../../../shared/domain/catalogue/own-dimension.ts';
import { Button } from '../../../kit/button.tsx';
import { Dialog } from '../../../kit/dialog.tsx';
import { call, useAsk } from '../../../shell/api.ts';
import { useLanguage, useWords } from '../../../words/speech.ts';
import {
  fieldsOf,
  lacking,
  newFigureOf,
  sectionOf,
  unitOf,
  type FigureFields,
  type RowPlace,
} from './figure-fields.ts';
import { FigurePicker } from './figure-picker.tsx';
import css from './add-figure.module.css';

/**
 * What a row counts that no figure is of yet: its names, its unit, of what it is a part, where it is listed, and in
 * whose place it is counted. Enter in a field adds it, so does Ctrl Enter anywhere; Escape goes back.
 */
export function AddFigure(props: {
  place: RowPlace;
  view: Pick<TeachView, 'next' | 'units' | 'sections'>;
  /** Said on this sheet before and not kept yet. */
  added: readonly NewFigure[];
  onAdd: (figure: NewFigure) => void;
  onCancel: () => void;
}) {
  const { place, view, added } = props;
  const words = useWords().teach.addFigure;
  const frame = useWords().frame;
  const language = useLanguage();
  const [fields, setFields] = useState(() => fieldsOf(place));
  const [tries, setTries] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const set = (more: Partial<FigureFields>): void => setFields((now) => ({ ...now, ...more }));
  const wrong = tries > 0 ? lacking(fields) : null;
  useSuggestedWhole(place, added, set);
  useEffect(() => {
    if (tries > 0) box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const { az, en, ru, tr } = fields;
  const asked = { names: { az, en, ru, tr }, added: [...added] };
  const taken = useAsk('teaching.named', asked).data?.taken ?? {};
  const add = async (): Promise<void> => {
    if (lacking(fields) !== null) return setTries(tries + 1);
    // What is shown may be of a name before the last key.
    const named = await call('teaching.named', asked);
    if (named.ok && Object.keys(named.value.taken).length > 0) setTries(tries + 1);
    else props.onAdd(newFigureOf(fields, view.next, place));
  };
  const wrongOf = (name: 'az' | 'en' | 'ru' | 'tr' | 'period' | 'reason'): string | null => {
    const other = taken[name];
    if (other !== undefined) return words.taken(other[language]);
    return wrong !== name ? null : name === 'period' ? words.aYear : words.needed;
  };
  const text = (name: 'az' | 'en' | 'ru' | 'tr' | 'period' | 'reason', label: string, placeholder = '') => (
    <Labelled label={label} wrong={wrongOf(name)}>
      <input
        className="field"
        data-begin={name === 'az' ? true : undefined}
        value={fields[name]}
        placeholder={placeholder}
        aria-invalid={wrongOf(name) !== null}
        onChange={(event) => set({ [name]: event.target.value })}
      />
    </Labelled>
  );
  const [whole] = fields.whole;
  const path = [...(place.row?.above ?? []), place.row?.label ?? ''].filter((one) => one !== '');
  return (
    <Dialog
      title={words.title}
      width={760}
      onClose={props.onCancel}
      onAccept={() => void add()}
      footer={
        <>
          <Button onClick={props.onCancel}>{frame.cancel}</Button>
          <Button look="primary" keys="Ctrl+Enter" onClick={() => void add()}>
            {words.add}
          </Button>
        </>
      }
    >
      <div
        ref={box}
        className={css.fields}
        data-add-figure
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.repeat) return;
          if (!(event.target instanceof HTMLInputElement)) return;
          event.preventDefault();
          void add();
        }}
      >
        {path.length > 0 && <p className={`${css.wide} small muted`}>{words.row(path.join(' › '))}</p>}
        {text('az', words.nameAz)}
        {text('en', words.nameEn, words.same)}
        {text('ru', words.nameRu, words.known)}
        {text('tr', words.nameTr, words.known)}
        <Labelled label={words.unit} wrong={wrong === 'unit' ? words.needed : null}>
          <select
            className="field"
            value={unitOf(fields)}
            disabled={whole !== undefined}
            aria-invalid={wrong === 'unit'}
            onChange={(event) => set({ unit: event.target.value, instead: [] })}
          >
            {unitOf(fields) === '' && <option value="">{words.which}</option>}
            {view.units.map(({ code, name }) => (
              <option key={code} value={code}>
                {name[language]}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled label={words.section} wrong={null}>
          <select
            className="field"
            value={sectionOf(fields, place)}
            onChange={(event) => set({ section: event.target.value })}
          >
            <option value="">{words.nowhere}</option>
            {view.sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
        </Labelled>
        <div className="stack gap-8">
          <FigurePicker
            label={words.whole}
            why={words.wholeWhy}
            chosen={fields.whole}
            added={added}
            single
            fits={({ dimensions }) => dimensions.length > 0}
            onChange={(chosen) => set({ whole: chosen, by: OWN_DIMENSION, instead: [] })}
          />
          {whole !== undefined && (
            <Labelled label={words.by} wrong={null}>
              <select
                className="field"
                value={fields.by}
                onChange={(event) => set({ by: event.target.value })}
              >
                {whole.dimensions.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name[language]}
                  </option>
                ))}
              </select>
            </Labelled>
          )}
        </div>
        <div className="stack gap-8">
          <FigurePicker
            label={words.instead}
            why={words.insteadWhy}
            chosen={fields.instead}
            added={added}
            fits={({ unit }) => unitOf(fields) === '' || unit === unitOf(fields)}
            onChange={(instead) =>
              set({ instead, ...(unitOf(fields) === '' ? { unit: instead[0]?.unit ?? '' } : {}) })
            }
          />
          {fields.instead.length > 0 && (
            <>
              {text('period', words.from)}
              {text('reason', words.reason)}
            </>
          )}
        </div>
        <div className={css.wide}>
          <Labelled label={words.definition} wrong={null}>
            <textarea
              className="field"
              rows={2}
              value={fields.definition}
              onChange={(event) => set({ definition: event.target.value })}
            />
          </Labelled>
        </div>
        <p className={`${css.wide} small muted`}>{words.why}</p>
      </div>
    </Dialog>
  );
}

/** The figure of the row above counts as the whole until the person says otherwise, if both are counted alike. */
function useSuggestedWhole(
  { row }: RowPlace,
  added: readonly NewFigure[],
  set: (more: Partial<FigureFields>) => void,
): void {
  const suggested = row?.whole ?? null;
  const { data } = useAsk(
    'teaching.wholes',
    suggested === null ? null : { text: '', ids: [suggested], added: [...added] },
  );
  const whole = data?.figures[0];
  const done = useRef(false);
  useEffect(() => {
    if (done.current || whole === undefined) return;
    done.current = true;
    if (whole.dimensions.length > 0 && (row?.unit ?? whole.unit) === whole.unit) set({ whole: [whole] });
  });
}

function Labelled({ label, wrong, children }: { label: string; wrong: string | null; children: ReactNode }) {
  return (
    <label className={css.labelled}>
      <span className="label">{label}</span>
      {children}
      {wrong !== null && (
        <span className="small red" role="alert">
          {wrong}
        </span>
      )}
    </label>
  );
}
