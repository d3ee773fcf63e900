import type { ImportOutcome } from '../../shared/contract/import.ts';
import type { PastedTable } from '../../shared/domain/deliveries/pasted.ts';
import type { DeliveryId } from '../../shared/domain/keys/ids.ts';

/** What the person says about the files; what is not said is found in them. */
export interface IntakeHints {
  agency?: string;
  period?: string;
  layout?: string;
  supersedes?: DeliveryId;
  letter?: string;
  received?: string;
  /** Fewest bars of confidence that are taken without asking; 2 where nothing is said. */
  accept?: 3 | 2;
  /** Why what names persons is kept; absent: it is left out. */
  keepPersons?: string;
  by: string;
}

/** What a job is started with. */
export type JobTask =
  | {
      kind: 'import';
      workspace: string;
      resources: string;
      paths: string[];
      pasted?: PastedTable;
      hints: IntakeHints;
    }
  | { kind: 'sample'; workspace: string; resources: string };

/** A job that runs: whoever started it need not wait for its end. */
export interface StartedJob {
  id: number;
  outcome: Promise<ImportOutcome>;
}
