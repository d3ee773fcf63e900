import type { Layout, Where } from '../../../shared/domain/catalogue/layout.ts';
import type { CatalogueItem } from '../../../shared/contract/catalogue.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import css from './layout-steps.module.css';
import panelCss from '../../kit/panel.module.css';

/** What a layout expects and what each cell means, as steps that a person can read. */
export function LayoutSteps({ item }: { item: CatalogueItem }) {
  const w = useWords().catalogue;
  const s = w.steps;
  const language = useLanguage();
  const layout = item.value as Layout;
  const name = (id: string): string => item.names[id]?.[language] ?? id;
  const where = (one: Where): string =>
    [
      one.sheet === undefined ? '' : s.sheet(one.sheet),
      one.title === undefined ? '' : s.title(one.title),
      one.parent === undefined ? '' : s.parent(one.parent),
      one.label === undefined ? '' : s.label(one.label),
      one.column === undefined ? '' : s.column(one.column),
      one.nth === undefined ? '' : s.nth(one.nth),
    ]
      .filter(Boolean)
      .join(', ') || s.everywhere;
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
    { title: s.agencies, steps: layout.agencies.map((one) => [where(one.where), name(one.agency)]) },
    {
      title: s.contexts,
      steps: layout.contexts.map((one) => [where(one.where), name(one.figure) + codes(one.categories)]),
    },
    {
      title: s.rules,
      steps: layout.rules.map((one) => [where(one.where), meaning(one)]),
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

  function meaning(one: Layout['rules'][number]): string {
    const why = language === 'az' ? (one.ignoreAz ?? one.ignore) : one.ignore;
    if (why !== undefined) return s.ignored(why);
    const figures = [one.figure, ...(one.also ?? [])].flatMap((id) => (id === undefined ? [] : [name(id)]));
    const extra = [one.period, one.agency === undefined ? undefined : name(one.agency), one.pattern];
    return [figures.join(', ') + codes(one.categories), ...extra.filter((text) => text !== undefined)].join(
      ' · ',
    );
  }
}
