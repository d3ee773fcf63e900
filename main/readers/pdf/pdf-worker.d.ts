declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** What the library runs in its own thread; opaque to us. */
  export const WorkerMessageHandler: object;
}
