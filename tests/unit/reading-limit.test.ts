import { expect, test } from 'vitest';
import { noteAz } from '../../shared/words/readings/note-az.ts';
import { noteEn } from '../../shared/words/readings/note-en.ts';

test('a file that was given up for time or memory says so, and what to do', () => {
  const time = { tag: 'NothingUnderstood', limit: { tag: 'OutOfTime', seconds: 30 } } as const;
  const memory = { tag: 'NothingUnderstood', limit: { tag: 'OutOfMemory', megabytes: 640 } } as const;
  expect(noteEn(time)).toBe(
    'Its values were not read, for 30 s were not enough. Undo the import and take the file in again, or split it.',
  );
  expect(noteAz(time)).toContain('30 saniyə kifayət etmədi');
  expect(noteEn(memory)).toContain('640 MB of memory');
  expect(noteAz(memory)).toContain('640 MB yaddaş');
  expect(noteEn({ tag: 'NothingUnderstood' })).toContain('entered by hand');
});
