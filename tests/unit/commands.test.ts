import { expect, test } from 'vitest';
import { COMMANDS } from '../../main/hosts/cli/commands.ts';

test('a command is listed by the name that it has', async () => {
  const loaded = await Promise.all(COMMANDS.map(({ load }) => load()));
  expect(loaded.map(({ name }) => name)).toEqual(COMMANDS.map(({ name }) => name));
});
