import { someAnswers } from '../support/answers';
import { pages } from '../../scripts/pages';

export const someAnswersQuery = new URLSearchParams(someAnswers).toString();

/** A page as it is opened in the browser build. */
export interface PageState {
  readonly name: string;
  readonly hash: string;
  /** What was kept from an earlier visit, beside language and text size. */
  readonly saved: object;
}

const ticks = ['employer-stopped', 'wechat-me'];

/** Every page of the package, begun. */
export const everyPage: readonly PageState[] = pages.map(({ name, hash }) => ({ name, hash, saved: { ticks } }));

const help = (page: string, query: object) =>
  `#/pages/help/${page}/index?${new URLSearchParams(Object.entries(query)).toString()}`;

/** Pages that look quite different for somebody who came by a link, or who has answered the questions. */
export const furtherStates: readonly PageState[] = [
  ['messages of a step', help('trouble', { step: 'wechat-fill', city: '510100' }), {}],
  ['one message', help('trouble', { id: 'no-valid-payment-record' }), {}],
  ['one question', help('questions', { id: 'lost-after-three' }), {}],
  ['rumours', help('questions', { topic: 'rumours' }), {}],
  ['words for a call', help('script', { id: 'enrol', trouble: 'no-valid-payment-record', step: 'wechat-fill' }), {}],
  ['papers of a city', help('papers', { for: 'counter', city: '440300' }), {}],
  ['steps of a place', help('local', { id: 'chongqing' }), {}],
  ['a search that finds a message', help('search', { q: '未查询到有效参保缴费信息' }), {}],
  ['a search that finds pages', help('search', { q: '断缴' }), {}],
  ['a search that finds nothing', help('search', { q: 'zzzzqq' }), {}],
  ['a question that was answered', '#/pages/route/finder/index?at=cover', { answers: someAnswers }],
  ['the first question, answered', '#/pages/route/finder/index', { answers: someAnswers }],
  ['one’s own plan', '#/pages/route/plan/index', { answers: someAnswers }],
  ['somebody’s plan', `#/pages/route/plan/index?${someAnswersQuery}`, {}],
].map(([name, hash, saved]) => ({ name, hash, saved }) as PageState);
