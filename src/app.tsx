import { Component, type PropsWithChildren } from 'react';
import './ui/styles/app.css';

/** The app's frame: it draws the page it is given. */
export default class App extends Component<PropsWithChildren, object> {
  override render() {
    return this.props.children;
  }
}
