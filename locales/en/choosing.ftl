# Whom to call, and why.

give-line = • <b>{ $name }</b>: { $why }
why-tool =
    { $tool ->
        [certified] has { $instrument ->
            [gas] a gas meter
            [dust] a dust meter
            [water] a water kit
            [soil] a soil kit
           *[none] an instrument
        } with a certificate
        [own] has { $instrument ->
            [gas] a gas meter
            [dust] a dust meter
            [water] a water kit
            [soil] a soil kit
           *[none] an instrument
        }, no certificate
       *[none] no instrument
    }
why-open =
    { $n ->
        [one] { $n } open case
       *[other] { $n } open cases
    }
why-lately =
    { $n ->
        [one] { $n } check in four weeks
       *[other] { $n } checks in four weeks
    }
why-answered = answered { $n } of the last { $of }
why-new = not asked before
why-late = would come when it may be gone
offer-because = 👉 We ask you because { $why }.
because-nearest-tool =
    you are the nearest with { $instrument ->
        [gas] a gas meter
        [dust] a dust meter
        [water] a water kit
        [soil] a soil kit
       *[none] an instrument
    }
because-nearest = you are the nearest
because-only-tool = those who live nearer have no instrument
because-free = you have nothing else in hand now
because-turn = others have gone more often lately
because-near = you live close by
kept-own = reported it themselves
kept-asked = asked already
kept-medium = does not measure this
kept-far = lives farther than they go
kept-busy = has enough in hand
kept-late = would come too late
