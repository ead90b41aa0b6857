import type { Faq, Topic } from '@/content';

/** The questions asked most at a job-fair stand, in the order the content gives them. */
export const standQuestions = (topics: readonly Topic[]): readonly Faq[] =>
  topics
    .flatMap((topic) => topic.questions)
    .filter((question) => question.stand !== undefined)
    .sort((a, b) => (a.stand ?? 0) - (b.stand ?? 0));
