# What is asked on site, and what a verdict rests on.

check-far = ❓ <b>You are { $distance } from the reported point. Are you there?</b>
check-there = Yes, I am there
check-not-yet = Not yet
check-there-noted = Noted: you are on site.
check-not-yet-noted = All right. Send the place again when you are there.
check-arrival-stays = That is { $distance_m } from the point. Your arrival stays where it was.
check-doubt = ❓ <b>{ $what } { $value } – really?</b> Usually an instrument shows from { $lowest } to { $highest }.
check-ambiguous =
    { $one ->
        [yes] ❓ “{ $given }”: <b>is that what you mean?</b>
       *[no] ❓ “{ $given }”: <b>which do you mean?</b>
    }
check-really = Yes, keep it
check-slip = No, a slip
check-really-noted = Kept, and marked as unusual.
check-slip-noted = Left out.
check-meant-noted = Noted.
found-unusual = {" "}⚠️ unusual, confirmed by the volunteer
rests-on = 🧾 Rests on: { $what }
rests =
    { $on ->
        [over] a reading over the limit
        [within] readings within the limit
        [measured] a reading without a limit
        [range] multiples found by others
        [area] the area measured
        [photo] photos
        [recording] recordings
        [seen] what was noticed there
       *[words] the volunteer’s words
    }
rests-on-words-only = ⚠️ <b>Words only:</b> no photo, no reading.
