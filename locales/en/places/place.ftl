edit-not-seen = We do not follow that change. Please send it as a new message.
place-link = ▫️ <b>Where?</b> That link carries no coordinates, and we open no links. Please copy the coordinates from the map, or press “📍 Send where I am”.
place-link-kept = ▫️ That link carries no coordinates, so the place above stays.
place-unsure =
    { $choices ->
        [yes] ▫️ <b>Where?</b> “{ $written }” may be more than one place. Is it one of those below?
       *[no] ▫️ <b>Where?</b> We cannot tell for sure which place “{ $written }” is. Please write it like this: 50.0547, 72.9646, or send the point: 📎 → Location.
    }
place-unsure-kept =
    { $choices ->
        [yes] ▫️ “{ $written }” may be more than one place. Until you choose one below, the place above stays.
       *[no] ▫️ We cannot tell for sure which place “{ $written }” is, so the place above stays.
    }
place-looking = 🔎 <b>Where?</b> Looking for “{ $asked }” on the map…
place-found = ▫️ <b>Where?</b> Is it one of the places below? A point is better still: 📎 → Location.
place-nothing = ▫️ <b>Where?</b> We did not find “{ $asked }” on the map. Your words are kept. Please send the point: 📎 → Location.
place-which = ▫️ <b>Where?</b> Many places are called “{ $asked }”. Please write its district or region too.
place-flat = 🔒 The flat’s number is not needed to find the house: it was not sent to the map.
taken-ask =
    { $where ->
        [apart] 📷 Your picture was taken { $apart } from there{ $timed ->
            [yes] , { $at }
           *[no] { "" }
        }. Use that?
        [first] 📷 Your picture says where it was taken{ $timed ->
            [yes] {" "}and when: { $at }
           *[no] { "" }
        }. Use that?
       *[none] 📷 Your picture was taken earlier: { $at }. Use that as the time?
    }
taken-old = ⚠️ That is longer ago than { $lasts }: there may be nothing left to check on site.
taken-use = 📷 Use it
taken-leave = No
draft-seen = 🕒 <b>Seen:</b> { $at } (by the picture)
event-seen = a picture of it was taken at { $at }
place = { $where }
place-within = { $where } (± { $within })
place-none = place not given
