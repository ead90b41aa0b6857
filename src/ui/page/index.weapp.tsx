import { View } from '@tarojs/components';
import { Live } from '../live';
import { Notice } from '../notice';
import { TopBar } from '../topbar';
import type { PageProps } from './props';
import './column.css';

/** The frame of a page in WeChat, whose own bar has the way back: a row at the top has the city, or ends care mode. */
export const Page = ({ textSize, care = false, language, top, notice, said = '', children }: PageProps) => (
  <View className={`app app--${textSize} app--${language}${care ? ' app--care' : ''}`}>
    <TopBar place={top.place} actions={top.place || care ? top.actions : []} />
    {notice ? <Notice tone="care" text={notice} /> : null}
    {children}
    <Live className="hush" text={said} />
  </View>
);
