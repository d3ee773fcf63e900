/** The part of the library that is used; its own types would bring those of a page into the program. */
declare module 'pdfmake' {
  interface Pdfmake {
    /** Files by family and cut. */
    setFonts(fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>): void;
    /** Whether it may fetch an address, read a file. */
    setUrlAccessPolicy(allowed: (url: string) => boolean): void;
    setLocalAccessPolicy(allowed: (path: string) => boolean): void;
    createPdf(definition: object): { getBuffer(): Promise<Buffer> };
  }
  const pdfmake: Pdfmake;
  export default pdfmake;
}
