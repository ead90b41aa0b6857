import { Cell, Chips, Choice, SearchInput, TextInput } from '@/ui';
import { long, nothing, type ComponentName, type States } from './states';

const icons = [
  'search',
  'money',
  'calendar',
  'site',
  'counter',
  'care',
  'stuck',
  'question',
  'papers',
  'words',
  'law',
  'trust',
  'list',
] as const;
const cities = [
  { id: '110000', text: '北京' },
  { id: '310000', text: '上海' },
  { id: '440300', text: '深圳' },
];

/** What is chosen from, and what is typed into. */
export const choiceStates = {
  Cell: {
    ...Object.fromEntries(
      icons.map((icon) => [`icon ${icon}`, <Cell key={icon} icon={icon} title={icon} onPress={nothing} />]),
    ),
    'with a note and a value': <Cell title="标题" note="说明" value="3/7" onPress={nothing} />,
    'with long texts': <Cell icon="list" title={long} note={long} value="3/7" onPress={nothing} />,
  },
  Chips: {
    'nothing chosen': <Chips options={cities} chosen={undefined} onChoose={nothing} />,
    'one chosen': <Chips options={cities} chosen="440300" onChoose={nothing} />,
    'with a long text': <Chips options={[...cities, { id: 'long', text: long }]} chosen="long" onChoose={nothing} />,
  },
  Choice: {
    'not chosen': <Choice text="合同到期，没有续签" chosen={false} onChoose={nothing} />,
    chosen: <Choice text="我自己辞职" chosen onChoose={nothing} />,
    'with a long note': <Choice text="不确定" note={long} chosen={false} onChoose={nothing} />,
  },
  SearchInput: {
    empty: <SearchInput label="搜索" placeholder="打字或粘贴" start="" clear="清空" onChange={nothing} />,
    filled: <SearchInput label="搜索" placeholder="打字或粘贴" start="缴费" clear="清空" onChange={nothing} />,
  },
  TextInput: {
    empty: <TextInput label="城市" hint="如：深圳" value="" onType={nothing} />,
    filled: <TextInput label="城市" value="深圳" onType={nothing} />,
    'digits, with a fault': <TextInput label="基数" digits value="12" fault="低于下限。" onType={nothing} />,
  },
} satisfies Partial<Record<ComponentName, States>>;
