import type { Way } from '@/platform';
import { Text, View } from '@tarojs/components';
import type { Entrance } from '@/content';
import { list } from '@/content/words';
import { useCity, useStore, useWords } from '@/state';
import { LinkButton, Notice, Breadcrumb } from '@/ui';
import { ScreenSketch } from '@/components/screen-sketch';
import { CopyText } from '@/components/copy-text';
import { useEntrance } from './use-entrance';

const hrefOf = (way: Way): string => (way.kind === 'link' ? way.href : '');

/** The button that opens an entrance; nothing where only words lead there. */
export const OpenButton = ({
  entrance,
  way,
  onPress,
}: {
  readonly entrance: Entrance;
  readonly way: Way;
  readonly onPress: () => void;
}) => {
  const { t, say } = useWords();
  return way.kind === 'words' ? null : (
    <LinkButton text={t('entrance-open', { title: say(entrance.title) })} href={hrefOf(way)} onPress={onPress} />
  );
};

/** City Service shows what the city at its top offers: which city that has to be. */
export const CityLine = ({ entrance }: { readonly entrance: Entrance }) => {
  const { t, say } = useWords();
  const { city } = useCity();
  if (!entrance.cityService) return null;
  return <Text className="small">{city ? t('entrance-city', { city: say(city.name) }) : t('entrance-any-city')}</Text>;
};

/** The drawing of the screen on which an entrance stands. */
export const EntranceSketch = ({ entrance }: { readonly entrance: Entrance }) => {
  const sketch = useStore().step(entrance.drawnAt ?? '')?.step.sketch;
  return sketch ? <ScreenSketch sketch={sketch} /> : null;
};

/** How to get to an entrance by oneself: the trail, the words to search, the address. */
const EntranceWords = ({ entrance, drawn }: { readonly entrance: Entrance; readonly drawn: boolean }) => {
  const { t, label, language } = useWords();
  const labels = (entrance.trail ?? []).map(label);
  return (
    <>
      {labels.length > 0 ? (
        <Breadcrumb labels={labels} sentence={t('guide-trail-sentence', { labels: list(labels, language) })} />
      ) : null}
      <CityLine entrance={entrance} />
      {drawn ? <EntranceSketch entrance={entrance} /> : null}
      <CopyText words={entrance.web ?? entrance.keyword ?? entrance.phone ?? entrance.title.zh} />
    </>
  );
};

/**
 * A place outside the app: its button where it was tested, and in any other case, or when it did not open, the words
 * that lead there.
 */
export const EntranceCard = ({ entrance }: { readonly entrance: Entrance }) => {
  const { t, say } = useWords();
  const { way, failed, open } = useEntrance(entrance);
  return (
    <View>
      <Text className="p">{say(entrance.title)}</Text>
      <OpenButton entrance={entrance} way={way} onPress={() => void open()} />
      {failed ? <Notice tone="care" text={t(`entrance-${failed === 'refused' ? 'refused' : 'unavailable'}`)} /> : null}
      {way.kind === 'words' || failed ? <EntranceWords entrance={entrance} drawn={failed !== undefined} /> : null}
    </View>
  );
};
