# A volunteer who took a case and is not heard of.

silent-coming-ask =
    🕒 <b>{ $number }</b> · { $kind }
    Are you on your way? If we hear nothing, we call somebody else, so that the evidence is not lost.
silent-verdict =
    🕒 <b>{ $number }</b> · { $kind }
    You are on site. What did you find? Your verdict is still missing.
silent-coming = 🚶 On my way, { $minutes } min
silent-back = ↩️ I cannot go
silent-answered = 👍 { $number }: thank you, we wait for you.
silent-over = { $number }: this is settled.
event-on_the_way = the volunteer is on the way
alert-silent = 🕒 <b>On site, but no verdict for hours</b>
check-gone-on = ↪️ { $number }: we heard nothing, so others are called now. Nothing you gathered is lost; thank you for taking it.
