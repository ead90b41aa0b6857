import { Component, type PropsWithChildren } from 'react';
import { ErrorScreen } from './error-screen';

/** Shows a way on, never a white page, when something below fails while it is drawn. */
export class ErrorBoundary extends Component<PropsWithChildren, { readonly failed: boolean }> {
  static getDerivedStateFromError = () => ({ failed: true });
  override state = { failed: false };
  override render() {
    return this.state.failed ? <ErrorScreen /> : this.props.children;
  }
}
