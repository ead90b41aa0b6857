const { readdirSync, statSync } = require('node:fs');
const path = require('node:path');

const top = path.resolve(__dirname, '../..');
const timeOf = (file) => statSync(path.join(top, file), { throwIfNoEntry: false })?.mtimeMs;

/** Runs before the tests of what was built: says so when there is nothing, or when it is older than its sources. */
module.exports = () => {
  const built = ['dist/weapp/app.json', 'dist/h5/index.html'].map(timeOf);
  if (built.includes(undefined)) throw new Error('Nothing is built yet. Run npm run build first.');
  const changed = readdirSync(path.join(top, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => !/^content.generated/.test(file) && timeOf(path.join('src', file)) > Math.min(...built))
    .filter((file) => statSync(path.join(top, 'src', file)).isFile());
  if (changed.length > 0)
    console.warn(`The build is older than src/${changed[0]}. These tests see the old one: run npm run build.`);
};
