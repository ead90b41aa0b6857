const usual = require('./jest.config.js');

/** Every test there is, those that are slow by nature too; run by `npm run test:all`. */
module.exports = {
  ...usual,
  projects: usual.projects.map((project) => ({ ...project, testPathIgnorePatterns: ['/node_modules/'] })),
};
