import { View } from '@tarojs/components';
import {
  Button,
  Disclosure,
  Dock,
  FeedbackButton,
  LinkButton,
  Pressable,
  ShareButton,
  TermLink,
  TextLink,
  Tick,
} from '@/ui';
import { SheetState } from './sheet-state';
import { long, nothing, type ComponentName, type States } from './states';

/** What can be tapped. */
export const pressStates = {
  Button: {
    main: <Button text="主要" onPress={nothing} />,
    quiet: <Button tone="quiet" text="次要" onPress={nothing} />,
    'plain, on a coloured ground': (
      <View className="gallery__ground">
        <Button tone="plain" text="在底色上" onPress={nothing} />
      </View>
    ),
    'with a long text': <Button text={long} onPress={nothing} />,
  },
  Sheet: { 'behind a button': <SheetState /> },
  LinkButton: {
    main: <LinkButton text="打 12333" href="tel:12333" onPress={nothing} />,
    quiet: <LinkButton tone="quiet" text="打 12333" href="tel:12333" onPress={nothing} />,
  },
  ShareButton: { usual: <ShareButton text="发给朋友" onPress={nothing} /> },
  FeedbackButton: { 'usual, in WeChat only': <FeedbackButton text="告诉我们" /> },
  TextLink: {
    closed: <TextLink text="展开" expanded={false} onPress={nothing} />,
    open: <TextLink text="收起" expanded onPress={nothing} />,
    'leads to a page': <TextLink role="link" text="去看看 ›" onPress={nothing} />,
  },
  Pressable: {
    pill: (
      <Pressable className="pill" onPress={nothing}>
        大字
      </Pressable>
    ),
    disabled: (
      <Pressable className="pill" disabled onPress={nothing}>
        不能点
      </Pressable>
    ),
  },
  TermLink: {
    closed: <TermLink text="缴费基数" label="缴费基数，是什么" open={false} onPress={nothing} />,
    open: <TermLink text="缴费基数" label="缴费基数，收起" open onPress={nothing} />,
  },
  Tick: {
    'round, with a number': <Tick shape="round" mark="1" label="第 1 步" checked={false} onChange={nothing} />,
    'round, the one to do next': (
      <Tick shape="round" mark="2" label="第 2 步" checked={false} current onChange={nothing} />
    ),
    'round, ticked': <Tick shape="round" mark="3" label="第 3 步" checked onChange={nothing} />,
    square: <Tick shape="square" label="身份证" checked={false} onChange={nothing} />,
    'square, ticked': <Tick shape="square" label="身份证" checked onChange={nothing} />,
  },
  Disclosure: {
    closed: (
      <Disclosure show="展开" hide="收起">
        {long}
      </Disclosure>
    ),
    open: (
      <Disclosure show="展开" hide="收起" startOpen>
        {long}
      </Disclosure>
    ),
  },
  Dock: {
    'at the foot of this page': (
      <Dock label="下一步">
        <Button text="下一步" onPress={nothing} />
      </Dock>
    ),
  },
} satisfies Partial<Record<ComponentName, States>>;
