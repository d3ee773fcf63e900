import type { questionsContract } from '../../../shared/contract/questions.ts';
import { answerQuestion } from './questions.ts';
import type { HandlersOf } from '../../session/handler.ts';

export const questionsHandlers: HandlersOf<typeof questionsContract> = {
  'questions.answer': ({ app, workspace, by }, { question, answer, reason, seen }) =>
    answerQuestion(app, workspace, { question, answer, reason, by, seen }),
};
