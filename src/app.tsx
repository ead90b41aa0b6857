import { Component, type PropsWithChildren } from 'react';
import type { Launch } from '@/domain/launch';
import { checkLater } from '@/features/content-update';
import { keepOffline } from '@/platform';
import { leadOn } from './pages/parts/lost';
import './ui/styles/app.css';

/** The app's frame: it draws the page it is given. */
export default class App extends Component<PropsWithChildren, object> {
  override componentDidMount() {
    keepOffline();
    checkLater();
  }

  onPageNotFound(launch: Launch) {
    leadOn(launch);
  }

  override render() {
    return this.props.children;
  }
}
