# Several reports at once: one at hand, others put aside.

draft-another = ➕ Another one
draft-aside = 📝 Put aside: { $what }. Nothing of it is lost.
draft-said = “{ $words }”, { $at }
draft-aside-already = This report lies aside. Go on with it from /my
aside-enough = { $most } reports lie aside already. Please send or cancel one of them: /my
my-aside = 📝 Put aside: { $what }
my-go-on = ▶️ { $what }
