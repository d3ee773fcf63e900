import { protocol, type Session } from 'electron';
import type { Remembered } from '../../../shared/contract/first-questions.ts';
import { pageFiles } from '../page/page-files.ts';
import { HOST, SCHEME } from './origin.ts';

/** Before the app is ready: gives the scheme an origin of its own, fetch, and compiled scripts kept. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

export function servePage(session: Session, folder: string, remembered: () => Remembered): void {
  const serve = pageFiles(folder, remembered);
  session.protocol.handle(SCHEME, (request) => {
    const url = new URL(request.url);
    const asked = url.host === HOST && request.method === 'GET' ? url.pathname : '/\0';
    const { status, type, body, headers } = serve(asked);
    return new Response(new Uint8Array(body), { status, headers: { ...headers, 'content-type': type } });
  });
}
