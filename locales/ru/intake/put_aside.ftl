# Несколько обращений сразу: одно под рукой, другие отложены.

draft-another = ➕ Ещё одно
draft-aside = 📝 Отложено: { $what }. Ничего не потеряно.
draft-said = «{ $words }», { $at }
draft-aside-already = Это обращение отложено. Продолжить можно в /my
aside-enough = Отложено уже { $most }. Отправьте или отмените одно из них: /my
my-aside = 📝 Отложено: { $what }
my-go-on = ▶️ { $what }
