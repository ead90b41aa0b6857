import type { Part } from './schema/pack';
import type { Standing } from './schema/text';

/** Whether something stands on a day (YYYY-MM-DD): from its first day until its last, both included. */
export const standsOn = ({ from, until }: Standing, day: string): boolean =>
  (from === undefined || from <= day) && (until === undefined || day <= until);

/** The last case of a plan part has no condition, and a day on which no case stands takes the part out. */
const routeOn = (file: NonNullable<Part['routes']>[number], day: string): NonNullable<Part['routes']>[number] => ({
  ...file,
  ...(file.parts
    ? {
        parts: file.parts
          .filter((part) => standsOn(part, day))
          .map((part) => ({ ...part, cases: part.cases.filter((item) => standsOn(item, day)) }))
          .filter((part) => part.cases.length > 0),
      }
    : {}),
});

const topicOn = (topic: NonNullable<Part['topics']>[number], day: string): NonNullable<Part['topics']>[number] => ({
  ...topic,
  questions: topic.questions
    .filter((question) => standsOn(question, day))
    .map((question) => ({ ...question, answer: question.answer.filter((line) => standsOn(line, day)) }))
    .filter((question) => question.answer.length > 0),
});

/**
 * Content as it stands on a day: what begins later or has ended is left out, so that a page never shows it.
 * @param day YYYY-MM-DD, as the reader's phone has it.
 */
export const contentOn = <T extends Part>(content: T, day: string): T => ({
  ...content,
  ...(content.claims ? { claims: content.claims.filter((claim) => standsOn(claim, day)) } : {}),
  ...(content.routes ? { routes: content.routes.map((file) => routeOn(file, day)) } : {}),
  ...(content.topics ? { topics: content.topics.map((topic) => topicOn(topic, day)) } : {}),
  ...(content.rumours ? { rumours: content.rumours.filter((rumour) => standsOn(rumour, day)) } : {}),
});
