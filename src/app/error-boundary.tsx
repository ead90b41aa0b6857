import { Text } from '@tarojs/components';
import { Component, type PropsWithChildren, type ReactNode } from 'react';
import { inBoth } from '@/content';
import { uncover } from '@/platform';
import { keepError } from '@/state';
import { ErrorScreen } from './error-screen';

/** Shows something else in the place of what fails below it. What is shown then is not watched by it any more. */
class Boundary extends Component<PropsWithChildren<{ readonly instead: ReactNode }>, { readonly failed: boolean }> {
  static getDerivedStateFromError = () => ({ failed: true });
  override state = { failed: false };
  override componentDidCatch(error: unknown) {
    keepError(error);
    uncover();
  }
  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}

const plain = <Text>{inBoth('error-plain').join(' ')}</Text>;

/** A way on, never a white page, when something below fails; plain text when that fails too. */
export const ErrorBoundary = ({ children }: PropsWithChildren) => (
  <Boundary
    instead={
      <Boundary instead={plain}>
        <ErrorScreen />
      </Boundary>
    }
  >
    {children}
  </Boundary>
);
