# The digest in figures: how many, what became of them, by kind and district, compared.

digest-none = No complaints came in.
digest-total =
    { $n ->
        [one] <b>{ $n } complaint</b>
       *[other] <b>{ $n } complaints</b>
    }: { $confirmed } of { $checked } checked confirmed ({ $share }%), { $unchecked } not checked.
digest-total-unchecked =
    { $n ->
        [one] <b>{ $n } complaint</b>, not checked yet.
       *[other] <b>{ $n } complaints</b>, none checked yet.
    }
digest-not-checked = Not checked: { $parts }
digest-fate =
    { $fate ->
        [waiting] { $n } waiting
        [impossible] { $n } could not be checked
        [unchecked] { $n } closed without a check
       *[dismissed] { $n } rejected or withdrawn
    }
digest-kinds = 🆕 <b>By kind</b>
digest-places = <b>By district</b>
digest-row = { $name }: <b>{ $n }</b>
digest-row-checked = { $name }: <b>{ $n }</b> · { $confirmed } of { $checked } confirmed
digest-more = … and { $n } more
digest-nowhere = Outside the districts or no place
digest-elsewhere = { $area }, outside the districts
digest-episodes =
    { $n ->
        [one] 👥 All about { $n } episode: several people reported the same.
       *[other] 👥 About { $n } episodes: several people reported the same.
    }
digest-disputed-then = ⚖️ Closures contradicted in this time: { $n }
digest-median = ⏱ From complaint to result: <b>{ $span }</b> (median)
digest-largest = 👥 Largest: { $parts }
digest-largest-one =
    { $number } ({ $n ->
        [one] { $n } person
       *[other] { $n } people
    })
digest-standing =
    🌬 Standing inspectors: { $asked ->
        [one] asked { $asked } time
       *[other] asked { $asked } times
    }, { $answered } answered, { $quiet } quiet, { $alarms ->
        [one] { $alarms } alarm
       *[other] { $alarms } alarms
    }, { $gaps ->
        [one] { $gaps } gap
       *[other] { $gaps } gaps
    }
digest-volunteers =
    🧤 Volunteers: { $duty } on duty now, { $active } went; { $checks ->
        [one] { $checks } check
       *[other] { $checks } checks
    }{ $rechecks ->
        [0] {""}
        [one] , { $rechecks } re-check
       *[other] , { $rechecks } re-checks
    }{ $arrived ->
        [0] {""}
       *[other] , { $in_time } of { $arrived } in time
    }
digest-compared =
    { $than ->
        [before] ↔️ The period before
       *[year] 📆 A year ago
    }: { $n ->
        [one] { $n } complaint
       *[other] { $n } complaints
    }{ $share ->
        [none] {""}
       *[other] , { $share }% confirmed
    }{ $span ->
        [none] {""}
       *[other] , median { $span }
    }
