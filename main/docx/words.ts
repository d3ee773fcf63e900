/** What the draft's own frame says, by language. */
export interface DocumentWords {
  draft: (number: number | undefined, date: string) => string;
  openFigures: (count: number) => string;
  annexSlide: (at: number, of: number) => string;
  changeAlias: (label: string) => string;
}

export const DOCUMENT_WORDS: Record<'en' | 'az', DocumentWords> = {
  en: {
    draft: (number, date) => `Draft${number === undefined ? '' : ` ${number}`} · ${date}`,
    openFigures: (count) =>
      count === 0 ? 'No open figures' : `${count} open figure${count === 1 ? '' : 's'}`,
    annexSlide: (at, of) => `Annex, slide ${at} of ${of}`,
    changeAlias: (label) => `${label} (change)`,
  },
  az: {
    draft: (number, date) => `Layihə${number === undefined ? '' : ` ${number}`} · ${date}`,
    openFigures: (count) => (count === 0 ? 'Açıq göstərici yoxdur' : `Açıq göstəricilər: ${count}`),
    annexSlide: (at, of) => `Əlavə, slayd ${at}/${of}`,
    changeAlias: (label) => `${label} (dəyişmə)`,
  },
};
