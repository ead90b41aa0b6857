import { useEffect, useState } from 'react';
import { build, worksOffline } from '@/platform';

/** Whether every page opens without a network, as far as this phone knows now. */
export function useWorksOffline(): boolean {
  const [works, setWorks] = useState(build === 'wechat');
  useEffect(() => void worksOffline().then(setWorks), []);
  return works;
}
