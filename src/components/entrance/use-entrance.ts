import { useEffect, useState } from 'react';
import type { Entrance } from '@/content';
import { wayInto, type Way, asksCityService, build, openEntrance, servicePath, today, type Refusal } from '@/platform';
import { useCity } from '@/state';

const wordsOnly: Way = { kind: 'words' };

/** City Service's real link for the reader's city, where an operator switched it on and a good answer came in time. */
function useServicePath(entrance: Entrance | undefined): Way | undefined {
  const chosen = useCity().city;
  const city = asksCityService && entrance?.cityService === true ? chosen?.name.zh : undefined;
  const [way, setWay] = useState<Way>();
  useEffect(() => {
    let gone = false;
    setWay(undefined);
    if (city !== undefined)
      void servicePath(city, today()).then((path) =>
        path && !gone ? setWay({ kind: 'program', ...path }) : undefined,
      );
    return () => {
      gone = true;
    };
  }, [city]);
  return way;
}

export interface EntranceUse {
  readonly way: Way;
  /** Why the last try did not open it. */
  readonly failed: Refusal | undefined;
  /** Opens it; call in the tap itself. Gives whether it opened. */
  open(): Promise<boolean>;
}

/** A way into an entrance, and what came of trying it. */
export function useEntrance(entrance: Entrance | undefined): EntranceUse {
  const served = useServicePath(entrance);
  const [failed, setFailed] = useState<Refusal>();
  const way = served ?? (entrance ? wayInto(entrance, build) : wordsOnly);
  const open = async () => {
    const result = await openEntrance(way);
    setFailed(result.ok ? undefined : result.reason);
    return result.ok;
  };
  return { way, failed, open };
}
