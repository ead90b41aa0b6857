import { Text, View } from '@tarojs/components';
import {
  Breadcrumb,
  ClaimBlock,
  Heading,
  Icon,
  Live,
  Months,
  Notice,
  SketchFrame,
  StepProgress,
  Tag,
  type ClaimProps,
  type MonthCell,
} from '@/ui';
import { QrCode } from '@/ui/qr-code';
import { long, nothing, type ComponentName, type States } from './states';

const claim: ClaimProps = {
  text: '一句可能说错的话。',
  line: '一句可能说错的话。（法规原文，2026 年 11 月核对）',
  about: '法规原文 · 2026 年 11 月核对',
  citations: [
    { id: 'article', text: '社会保险法第五十八条', onOpen: nothing },
    { id: 'notice', text: '一份通知', more: { text: '复制网址', label: '复制网址：一份通知', onPress: nothing } },
  ],
};
const months: readonly MonthCell[] = (['sure', 'plain', 'now', 'late'] as const).map((tone, index) => ({
  id: tone,
  name: `${index + 9} 月`,
  state: tone,
  tone,
  label: `${index + 9} 月，${tone}`,
  ...(tone === 'now' ? { today: '今天' } : {}),
}));
const screenItems = [
  { text: '我', tap: false },
  { text: '服务', gloss: 'Services', tap: true },
  { text: '收藏', tap: false },
];

/** What is only read. */
export const toldStates = {
  Icon: {
    'three of them': (
      <View className="row">
        <Icon name="chat" />
        <Icon name="wallet" />
        <Icon name="phone" />
      </View>
    ),
  },
  Heading: {
    'level 1': <Heading level={1} text="页的标题" />,
    'level 2': <Heading level={2} text="一节" />,
    'level 3': <Heading level={3} text="卡片的一段" />,
    'level 2, drawn as 3': <Heading level={2} look={3} text={long} />,
  },
  Notice: {
    care: <Notice tone="care" text={long} />,
    calm: <Notice tone="calm" text="没有不好的消息。" />,
    'with something to do': <Notice tone="care" text="链接旧了。" action={{ text: '去看新的', onPress: nothing }} />,
    'with more inside': (
      <Notice tone="calm" text="还有：">
        <Text className="small">{long}</Text>
      </Notice>
    ),
  },
  Live: { usual: <Live text="变了就会读出来" /> },
  Tag: {
    sure: <Tag tone="sure" text="法律" />,
    plain: <Tag tone="plain" text="官方" />,
    care: <Tag tone="care" text="先核实" />,
  },
  ClaimBlock: {
    usual: <ClaimBlock {...claim} />,
    'past its review day, for one place': (
      <ClaimBlock {...claim} about="公开报道 · 只适用于深圳" care="已过复核日，请先核实" />
    ),
  },
  Breadcrumb: {
    short: <Breadcrumb labels={['我', '服务']} sentence="依次点：我、服务" />,
    long: <Breadcrumb labels={['我', '服务', '城市服务', long]} sentence="依次点四处" />,
  },
  SketchFrame: Object.fromEntries(
    (['list', 'grid', 'tabs', 'form'] as const).map((layout) => [
      layout,
      <SketchFrame key={layout} title="微信" layout={layout} items={screenItems} sentence="点“服务”" />,
    ]),
  ),
  Months: { 'every tone': <Months cells={months} /> },
  StepProgress: {
    first: <StepProgress done={1} total={7} />,
    next: <StepProgress done={1} total={7} next />,
    all: <StepProgress done={7} total={7} />,
  },
  QrCode: { usual: <QrCode words="https://guide.example.org/#/pages/home/index" label="二维码" /> },
} satisfies Partial<Record<ComponentName, States>>;
