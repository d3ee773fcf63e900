/** What kind of act a line of the history is, for a filter. */
export const ACT_KINDS = {
  deliveries: ['import', 'enter', 'due', 'read again', 'withdraw', 'propose erasing', 'erase'],
  answers: ['answer', 'confirm answer', 'teach'],
  decisions: ['decide', 'confirm', 'series remark', 'figure break'],
  findings: ['explain', 'waive', 'reopen', 'confirm clearance'],
  letters: ['letter', 'ask agency'],
  documents: ['export'],
  text: [
    'import text',
    'edit text',
    'repair text',
    'add word',
    'take look',
    'take returned',
    'refuse returned',
    'mend sentence',
    'comment',
    'settle comment',
  ],
  catalogue: ['edit catalogue', 'edit layout', 'add figure', 'withdraw layout'],
  people: ['people add', 'new', 'roll-forward', 'accept copy'],
  undo: ['undo', 'redo'],
} as const;
export type ActKind = keyof typeof ACT_KINDS;
export const ACT_KIND_NAMES = Object.keys(ACT_KINDS) as ActKind[];
