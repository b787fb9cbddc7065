# What is noted on site by a tap, and the class of a river.

look-open = 👁 What I notice
look = 👁 <b>What do you notice?</b> Without an instrument; you can change it until the verdict.
look-at = <b>{ $what }</b>
look-done = ‹ Back to the check
look-back = ‹ Back
look-noted = 👁 { $what }: { $answers }
event-observed = noticed: { $what }
found-class = 🌊 class <b>{ $n }</b> of { $of } (1 is the cleanest)
found-class-rivers = {" "}– rivers and canals
