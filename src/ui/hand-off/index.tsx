import { codePicture } from '../code/draw';
import type { HandOffProps } from './props';
import './style.css';

/** A code made on this machine, beside the page on a wide screen. */
export const HandOff = ({ title, text, address }: HandOffProps) => (
  <aside className="hand" aria-label={title}>
    <p className="hand__title">{title}</p>
    {address ? <img className="hand__code" src={codePicture(address)} alt={title} width="200" height="200" /> : null}
    <p className="hand__text">{text}</p>
  </aside>
);
