course-title = 🎓 <b>Курс</b>
course-about =
    { $required ->
        [yes] Қысқа карточкалар мен бірнеше сұрақ. Тапсырғаныңызға қарай шақырамыз: <b>жалпы ережелер</b> әрқашан керек, оған өлшейтініңіздің тақырыбы қосылады.
       *[no] Қысқа карточкалар мен бірнеше сұрақ: қалай қауіпсіз тексеру, құралды қалай пайдалану, қалай суретке түсіру керек.
    }
course-held = ✅ { $name }: { TO($until) } дейін
course-lent = 🕓 { $name }: { TO($until) } дейін тапсырыңыз
course-expired = ⌛ { $name }: мерзімі бітті ({ $until }), сұрақтарға қайта жауап беріңіз
course-begun = ▶️ { $name }: басталды
course-new = ▫️ { $name }
course-open = { $module }
course-heading = 🎓 { $name } · { $where }
course-card-title = <b>{ $title }</b>
course-text = { $text }
course-answer = { $number }. { $answer }
course-right-so-far = дұрысы { $right }/{ $of }
course-back = ‹ Артқа
course-next = Әрі қарай ›
course-quiz = ✍️ Сұрақтарға көшу
course-read = 📖 Қайта оқу
course-all = 🎓 Барлық тақырып
course-right = Дұрыс!
course-wrong = 🤔 Дәл емес. { $why } Соңында тағы бір сұраймыз.
course-again = 📖 Енді бәрі дұрыс, бірақ бірінші ретте дұрыс жауап аз болды. Карточкаларды тағы бір оқып шығыңызшы, сұрақтар содан кейін келеді.
course-passed-toast = 🎉 Тапсырдыңыз! Үйренгеніңізге рақмет.
course-passed = 🎉 <b>Тапсырылды: { $name }.</b> Бір жылға жарамды.
course-moved-on = Бұл сұрақ артта қалды. Курс төменде жалғасады: /course
training-runs-out = 🎓 <b>Бір жыл өтті: сұрақтарға қайта жауап беріңізші.</b> Олар аз, карточкаларды қайта оқу міндетті емес. Мерзімі біткен соң ондай шақыруға жібере алмаймыз.
profile-trained = 🎓 Курс: { $modules }
profile-untrained =
    { $required ->
        [yes] ▫️ <b>Курс:</b> тапсырғаннан кейін шақыра бастаймыз. /course
       *[no] ▫️ <b>Курс:</b> әлі тапсырылмаған. /course
    }
profile-untaught = ⚠️ Әзірге шақырмайтынымыз: { $media }. Курс жетіспейді: /course
profile-course = 🎓 Курс
menu-course = Курс
