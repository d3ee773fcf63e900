import { lower } from '../../text/fold.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { CellReading } from '../reading/cell-reading.ts';

/** What a court of first instance tells of every verdict of its own (az, ru, en, tr; stems). */
const OF_FIRST_INSTANCE =
  /birinci instansiya|перв(?:ой|ая|ую) инстанц|(?:first|trial)[ -]instance|instance courts?|ilk derece/u;
const ON_APPEAL = /apell?y?asiya|апелляц|(?<!\p{L})appeal|istinaf/u;
/** … and that what came of it elsewhere is left out: not that it is taken off. */
const LEFT_OUT =
  /nəzərə alinm(?:a|ir)|(?:daxil|aid) (?:deyil|edilmə|olma)|без уч[её]та|не (?:включ|вош|учт|учит|отраж)|not (?:been )?(?:taken into account|includ|count|consider|reflect)|dikkate alinma|dahil (?:değil|edilme)/u;

/** A note without the clauses that only say that the verdicts are those of first instance, before any appeal. */
export const withoutInstance = (text: string): string =>
  text
    .split(/(?<=[;.])/u)
    .filter((clause) => {
      const said = lower(clause);
      return (
        !(OF_FIRST_INSTANCE.test(said) && !ON_APPEAL.test(said)) &&
        !(ON_APPEAL.test(said) && LEFT_OUT.test(said))
      );
    })
    .join('');

/** Whether a court counts here what it tried itself: the verdicts of first instance, whatever came of them later. */
export const isOfTrial = (
  { agency, settled, candidates: [best] }: CellReading,
  { catalogue }: Meanings,
): boolean =>
  catalogue.agenciesById.get(agency)?.type === 'judiciary' &&
  (settled?.figure ?? best?.figure ?? '').startsWith('prosecution.');
