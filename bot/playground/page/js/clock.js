// The world's clock as the page knows it: told by the server, ticking here in between.

export class Clock {
  #aheadMs = 0;
  #zoneMs = 0;

  /** Take the server's time: ISO 8601 with its offset from UTC, which is the world's zone. */
  set(iso) {
    this.#aheadMs = Date.parse(iso) - Date.now();
    const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(iso) ?? [null, "+", 0, 0];
    this.#zoneMs = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  }

  /** Seconds since 1970 in the world. */
  now() {
    return (Date.now() + this.#aheadMs) / 1000;
  }

  /** Calendar fields, in the world's zone, of a moment in seconds since 1970. */
  parts(seconds) {
    const at = new Date(seconds * 1000 + this.#zoneMs);
    return {
      year: at.getUTCFullYear(),
      month: at.getUTCMonth(),
      day: at.getUTCDate(),
      weekday: at.getUTCDay(),
      time: at.toISOString().slice(11, 16),
      date: at.toISOString().slice(0, 10),
    };
  }

  /** "14:05" of a moment in seconds since 1970. */
  time(seconds) {
    return this.parts(seconds).time;
  }

  /** "22 November", with the year if it is not this one. */
  day(say, seconds) {
    const at = this.parts(seconds);
    const key = at.year === this.parts(this.now()).year ? "date" : "dateYear";
    return say(key, { day: at.day, month: say("months")[at.month], year: at.year });
  }

  /** "Sun 22 November". */
  shortDay(say, seconds) {
    const at = this.parts(seconds);
    const values = { day: at.day, month: say("months")[at.month], weekday: say("weekdaysShort")[at.weekday] };
    return say("dateShort", values);
  }

  /** "Sunday, 22 November 2026". */
  longDay(say, seconds) {
    const at = this.parts(seconds);
    const date = say("dateYear", { day: at.day, month: say("months")[at.month], year: at.year });
    return say("dateLong", { date, weekday: say("weekdays")[at.weekday] });
  }
}
