import type { Faq, Rumour, Store } from '@/content';
import type { SavedCity } from '../city/saved';
import { standQuestions } from '../help/stand';
import type { Words } from '../language';
import type { PageQuery } from '../pages';
import { hotlineBlock, type Article, type Block } from './blocks';
import { footBlock, linesHere } from './here';

const answerBlock = (question: Faq, city: SavedCity | undefined, store: Store, words: Words): Block => ({
  heading: words.say(question.ask),
  lines: [...question.answer.map(words.say), ...linesHere(question.claims, city?.adcode, store, words)],
});

const shortBlock = (question: Faq, { say }: Words): Block => ({
  heading: say(question.ask),
  lines: question.answer.map(say),
});

/** A wrong statement stands under the word that says so, never by itself. */
const rumourBlock = (rumour: Rumour, city: SavedCity | undefined, store: Store, words: Words): Block => ({
  heading: words.t('questions-rumour'),
  lines: [
    words.say(rumour.rumour),
    words.t('questions-holds', { text: words.say(rumour.holds) }),
    ...linesHere(rumour.claims, city?.adcode, store, words),
  ],
});

/**
 * What people ask, as one text: a group of questions with their grounds, the asked one first; the rumours; or every
 * question with its answer.
 */
export function questionsArticle(
  store: Store,
  words: Words,
  { topic: topicId, id }: PageQuery,
  city: SavedCity | undefined,
): Article {
  const { t, say } = words;
  const { topics, rumours } = store.pack;
  const topic = topics.find((item) => item.id === topicId || item.questions.some((question) => question.id === id));
  const lead = t('questions-lead');
  if (topic) {
    const ordered = [
      ...topic.questions.filter((question) => question.id === id),
      ...topic.questions.filter((question) => question.id !== id),
    ];
    return {
      title: say(topic.title),
      lead,
      blocks: [...ordered.map((question) => answerBlock(question, city, store, words)), footBlock(store, words)],
    };
  }
  if (topicId === 'rumours') {
    return {
      title: t('questions-rumours'),
      lead,
      blocks: [...rumours.map((rumour) => rumourBlock(rumour, city, store, words)), footBlock(store, words)],
    };
  }
  return {
    title: t('questions-title'),
    lead,
    blocks: [
      ...topics.flatMap(({ questions }) => questions.map((question) => shortBlock(question, words))),
      hotlineBlock(store.pack.hotlines, words),
      footBlock(store, words),
    ],
  };
}

/** For the person at a stand, as one text: the five questions and whom to call. */
export const volunteerArticle = (store: Store, words: Words, _: PageQuery, city: SavedCity | undefined): Article => ({
  title: words.t('volunteer-title'),
  lead: words.t('article-volunteer-lead'),
  blocks: [
    { lines: [words.t('volunteer-care')] },
    ...standQuestions(store.pack.topics).map((question) => answerBlock(question, city, store, words)),
    hotlineBlock(store.pack.hotlines, words),
    footBlock(store, words),
  ],
});
