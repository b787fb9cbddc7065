check-instrument-this = 🧰 { $tool } ✓
check-instrument-other = 🧰 { $tool }
check-instrument-chosen = Readings are noted with this instrument.
check-how-to-measure =
    📏 Write what you measured, several at once if you like:

    <code>H2S 0.024 mg/m3</code>
    <code>NO2 120 µg/m3, SO2 0.3</code>

    Or choose what you measure:
check-no-instrument =
    { $some ->
        [yes] 🧰 Choose the instrument under the check, so that it stands beside the reading.
       *[no] 🧰 You have no instrument in your profile, so the reading counts as indicative. Add one: /duty
    }
check-uncertified = 🧰 The certificate of { $tool } is missing or has expired: the reading counts as indicative.
check-which = <b>{ $figures }</b> – of what?
check-figure = 📏 { $what }: send the figure, { $unit } if you write no unit.
reading-no-number = There is no figure in it. For example: H2S 0.024 mg/m3
reading-no-substance = What was measured? For example: H2S 0.024 mg/m3
reading-unknown-unit = We do not know the unit “{ $unit }”. For example: mg/m3, µg/m3, mg/l.
reading-unit-misfit = { $substance } is not measured in { $unit }. We need { $expected }.
reading-which-unit = That is a lot for { $substance } in { $expected }. Please write the unit with it.
reading-impossible = { $substance } { $value } { $unit }: an instrument shows from { $lowest } to { $highest }. Please look once more.
reading-several-substances = Please part the readings with commas: H2S 0.024, SO2 0.3
reading-several-numbers = There is more than one figure in it. Please send one reading a line.
reading-too-long = That is too long for a reading. For example: H2S 0.024 mg/m3
reading-inexact = We need the figure itself, without “more than” or “less than”.
reading-unknown-substance = We do not know “{ $name }”. If it is a reading, begin with the substance: H2S 0.024 mg/m3
reading-which-figure = “{ $given }” can be read in more than one way. Please write the figure once more. For example: H2S 0.024 mg/m3
reading-which-medium = “{ $given }”: is that in air, in water or in soil? Please write the unit with it: mg/m3, mg/l or mg/kg.
found-title = <b>Measured:</b>
found-line = • { $what } <b>{ $value }</b> – { $against }; { $tool }
found-line-public =
    { $certified ->
        [yes] • { $what } <b>{ $value }</b> – { $against }
       *[no] • { $what } <b>{ $value }</b> – { $against }; indicative
    }
found-times =
    { $over ->
        [yes] 🔴 <b>{ $times } ×</b> the one-time limit ({ $limit })
       *[no] 🟢 { $times } × the one-time limit ({ $limit })
    }
found-norm =
    { $over ->
        [yes] 🔴 outside the limit ({ $limit })
       *[no] 🟢 within the limit ({ $limit })
    }
found-no-limit = no one-time limit is set
found-instrument =
    { $certified ->
        [yes] { $name }
       *[no] { $name }, no valid certificate: indicative
    }
found-instrument-none = no instrument named: indicative
found-sum =
    { $over ->
        [yes] • { $what } together: 🔴 <b>{ $times }</b>, must not be over 1
       *[no] • { $what } together: 🟢 { $times }, must not be over 1
    }
found-sources = <i>Limits: { $sources }</i>
measured-express = <i>An express check is not an accredited laboratory’s protocol: it does not prove a breach.</i>
