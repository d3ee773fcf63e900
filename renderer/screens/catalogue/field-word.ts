import type { Words } from '../../../shared/words/interface/words.ts';

/** `names.az` as the form calls it: `Name (Azərbaycanca)`; what the form does not have keeps its path. */
export function fieldWord(field: string, w: Words['catalogue']): string {
  const [name = '', within] = field.split('.');
  const label = w.fields[name as keyof typeof w.fields] as string | undefined;
  if (label === undefined) return field;
  if (within === undefined) return label;
  const language = w.languages[within as keyof typeof w.languages] as string | undefined;
  return `${label} (${language ?? Number(within) + 1})`;
}
