import { answers } from '../shared/contract/answers/answers.ts';

export const knows = Object.keys(answers);
