/** Law one on its 169 cases, without a workspace: `npx node tests/measure/law-one.ts [-v] [-o]`; `-o`: questions without the one right reading. */
import { lawSums } from './law/sums.ts';
import { say } from './say.ts';

const sums = await lawSums();
if (process.argv.includes('-v')) {
  for (const { one, fates } of sums.results)
    for (const { fate, ref, says } of fates)
      if (fate !== 'right' && fate !== 'asked') say(`  ${fate} [${one.kind}] ${one.id} ${ref}: ${says}`);
}
if (process.argv.includes('-o')) {
  for (const { one, offers } of sums.results)
    for (const { offer, ref, says } of offers)
      if (offer !== 'right') say(`  ${offer} [${one.kind}] ${one.id} ${ref}: ${says}`);
}
const { right, nothing } = sums.offers;
say(
  `law one: ${sums.results.length} cases: ${sums.wrong.length} silently wrong, ${sums.vanished.length} vanished, ${sums.flagged.length} wrong unless flagged; controls ${sums.controlsTaken} of ${sums.controls}; of ${sums.ordinary} ordinary cells ${sums.overAsked} asked; asked with one right reading: ${right} offer it, ${nothing} offer nothing, ${sums.offers['only-others']} only others`,
);
