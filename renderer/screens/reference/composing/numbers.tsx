import { useState } from 'react';
import type { NumberOffer } from '../../../../shared/contract/reference/reference.ts';
import { useAsk } from '../../../shell/api.ts';
import { useActions } from '../../../keys/actions.tsx';
import { Kbd } from '../../../kit/kbd.tsx';
import { Mark } from '../../../kit/mark.tsx';
import { useLanguage, useWords } from '../../../words/speech.ts';
import { classes } from '../../../kit/classes.ts';
import type { TypedNumber } from './typed-numbers.ts';
import css from './side.module.css';

/** What is done with a number that is mere letters. */
export interface NumberActs {
  bind: (number: TypedNumber, figure: string, part: 'value' | 'change') => void;
  /** It stands without a figure, for a reason. */
  plain: (number: TypedNumber, reason: string) => void;
  /** Another figure than those offered. */
  another: (number: TypedNumber) => void;
  go: (number: TypedNumber) => void;
}

/** Most that are looked up at once. */
const MOST = 200;

/** Numbers of the text behind which no figure stands, the current one with the figures that it could be. */
export function Numbers(props: { numbers: readonly TypedNumber[]; language: 'en' | 'az'; acts: NumberActs }) {
  const words = useWords();
  const w = words.composing;
  const windowLanguage = useLanguage();
  const { numbers, language, acts } = props;
  const [at, setAt] = useState(0);
  const [reason, setReason] = useState<string | null>(null);
  const asked = numbers.slice(0, MOST).map(({ text, value, sentence }) => ({ text, value, sentence }));
  const { data } = useAsk('composing.offers', asked.length === 0 ? null : { language, numbers: asked });
  // The answer to what was asked before is none to this.
  const offers = new Map(
    data?.offers.length === asked.length ? asked.map((one, nth) => [keyOf(one), data.offers[nth]!]) : [],
  );
  const current = numbers[Math.min(at, numbers.length - 1)];
  const own = (current && offers.get(keyOf(current))) ?? [];
  const within = `.${css['bind']}`;
  const bind = (offer: NumberOffer | undefined): void => {
    if (current && offer) acts.bind(current, offer.figure, offer.part);
  };
  useActions([
    ...own.map((offer, nth) => ({ id: `composing.bind${nth}`, label: offer.label[windowLanguage], keys: String(nth + 1), within, hidden: true, run: () => bind(offer) })), // prettier-ignore
    { id: 'composing.link', label: w.link, keys: 'L', within, hidden: true, run: () => bind(own[0]) },
    { id: 'composing.plain', label: w.plain, keys: '0', within, hidden: true, run: () => setReason('') },
  ]);
  if (current === undefined) return null;
  return (
    <section className={css.group}>
      <h3>
        <Mark name="typed">
          <span className={classes('bold', css.name)}>{w.typedNumbers}</span>
        </Mark>
        <span className={css.remark}>{numbers.length}</span>
      </h3>
      <ul>
        {numbers.map((number, nth) => (
          <li key={`${number.from} ${number.text}`}>
            <button
              type="button"
              className={css.entry}
              aria-current={number === current}
              onClick={() => {
                setAt(nth);
                setReason(null);
                acts.go(number);
              }}
            >
              …{tail(number)}
              <b>{number.text}</b>
              {head(number)}…
              <span className={css.detail}>
                {words.reference.candidates(
                  number.text,
                  offers.get(keyOf(number))?.filter(({ same }) => same).length ?? 0,
                )}
              </span>
            </button>
            {number === current && (
              <div className={css.bind} role="group" aria-label={w.typedNumbers}>
                {own.map((offer, of) => (
                  <button key={`${offer.figure} ${offer.part}`} type="button" onClick={() => bind(offer)}>
                    <Kbd keys={String(of + 1)} />
                    <b>{offer.prints}</b>
                    <span className="ellipsis" title={offer.label[windowLanguage]}>
                      {offer.label[windowLanguage]}
                    </span>
                  </button>
                ))}
                <button type="button" onClick={() => acts.another(number)}>
                  {w.anotherKey}…
                </button>
                {reason === null ? (
                  <button type="button" onClick={() => setReason('')}>
                    <Kbd keys="0" />
                    {w.plain}
                  </button>
                ) : (
                  <form
                    className={css.reason}
                    onSubmit={(event) => {
                      event.preventDefault();
                      if (reason.trim() === '') return;
                      setReason(null);
                      acts.plain(number, reason.trim());
                    }}
                  >
                    <input
                      className={css.said}
                      autoFocus
                      aria-label={w.why}
                      placeholder={w.why}
                      value={reason}
                      onChange={(event) => setReason(event.target.value)}
                    />
                  </form>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const keyOf = ({ text, sentence }: Pick<TypedNumber, 'text' | 'sentence'>): string => `${text} ${sentence}`;

/** Whole words around the number. */
const around = ({ sentence, text }: TypedNumber): [string, string] => {
  const at = Math.max(0, sentence.indexOf(text));
  return [sentence.slice(Math.max(0, at - 24), at), sentence.slice(at + text.length, at + text.length + 24)];
};
const tail = (number: TypedNumber): string => around(number)[0].replace(/^\S*\s/, '');
const head = (number: TypedNumber): string => around(number)[1].replace(/\s\S*$/, '');
