import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react';
import type { AppError } from '../../shared/domain/errors/app-error.ts';
import { useActions } from '../keys/actions.tsx';
import { useWords } from '../words/speech.ts';
import { Icon } from '../kit/icon.tsx';
import { Kbd } from '../kit/kbd.tsx';
import { classes } from '../kit/classes.ts';
import css from './toast.module.css';

interface Toast {
  text: string;
  /** Offered with the message: `Undo`. */
  act?: { label: string; keys?: string; run: () => void };
  /** Stays until it is closed. */
  error?: true;
}

interface Toasts {
  /** Says that something was done. */
  say: (text: string, act?: Toast['act']) => void;
  /** Says why something was not done. */
  refuse: (error: AppError) => void;
  /** Something was done after all: what was refused before is over. */
  settle: () => void;
}

const Context = createContext<Toasts>({
  say: () => undefined,
  refuse: () => undefined,
  settle: () => undefined,
});
export const useToast = (): Toasts => use(Context);

/** Long enough to read twice. Milliseconds. */
const STAYS = 8_000;

export function ToastProvider({ children }: { children: ReactNode }) {
  const words = useWords();
  const [toast, setToast] = useState<(Toast & { turn: number }) | null>(null);
  const show = useCallback((next: Toast) => {
    setToast((last) => ({ ...next, turn: (last?.turn ?? 0) + 1 }));
  }, []);
  useEffect(() => {
    if (!toast || toast.error) return undefined;
    const timer = setTimeout(() => setToast(null), STAYS);
    return () => clearTimeout(timer);
  }, [toast]);
  const toasts: Toasts = {
    say: (text, act) => show({ text, ...(act === undefined ? {} : { act }) }),
    refuse: (error) => show({ text: words.errors.sentence(error), error: true }),
    settle: () => setToast((last) => (last?.error ? null : last)),
  };
  useActions([
    {
      id: 'toast.close',
      label: words.frame.close,
      keys: 'Escape',
      run: () => setToast(null),
      hidden: true,
      disabled: toast?.error !== true,
    },
  ]);
  return (
    <Context value={toasts}>
      {children}
      <div className={classes(css.toasts, 'no-print')} role="status" aria-live="polite">
        {toast && (
          <div className={classes(css.toast, 'fade', toast.error && css.error)} key={toast.turn}>
            {toast.error && <Icon name="blocker" />}
            <span>{toast.text}</span>
            {toast.act && (
              <button
                type="button"
                className={css.act}
                onClick={() => {
                  toast.act?.run();
                  setToast(null);
                }}
              >
                {toast.act.label}
              </button>
            )}
            {toast.act?.keys !== undefined && <Kbd keys={toast.act.keys} />}
            <button
              type="button"
              className={css.shut}
              aria-label={words.frame.close}
              onClick={() => setToast(null)}
            >
              <Icon name="close" />
            </button>
          </div>
        )}
      </div>
    </Context>
  );
}
