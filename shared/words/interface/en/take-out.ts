import { plural } from '../plural.ts';

const DECISION = {
  picked: 'opens again, for its value goes',
  weighed: 'stays, it was made for another value',
  evidence: 'names it as its letter',
};

/** A delivery that counts no more, or must not be here. */
export const takeOut = {
  menu: 'More about this delivery',
  withdraw: 'Withdraw…',
  erase: 'Erase…',
  eraseIt: 'Erase for good…',
  title: {
    withdraw: 'Withdraw this delivery',
    propose: 'Propose to erase this delivery',
    erase: 'Erase this delivery for good',
  },
  why: {
    withdraw: 'Nothing of it counts any more. It stays here, and undo brings it back.',
    propose:
      'For what must not be here, names of victims for example. Nothing happens until a second person confirms; then bytes, cells and texts are gone, and nobody can take that back.',
    erase:
      'Bytes, cells and texts go from the workspace. Nobody can take this back. Hash, sender, time, reason and both names stay.',
  },
  accept: { withdraw: 'Withdraw', propose: 'Propose', erase: 'Erase for good' },
  reason: 'Why',
  rests: 'What rests on it',
  nothing: 'Nothing rests on it.',
  value: (name: string, others: number) =>
    others === 0
      ? `${name}: nobody else says it`
      : `${name}: ${plural(others, 'value')} from elsewhere ${others === 1 ? 'stays' : 'stay'}`,
  moreValues: (count: number) => `and ${plural(count, 'more value')}`,
  more: (count: number) => `and ${count} more`,
  decision: (name: string, how: keyof typeof DECISION) => `The decision on ${name} ${DECISION[how]}`,
  explanation: (finding: string, by: string) => `What ${by} explained: ${finding}`,
  questions: (open: number, answered: number) => `${plural(open, 'question')} open, ${answered} answered`,
  later: (file: string) => `${file} took its place`,
  same: (file: string) => `${file} has the same bytes and goes, too`,
  holds: (file: string) => `${file} holds it: its bytes go, too`,
  withdrawn: (no: string) => `Delivery ${no} is withdrawn`,
  proposed: (no: string) => `Erasing delivery ${no} waits for a second person`,
  erased: (swept: boolean, copies: number) =>
    [
      'Erased for good.',
      ...(swept
        ? []
        : ['Another program reads the workspace: its file is written anew when it is opened next.']),
      ...(copies === 0
        ? []
        : [
            `${plural(copies, 'copy', 'copies')} of the workspace still ${copies === 1 ? 'holds' : 'hold'} it.`,
          ]),
    ].join(' '),
  proposedBy: (by: string, reason: string) =>
    `${by} proposes to erase it: “${reason}”. A second person confirms.`,
  isWithdrawn: (by: string, at: string, reason: string) =>
    `Withdrawn by ${by}, ${at}: “${reason}”. Nothing of it counts.`,
  isErased: (
    what: 'whole' | 'bytes',
    { by, confirmedBy, at }: { by: string; confirmedBy: string; at: string },
    reason: string,
  ) =>
    `${what === 'whole' ? 'Erased' : 'Its own bytes were erased, for what lay in it'}, ${at}: proposed by ${by}, confirmed by ${confirmedBy}. “${reason}”`,
  copies: 'Copies of the workspace that still hold it; an administrator has to remove them:',
  markWithdrawn: 'withdrawn',
  markErased: 'erased',
  markProposed: 'to be erased',
};
