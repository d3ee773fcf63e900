/** What the fake's main process and the test, which has the browser, tell each other. */
export type ToBrowser =
  | { kind: 'window'; id: number; preload: string; options: Record<string, unknown> }
  | { kind: 'load'; id: number; call: number; url: string }
  | { kind: 'send'; id: number; channel: string; args: unknown[] }
  | { kind: 'destroy'; id: number }
  | { kind: 'dialog'; call: number; what: string; options: Record<string, unknown> }
  | { kind: 'menu'; items: { id: string; label: string }[] }
  | { kind: 'log'; what: string; detail: unknown }
  | { kind: 'answer'; call: number; value: unknown };

export type ToMain =
  | { kind: 'answer'; call: number; value: unknown }
  | { kind: 'request'; call: number; id: number; url: string; method: string }
  | { kind: 'ipc'; call: number; id: number; channel: string; args: unknown[]; frame: FakeFrame | null }
  | { kind: 'navigate'; call: number; id: number; url: string; isMainFrame: boolean }
  | { kind: 'popup'; call: number; id: number; url: string }
  | { kind: 'permission'; call: number; permission: string }
  | { kind: 'webview'; call: number; id: number }
  | { kind: 'menu'; action: string }
  | { kind: 'crashed'; id: number }
  | { kind: 'close'; id: number };

export interface FakeFrame {
  url: string;
  parent: FakeFrame | null;
}

/** What the main process answers to a request of a page. */
export type Answered =
  | { cancelled: true }
  | { status: number; headers: Record<string, string>; body: Uint8Array };
