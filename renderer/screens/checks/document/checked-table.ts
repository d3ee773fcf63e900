import type { CheckedDocument } from '../../../../shared/contract/checks.ts';
import type { TableToSave } from '../../../../shared/contract/files.ts';
import { sentenceAround } from '../../../../shared/domain/reference/read-back/sentence.ts';
import type { Words } from '../../../../shared/words/interface/words.ts';
import type { CheckedWords } from './use-checked-words.ts';

/** Every number of the document with its verdict, and what was found beside, as a table of a workbook. */
export function checkedTable(
  view: CheckedDocument,
  coverage: string,
  words: Words['checked'],
  worded: CheckedWords,
): TableToSave {
  const { columns, title } = words.table;
  const text = (header: string) => ({ header, kind: 'text' as const });
  const numbers = view.numbers.map((number) => {
    const { text: whole, section } = view.paragraphs[number.paragraph]!;
    const against = worded.against(number);
    return [
      number.text,
      words.verdicts[number.verdict],
      worded.why(number),
      against?.name ?? '',
      against?.known ?? '',
      section,
      number.page ?? null,
      sentenceAround(whole, number.start, number.end),
    ];
  });
  const named = new Set(view.numbers.flatMap((one) => (one.verdict === 'differs' ? [one.finding] : [])));
  const also = view.findings
    .filter(({ id }) => !named.has(id))
    .map((finding) => {
      const { title: about, arithmetic } = worded.finding(finding);
      const { where } = finding;
      return [where?.text ?? '', words.verdicts.also, `${about}: ${arithmetic}`, '', '', where?.section ?? '', where?.page ?? null, where?.sentence ?? '']; // prettier-ignore
    });
  const rows = [...numbers, ...also];
  return {
    title: title(view.file, coverage),
    columns: [
      text(columns.number),
      text(columns.verdict),
      text(columns.why),
      text(columns.figure),
      text(columns.known),
      text(columns.section),
      { header: columns.page, kind: 'number' },
      text(columns.sentence),
    ],
    rows,
    origins: rows.map(() => view.file),
  };
}
