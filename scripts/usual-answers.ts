/** Somebody whose plan has a bit of everything: dismissed, pays as a flexible worker at home, by WeChat. */
export const usualAnswers = {
  reason: 'dismissed',
  'insured-year': 'yes',
  'new-job': 'none',
  special: 'none',
  age: 'far',
  cover: 'flexible',
  hukou: 'local',
  wallet: 'wechat',
};
