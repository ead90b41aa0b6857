import { closeOnBack } from '@/lib/back-stack';

/**
 * Lets the browser's back close a half-sheet instead of leaving the page. Call before the router starts: on `window`
 * who listens first hears first, and the router would load the page anew.
 */
export function watchBack(): void {
  window.addEventListener('popstate', (event) => {
    if (closeOnBack(event.state)) event.stopImmediatePropagation();
  });
}
