import program from '../../package.json' with { type: 'json' };

/** Version of the program, as its package names it. */
export const programVersion = (): string => program.version;
