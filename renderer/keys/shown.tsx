import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';

interface Painted {
  /** When it was on the screen, as events count time; infinite until then. Milliseconds. */
  since: number;
}

const Context = createContext<Painted>({ since: 0 });

/**
 * A question to a person. What it offers by key counts only for keys pressed after it was painted, and once however
 * long one is held: what was pressed before was meant for what stood there before.
 */
export function Shown({
  of,
  children,
}: {
  /** Another text for another question. */ of: string;
  children: ReactNode;
}) {
  const [painted, setPainted] = useState({ of, since: Number.POSITIVE_INFINITY });
  const since = painted.of === of ? painted.since : Number.POSITIVE_INFINITY;
  useEffect(() => {
    let after: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      // A frame is painted when its callbacks have run.
      after = setTimeout(() => setPainted({ of, since: performance.now() }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(after);
    };
  }, [of]);
  const value = useMemo(() => ({ since }), [since]);
  return <Context value={value}>{children}</Context>;
}

/** Since when the question around has been on the screen; 0 where there is none. */
export const useShownSince = (): number => use(Context).since;
