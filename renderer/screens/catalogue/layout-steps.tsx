import { layoutsInForce, type Layout } from '../../../shared/domain/catalogue/layout.ts';
import { countingCells } from '../../../shared/domain/catalogue/taught-table.ts';
import type { CatalogueItem } from '../../../shared/contract/catalogue.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import css from './layout-steps.module.css';
import panelCss from '../../kit/panel.module.css';

/** A year of the return in the texts of a table. */
const YEAR = /\{year(?:[+-]1)?\}/g;

/** What a layout expects and what each cell means, as steps that a person can read. */
export function LayoutSteps({ item }: { item: CatalogueItem }) {
  const w = useWords().catalogue;
  const s = w.steps;
  const language = useLanguage();
  const layout = item.value as Layout;
  const name = (id: string): string => item.names[id]?.[language] ?? id;
  const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');
  const { sheets, titles } = layout.recognise;
  const codes = (categories: Readonly<Record<string, string>> | undefined): string =>
    categories === undefined ? '' : ` · ${Object.values(categories).map(name).join(', ')}`;
  const recognised = [
    sheets.length > 0 ? s.sheets(quoted(sheets)) : '',
    titles.length > 0 ? s.titles(quoted(titles)) : '',
  ].filter(Boolean);
  const parts: { title: string; steps: [string, string][] }[] = [
    { title: s.recognise, steps: (recognised.length > 0 ? recognised : [s.anyOf]).map((text) => [text, '']) },
    {
      title: s.tables,
      steps: layoutsInForce([layout])[0]!.tables.map((one) => [
        quoted([(one.captions[0] ?? one.sheet ?? one.beside[0] ?? '').replace(YEAR, '…')]),
        s.cells(countingCells(one)),
      ]),
    },
    {
      title: s.registers,
      steps: layout.registers.flatMap((one) =>
        one.figures.map((each): [string, string] => [
          `${s.sheet(one.sheet)}, ${s.operations[each.operation]} ${s.of(each.of)}`,
          name(each.figure),
        ]),
      ),
    },
    {
      title: s.longTables,
      steps: layout.longTables.map((one) => [
        `${quoted(one.headers)}: ${s.column(one.value)}`,
        name(one.figure),
      ]),
    },
    { title: s.sentences, steps: layout.sentences.map((one) => [`“${one.pattern}”`, name(one.figure)]) },
    {
      title: s.remarks,
      steps: layout.remarks.map((one) => [
        `${s.label(one.label)}, “${one.pattern}”`,
        name(one.figure) + codes(one.categories),
      ]),
    },
    { title: s.marks, steps: Object.entries(layout.marks).map(([mark, means]) => [`“${mark}”`, means]) },
  ];
  return (
    <>
      {parts
        .filter(({ steps }) => steps.length > 0)
        .map(({ title, steps }) => (
          <div key={title} className={panelCss.part}>
            <div className="label">{title}</div>
            <ul className={css.steps}>
              {steps.map(([from, to], at) => (
                <li key={at}>
                  <span className="muted">{from}</span>
                  {to !== '' && <span>{to}</span>}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </>
  );
}
