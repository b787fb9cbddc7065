my-title = 📂 <b>Мои обращения</b>
my-none = Вы пока ни о чём не сообщали. Нажмите «📝 Сообщить» или просто пришлите фото или пару слов.
my-draft = 📝 Одно ещё не отправлено: /new
my-only-draft = 📝 У вас одно обращение, и оно ещё не отправлено: /new
my-line = <b>{ $number }</b> · { $kind } · { $at }
my-line-status = → { $status }
my-newer = ‹ Новее
my-older = Раньше ›
my-open = 📂 Открыть
my-back = ‹ Все обращения
my-case = <b>{ $number }</b> · { $kind }
my-case-found = 🔬 <b>Измерено</b>
my-case-history = <b>Что было</b>
my-case-joined = <i>То же событие, { $other }:</i>
history-line = { $at } – { $what }
status-received = принято, ищем, кто проверит
status-offered = позвали волонтёров поблизости
status-assigned = волонтёр проверяет
status-checked =
    { $verdict ->
        [confirmed] проверено: подтвердилось
        [not_confirmed] проверено: не подтвердилось
       *[impossible] проверить не удалось
    }
status-referred = письмо ушло в ответственный орган
status-answered = ответственный орган ответил
status-closed =
    { $outcome ->
        [fixed] закрыто: исправлено
        [half_fixed] закрыто: исправлено частично
        [not_fixed] закрыто: не исправлено
        [unconfirmed] закрыто: не подтвердилось
        [joined] закрыто: объединено с другим
        [withdrawn] закрыто: отозвано
        [rejected] закрыто: не принято в работу
       *[none] закрыто
    }
status-joined = то же событие, что { $other }: { $status }
