import { z } from 'zod';

// A schema here reads a handful of small files or one message: compiling a parser for each (`new Function`) takes
// longer than it ever saves, at every start of the program and of every command.
z.config({ jitless: true });

export { z };
