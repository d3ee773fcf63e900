import { z } from '../../shared/zod.ts';
import { answers } from '../../shared/contract/answers/answers.ts';
import { AppErrorSchema } from '../../shared/contract/answers/vocabulary/errors.ts';
import type { ProcedureName } from '../../shared/contract/contract.ts';
import type { Result } from '../../shared/result.ts';

/**
 * Throws where an answer, or a refusal, is not what the contract says: a mistake of ours, found before a screen
 * shows something else because of it. What is looked at is what reaches the page.
 */
export function checkAnswer(name: ProcedureName, answer: Result<unknown, unknown>): void {
  const [schema, said] = answer.ok ? [answers[name], answer.value] : [AppErrorSchema, answer.error];
  const checked = schema.safeParse(JSON.parse(JSON.stringify(said)));
  if (!checked.success)
    throw new Error(`answered otherwise than the contract says: ${z.prettifyError(checked.error)}`);
}
