import { OpenOnPhone } from '../open-on-phone';
import { Live } from '../live';
import { Notice } from '../notice';
import { TopBar } from '../topbar';
import type { PageProps } from './props';
import './style.css';
import './print.css';

/** The frame of a page in the browser, with its landmark and its language. */
export const Page = ({
  textSize,
  care = false,
  language,
  top,
  notice,
  said = '',
  openOnPhone,
  children,
}: PageProps) => (
  <main
    className={`app app--${textSize} app--${language}${care ? ' app--care' : ''}`}
    lang={language === 'zh' ? 'zh-CN' : 'en'}
  >
    <div className="app__column">
      <TopBar {...top} />
      {notice ? <Notice tone="care" text={notice} /> : null}
      {children}
      <Live className="hush" text={said} />
    </div>
    {openOnPhone ? <OpenOnPhone {...openOnPhone} /> : null}
  </main>
);
