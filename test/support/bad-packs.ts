import type { PartName } from '../../src/content/kinds';
import type { ContentHost, EditParts } from './content-host';

const without =
  (name: PartName, list: string): EditParts =>
  (parts) => ({ ...parts, [name]: { ...parts[name], [list]: Array.isArray(parts[name][list as 'claims']) ? [] : {} } });

const coreWith =
  (change: object): EditParts =>
  (parts) => ({ ...parts, core: { ...parts.core, ...change } });

/** Every pack that must be refused: how it comes about, and the reason that the about page gives. */
export const badPacks: readonly (readonly [string, string, (host: ContentHost) => void])[] = [
  ['an older version', 'older', (host) => void host.publish({ version: '0.0.9' })],
  [
    'a part cut short',
    'truncated',
    (host) => void (host.publish({ version: '9.0.0' }), (host.behaviour = 'cut-parts')),
  ],
  [
    'a part with one word changed',
    'tampered',
    (host) => host.changePart(host.publish({ version: '9.0.0' }), (text) => text.replace('更新', '改动')),
  ],
  [
    'a manifest with another version written in',
    'tampered',
    (host) => (
      host.publish({ version: '0.0.9' }),
      host.changeEnvelope((it) => ({ ...it, manifest: it.manifest.replace('0.0.9', '9.0.9') }))
    ),
  ],
  ['a key that is not accepted', 'unknown-key', (host) => void host.publish({ version: '9.0.0', keys: ['foreign'] })],
  ['no signature', 'unknown-key', (host) => void host.publish({ version: '9.0.0', keys: [] })],
  ['a schema of a later app', 'unknown-schema', (host) => void host.publish({ version: '9.0.0', schema: 2 })],
  [
    'a manifest that never ends',
    'too-large',
    (host) => void (host.publish({ version: '9.0.0' }), (host.behaviour = 'endless')),
  ],
  ['an empty manifest', 'empty', (host) => void (host.publish({ version: '9.0.0' }), (host.behaviour = 'empty'))],
  [
    'a manifest that is not JSON',
    'damaged',
    (host) => (host.publish({ version: '9.0.0' }), host.change('manifest.json', () => '<html>captive portal</html>')),
  ],
  ['no manifest', 'missing', (host) => void (host.publish({ version: '9.0.0' }), (host.behaviour = 'gone'))],
  [
    'a server that does not answer',
    'slow',
    (host) => void (host.publish({ version: '9.0.0' }), (host.behaviour = 'no-answer')),
  ],
  [
    'an answer that leads to another host',
    'redirected',
    (host) => void (host.publish({ version: '9.0.0' }), (host.behaviour = 'elsewhere')),
  ],
  [
    'a list whose last day is over',
    'expired',
    (host) => void host.publish({ version: '9.0.0', expires: '2026-01-01' }),
  ],
  ...(
    [
      ['core', 'guides'],
      ['core', 'hotlines'],
      ['core', 'strings'],
      ['help', 'families'],
      ['trust', 'laws'],
      ['route', 'routes'],
    ] as const
  ).map(
    ([name, list]) =>
      [
        `a pack signed without ${name}.${list}`,
        'incomplete',
        (host: ContentHost) => void host.publish({ version: '9.0.0', edit: without(name, list) }),
      ] as const,
  ),
  [
    'a core without a version',
    'incomplete',
    (host) => void host.publish({ version: '9.0.0', edit: coreWith({ version: undefined }) }),
  ],
  [
    'a core of another version',
    'incomplete',
    (host) => void host.publish({ version: '9.0.0', edit: coreWith({ version: '8.0.0' }) }),
  ],
  [
    'a core of other content',
    'incomplete',
    (host) => void host.publish({ version: '9.0.0', edit: coreWith({ hash: '000000000000' }) }),
  ],
  [
    'parts that the signer exchanged',
    'does-not-fit',
    (host) =>
      void host.publish({ version: '9.0.0', edit: (parts) => ({ ...parts, help: parts.trust, trust: parts.help }) }),
  ],
  [
    'an id that leads nowhere',
    'incomplete',
    (host) =>
      void host.publish({
        version: '9.0.0',
        edit: (parts) => ({
          ...parts,
          core: { ...parts.core, hotlines: parts.core.hotlines?.slice(1) },
        }),
      }),
  ],
  ...[
    'javascript:alert(1)',
    'vbscript:x',
    'intent://x',
    'file:///etc/passwd',
    'view-source:https://x.cn',
    'data:text/html,x',
  ].map(
    (scheme) =>
      [
        `an entrance by ${scheme}`,
        'does-not-fit',
        (host: ContentHost) =>
          void host.publish({
            version: '9.0.0',
            edit: (parts) => ({
              ...parts,
              core: {
                ...parts.core,
                entrances: parts.core.entrances?.map((entrance) =>
                  entrance.scheme ? { ...entrance, scheme, testedOn: '2026-11-24', testedWith: 'x' } : entrance,
                ),
              },
            }),
          }),
      ] as const,
  ),
];

/** One of them for each reason, for tests that take long. */
export const badPackPerReason = badPacks.filter(
  ([, reason], index) => badPacks.findIndex(([, other]) => other === reason) === index,
);
