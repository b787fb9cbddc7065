# What an instrument measures.

measures-gas = gas
measures-dust = dust
measures-water = water
measures-soil = soil
measures-tape = length, area
measures-untold = what does it measure?
measures-ask =
    <b>🔬 { $tool }</b>
    What does it measure? From this we see to whom a case goes, and with what a reading was taken.
profile-measures = 🔬 { $tool }
check-unfit = ❓ <b>{ $what } { $value }: is it with “{ $tool }”?</b> That one is marked as measuring: { $measures }.
check-unfit-yes = ✅ Yes, { $tool }
check-unfit-other = 🔬 No, { $tool }
