import { codePicture } from '../qr-code/draw';
import type { OpenOnPhoneProps } from './props';
import './style.css';

/** A code made on this machine, beside the page on a wide screen. */
export const OpenOnPhone = ({ title, text, address }: OpenOnPhoneProps) => (
  <aside className="hand" aria-label={title}>
    <p className="hand__title">{title}</p>
    {address ? <img className="hand__code" src={codePicture(address)} alt={title} width="200" height="200" /> : null}
    <p className="hand__text">{text}</p>
  </aside>
);
