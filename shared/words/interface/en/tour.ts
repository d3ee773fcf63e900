export const tour = {
  name: 'Short tour',
  skip: 'Leave the tour',
  back: 'Back',
  next: 'Next',
  done: 'Begin',
  at: (step: number, of: number) => `${step} of ${of}`,
  steps: {
    files: {
      title: 'Files come in here',
      text: 'Drop what the agencies sent, one file or a whole folder, anywhere in the window, or press Ctrl I. Every cell is read. Nothing is lost, and nothing is guessed.',
    },
    question: {
      title: 'You say what a cell means',
      text: 'Where a cell can be read in two ways, the program asks. Press the number of the reading that is right, and it goes on to the next one.',
    },
    decide: {
      title: 'You decide where sources disagree',
      text: 'Each column is what one body says. Choose the value that counts, give the reason, and propose it. Its cell in the sheet is one key away: O.',
    },
    confirm: {
      title: 'A second person confirms',
      text: 'Nobody confirms what they proposed themselves. You are the second person for this one; who works here is chosen at the top right.',
    },
    checks: {
      title: 'Everything is added up',
      text: 'Totals, parts and changes are checked against each other, with the arithmetic written out. Put right what is wrong, explain what is right, ask the agency.',
    },
    export: {
      title: 'Out comes the Word draft',
      text: 'Ctrl E writes it at any time. What is still open is marked in it and listed. Every change is saved at once, and Ctrl Z takes it back.',
    },
  },
};
