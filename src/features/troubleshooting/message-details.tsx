import { Text, View } from '@tarojs/components';
import { scriptFor } from '@/features/call-script';
import type { TroubleInFamily } from '@/content/messages';
import { openPage } from '@/platform';
import { useStore, useWords } from '@/state';
import { Button, Heading, Notice } from '@/ui';
import { Why } from '@/components/claims';
import { Hotlines } from '@/components/hotlines';
import { NumberedList } from '@/components/numbered-list';
import { ScreenMessage } from './message-rows';
import { withCityParam } from '@/components/link-city';

interface OneProps {
  readonly item: TroubleInFamily;
  readonly city: string | undefined;
  readonly step: string;
}

/** One trouble: what it says, what it means, what to do and not to do, whom to call, and what to say. */
export const MessageDetails = ({ item, city, step }: OneProps) => {
  const { trouble, family } = item;
  const { t, say } = useWords();
  const store = useStore();
  const script = scriptFor(item, store);
  const lines = trouble.call.flatMap((id) => store.hotline(id) ?? []);
  return (
    <>
      <Heading level={1} text={say(family.title)} />
      {trouble.shows.map((shown) => (
        <ScreenMessage key={shown.text.zh} shown={shown} />
      ))}
      <Text className="small">{t('trouble-may-differ')}</Text>
      <Text className="small">{t('trouble-seen', { where: say(trouble.where.screen) })}</Text>
      <View className="card">
        <Heading level={2} text={t('trouble-causes')} />
        <NumberedList lines={trouble.causes.map(say)} />
      </View>
      <View className="card">
        <Heading level={2} text={t('trouble-dos')} />
        <NumberedList lines={trouble.dos.map(say)} />
        {trouble.donts.map((text) => (
          <Notice key={text.zh} tone="care" text={say(text)} />
        ))}
        <Why ids={[...new Set([...trouble.claims, ...family.claims])]} />
      </View>
      <View className="card">
        <Heading level={2} text={t('trouble-call')} />
        {trouble.other ? <Text className="p">{say(trouble.other)}</Text> : null}
        <Hotlines lines={lines} />
        {script ? (
          <View className="row">
            <Button
              text={t('trouble-script')}
              onPress={() =>
                void openPage(
                  'script',
                  withCityParam(city, { id: script.id, trouble: trouble.id, ...(step ? { step } : {}) }),
                )
              }
            />
          </View>
        ) : null}
      </View>
    </>
  );
};
