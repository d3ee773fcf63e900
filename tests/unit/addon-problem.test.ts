import { expect, test } from 'vitest';
import { bugSentence } from '../../main/hosts/cli/words/bug-sentence.ts';
import { addonProblemOf } from '../../main/store/addon.ts';
import { ADDON_WORDS } from '../../shared/words/errors/addon-problem.ts';

const failed = (message: string): Error => Object.assign(new Error(message), { code: 'ERR_DLOPEN_FAILED' });
// As ld.so of glibc 2.31 says it.
const OLD = failed(
  "/lib/x86_64-linux-gnu/libm.so.6: version `GLIBC_2.34' not found (required by /x/linux-x64.node)",
);

test('a system that is too old is told from a program that is broken, and from a mistake', () => {
  expect(addonProblemOf(OLD)).toEqual({ tag: 'SystemTooOld', lacks: 'GLIBC_2.34' });
  expect(
    addonProblemOf(failed("libstdc++.so.6: version `GLIBCXX_3.4.29' not found (required by y)")),
  ).toEqual({
    tag: 'SystemTooOld',
    lacks: 'GLIBCXX_3.4.29',
  });
  expect(addonProblemOf(failed('x.node: invalid ELF header'))).toMatchObject({ tag: 'AddonNotLoaded' });
  expect(addonProblemOf(new Error("version `GLIBC_2.34' not found"))).toBeNull();
  expect(addonProblemOf('x')).toBeNull();
});

test('it is said in both languages, and on the command line it is no mistake of ours', () => {
  const problem = addonProblemOf(OLD)!;
  expect(ADDON_WORDS.en.why(problem)).toContain('lacks GLIBC_2.34');
  expect(ADDON_WORDS.az.why(problem)).toContain('GLIBC_2.34 yoxdur');
  expect(bugSentence('arayis', OLD)).toMatch(
    /^arayis: Arayış cannot run on this machine\. Its system is too old/,
  );
  expect(bugSentence('arayis', new Error('x'))).toContain('mistake in arayis itself');
});
