import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contract, type Input, type Output, type ProcedureName } from '../../shared/contract/contract.ts';
import type { Role } from '../../shared/domain/people/person.ts';
import { listBackups } from '../../main/work/workspace/backups.ts';
import { tempFolder } from './temp-folder.ts';
import { testSession, type TestSession } from './test-session.ts';

/** Everything that can be asked of a workspace in which much has happened, each answer against its schema. */
const home = join(tempFolder(), 'home');
let app: TestSession;
const asked = new Set<ProcedureName>();

beforeAll(async () => {
  app = await testSession(home);
  await app.call('session.openSample', {});
}, 300_000);
afterAll(() => app.stop());

const become = async (fits: (role: Role) => boolean) => {
  const { people } = await ask('session.view', {});
  await ask('people.become', { person: people.find(({ role }) => fits(role))!.id });
};

async function ask<N extends ProcedureName>(name: N, input: Input<N>): Promise<Output<N>> {
  asked.add(name);
  return app.call(name, input);
}

const BOTH = ['en', 'az'] as const;
const ROWS = { filter: 'all', search: '', arrange: 'section' } as const;

test('deliveries, their sheets and their questions', async () => {
  const { lines } = await ask('deliveries.list', {});
  for (const { id, replacedBy } of lines) {
    const { sheets } = await ask('deliveries.view', { delivery: id });
    for (const { name } of sheets) {
      const { rows } = await ask('deliveries.sheet', { delivery: id, sheet: name });
      await ask('deliveries.cells', {
        delivery: id,
        sheet: name,
        from: 1,
        to: Math.min(rows, 300),
        diff: true,
      });
    }
    if (replacedBy) await ask('deliveries.diff', { delivery: replacedBy.id });
  }
  expect((await ask('deliveries.questions', {})).open.length).toBeGreaterThan(0);
  await ask('deliveries.importing', {});
  await ask('deliveries.senders', {});
});

test('figures, where they come from, and what is found', async () => {
  const spec = { ...ROWS, state: 'now', language: 'az', folds: {}, from: 0, to: 2000 } as const;
  const { rows } = await ask('figures.rows', spec);
  const { rows: flat } = await ask('figures.rows', { ...spec, arrange: 'flat' });
  await ask('figures.rows', { ...spec, arrange: 'agency', filter: 'disputed' });
  await ask('figures.rows', { ...spec, state: 'printed' });
  await ask('figures.next', { ...ROWS, after: null });
  for (const { id, kind } of rows)
    if (kind !== 'figure') await ask('figures.group', { row: id, arrange: 'section' });
  const figures = flat.flatMap(({ figure, period }) => (figure && period ? [{ figure, period }] : []));
  expect(figures.length).toBeGreaterThan(100);
  for (const of of figures.filter((_, at) => at % 5 === 0)) {
    await ask('figures.panel', of);
    await ask('origin.view', of);
  }
  for (const text of ['qurban', 'victims', 'DİN', '02', 'total']) await ask('search.find', { text });
});

test('checks, letters and the overview', async () => {
  const { findings } = await ask('checks.view', {});
  expect(findings.length).toBeGreaterThan(0);
  for (const { id } of findings) await ask('checks.finding', { finding: id });
  const { agencies } = await ask('overview.view', {});
  for (const { id } of agencies)
    for (const language of BOTH)
      await ask('letters.compose', { about: { kind: 'reminder', agency: id }, language });
  const { open } = await ask('deliveries.questions', {});
  const items = open.map(({ id }) => ({ question: id }));
  await ask('letters.compose', {
    about: { kind: 'questions', agency: open[0]!.agency, items },
    language: 'az',
  });
});

