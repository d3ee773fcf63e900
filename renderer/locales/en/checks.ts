export const checks = {
  title: 'Checks',
};
