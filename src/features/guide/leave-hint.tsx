import { Text } from '@tarojs/components';
import type { Channel } from '@/content';
import { OpenButton } from '@/components/entrance';
import type { EntranceUse } from '@/components/entrance/use-entrance';
import { build } from '@/platform';
import { useStore, useWords } from '@/state';
import { Notice } from '@/ui';

interface LeaveHintProps {
  readonly channel: Channel;
  readonly entrance: string | undefined;
  readonly use: EntranceUse;
}

/** How to get from here to the wallet that a guide walks in, and back; and the button that opens it, where one does. */
export const LeaveHint = ({ channel, entrance, use }: LeaveHintProps) => {
  const { t } = useWords();
  const store = useStore();
  const known = entrance ? store.entrance(entrance) : undefined;
  if (channel !== 'wechat' && channel !== 'alipay') return null;
  const inside = build === 'wechat' && channel === 'wechat';
  const here = t(build === 'wechat' ? 'wallet-wechat' : 'this-browser');
  return (
    <>
      <Text className="p">{inside ? t('leave-mini') : t('leave-here', { wallet: t(`wallet-${channel}`), here })}</Text>
      {known && use.way.kind !== 'words' ? (
        <OpenButton entrance={known} way={use.way} onPress={() => void use.open()} />
      ) : null}
      {use.failed ? (
        <Notice tone="care" text={t(use.failed === 'refused' ? 'entrance-refused' : 'entrance-unavailable')} />
      ) : null}
    </>
  );
};
