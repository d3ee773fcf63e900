/**
 * Whether a test has to be skipped because the program that it looks through is not installed. Where
 * everything was installed for it (continuous integration), that is a failure.
 *
 * @param what named in the message
 * @throws under ARAYIS_NO_SKIPS
 */
export function lacking(what: string, there: boolean): boolean {
  if (!there && process.env['ARAYIS_NO_SKIPS'] === '1')
    throw new Error(`${what} is missing: its tests would be skipped`);
  if (!there) process.stderr.write(`skipped: ${what} is not installed here\n`);
  return !there;
}

/** Whether tests that look into the shared folder beside the project have to be skipped; says which. */
export function withoutShared(what: string, there: boolean): boolean {
  if (!there) process.stderr.write(`skipped: ${what} (the shared folder is not beside the project)\n`);
  return !there;
}
