const ios = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android = 'Mozilla/5.0 (Linux; Android 12; PCLM10 Build/SKQ1)';
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0';

/** What the web views of apps call themselves: they pass over downloads and printing. */
export const inApps = {
  'WeChat on an iPhone': `${ios} Mobile/15E148 MicroMessenger/8.0.50(0x18003237) NetType/WIFI Language/zh_CN`,
  'WeChat on Android': `${android} ${chrome} XWEB/1160117 MMWEBSDK/20240501 Mobile Safari/537.36 MicroMessenger/8.0.50`,
  'Alipay on an iPhone': `${ios} Mobile/15E148 Ariver/1.1.0 AliApp(AP/10.6.0.6000) AlipayClient/10.6.0.6000`,
  'Alipay on Android': `${android} ${chrome} UCBS/3.22 Mobile Safari/537.36 AliApp(AP/10.6.0) AlipayClient/10.6.0`,
  'QQ on an iPhone': `${ios} Mobile/15E148 QQ/9.0.60.618 V1_IPH_SQ_9.0.60_1_APP_A`,
  'QQ on Android': `${android} ${chrome} MQQBrowser/6.2 TBS/046295 Mobile Safari/537.36 QQ/9.0.60`,
  'an app without a name of its own, on an iPhone': `${ios} Mobile/15E148`,
  'an app without a name of its own, on Android': `Mozilla/5.0 (Linux; Android 12; wv) ${chrome} Mobile Safari/537.36`,
} as const;

/** What browsers call themselves, those of QQ and UC among them: they save files. */
export const browsers = {
  'Safari on an iPhone': `${ios} Version/17.5 Mobile/15E148 Safari/604.1`,
  'Chrome on an iPhone': `${ios} CriOS/125.0.6422.80 Mobile/15E148 Safari/604.1`,
  'Chrome on Android': `${android} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Mobile Safari/537.36`,
  'QQ Browser': `${android} ${chrome} MQQBrowser/14.9 Mobile Safari/537.36`,
  'UC Browser': `${android} ${chrome} UCBrowser/16.6.8 Mobile Safari/537.36`,
  'Chrome on a desk':
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36',
} as const;
