import { Document, ImportedXmlComponent, Packer, Paragraph, TextRun, type ParagraphChild } from 'docx';
import { buildReference } from '../../main/docx/build.ts';
import { runReader } from '../../main/readers/run-reader.ts';
import { tagOf } from '../../main/docx/content-control.ts';
import { NOTHING } from '../../shared/charts/series.ts';
import { writtenLines } from '../../shared/domain/reference/gate/written-lines.ts';
import type { ComposedBlock, ComposedDocument, ComposedRun } from '../../shared/domain/reference/composed.ts';
import type { Inline, ReferenceText } from '../../shared/domain/reference/reference.ts';
import { median } from './measure.ts';

/**
 * 100 pages with 10,000 figures: what building costs against the Word library alone, and what reading it back adds.
 * Alone in its process; prints, in milliseconds: the library with the same text, the library with the
 * same content controls, building, building with the gate; then the same again as the work of all processors, which
 * other programs of the machine do not lengthen.
 */
const PARAGRAPHS = 1000;
const FIGURES = 10;
const [rounds = 5] = process.argv.slice(2).map(Number);

const figureAt = (paragraph: number, at: number): string => `bench.section_${paragraph}.figure_${at}`;
const WORDS = 'persons in the towns and provinces of the country during the year and';

function composed(): ComposedDocument {
  const blocks = Array.from({ length: PARAGRAPHS }, (_, paragraph): ComposedBlock => {
    const runs = Array.from({ length: FIGURES }, (__, at): ComposedRun[] => [
      { kind: 'figure', figure: figureAt(paragraph, at), part: 'value', text: String(paragraph * 10 + at), state: 'agreed', open: false },
      { kind: 'text', text: ` ${WORDS} ` },
    ]); // prettier-ignore
    return {
      id: `bench.${paragraph}`,
      kind: 'paragraph',
      page: Math.ceil((paragraph + 1) / 10),
      runs: runs.flat(),
    };
  });
  return {
    template: 'bench', year: 2023, mode: 'house', language: 'en', blocks, corrections: [], unprinted: [],
    figures: { total: PARAGRAPHS * FIGURES, open: 0, blocked: 0 }, blockComments: {}, comments: [],
  }; // prettier-ignore
}

/** The text that it was composed of, for the checks. */
function textOf({ blocks }: ComposedDocument): ReferenceText {
  const inlines = (runs: readonly ComposedRun[]): Inline[] =>
    runs.map((run) => run.kind === 'figure' ? { kind: 'figure', figure: run.figure, part: run.part } : { kind: 'text', text: run.text }); // prettier-ignore
  return {
    template: 'bench', year: 2023, language: 'en',
    blocks: blocks.flatMap((block) => block.kind === 'paragraph' ? [{ ...block, inlines: inlines(block.runs) }] : []),
  }; // prettier-ignore
}

const document = composed();
const text = textOf(document);
const labels = new Map<string, string>();

type Run = ComposedRun;
const withLibrary = async (runOf: (run: Run, id: number) => ParagraphChild): Promise<unknown> => {
  let id = 0;
  const children = document.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [new Paragraph({ children: block.runs.map((run) => runOf(run, (id += 1))) })]
      : [],
  );
  return Packer.toArrayBuffer(new Document({ sections: [{ children }] }));
};

const textOnly = (): Promise<unknown> => withLibrary(({ text: said }) => new TextRun({ text: said }));

/** The library has no controls of its own; this is how it takes them. */
const sameControls = (): Promise<unknown> =>
  withLibrary((run, id) => {
    const said = new TextRun({ text: run.text });
    if (run.kind === 'text') return said;
    const element = (name: string, value: string): ImportedXmlComponent =>
      new ImportedXmlComponent(name, { 'w:val': value });
    const [control, properties, content] = ['w:sdt', 'w:sdtPr', 'w:sdtContent'].map(
      (name) => new ImportedXmlComponent(name),
    );
    for (const one of [element('w:alias', run.figure), element('w:tag', run.figure), element('w:id', String(id)), element('w:lock', 'sdtLocked')]) properties!.push(one); // prettier-ignore
    content!.push(said);
    control!.push(properties!);
    control!.push(content!);
    return control as unknown as ParagraphChild;
  });

const build = (): Promise<Uint8Array> =>
  buildReference(
    document,
    { slides: [] },
    {
      now: new Date(0),
      period: '2023',
      lookup: () => NOTHING,
      labels,
      draft: { date: '01.01.2024' },
      title: 'Bench',
    },
  );

async function gated(): Promise<void> {
  const bytes = await build();
  const lines = writtenLines(document, ({ figure, part }) => tagOf(figure, part));
  const owners = new Set(lines.flatMap(({ tags }) => tags.map(({ tag }) => tag)));
  const gate = { expected: { lines, charts: [], notes: [] }, text, relations: [], owners, ownLines: [] };
  const question = { ask: 'gate' as const, ...gate };
  const read = await runReader({ job: 'document', bytes, name: 'bench.docx', question });
  if (!read.ok || read.value.readBack.edits.length > 0)
    throw new Error('what was written does not read back');
}

/** Milliseconds by the clock, and of all processors. */
async function timed(work: () => Promise<unknown>): Promise<[number, number]> {
  const [from, worked] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(worked);
  return [performance.now() - from, (user + system) / 1000];
}

const contenders = [textOnly, sameControls, build, gated];
const times = contenders.map((): [number, number][] => []);
for (let round = -1; round < rounds; round += 1)
  for (const [at, work] of contenders.entries()) {
    const took = await timed(work);
    if (round >= 0) times[at]!.push(took);
  }
for (const which of [0, 1] as const)
  console.log(times.map((list) => median(list.map((one) => one[which])).toFixed(0)).join('\n'));
