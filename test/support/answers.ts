export { usualAnswers } from '../../scripts/usual-answers';

/** Answers to all questions of the route finder, none of which is the usual one. */
export const someAnswers = {
  reason: 'dismissed',
  'insured-year': 'no',
  'new-job': 'later',
  special: 'none',
  age: 'near',
  cover: 'unsure',
  hukou: 'elsewhere',
  wallet: 'alipay',
};

/** Who resigned is not asked about a year of unemployment insurance. */
export const answersOfResigned = {
  reason: 'resigned',
  'new-job': 'none',
  age: 'far',
  cover: 'flexible',
  hukou: 'local',
  wallet: 'wechat',
};
