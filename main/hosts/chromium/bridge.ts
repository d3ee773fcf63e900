/** What of a page's globals the functions below use; the host's own world has none of them. */
interface PageScope {
  arayisHost: (name: string, json: string, files: number) => Promise<string>;
  arayisFiles?: unknown[];
  addEventListener: (name: string, hear: (event: { detail: string }) => void) => void;
  removeEventListener: (name: string, hear: (event: { detail: string }) => void) => void;
  dispatchEvent: (event: unknown) => void;
}

/** Runs in the page before anything else: exactly two functions. */
export function bridge(): void {
  const scope = globalThis as unknown as PageScope;
  const host = scope.arayisHost;
  Object.defineProperty(globalThis, 'arayis', {
    value: Object.freeze({
      invoke: (name: string, payload: { json: string; files?: unknown[] }) => {
        if (payload.files) scope.arayisFiles = payload.files;
        return host(name, payload.json, payload.files?.length ?? 0);
      },
      subscribe: (listener: (event: string) => void) => {
        const hear = (event: { detail: string }): void => listener(event.detail);
        scope.addEventListener('arayis', hear);
        return () => scope.removeEventListener('arayis', hear);
      },
    }),
  });
}

/** Runs in the page: hands an event to whoever subscribed. */
export function tell(text: string): void {
  (globalThis as unknown as PageScope).dispatchEvent(new CustomEvent('arayis', { detail: text }));
}
