import { useCallback, useEffect, useRef, useState } from 'react';
import type { Input, Output, ProcedureName } from '../../shared/contract/contract.ts';
import type { AppError } from '../../shared/domain/errors/app-error.ts';
import type { AppEvent, Port, Topic } from '../../shared/contract/events.ts';
import type { Result } from '../../shared/result.ts';
import { takeAhead } from './ask-ahead.ts';

declare global {
  interface Window {
    arayis: Port;
  }
}

/**
 * Calls a procedure of the contract. Expected failures come back as values.
 *
 * @param files picked or dropped in the page; the host puts their paths into `paths`
 */
export async function call<N extends ProcedureName>(
  name: N,
  input: Input<N>,
  files?: readonly File[],
): Promise<Result<Output<N>, AppError>> {
  const json = JSON.stringify(input);
  const answer = await window.arayis.invoke(name, files === undefined ? { json } : { json, files });
  return JSON.parse(answer) as Result<Output<N>, AppError>;
}

const listeners = new Set<(event: AppEvent) => void>();
let subscribed = false;

/** Hears what the app tells on its own; returns how to stop. */
export function listen(listener: (event: AppEvent) => void): () => void {
  if (!subscribed) {
    subscribed = true;
    window.arayis.subscribe((text) => {
      const event = JSON.parse(text) as AppEvent;
      for (const each of listeners) each(event);
    });
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export interface Asked<T> {
  /** The last answer; kept while a newer one is on its way. */
  data: T | null;
  error: AppError | null;
  /** That answer (or error) is to what is asked now, not to what was asked before. */
  current: boolean;
  /** Waiting for longer than a person would not notice. */
  slow: boolean;
  again: () => void;
}

interface Kept<T> {
  data: T | null;
  error: AppError | null;
  /** The input that was answered, as JSON. */
  to: string | null;
}

const NOTHING: Kept<never> = { data: null, error: null, to: null };

const keptOf = <T>(now: Kept<T>, to: string, answer: Result<T, AppError>): Kept<T> =>
  answer.ok ? { data: answer.value, error: null, to } : { ...now, error: answer.error, to };

/** After this long a line says what runs (visual.md). Milliseconds. */
const NOTICEABLE = 400;

/** Asks a query, and again whenever one of its topics changed. `null` as input asks nothing. */
export function useAsk<N extends ProcedureName>(
  name: N,
  input: Input<N> | null,
  topics: readonly Topic[] = ['work'],
): Asked<Output<N>> {
  const key = input === null ? null : JSON.stringify(input);
  const [early] = useState(() => (key === null ? null : takeAhead(name, key)));
  const [kept, setKept] = useState<Kept<Output<N>>>(() =>
    key !== null && early?.text ? keptOf<Output<N>>(NOTHING, key, JSON.parse(early.text)) : NOTHING,
  );
  const [slow, setSlow] = useState(false);
  const newest = useRef(0);
  const ask = useCallback(
    async (answering: Promise<string> | null = null) => {
      if (key === null) return;
      const turn = (newest.current += 1);
      const timer = setTimeout(() => setSlow(true), NOTICEABLE);
      const answer: Result<Output<N>, AppError> = answering
        ? JSON.parse(await answering)
        : await call(name, JSON.parse(key) as Input<N>);
      clearTimeout(timer);
      // An answer that was overtaken by a later question is old.
      if (turn !== newest.current) return;
      setSlow(false);
      setKept((now) => keptOf(now, key, answer));
    },
    [name, key],
  );
  const ahead = useRef(early);
  useEffect(() => {
    const first = ahead.current;
    ahead.current = null;
    if (first?.fresh() !== true) void ask();
    else if (first.text === null) void ask(first.answer);
  }, [ask]);
  const heard = topics.join(' ');
  useEffect(
    () =>
      listen((event) => {
        if (event.kind === 'changed' && event.topics.some((topic) => heard.includes(topic))) void ask();
      }),
    [ask, heard],
  );
  const { data, error, to } = kept;
  return { data, error, current: to !== null && to === key, slow, again: () => void ask() };
}
