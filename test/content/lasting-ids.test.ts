import { linesOf } from '../support/heard';
import { pack, store } from '../support/pack';

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
/** What links and stored ticks name, by kind. */
const known: Readonly<Record<string, readonly string[]>> = {
  guide: idsOf(pack.guides),
  step: [...pack.guides, ...pack.prerequisites].flatMap(({ steps }) => idsOf(steps)),
  prerequisite: idsOf(pack.prerequisites),
  article: pack.laws.flatMap(({ articles }) => idsOf(articles)),
  family: idsOf(pack.families),
  trouble: pack.families.flatMap(({ troubles }) => idsOf(troubles)),
  topic: idsOf(pack.topics),
  question: pack.topics.flatMap(({ questions }) => idsOf(questions)),
  script: idsOf(pack.scripts),
  local: idsOf(pack.locals),
};

test('every id that links in circulation hold leads somewhere: it is there, or says what took its place', () => {
  const lost = linesOf('lasting-ids.txt').filter((line) => {
    const [kind = '', id = ''] = line.split(' ');
    return !known[kind]?.includes(store.movedTo(kind, id) ?? id);
  });
  expect(lost).toEqual([]);
});
