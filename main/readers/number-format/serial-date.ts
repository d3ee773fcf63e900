/** Spreadsheet serials: days since the epoch, the time as the fraction. */

const DAY = 86_400_000;
/** Day 0 of the 1900 system after its leap bug, and of the 1904 system. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = 2_958_466;

/**
 * `2023-10-08`, or `2023-10-08T13:45:00` where there is a time; undefined where the serial is no date.
 * The 1900 system has a 29 February 1900 that never was (serial 60), so earlier serials are a day behind.
 */
export function serialToIso(serial: number, date1904: boolean): string | undefined {
  const milliseconds = Math.round(serial * DAY);
  const day = Math.floor(milliseconds / DAY);
  if (!(day < LAST_DAY) || day < (date1904 ? -1462 : 1)) return undefined;
  const time = timeText(milliseconds - day * DAY);
  if (!date1904 && day === 60) return `1900-02-29${time}`;
  const shift = !date1904 && day < 60 ? 1 : 0;
  const date = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + (day + shift) * DAY);
  return date.toISOString().slice(0, 10) + time;
}

function timeText(milliseconds: number): string {
  if (milliseconds === 0) return '';
  return `T${new Date(milliseconds).toISOString().slice(11, milliseconds % 1000 === 0 ? 19 : 23)}`;
}

/** `h:mm:ss`, hours beyond 24 counted on: 10.63 days are `255:10:10`. */
export function serialToDuration(serial: number): string {
  const milliseconds = Math.round(Math.abs(serial) * DAY);
  const sign = serial < 0 && milliseconds > 0 ? '-' : '';
  const seconds = Math.floor(milliseconds / 1000);
  const rest = milliseconds % 1000;
  const two = (value: number): string => String(value).padStart(2, '0');
  const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return sign + clock + (rest === 0 ? '' : `.${String(rest).padStart(3, '0')}`);
}

const ISO =
  /^\s*([+-]?\d{4,})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?)?(?:Z|[+-]\d\d:?\d\d)?\s*$/;

/** The serial of an ISO 8601 date as written (its zone is not applied: cells have none); undefined where it is none. */
export function isoToSerial(iso: string, date1904: boolean): number | undefined {
  const found = ISO.exec(iso);
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const fraction = Number(`0.${found[7] ?? '0'}`) * 1000;
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  if (instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== day) return undefined;
  const serial = (instant.getTime() - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  const shift = !date1904 && serial < 61 ? -1 : 0;
  return serial + shift + (((hour * 60 + minute) * 60 + second) * 1000 + fraction) / DAY;
}