test('series, the reference, the history and the catalogue', async () => {
  for (const language of BOTH) {
    const { slides } = await ask('dynamics.view', { language });
    for (const { page, charts } of slides)
      for (const chart of charts.keys())
        await ask('dynamics.series', { of: { slide: page, chart }, language });
    await ask('reference.view', { language });
    const { blocks, prints } = await ask('composing.text', { language });
    expect(Object.keys(prints).length).toBeGreaterThan(150);
    await ask('composing.prints', { language, sources: ['{victims.identified|than-last-year}', '{no'] });
    const { figures } = await ask('composing.figures', { language, text: 'zərərçəkmiş' });
    expect(figures.length).toBeGreaterThan(5);
    const number = { text: '91', value: 91, sentence: 'As many as 91 victims were identified.' };
    const { offers } = await ask('composing.offers', { language, numbers: [number] });
    expect(offers[0]).not.toEqual([]);
    if (language === 'az') continue;
    const [before, behind] = [blocks[3]!, blocks[2]!.id];
    const after = [before, { id: null, source: 'A new one.' }];
    const written = await ask('composing.write', { language, behind, before: [before], after });
    expect(written.ids[0]).toBe(before.id);
    await ask('composing.comment', { language, block: before.id, quote: 'words', text: 'Is it so?' });
    const { comments } = await ask('composing.comments', { language });
    await ask('composing.settle', { language, comment: comments[0]!.id });
  }
  for (const { figure } of await ask('dynamics.figures', {}))
    await ask('dynamics.series', { of: { figure }, language: 'en' });
  const { path } = await ask('reference.plan', { language: 'en' });
  await ask('reference.export', { path, language: 'en', asPrinted: false });
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  const xml = strFromU8(parts['word/document.xml']!)
    .replace('The criminogenic situation', 'The situation')
    .replace('demonstration lessons', '3 lessons');
  writeFileSync(path, zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
  const { numbers } = await ask('reference.returned', { path });
  const worded = numbers.find(({ kind }) => kind === 'text')!;
  const other = numbers.find(({ id }) => id !== worded.id)!;
  await ask('reference.take', { path, changes: [{ id: worded.id, links: [] }] });
  await ask('reference.refuse', { path, changes: [other.id], reason: 'not so' });
  await ask('reference.returned', { path });
  const checked = await ask('checks.document', { path });
  expect(new Set(checked.numbers.map(({ verdict }) => verdict)).size).toBe(3);
  for (const language of BOTH) {
    const { slips } = await ask('language.slips', { language });
    const ids = slips.flatMap(({ id, say }) => (say === null ? [] : [id]));
    expect(ids.length).toBeGreaterThan(0);
    await ask('language.repair', { language, slips: ids });
    await ask('language.spelling', { language });
    await ask('language.suggest', { language, word: 'victm' });
    await ask('language.addWord', { language, word: 'Arayış' });
  }
  const { lines } = await ask('history.page', { count: 5000, filter: {} });
  await ask('history.between', { seq: lines.at(-1)!.seq });
  const view = await ask('catalogue.view', {});
  for (const { kind, id } of [
    ...view.agencies,
    ...view.figures,
    ...view.units,
    ...view.words,
    ...view.layouts,
    ...view.dimensions,
  ])
    // prettier-ignore
    await ask('catalogue.item', { kind, id });
  const { value, id } = await ask('catalogue.item', { kind: 'agency', id: view.agencies[0]!.id });
  await ask('catalogue.check', { kind: 'agency', id, value: {} });
  await ask('catalogue.edit', { kind: 'agency', id, value });
});

test('acts on figures, questions and findings', async () => {
  const letter = join(home, 'letter.txt');
  writeFileSync(letter, 'by letter');
  const at = { figure: 'victims.identified', period: '2023' };
  for (const [agency, value] of [
    ['mia', 501],
    ['moj', 502],
  ] as const)
    await ask('figures.enter', { ...at, agency, value, evidence: letter });
  const { seen, sources } = await ask('figures.panel', at);
  const choice = { kind: 'pick', observation: sources[0]!.observation } as const;
  await ask('decisions.decide', {
    ...at,
    choice,
    reason: 'r',
    authority: 'judgement',
    evidence: letter,
    seen,
  });
  await become((role) => role !== 'reviewer');
  const proposed = await ask('figures.panel', at);
  await ask('decisions.confirm', { decision: proposed.decision!.id, seen: proposed.seen });
  await ask('figures.panel', at);
  const [question] = (await ask('deliveries.questions', {})).open;
  await ask('questions.answer', { question: question!.id, answer: { kind: 'ignore' }, reason: 'r', seen: question!.seen }); // prettier-ignore
  for (const text of ['zərərçəkmiş', 'victims', 'жертв', 'mağdur']) await ask('questions.figures', { text });
  const next = (await ask('deliveries.questions', {})).open.find((one) => one.takesFigure)!;
  await ask('questions.askAgency', { question: next.id, reason: 'the row is new' });
  const marked = (await ask('deliveries.questions', {})).open.find(({ id }) => id === next.id)!;
  const figure = { kind: 'figure', figure: 'victims.identified', period: '2019', value: 3 } as const;
  await ask('questions.answer', { question: marked.id, answer: figure, reason: 'r', seen: marked.seen });
  const waiting = (await ask('deliveries.questions', {})).open.find(({ id }) => id === next.id)!;
  expect(waiting).toMatchObject({ state: 'proposed', answer: figure });
  await become((role) => role === 'reviewer');
  await ask('questions.confirm', { question: waiting.id, seen: waiting.seen });
  await become((role) => role !== 'reviewer');
  const waits = (await ask('checks.view', {})).findings.filter(({ standing }) => standing.state === 'open');
  const blocker = waits.find(({ severity }) => severity === 'blocker')!;
  const other = waits.find(({ severity }) => severity !== 'blocker')!;
  const seenOf = async (finding: string) => (await ask('checks.finding', { finding })).seen;
  const said = await ask('checks.explain', { finding: blocker.id, explanation: 'other', reason: 'r', seen: await seenOf(blocker.id) }); // prettier-ignore
  await ask('checks.waive', { finding: other.id, reason: 'r', seen: await seenOf(other.id) });
  await ask('checks.reopen', { finding: other.id });
  await become((role) => role === 'reviewer');
  await ask('checks.confirm', { clearance: said.id, seen: await seenOf(blocker.id) });
  await ask('checks.view', {});
});

test('the next year', async () => {
  const { lines: sentences, path: beside } = await ask('roll.view', {});
  const { language, block, at } = sentences[0]!;
  await ask('roll.mend', { language, block, at, fate: 'kept' });
  expect((await ask('roll.view', {})).lines[0]).toMatchObject({ block, fate: 'kept' });
  const { workspace: here } = await ask('session.view', {});
  await ask('roll.begin', { path: beside });
  await ask('roll.view', {});
  for (const one of BOTH) expect((await ask('roll.compared', { language: one })).from).toBe('2023');
  await ask('session.open', { path: here!.path });
  await become((role) => role === 'reviewer');
});

test('acts on everything else', async () => {
  await ask('overview.setDue', { agency: 'mia', due: '15.02.2024' });
  const [series] = await ask('dynamics.figures', {});
  await ask('dynamics.remark', { series: series!.figure, period: '2023', kind: 'break', text: 'b' });
  const about = { kind: 'reminder', agency: 'moj' } as const;
  await ask('letters.save', { about, language: 'en', subject: 's', text: 't', path: null });
  await ask('letters.save', { about, language: 'en', subject: 's', text: 't', path: join(home, 'l.docx') });
  await ask('catalogue.restore', { kind: 'agency', id: 'mia' });
  await ask('catalogue.retire', { figure: 'hotline.calls', from: '2024', reason: 'r' });
  const nameless = join(home, 'nameless.csv');
  writeFileSync(nameless, 'a;1\nb;2');
  const over = app.heard((event) => event.kind === 'progress' && event.progress.phase === 'done');
  await ask('deliveries.import', { paths: [nameless], letter: '1', received: '2024-01-31' });
  await over;
  const { taken } = (await ask('deliveries.importing', {})).last!;
  const { id: delivery } = await ask('deliveries.nameSender', { delivery: taken[0]!.id, agency: 'moj' });
  const twin = join(home, 'twin.csv');
  writeFileSync(twin, 'a;1\nb;2\n');
  const twinOver = app.heard((event) => event.kind === 'progress' && event.progress.phase === 'done');
  await ask('deliveries.import', { paths: [twin], agency: 'moj' });
  await twinOver;
  const { before, sheets, next } = await ask('teaching.read', {
    delivery,
    lessons: null,
    added: [],
  });
  expect(before).toEqual([]);
  const lessons = [{ sheet: sheets[0]!.name, ref: 'B1', figure: next, period: '2023' }];
  const whole = 'victims.identified';
  const { figures: wholes } = await ask('teaching.wholes', { text: 'zərər', ids: [whole], added: [] });
  const added = [
    {
      id: next,
      labels: { en: 'a', az: 'b', tr: 'c' },
      unit: 'persons',
      written: 'a',
      breakdown: { of: whole, by: wholes[0]!.dimensions.at(-1)!.id },
      section: wholes[0]!.section!,
      definition: 'd',
      begins: { from: ['victims.by_sex.women'], period: '2023', reason: 'r' },
    },
  ];
  expect(await ask('teaching.before', { delivery })).toBe(null);
  await ask('teaching.named', { names: { az: 'Zərərçəkmişlər' }, added: [] });
  await ask('teaching.take', { delivery, lessons, added, reason: 'r' });
  await ask('dynamics.series', { of: { figure: next }, language: 'az' });
  const sides = { from: ['victims.by_sex.women'], to: [whole], period: '2022', reason: 'r' };
  await ask('dynamics.rejoin', await ask('dynamics.break', sides));
  expect((await ask('rereading.offer', {})).deliveries.length).toBeGreaterThan(0);
  const twins = [(await ask('deliveries.importing', {})).last!.taken[0]!.id];
  const again = await ask('rereading.look', { deliveries: twins, take: null });
  expect(again.deliveries[0]!.lines.length).toBeGreaterThan(0);
  const outcome = await ask('rereading.take', { deliveries: twins, seen: again.seen });
  expect(outcome.deliveries).toMatchObject([{ before: twins[0] }]);
  const [form] = (await ask('layouts.taught', {})).tables;
  const { layout, key } = form!;
  await ask('layouts.form', { table: key });
  await ask('layouts.compare', { was: layout, now: 'moj' });
  await ask('layouts.rests', { named: key });
  const path = join(home, 'layout.json');
  await ask('layouts.export', { layout, path });
  await ask('layouts.withdraw', { named: key, reason: 'r' });
  await ask('layouts.look', { path });
  await ask('layouts.import', { path });
  await ask('deliveries.saveOriginal', { delivery: taken[0]!.id, path: join(home, 'copy.csv') });
  const table = {
    title: 'T',
    columns: [{ header: 'A', kind: 'text' as const }],
    rows: [['x']],
    origins: [''],
  };
  const enquiry = { id: 'greta' as const, years: ['2022', '2023'], inside: false, stated: {} };
  await ask('enquiries.view', { ...enquiry });
  await ask('enquiries.view', { ...enquiry, id: 'sdg', inside: true, stated: { population: 10_000_000 } });
  await ask('enquiries.save', { ...enquiry, path: join(home, 'g.csv'), language: 'az' });
  await ask('files.writeTable', { path: join(home, 't.xlsx'), table });
  await ask('files.write', { path: join(home, 't.txt'), encoding: 'utf8', content: 'x' });
  await ask('files.show', { path: join(home, 't.txt') });
  await ask('files.pick', { what: 'returns', title: 't' });
  await ask('files.pickTarget', { title: 't', name: 'n' });
  const { lines } = await ask('history.page', { count: 3, filter: {} });
  await ask('history.changed', { since: 'last-visit', until: null, language: 'az' });
  await ask('history.changed', {
    since: String(lines[2]!.seq),
    until: String(lines[0]!.seq),
    language: 'en',
  });
  await ask('history.backTo', { seq: lines[0]!.seq });
  const { id } = (await ask('deliveries.list', {})).lines[0]!;
  await ask('withdrawal.view', { delivery: id });
  await ask('withdrawal.reach', { delivery: id });
  const { erasure } = await ask('withdrawal.propose', { delivery: id, reason: 'r' });
  await ask('withdrawal.withdraw', { delivery: id, reason: 'r' });
  await ask('people.become', { person: (await ask('people.add', { name: 'D', role: 'reviewer' })).id });
  await ask('withdrawal.erase', { erasure: erasure.id });
  await ask('withdrawal.view', { delivery: id });
});

test('the window itself, and nothing was left out', async () => {
  await ask('session.view', {});
  await ask('session.counts', {});
  await ask('session.suggest', { period: '2024' });
  await ask('history.undo', {});
  await ask('history.redo', {});
  await ask('files.dropped', { paths: [] });
  await ask('settings.change', { theme: 'dark' });
  const own = join(home, 'own.arayis');
  await ask('session.create', { path: own, period: '2023' });
  await ask('people.add', { name: 'C', role: 'editor' });
  await ask('session.open', { path: join(home, 'w.arayis') });
  await ask('session.accept', { path: own });
  await ask('session.salvage', { path: own });
  await app.session.copying;
  await ask('session.restore', { path: own, backup: listBackups(own)[0]!.path });
  await ask('session.openSample', {});
  await ask('session.quit', {});
  const left = Object.keys(contract).filter((name) => !asked.has(name as ProcedureName));
  // A job that asks, or that is ended: tests of the import itself do that, on sessions that check as well.
  expect(left.toSorted()).toEqual(['deliveries.confirmImport', 'job.cancel']);
});
