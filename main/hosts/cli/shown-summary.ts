/** What an entry of the history did, as one line. */
export const shownSummary = (summary: Readonly<Record<string, unknown>>): string =>
  Object.entries(summary)
    .filter(([name]) => name !== 'sha256')
    .map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
