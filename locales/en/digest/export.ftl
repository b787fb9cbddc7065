menu-export = Tables as a file
export-title = 📦 <b>A table as a file</b>
export-wish =
    { $table ->
        [complaints] Complaints
        [readings] Readings
        [voices] Voices: who says what
        [letters] Letters and answers
       *[history] Everything that happened
    } · { $span ->
        [w] 7 days
        [m] 30 days
        [h] half a year
        [y] a year
       *[a] from the beginning
    } · { $form }
    { $kind ->
        [all] every kind
       *[other] { $kind }
    }, { $area ->
        [all] every region
       *[other] { $area }
    }
    <i>Nobody’s name, phone or account is in it; exact places and people’s own words are. Keep it inside the team.</i>
export-table =
    { $what ->
        [complaints] Complaints
        [readings] Readings
        [voices] Voices
        [letters] Letters
       *[history] History
    }
export-span =
    { $what ->
        [w] 7 d
        [m] 30 d
        [h] ½ y
        [y] 1 y
       *[a] All
    }
export-form = { $what }
export-kind = 🔻 Kind
export-area = 🔻 Region
export-all = ↩️ All
export-which =
    { $what ->
        [kind] Which kind?
       *[area] Which region?
    }
export-make = 📦 Make the file
export-making = ⏳ It is being made and comes below.
export-done =
    { $n ->
        [one] 📦 { $n } row. Nobody’s name is in it.
       *[other] 📦 { $n } rows. Nobody’s name is in it.
    }
export-too-large = 📦 The file is too large for Telegram (45 MB). Choose a shorter time or one kind; the operator can write all of it.
