export function word(state: 'open' | 'decided'): string {
  switch (state) {
    case 'open':
      return 'open';
  }
  return '';
}
