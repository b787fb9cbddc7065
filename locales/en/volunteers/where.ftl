# Where a volunteer goes, by what, and what they can besides.

profile-where = 🗺 Where, by what
where-title =
    <b>🗺 Where do you go?</b>
    As far from home as you choose, and to the districts you tick, wherever your home is. By what you come tells us when to expect you.
where-districts = 🗺 Also: { $districts }
where-by =
    { $by ->
        [foot] 🚶 On foot
        [bike] 🚲 By bicycle
        [bus] 🚌 By bus
       *[car] 🚗 By car
    }
where-by-foot = 🚶 On foot
where-by-bike = 🚲 Bicycle
where-by-bus = 🚌 Bus
where-by-car = 🚗 Car
where-skills = ⭐ { $skills }
where-regions = 🌍 Called in: { $regions }
