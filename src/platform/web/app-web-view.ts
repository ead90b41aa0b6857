/** Apps whose own web views pass over a download and over printing without a word: WeChat, Alipay, QQ and others. */
const apps = /MicroMessenger|AlipayClient|\bQQ\/|DingTalk|Weibo|baiduboxapp|aweme|; wv\)/i;

/** Every browser on an iPhone calls itself Safari as well; a page inside an app does not, whatever the app's name. */
const unnamedOnIos = /\b(iPhone|iPad|iPod)\b(?!.*\bSafari\/)/;

/** @param userAgent what the browser calls itself. */
export const showsInApp = (userAgent: string): boolean => apps.test(userAgent) || unnamedOnIos.test(userAgent);

/** Whether the page is shown inside another app rather than in a browser. */
export const isInAppWebView = (): boolean => showsInApp(navigator.userAgent);
