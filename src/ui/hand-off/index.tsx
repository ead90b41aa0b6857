import { correction, generate } from 'lean-qr';
import { toSvgSource } from 'lean-qr/extras/svg';
import type { HandOffProps } from './props';
import './style.css';

const drawn = (address: string): string =>
  `data:image/svg+xml,${encodeURIComponent(toSvgSource(generate(address, { minCorrectionLevel: correction.M }), { on: '#17211c', off: '#ffffff', width: 200, height: 200 }))}`;

/** A code made on this machine, beside the page on a wide screen. */
export const HandOff = ({ title, text, address }: HandOffProps) => (
  <aside className="hand" aria-label={title}>
    <p className="hand__title">{title}</p>
    {address ? <img className="hand__code" src={drawn(address)} alt={title} width="200" height="200" /> : null}
    <p className="hand__text">{text}</p>
  </aside>
);
