import './platform/stand-ins';
import { Component, type PropsWithChildren } from 'react';
import type { Launch } from '@/domain/launch';
import { keepOffline } from '@/platform';
import { leadOn } from './pages/parts/lost';
import { lookLater } from './state';
import './ui/styles/app.css';

/** The app's frame: it draws the page it is given. */
export default class App extends Component<PropsWithChildren, object> {
  override componentDidMount() {
    keepOffline();
    lookLater();
  }

  onPageNotFound(launch: Launch) {
    leadOn(launch);
  }

  override render() {
    return this.props.children;
  }
}
