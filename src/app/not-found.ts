import { coreStore } from '@/content';
import { destinationOf, linkTo } from '@/features/launch';
import type { LaunchOptions } from '@/lib/launch';
import { replacePage } from '@/platform';

/** Leads on from a path that no page has: to the page that took its place, else home. */
export function redirectUnknownPath(launch: LaunchOptions): void {
  const destination = destinationOf(launch, coreStore);
  void replacePage(destination.page, linkTo(destination));
}
