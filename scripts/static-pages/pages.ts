import type { ComponentType } from 'react';
import Home from '../../src/pages/home/index';
import Guide from '../../src/pages/guide/index';
import Checklist from '../../src/pages/checklist/index';
import Law from '../../src/pages/trust/law/index';
import About from '../../src/pages/trust/about/index';
import Picker from '../../src/pages/city/picker/index';
import Money from '../../src/pages/route/money/index';
import Gap from '../../src/pages/route/gap/index';
import Finder from '../../src/pages/route/finder/index';
import Plan from '../../src/pages/route/plan/index';
import Trouble from '../../src/pages/help/trouble/index';
import Questions from '../../src/pages/help/questions/index';
import Script from '../../src/pages/help/script/index';
import Papers from '../../src/pages/help/papers/index';
import Local from '../../src/pages/help/local/index';
import Search from '../../src/pages/help/search/index';
import All from '../../src/pages/help/all/index';
import Glossary from '../../src/pages/help/glossary/index';
import Volunteer from '../../src/pages/help/volunteer/index';
import type { PageName } from '../../src/lib/routes';

/** Every page of the app, as the app itself opens it. */
export const pages: Readonly<Record<PageName, ComponentType>> = {
  home: Home,
  guide: Guide,
  checklist: Checklist,
  law: Law,
  about: About,
  picker: Picker,
  money: Money,
  gap: Gap,
  finder: Finder,
  plan: Plan,
  trouble: Trouble,
  questions: Questions,
  script: Script,
  papers: Papers,
  local: Local,
  search: Search,
  all: All,
  glossary: Glossary,
  volunteer: Volunteer,
};
