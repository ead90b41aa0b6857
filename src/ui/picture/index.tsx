import type { PictureProps } from './props';
import './style.css';

/** The picture as a file of the browser, which a long press keeps also where an app passes over downloads. */
export const Picture = ({ label, address, ratio }: PictureProps) => (
  <div className="picture" style={{ paddingTop: `${ratio * 100}%` }}>
    {address ? <img className="picture__shown" src={address} alt={label} /> : null}
  </div>
);
