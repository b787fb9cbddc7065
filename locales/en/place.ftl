edit-not-seen = We do not follow that change. Please send it as a new message.
edit-too-late = { $number } is sent already, so the change is not in it.
place-link = ▫️ <b>Where?</b> That link carries no coordinates, and we open no links. Please copy the coordinates from the map, or press «📍 Send where I am».
place-looking = 🔎 <b>Where?</b> Looking for «{ $asked }» on the map…
place-found = ▫️ <b>Where?</b> Is it one of the places below? A point is better still: 📎 → Location.
place-nothing = ▫️ <b>Where?</b> We did not find «{ $asked }» on the map. Your words are kept. Please send the point: 📎 → Location.
