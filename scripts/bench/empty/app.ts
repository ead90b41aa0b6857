import type { PropsWithChildren } from 'react';

/** An app with nothing in it, built the same way: what the package is measured against. */
export default function App({ children }: PropsWithChildren) {
  return children;
}
