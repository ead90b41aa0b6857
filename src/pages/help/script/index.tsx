import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Script } from '@/content';
import { helpPart } from '@/content/parts/help';
import { scriptAsText } from '@/domain/help/call';
import { copyWords, openPage, usePageQuery } from '@/platform';
import { useNotes, useStore, useWords } from '@/state';
import { Button, Cell, Entry, Heading, Notice } from '@/ui';
import { Claims } from '../../parts/claims';
import { Frame } from '../../parts/frame';
import { guarded } from '../../parts/guarded';
import { Hotlines } from '../../parts/reach';
import { Numbered, useCity, usePlaceName, withCity } from '../parts';
import { scriptArticle } from './article';
import { openingIn, scriptAsked, type Asked } from './words';

const Notes = ({ id }: { readonly id: string }) => {
  const { t } = useWords();
  const { notes, kept, write } = useNotes();
  return (
    <View className="card">
      <Heading level={2} text={t('script-notes')} />
      <Text className="small">{t('script-notes-kept')}</Text>
      {([1, 2, 3] as const).map((n) => (
        <Entry
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
  const [refused, setRefused] = useState(false);
  const opening = openingIn(script, asked, store, 'zh');
  const copy = async () => setRefused(!(await copyWords(scriptAsText(opening, script.ask, 'zh'))).ok);
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
        <Button tone="quiet" text={t('script-copy')} onPress={() => void copy()} />
      </View>
      {refused ? <Notice tone="calm" text={t('copy-refused', { words: opening })} /> : null}
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
      <View className="card">
        <Heading level={2} text={t('script-two')} />
        <Numbered lines={script.ask.map(both)} />
      </View>
      <View className="card">
        <Heading level={2} text={t('script-have')} />
        <Numbered lines={script.have.map(say)} />
        <Text className="small">{t('script-have-note')}</Text>
      </View>
      <Notes id={asked.trouble || script.id} />
      <View className="card">
        <Claims ids={script.claims} brief />
      </View>
    </>
  );
};

/**
 * `?id=` a matter, or `?part=` a step of the plan; `?trouble=`, `?step=` and `?city=` fill the opening sentence.
 * Without a matter, all of them.
 */
function ScriptPage() {
  const { t, say } = useWords();
  const store = useStore();
  const city = useCity();
  const asked: Asked = {
    id: usePageQuery('id'),
    part: usePageQuery('part'),
    trouble: usePageQuery('trouble'),
    step: usePageQuery('step'),
    place: usePlaceName(city),
  };
  const script = scriptAsked(asked, store);
  const known = asked.id !== '' || asked.part !== '';
  return (
    <Frame title={t('script-title')}>
      {script ? <Known script={script} asked={asked} /> : <Heading level={1} text={t('script-title')} />}
      {known && !script ? <Notice tone="calm" text={t('script-unknown')} /> : null}
      <Heading level={2} text={t(script ? 'script-others' : 'script-pick')} />
      <View className="card">
        {store.pack.scripts
          .filter((other) => other !== script)
          .map((other) => (
            <Cell
              key={other.id}
              title={say(other.title)}
              onPress={() =>
                void openPage('script', withCity(city, { id: other.id, ...(asked.step ? { step: asked.step } : {}) }))
              }
            />
          ))}
      </View>
    </Frame>
  );
}

export default guarded(ScriptPage, helpPart, scriptArticle);
