import { View } from '@tarojs/components';
import { useState } from 'react';
import { useShareCard } from '@/components/launch-context';
import { useWords } from '@/state';
import { webAddressOf } from '@/platform';
import { canPrint, printPage } from '@/platform/print';
import { Button, Heading, useReadOnly } from '@/ui';
import { codeOf } from './code-of';
import { CalendarRows } from './calendar-rows';
import { ParentsPanel } from './parents-panel';
import { PicturePanel } from './picture-panel';
import type { PictureLine } from './plan-picture';
import './along.css';

interface TakeAlongProps {
  /** Name of the guide, city and day. */
  readonly head: string;
  readonly title: string;
  readonly lines: readonly PictureLine[];
  /** The plan as plain text. */
  readonly text: string;
}

const ways = ['picture', 'calendar', 'parents'] as const;
type Way = (typeof ways)[number];

/** What the plan says, on a picture. */
const MyPicture = ({ head, title, lines, text }: TakeAlongProps) => {
  const { t } = useWords();
  const { page, query } = useShareCard()();
  const code = codeOf(webAddressOf({ page, query: { ...query, via: 'code' } }));
  return (
    <PicturePanel
      label={text}
      plan={{
        head,
        title,
        lines,
        code,
        codeWords: t(code ? 'along-scan' : 'along-search'),
        calls: [t('along-call-enrol'), t('along-call-pay')],
        foot: t('along-foot'),
      }}
    />
  );
};

/** Ways to take the plan along: as a picture, in the calendar, on paper, for one's parents. */
export const TakeAlong = (props: TakeAlongProps) => {
  const { t } = useWords();
  const [way, setWay] = useState<Way>();
  if (useReadOnly()) return null;
  return (
    <View className="screen-only">
      <Heading level={2} text={t('along-title')} />
      <View className="row">
        {ways.map((id) => (
          <Button
            key={id}
            tone={way === id ? 'main' : 'quiet'}
            text={t(`along-${id}`)}
            onPress={() => setWay(way === id ? undefined : id)}
          />
        ))}
        {canPrint ? <Button tone="quiet" text={t('along-print')} onPress={printPage} /> : null}
      </View>
      {way ? (
        <View className="card">
          {way === 'picture' ? <MyPicture {...props} /> : null}
          {way === 'calendar' ? <CalendarRows /> : null}
          {way === 'parents' ? <ParentsPanel /> : null}
        </View>
      ) : null}
    </View>
  );
};
