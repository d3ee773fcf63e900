/**
 * Files of strangers under each body as the sender: nothing may be taken from them but the rows of Azerbaijan, and no
 * sheet may cost more than three questions. `npx node tests/measure/foreign.ts [-v] [--by-file] [--senders=all|none,mia,…] [--file=unodc]`
 */
import { catalogue } from '../unit/catalogue-fixture.ts';
import { foreignFiles } from './foreign-files.ts';
import { foreignSum } from './foreign-sums.ts';
import { keyOf, placeOf } from './judge.ts';
import { say } from './say.ts';

const flags = process.argv.slice(2);
const valueOf = (name: string): string | undefined =>
  flags.find((flag) => flag.startsWith(`--${name}=`))?.split('=')[1];

/** From here on a file is tried under few senders, unless all are asked for. */
const LARGE = 50_000;
const FEW = [undefined, 'mia', 'mia_thb', 'sms', 'moj', 'sea', 'courts_grave'];
const EVERY = [undefined, ...catalogue.agenciesById.keys()];
const MOST_QUESTIONS = 3;
const asked = valueOf('senders');
const named = asked === undefined || asked === 'all' ? undefined : asked.split(',');

function sendersFor(cells: number): readonly (string | undefined)[] {
  if (named !== undefined) return named.map((sender) => (sender === 'none' ? undefined : sender));
  return cells > LARGE && asked !== 'all' ? FEW : EVERY;
}

let [readings, taken, own, sheets, crowded, worst] = [0, 0, 0, 0, 0, 0];
for (const file of await foreignFiles(valueOf('file'))) {
  const started = performance.now();
  const cells = file.document.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const sum = foreignSum(file, sendersFor(cells));
  const most = Math.max(0, ...sum.asked.map(({ questions }) => questions));
  const many = sum.asked.filter(({ questions }) => questions > MOST_QUESTIONS);
  readings += sum.readings;
  taken += sum.taken.length;
  own += sum.own;
  sheets += sum.asked.length;
  crowded += many.length;
  worst = Math.max(worst, most);
  if (flags.includes('--by-file'))
    say(
      `  ${file.name}: ${cells} cells, taken ${sum.taken.length}, most questions on a sheet ${most}, ${Math.round(performance.now() - started)} ms`,
    );
  if (!flags.includes('-v')) continue;
  for (const { agency, observation } of sum.taken.slice(0, 20))
    say(`  taken ${file.name} as ${agency ?? 'nobody'}: ${placeOf(observation)} ${keyOf(observation)}`);
  for (const { agency, sheet, questions } of many.slice(0, 3))
    say(`  ${questions} questions ${file.name} ${sheet} as ${agency ?? 'nobody'}`);
}
say(
  `foreign: ${readings} readings: ${taken} observations that are not ours (${own} are); of ${sheets} sheets with questions ${crowded} have more than ${MOST_QUESTIONS}, the worst ${worst}`,
);
