import type { ComponentType } from 'react';
import type { Part, Store } from '@/content';
import { useDay } from '@/platform';
import { StoreProvider, storeOn, useEnglish } from '@/state';
import { ErrorBoundary } from './error-boundary';
import { LaunchProvider } from './launch-provider';

/**
 * A page of the app: the screen with its launch, its content as it stands today, and a way on when it fails.
 * @param bundle the content that the page's subpackage brings beside core.
 */
export function definePage(Screen: ComponentType, bundle?: Part): ComponentType {
  let kept: { readonly for: string; readonly store: Store } | undefined;
  const launched = (
    <LaunchProvider>
      <Screen />
    </LaunchProvider>
  );
  return function Page() {
    const day = useDay();
    // Another store, once the English is here: everything that says something draws again.
    const now = `${day} ${String(useEnglish() === 'here')}`;
    if (kept?.for !== now) kept = { for: now, store: storeOn(bundle, day) };
    return (
      <ErrorBoundary>
        <StoreProvider value={kept.store}>{launched}</StoreProvider>
      </ErrorBoundary>
    );
  };
}
