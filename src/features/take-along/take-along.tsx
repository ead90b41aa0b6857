import { View } from '@tarojs/components';
import { useShareCard } from '@/components/launch-context';
import { ForParents } from '@/components/for-parents';
import { ReadAloud } from '@/components/read-aloud';
import { useSheet } from '@/components/sheet';
import { useWords } from '@/state';
import { canPrint, printPage, webAddressOf } from '@/platform';
import { Button, Heading, useReadOnly } from '@/ui';
import { codeOf } from './code-of';
import { CalendarRows } from './calendar-rows';
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
  /** There is something to pay: by when belongs into the calendar. */
  readonly pays: boolean;
}

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

/** Ways to take the plan along: as a picture, in the calendar, on paper, for one's parents. Each opens a half-sheet. */
export const TakeAlong = (props: TakeAlongProps) => {
  const { t } = useWords();
  const { show } = useSheet();
  const ways = [
    ['along-picture', <MyPicture key="picture" {...props} />],
    ['along-calendar', <CalendarRows key="calendar" pays={props.pays} />],
  ] as const;
  if (useReadOnly()) return null;
  return (
    <View className="screen-only">
      <Heading level={2} text={t('along-title')} />
      <View className="row">
        {ways.map(([key, body]) => (
          <Button key={key} tone="quiet" text={t(key)} onPress={() => show({ title: t(key), body })} />
        ))}
        <ForParents />
        {canPrint ? <Button tone="quiet" text={t('along-print')} onPress={printPage} /> : null}
      </View>
      <ReadAloud lines={props.text.split('\n').filter(Boolean)} />
    </View>
  );
};
