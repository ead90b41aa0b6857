import type { ComponentType } from 'react';
import type { Part, Store } from '@/content';
import { StoreProvider, storeWith } from '@/state';
import { ErrorBoundary } from './error-boundary';
import { LaunchProvider } from './launch-provider';

/**
 * A page of the app: the screen with its launch, its content, and a way on when it fails.
 * @param bundle the content that the page's subpackage brings beside core.
 */
export function definePage(Screen: ComponentType, bundle?: Part): ComponentType {
  let store: Store | undefined;
  const launched = (
    <LaunchProvider>
      <Screen />
    </LaunchProvider>
  );
  return function Page() {
    if (bundle) store ??= storeWith(bundle);
    return <ErrorBoundary>{store ? <StoreProvider value={store}>{launched}</StoreProvider> : launched}</ErrorBoundary>;
  };
}
