# Проверку передают другому волонтёру.

handover-open = 🤝 Передать другому
handover-pick = 🤝 <b>{ $number }: кого попросить?</b> Пока человек не согласится, вызов остаётся у вас.
handover-nobody = 🤝 { $number }: рядом нет дежурных, кто мог бы взять. Можно вернуть вызов, тогда позовём других.
handover-one =
    { $busy ->
        [yes] { $name } · уже с вызовом
       *[no] { $name }
    }
handover-asked = Попросили. Пока человек не согласится, вызов ваш.
handover-title = 🤝 <b>{ $name } просит вас взять проверку</b>
handover-until = ⏳ Ответьте, пожалуйста, до { $until }; потом вызов останется там, где был.
handover-accept = ✅ Возьму
handover-decline = Не могу
handover-was =
    { $state ->
        [accepted] ✅ { $number }: вы взяли эту проверку.
        [declined] { $number }: вы ответили, что не можете. Спасибо, что ответили.
       *[expired] { $number }: вызов остался у коллеги. Спасибо!
    }
handing =
    { $state ->
        [open] 🤝 { $number }: спросили, { $name } думает. До согласия (самое позднее { $until }) вызов ваш.
        [accepted] ✅ { $number }: { $name } берёт проверку. Спасибо!
        [declined] ↩️ { $number }: { $name } не может. Вызов остаётся у вас.
        [expired] ↩️ { $number }: { $name } не отвечает. Вызов остаётся у вас.
       *[withdrawn] { $number }: просьба отменена, { $name } не едет.
    }
handover-keep = Всё-таки поеду
handover-kept = Хорошо, вызов остаётся у вас.
handover-declined = Хорошо, вызов остаётся у коллеги.
handover-accepted-already = Вы уже взяли эту проверку: /cases
handover-declined-already = Вы ответили, что не можете её взять.
handover-over = Этот вопрос уже решён. Спасибо!
handover-waits-already = Одного человека уже спросили: дождитесь ответа или отмените просьбу.
handover-cannot = Этот человек сейчас взять не может. Выберите другого.
handover-not-this = Эту проверку передать нельзя. Её можно вернуть.
event-handover_asked = волонтёр попросил другого взять проверку
event-handed_over = проверку взял другой волонтёр
event-handover_declined = другой волонтёр взять не смог
