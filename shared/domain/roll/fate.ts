/** mended: in other words · kept: as it is · later: it is a finding of the next year */
export type Fate = 'mended' | 'kept' | 'later';
