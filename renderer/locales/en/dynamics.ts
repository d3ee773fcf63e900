export const dynamics = {
  title: 'Dynamics',
};
