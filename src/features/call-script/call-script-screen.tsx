import { useLinkParam } from '@/components/launch-context';
import { Text, View } from '@tarojs/components';
import type { Script } from '@/content';
import { scriptAsText } from './opening';
import { openPage } from '@/platform';
import { useStore, useWords } from '@/state';
import { useNotes } from './use-notes';
import { Button, Cell, TextInput, Heading, Notice, useReadOnly } from '@/ui';
import { Why } from '@/components/claims';
import { useCopy } from '@/components/copy-text';
import { PageLayout } from '@/components/page-layout';
import { Hotlines } from '@/components/hotlines';
import { PlaceDates } from '@/components/place-dates';
import { NumberedList } from '@/components/numbered-list';
import { useLinkCity, usePlaceName, withCityParam } from '@/components/link-city';
import { openingIn, scriptAsked, type Asked } from './asked-script';

const Notes = ({ id }: { readonly id: string }) => {
  const { t } = useWords();
  const { notes, kept, write } = useNotes();
  return (
    <View className="card">
      <Heading level={2} text={t('script-notes')} />
      <Text className="small">{t('script-notes-kept')}</Text>
      {([1, 2, 3] as const).map((n) => (
        <TextInput
          key={n}
          label={t(`script-note-${n}`)}
          value={notes[id]?.[n - 1] ?? ''}
          maxLength={300}
          onType={(line) => write(id, n - 1, line)}
        />
      ))}
      {kept ? null : <Notice tone="care" text={t('script-not-kept')} />}
    </View>
  );
};

/** The words to say, always in Chinese; readers of English see the meaning first. */
const Opening = ({ script, asked }: { readonly script: Script; readonly asked: Asked }) => {
  const { t, language } = useWords();
  const store = useStore();
  const { outcome, copy } = useCopy();
  const opening = openingIn(script, asked, store, 'zh');
  const text = scriptAsText(opening, script.ask, 'zh');
  return (
    <View className="card">
      <Heading level={2} text={t('script-opening')} />
      {language === 'en' ? (
        <>
          <Text className="p">{openingIn(script, asked, store, 'en')}</Text>
          <Text className="small">{t('script-english')}</Text>
        </>
      ) : null}
      <Text className="say" userSelect selectable>
        {opening}
      </Text>
      <View className="row">
        <Button tone="quiet" text={t('script-copy')} onPress={() => void copy(text)} />
      </View>
      {outcome === 'refused' ? <Notice tone="calm" text={t('copy-refused', { words: opening })} /> : null}
    </View>
  );
};

const Known = ({ script, asked }: { readonly script: Script; readonly asked: Asked }) => {
  const { t, say, language } = useWords();
  const store = useStore();
  const both = (text: { readonly zh: string; readonly en: string }) =>
    language === 'zh' ? text.zh : `${text.en} (${text.zh})`;
  return (
    <>
      <Heading level={1} text={t('script-title')} />
      <Text className="p">{say(script.title)}</Text>
      <Text className="p">{t('script-when', { when: say(script.when) })}</Text>
      <View className="card">
        <Hotlines lines={script.call.flatMap((id) => store.hotline(id) ?? [])} />
      </View>
      <Opening script={script} asked={asked} />
      {script.call.includes('line-12366') ? <PlaceDates /> : null}
      <View className="card">
        <Heading level={2} text={t('script-two')} />
        <NumberedList lines={script.ask.map(both)} />
      </View>
      <View className="card">
        <Heading level={2} text={t('script-have')} />
        <NumberedList lines={script.have.map(say)} />
        <Text className="small">{t('script-have-note')}</Text>
      </View>
      <Notes id={asked.trouble || script.id} />
      <Why ids={script.claims} />
    </>
  );
};

interface OthersProps {
  readonly script: Script | undefined;
  readonly asked: Asked;
  readonly city: string | undefined;
}

/** The other matters, a row each. */
const Others = ({ script, asked, city }: OthersProps) => {
  const { t, say } = useWords();
  const store = useStore();
  return (
    <>
      <Heading level={2} text={t(script ? 'script-others' : 'script-pick')} />
      <View className="card card--rows">
        {store.pack.scripts
          .filter((other) => other !== script)
          .map((other) => (
            <Cell
              key={other.id}
              title={say(other.title)}
              onPress={() =>
                void openPage(
                  'script',
                  withCityParam(city, { id: other.id, ...(asked.step ? { step: asked.step } : {}) }),
                )
              }
            />
          ))}
      </View>
    </>
  );
};

/** What to say about one matter, in short, for where it cannot be opened. */
const Brief = ({ script, asked }: { readonly script: Script; readonly asked: Asked }) => {
  const { t, say, language } = useWords();
  return (
    <View className="card">
      <Heading level={2} text={say(script.title)} />
      <Text className="p">{t('script-when', { when: say(script.when) })}</Text>
      <Text className="p">{openingIn(script, asked, useStore(), 'zh')}</Text>
      <NumberedList lines={script.ask.map((text) => (language === 'zh' ? text.zh : `${text.en} (${text.zh})`))} />
    </View>
  );
};

/**
 * `?id=` a matter, or `?part=` a step of the plan; `?trouble=`, `?step=` and `?city=` fill the opening sentence.
 * Without a matter, all of them.
 */
export function CallScriptScreen() {
  const { t } = useWords();
  const store = useStore();
  const city = useLinkCity();
  const asked: Asked = {
    id: useLinkParam('id'),
    part: useLinkParam('part'),
    trouble: useLinkParam('trouble'),
    step: useLinkParam('step'),
    place: usePlaceName(city),
  };
  const script = scriptAsked(asked, store);
  const readOnly = useReadOnly();
  const known = asked.id !== '' || asked.part !== '';
  return (
    <PageLayout title={t('script-title')}>
      {script ? <Known script={script} asked={asked} /> : <Heading level={1} text={t('script-title')} />}
      {known && !script ? <Notice tone="calm" text={t('script-unknown')} /> : null}
      {readOnly && !script
        ? store.pack.scripts.map((item) => <Brief key={item.id} script={item} asked={asked} />)
        : null}
      {readOnly ? <Hotlines lines={store.pack.hotlines} /> : <Others script={script} asked={asked} city={city} />}
    </PageLayout>
  );
}
