/** The layout of a workspace's own in which it keeps what was taught of an agency's returns. */
export const layoutIdFor = (agency: string): string => `taught-${agency}`;
