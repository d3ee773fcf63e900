import { ok } from '../../../shared/result.ts';
import type { questionsContract } from '../../../shared/contract/questions.ts';
import { answerQuestion } from './answer-question.ts';
import { askAgency, confirmAnswer } from './confirm-answer.ts';
import { findFigures } from './find-figures.ts';
import type { HandlersOf } from '../../session/handler.ts';

export const questionsHandlers: HandlersOf<typeof questionsContract> = {
  'questions.answer': ({ app, workspace, by }, { question, answer, reason, seen }) =>
    answerQuestion(app, workspace, { question, answer, reason, by, seen }),
  'questions.confirm': ({ app, workspace, by }, { question, seen }) =>
    confirmAnswer(app, workspace, { question, by, seen }),
  'questions.askAgency': ({ app, workspace, by }, { question, reason }) =>
    askAgency(app, workspace, { question, reason, by }),
  'questions.figures': ({ app }, { text }) => ok({ figures: findFigures(app.catalogue(), text) }),
};
