# Instruments of the hotline, booked and handed over; certificates that end.

menu-kits = Shared instruments
profile-kits = 🧰 Shared instruments
kit-of-ours = { $name } (the hotline’s)
kit-certificate = { $name }, certificate № { $certificate }
kits-title = <b>🧰 Instruments of the hotline</b>
kits-none = 🧰 The hotline has no instruments of its own yet.
kit-name = <b>{ $name }</b>
kit-certified =
    { $held ->
        [yes] 📜 Certificate{ $number } until { $until }
       *[no] ⚠️ Certificate{ $number } expired on { $until }: readings are indicative
    }
kit-uncertified = ⚠️ No certificate: readings are indicative
kit-here = 📦 With the hotline
kit-with =
    { $overdue ->
        [yes] 👤 With { $who }, <b>was due back { $until }</b>
       *[no] 👤 With { $who } until { $until }
    }
kit-waits =
    { $way ->
        [back] ⏳ Given back, not confirmed yet
       *[other] ⏳ Handed to { $receiver }, not confirmed yet
    }
kit-history = <b>From hand to hand</b>
kit-passed = • { $said }: { $giver } → { $receiver }, confirmed { $confirmed }
kit-hotline = the hotline
kit-book = 📅 Book it
kit-hand = 🤝 Handed to …
kit-give-back = 📦 Given back to the hotline
kit-back-here = 📦 It is back with us
kit-add = ➕ Add an instrument
kit-renew = 📜 New certificate
kit-retire = ✖️ Out of use
kit-retire-sure = <b>Out of use for good?</b> What was measured with it stays.
kit-retire-yes = Yes, out of use
kit-all = ‹ All instruments
kit-ask = 🧰 Write it in one line: <code>Elios-3, № 1234, cert. 55-12, until 31.12.2026</code>. The same name and number once more: a new certificate.
kit-days = <b>📅 { $name }</b>: tap when you need it. ✅ yours, ⛔ somebody else’s.
slot-morning = 🌅 until 12
slot-day = ☀️ until 18
slot-evening = 🌆 until 24
kit-slot-yours = Booked.
kit-slot-free = Given up. Thank you!
kit-booked-already = { $who } has booked it, until { $until }.
kit-volunteers-book = Volunteers book instruments.
kit-to = To whom did you hand <b>{ $name }</b>? We ask them to confirm.
kit-to-nobody = There is nobody yet to whom <b>{ $name }</b> could be handed.
kit-asked-them = Asked to confirm. Until then it is noted as before.
kit-asked-coordinators = Asked to confirm. Until then it is noted as yours.
kit-back-now = Noted: it is with the hotline.
kit-asked = 🤝 { $giver } says that you have <b>{ $name }</b> now. Is it so?
kit-asked-back = 📦 { $giver } says that <b>{ $name }</b> is back with the hotline. Is it so?
kit-asked-over =
    { $state ->
        [taken] ✅ { $name }: confirmed.
        [refused] ↩️ { $name }: not received. It is noted as before.
       *[withdrawn] { $name }: this is over, { $giver } named somebody else.
    }
kit-take = ✅ Yes, I have it
kit-refuse = No, I do not
kit-taken-now = Noted. Thank you!
kit-refused-now = Noted: it stays where it was.
kit-told =
    { $state ->
        [taken] { $whom ->
            [hotline] ✅ { $name } is back with the hotline. Thank you!
           *[person] ✅ { $name } is with { $receiver } now.
        }
       *[refused] ↩️ { $name }: not confirmed. It is noted as before. Please ask them once more.
    }
kit-answered = This is answered already.
kit-not-yours-to-take = This was asked of somebody else.
kit-is-out = { $who } has it, until { $until }.
kit-is-here = It is with the hotline already.
kit-with-them = They have it already.
kit-gone = This instrument is not in use any more.
kit-late = 🧰 <b>{ $name }</b> was to be handed on by { $until }. Please hand it on or give it back; or book it for longer: /kits
kit-late-told = 🧰 <b>{ $name }</b> is late: with { $who }, due { $until }. They are reminded once a day.
kit-missing = ⚠️ <b>{ $name }</b>: whoever had it has left the hotline. Please find out where it is.
certificate-ends = 📜 The certificate of { $name } ends on { $until }. After that its readings are indicative. Once it is renewed, write the instrument anew: /duty
certificate-of-kit-ends = 📜 The certificate of the hotline’s { $name } ends on { $until }. After that its readings are indicative. New certificate: /kits
instrument-far-date = Is that the right year? A certificate holds for five years at most. Please write it once more: 31.12.2026
instrument-not-yet = This certificate begins only later. Please look at the dates once more: from 01.01.2026 until 31.12.2026
kit-area = 📍 Belongs to: { $where }
kit-area-key = 📍 Another region
kit-which-area = 📍 To which region does it belong?
kit-of-another-region = This kit belongs to another region.
kit-of-all = This kit belongs to all regions together: whoever coordinates all of them changes it.
