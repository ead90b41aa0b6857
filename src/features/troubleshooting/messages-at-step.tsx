import { Text, View } from '@tarojs/components';
import type { StepInPlace } from '@/content';
import { alternativeGuide } from './alternative-guide';
import { fitOf } from '@/content/place-fit';
import { troublesAt } from '@/content/messages';
import { list } from '@/content/words';
import { fallbackOf } from '@/features/guide';
import { openPage } from '@/platform';
import { usePerson, useStore, useWords } from '@/state';
import { Cell, Heading, useReadOnly } from '@/ui';
import { Hotlines } from '@/components/hotlines';
import { MessageRow } from './message-rows';

/**
 * Stuck at a step: the messages met there, those of the person's place first; then the next routes with the ticks that
 * still count; then whom to call.
 */
export const MessagesAtStep = ({ found, city }: { readonly found: StepInPlace; readonly city: string | undefined }) => {
  const readOnly = useReadOnly();
  const { ticks } = usePerson();
  const { t, say, language } = useWords();
  const store = useStore();
  const { step, owner, index } = found;
  const guide = store.guide(owner.id);
  const way = guide ? fallbackOf(guide, step, store) : undefined;
  const lines = way ? way.hotlines : 'hotlines' in owner ? owner.hotlines.flatMap((id) => store.hotline(id) ?? []) : [];
  const all = troublesAt(step.id, city, store);
  const near = all.filter(({ trouble }) => fitOf(trouble.where.places, city) > 0);
  const elsewhere = all.filter(({ trouble }) => fitOf(trouble.where.places, city) === 0);
  const names = (items: readonly { readonly title: { readonly zh: string; readonly en: string } }[]) =>
    list(
      items.map((item) => say(item.title)),
      language,
    );
  return (
    <>
      <Heading
        level={1}
        text={
          guide
            ? t('trouble-at-step', { n: index + 1, step: say(step.title) })
            : t('trouble-at-item', { item: say(owner.title) })
        }
      />
      <Text className="p">{t('trouble-may-differ')}</Text>
      {all.length === 0 ? <Text className="p">{t('trouble-none-here')}</Text> : null}
      {near.length > 0 ? (
        <View className="card card--rows">
          {near.map((item) => (
            <MessageRow key={item.trouble.id} item={item} city={city} />
          ))}
        </View>
      ) : null}
      {elsewhere.length > 0 ? (
        <>
          <Heading level={2} text={t('trouble-elsewhere')} />
          <View className="card card--rows">
            {elsewhere.map((item) => (
              <MessageRow key={item.trouble.id} item={item} city={city} />
            ))}
          </View>
        </>
      ) : null}
      {way && way.guides.length > 0 && !readOnly ? (
        <>
          <Heading level={2} text={t('trouble-next')} />
          <View className="card card--rows">
            {way.guides
              .map((next) => alternativeGuide(next, ticks, store))
              .map(({ guide: next, kept, missing }) => (
                <Cell
                  key={next.id}
                  title={say(next.title)}
                  note={[
                    ...(kept.length > 0 ? [t('trouble-kept', { items: names(kept) })] : []),
                    ...(missing.length > 0 ? [t('trouble-missing', { items: names(missing) })] : []),
                  ].join(language === 'zh' ? '；' : '; ')}
                  onPress={() => void openPage('guide', { id: next.id })}
                />
              ))}
          </View>
        </>
      ) : null}
      <Heading level={2} text={t('trouble-call')} />
      <View className="card">
        {way?.hint ? <Text className="p">{say(way.hint)}</Text> : null}
        <Hotlines lines={lines} />
      </View>
    </>
  );
};
