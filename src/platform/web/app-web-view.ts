/** Apps whose own web views pass over a download and over printing without a word: WeChat, Alipay, QQ and others. */
const apps = /MicroMessenger|AlipayClient|\bQQ\/|DingTalk|Weibo|baiduboxapp|aweme|; wv\)/i;

/** Whether the page is shown inside another app rather than in a browser. */
export const isInAppWebView = (): boolean => apps.test(navigator.userAgent);
