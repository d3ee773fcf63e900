import { expect, test } from 'vitest';
import { accountsOf } from './accounted/sets.ts';
import { AT_MOST } from './ceilings.ts';

test.each(['samples', 'unseen', 'law-one'] as const)('every number of %s is accounted for', async (set) => {
  const unexplained: string[] = [];
  for await (const { name, account } of accountsOf(set)) {
    expect(account.numbers).toBe(account.taken + account.asked + account.aside);
    unexplained.push(...account.unnamed.map(({ sheet, ref, text }) => `${name} ${sheet}!${ref} ${text}`));
  }
  expect(unexplained.length, unexplained.slice(0, 50).join('\n')).toBeLessThanOrEqual(
    AT_MOST.numbersUnexplained[set],
  );
});
