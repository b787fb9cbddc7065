span-minutes = { $n } min
span-hours = { $n } h
span-days = { $n } d
since-now = just now
since-minutes = { $n ->
        [one] { $n } minute ago
       *[other] { $n } minutes ago
    }
since-hours = { $n ->
        [one] { $n } hour ago
       *[other] { $n } hours ago
    }
since-days = { $n ->
        [one] { $n } day ago
       *[other] { $n } days ago
    }
within-minutes = { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
within-hours = { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
within-days = { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
day-and-part =
    { $day }, { $part ->
        [night] at night
        [morning] in the morning
        [day] in the daytime
       *[evening] in the evening
    }
