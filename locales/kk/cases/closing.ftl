case-voices = <b>Кім не дейді</b>
case-disputed = ⚖️ { FROM($at) } бері даулы
close-contradicted =
    ⚖️ <b>Басқаша айтатын адам бар.</b> Жөнделді деп жапсаңыз, бұл даулы жабу болады да, дүйсенбідегі апта қорытындысында бірінші тұрады.
close-all-the-same = Сонда да жабу
reopen-words = 🔁 Іс неге қайта ашылатынын қысқаша жазыңыз.
event-reopened_for = қайта ашылды: «{ $words }»
event-clocks_ended = хаттағы істің бәрі жабылды, енді жауап күтілмейді: { $office }
event-clocks_go_on = хат күшінде қалады, онда тағы { $n } іс ашық: { $office }
