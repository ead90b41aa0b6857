import ICAL from 'ical.js';

/** A calendar file as a program that did not write it understands it. */
export interface ReadCalendar {
  /** The names of the components, each with the names of those inside it: `VCALENDAR > VEVENT > VALARM`. */
  readonly shape: string;
  readonly version: string;
  readonly event: InstanceType<typeof ICAL.Event>;
  readonly alarm: InstanceType<typeof ICAL.Component>;
  /** The first days on which it rings, as ISO 8601 in UTC. */
  rings(count: number): readonly string[];
}

const shapeOf = (component: InstanceType<typeof ICAL.Component>): string =>
  [component.name.toUpperCase(), ...component.getAllSubcomponents().map(shapeOf)].join(' > ');

/**
 * Reads a calendar file with ical.js. What that reader forgives is refused here: lines that do not end with CR and LF,
 * or that hold more than 75 octets (RFC 5545, 3.1).
 * @throws Error when it is no calendar, or none with one event and one alarm.
 */
export function readCalendar(text: string): ReadCalendar {
  if (!text.endsWith('\r\n') || /[^\r]\n/.test(text)) throw new Error('a line does not end with CR and LF');
  for (const line of text.split('\r\n'))
    if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const entry = calendar.getFirstSubcomponent('vevent');
  const alarm = entry?.getFirstSubcomponent('valarm');
  if (!entry || !alarm) throw new Error('the calendar holds no event with an alarm');
  const event = new ICAL.Event(entry);
  return {
    shape: shapeOf(calendar),
    version: String(calendar.getFirstPropertyValue('version')),
    event,
    alarm,
    rings: (count) => {
      const next = event.iterator();
      return Array.from({ length: count }, () => next.next().toJSDate().toISOString());
    },
  };
}
