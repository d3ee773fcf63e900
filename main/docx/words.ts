/** What the draft's own frame says, by language. */
export interface DocumentWords {
  draft: (number: number | undefined, date: string) => string;
  openFigures: (count: number) => string;
  annexSlide: (at: number, of: number) => string;
  changeAlias: (label: string) => string;
  /** Who exported it (empty: nobody was named) and who decided its figures, and what that rests on. */
  account: (exportedBy: string, decidedBy: readonly string[]) => string;
}

export const DOCUMENT_WORDS: Record<'en' | 'az', DocumentWords> = {
  en: {
    draft: (number, date) => `Draft${number === undefined ? '' : ` ${number}`} · ${date}`,
    openFigures: (count) =>
      count === 0 ? 'No open figures' : `${count} open figure${count === 1 ? '' : 's'}`,
    annexSlide: (at, of) => `Annex, slide ${at} of ${of}`,
    changeAlias: (label) => `${label} (change)`,
    account: (exportedBy, decidedBy) =>
      [
        exportedBy === '' ? '' : `Exported by ${exportedBy}.`,
        decidedBy.length === 0
          ? 'No figure was decided by hand.'
          : `Figures decided by ${decidedBy.join(', ')}.`,
        'Who they are rests on the account of the machine: no password was asked for.',
      ]
        .filter(Boolean)
        .join(' '),
  },
  az: {
    draft: (number, date) => `Layihə${number === undefined ? '' : ` ${number}`} · ${date}`,
    openFigures: (count) => (count === 0 ? 'Açıq göstərici yoxdur' : `Açıq göstəricilər: ${count}`),
    annexSlide: (at, of) => `Əlavə, slayd ${at}/${of}`,
    changeAlias: (label) => `${label} (dəyişmə)`,
    account: (exportedBy, decidedBy) =>
      [
        exportedBy === '' ? '' : `İxrac edən: ${exportedBy}.`,
        decidedBy.length === 0
          ? 'Göstəricilər üzrə əl ilə qərar qəbul edilməyib.'
          : `Göstəricilər üzrə qərar verənlər: ${decidedBy.join(', ')}.`,
        'Şəxslərin kimliyi kompüterin istifadəçi hesabına əsaslanır: parol tələb olunmayıb.',
      ]
        .filter(Boolean)
        .join(' '),
  },
};
