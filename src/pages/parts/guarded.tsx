import { Text, View } from '@tarojs/components';
import { Component, type ComponentType, type PropsWithChildren } from 'react';
import type { Part } from '@/content';
import { openPage } from '@/platform';
import { StoreProvider, storeWith, useStore, useWords } from '@/state';
import { Button, Heading } from '@/ui';
import { Frame } from './frame';
import { Landing, type ArticleOf } from './landing';
import { Hotlines } from './reach';

const Broken = () => {
  const { t } = useWords();
  return (
    <Frame title={t('error-title')}>
      <Heading level={1} text={t('error-title')} />
      <Text className="p">{t('error-text')}</Text>
      <View className="row">
        <Button text={t('error-button')} onPress={() => void openPage('home')} />
      </View>
      <View className="card">
        <Hotlines lines={useStore().pack.hotlines.slice(0, 2)} />
      </View>
    </Frame>
  );
};

class Guard extends Component<PropsWithChildren, { readonly broken: boolean }> {
  static getDerivedStateFromError = () => ({ broken: true });
  override state = { broken: false };
  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

/**
 * Wraps a page so that a fault in it shows a way on, never a white page.
 * @param part the content that the page's subpackage brings beside core.
 * @param articleOf the page as one text, for WeChat's single-page mode; without it that shows what home says.
 */
export const guarded = (Page: ComponentType, part?: Part, articleOf?: ArticleOf) => {
  const store = part && storeWith(part);
  const page = (
    <Landing articleOf={articleOf}>
      <Page />
    </Landing>
  );
  return function GuardedPage() {
    return <Guard>{store ? <StoreProvider value={store}>{page}</StoreProvider> : page}</Guard>;
  };
};
