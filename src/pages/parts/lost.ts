import { coreStore } from '@/content';
import { destinationOf, linkTo, type Launch } from '@/domain/launch';
import { replacePage } from '@/platform';

/** Leads on from a path that no page has: a page that moved, else home. */
export function leadOn(launch: Launch): void {
  const destination = destinationOf(launch, coreStore);
  void replacePage(destination.page, linkTo(destination));
}
