/**
 * Measures what becomes of the public returns on their way: `npx node tests/measure/post.ts [-v] [CARRIER…]`. Each is
 * sent as an attachment, in an archive, as a Word letter and in the other formats of a text, as a PDF of itself and of
 * the letter, and pasted; what is read of it is laid beside what is read of the file itself. Needs LibreOffice.
 */
import { cameWith } from '../../shared/domain/understanding/post/came-with.ts';
import { unpack } from '../../main/readers/post/unpack.ts';
import { interpretDocument } from '../fixtures/returns.ts';
import { readSpreadsheet } from '../fixtures/read-spreadsheet.ts';
import {
  archiveOf,
  asLetter,
  converted,
  mailOf,
  pastedOf,
  type Carried,
  type Sent,
} from './post/carriers.ts';
import { compare, type Carrying, type Compared } from './post/compare.ts';
import { publicReturns, SETS } from './public-returns.ts';
import { say } from './say.ts';
import { senderOf } from './senders.ts';

const args = process.argv.slice(2);
const verbose = args.includes('-v');
const wanted = args.filter((one) => !one.startsWith('-'));

interface Return extends Sent {
  rows: Parameters<typeof compare>[2];
  period: string;
}

const returns: Return[] = (await publicReturns(SETS)).map(({ one, bytes }) => ({ ...one, bytes }));

/** What comes out of a mail or archive. */
async function partsOf(bytes: Uint8Array): Promise<Carried[]> {
  const opened = await unpack(bytes);
  if (!opened.ok || opened.value === null) return [];
  return opened.value.parts.flatMap(({ file, path, mails, says, bytes: part }) =>
    part === null
      ? []
      : [{ name: file, bytes: part, cameWith: cameWith({ path: ['cavab.eml', ...path], mails }, says) }],
  );
}

const letters = new Map<string, Carried>();
async function letterOf(one: Return): Promise<Carried> {
  const key = `${one.period}/${one.name}`;
  const letter = letters.get(key) ?? (await asLetter(one));
  letters.set(key, letter);
  return letter;
}

/** By year, for two years have files of one name. */
async function convertedAll(
  format: string,
  from: (one: Return) => Promise<Carried> | Carried,
  goes: (one: Return) => boolean = () => true,
): Promise<Map<Return, Carried[]>> {
  const out = new Map<Return, Carried[]>();
  for (const [, some] of Map.groupBy(returns, ({ period }) => period)) {
    const files = await Promise.all(some.filter(goes).map(async (one) => ({ one, file: await from(one) })));
    const made = converted(
      files.map(({ file }) => file),
      format,
    );
    for (const { one, file } of files)
      out.set(
        one,
        [made.get(file.name)].flatMap((found) => found ?? []),
      );
  }
  return out;
}

const each = async (make: (one: Return) => Promise<Carried[]> | Carried[]): Promise<Map<Return, Carried[]>> =>
  new Map(await Promise.all(returns.map(async (one) => [one, await make(one)] as const)));

const CARRIERS: Record<string, () => Promise<Map<Return, Carried[]>>> = {
  mail: () => each((one) => partsOf(mailOf(one))),
  zip: () => each((one) => partsOf(archiveOf(one, one.period))),
  docx: () => each(async (one) => [await letterOf(one)]),
  odt: () => convertedAll('odt', letterOf),
  rtf: () => convertedAll('rtf', letterOf),
  doc: () => convertedAll('doc', letterOf),
  'pdf-letter': () => convertedAll('pdf', letterOf),
  // LibreOffice asks how a text file is to be split, and nobody prints one.
  pdf: () =>
    convertedAll(
      'pdf',
      (one) => one,
      (one) => !one.name.endsWith('.csv'),
    ),
  pasted: () => each((one) => one.document.sheets.filter(({ state }) => state === 'visible').map(pastedOf)),
};

/** The body of whose table it is, where it is one. */
function bodyOf({ rows }: Return, sheet: string | undefined): string | undefined {
  const bodies = new Set(rows.filter((row) => row.sheet === sheet && row.figure !== 'none').map(({ agency }) => agency.split('|')[0]!)); // prettier-ignore
  const [only] = bodies;
  return bodies.size === 1 ? only : undefined;
}

async function carriedOf(one: Return, files: readonly Carried[], isPasted: boolean): Promise<Carrying[]> {
  const out: Carrying[] = [];
  const sheets = one.document.sheets.filter(({ state }) => state === 'visible');
  for (const [at, { name, bytes, cameWith: around }] of files.entries()) {
    const read = await readSpreadsheet(bytes, name);
    if (!read.ok) {
      if (verbose) say(`  ${one.name}: ${JSON.stringify(read.error)}`);
      continue;
    }
    // Whoever pastes says from whom it came.
    const agency = isPasted ? (bodyOf(one, sheets[at]?.name) ?? senderOf(one.name)) : undefined;
    const options = {
      period: one.period,
      ...(agency === undefined ? {} : { agency }),
      ...(around === undefined ? {} : { cameWith: around }),
    };
    out.push({ document: read.value, out: interpretDocument(name, read.value, options) });
  }
  return out;
}

let wrong = 0;
for (const [carrier, make] of Object.entries(CARRIERS)) {
  if (wanted.length > 0 && !wanted.includes(carrier)) continue;
  const sum = { right: 0, asked: 0, askedWithout: 0, aside: 0, wrong: 0, otherBody: 0, extra: 0 };
  for (const [one, files] of await make()) {
    const own = interpretDocument(one.name, one.document, { period: one.period });
    const found: Compared = compare(own, await carriedOf(one, files, carrier === 'pasted'), one.rows);
    sum.right += found.right;
    sum.asked += found.asked;
    sum.askedWithout += found.askedWithout;
    for (const kind of ['aside', 'wrong', 'otherBody', 'extra'] as const) {
      sum[kind] += found[kind].length;
      if (verbose) for (const line of found[kind]) say(`  ${kind}: ${one.period} ${one.name}: ${line}`);
    }
  }
  wrong += sum.wrong;
  say(
    `${carrier.padEnd(10)} right ${sum.right}, asked ${sum.asked}, asked without the right offer ${sum.askedWithout}, aside ${sum.aside}, WRONG ${sum.wrong}, under the body of the file ${sum.otherBody}, extra ${sum.extra}`,
  );
}
process.exitCode = wrong > 0 ? 1 : 0;
