profile-on-duty = 🟢 <b>You are on duty</b>
profile-off-duty = ⚪️ <b>You are off duty</b>
profile-name = 👤 { $name }
profile-name-missing = ▫️ <b>Name:</b> how should the coordinator call you?
profile-home = 📍 { $where }, up to { $radius }
profile-home-missing = ▫️ <b>Home point:</b> from where are you called?
profile-media = 🔬 { $media }
profile-media-missing = ▫️ <b>What can you measure?</b> Choose below.
profile-next-home = Send your home point: “📍 Send where I am” below, or 📎 → Location.
profile-next-name = Write your name, then your instrument, for example: <code>Elios-3, 1234, certified until 31.12.2026</code>
profile-next-text = Write your instrument, for example: <code>Elios-3, 1234, certified until 31.12.2026</code>. Then press “Done”.
profile-next-on = We call you when something is reported near you.
profile-next-off = Nobody calls you now. Press “Go on duty” when you have time.
profile-edit-home = 📍 Home point
profile-edit-name = 👤 Name
profile-finish = Done
profile-ask-home = 📍 Send your home point with the key below, or another place with 📎 → Location. Residents do not see it.
profile-ask-name = 👤 Write how the coordinator should call you. Residents do not see it.
profile-done = Done. You are on duty.
profile-done-off = Done. You are off duty.
profile-no-name = Please write a name: letters only, up to 60.
home-nowhere = The phone did not know where it was (0°, 0°). Please send the place once more.
medium-air = Air
medium-water = Water
medium-soil = Soil
medium-site = On site, without an instrument
joined-volunteer =
    🎉 <b>Welcome among the volunteers of “{ $name }”!</b>

    When something is reported near you, we ask whether you can go and check. The first to accept has the case. Fill in your profile below.
joined-coordinator =
    🎉 <b>You are a coordinator of “{ $name }” now.</b>

    All cases: /board. Invite others: /invite
profile-originals = My originals for a court
profile-originals-on = Agreed: for a court the photos of your checks may go into evidence packs as your camera wrote them, with place, time and model. Press again to take that back.
profile-originals-off = Taken back: only copies without your camera’s data go into evidence packs.
