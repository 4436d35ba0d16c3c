# What the pages say in Spanish. en.ftl says what each message is for.
# Translated by a computer; no speaker has read it yet.

## This language

# Its name as its own speakers write it.
language-name = Español
# How 1234567 is written, with western figures: it shows what stands between the groups of figures, and how long they are.
ui-number-example = 1,234,567

## Choosing a language, and what is not in it

languages-label = Idioma
# On every page of a translation that nobody has read who speaks the language. $issuer, $phone: whom to call.
translated-note = Una computadora tradujo esta página y todavía no la ha revisado ninguna persona que hable español. Si algo no está claro o es importante, guíese por la página en inglés o llame a { $issuer } al { $phone }.
translated-link = Esta página en inglés
# Behind a link to a page that there is only in English.
english-only = (en inglés)
# Before the official English words of a status, below their translation.
official-english = Palabras oficiales, en inglés:
# Below what this site says about the rules in another language.
summary-note = Este es un resumen con nuestras propias palabras sencillas. No es oficial. Las palabras oficiales están en inglés; los enlaces llevan a ellas.

## What every page has

skip = Ir al contenido
fictional = Datos inventados: las personas de este registro no existen.
nav-label = Páginas principales
nav-search = Buscar
nav-browse = Ver la lista
nav-code = Código de ética
nav-guidelines = Reglas
contents-label = Contenido
footer-issuer = { $registry }. A cargo de { $issuer }.
footer-phone = Llame al:
footer-email = Escriba a:
footer-website = Sitio web de { $issuer }
footer-language = Intérprete, servicio de retransmisión, letra grande
contact-post = Por correo postal:
rule-link = Sección { $rule }

## What search engines show under a page's title

describe-home = Verifique por nombre o por número si alguien es { $title } y si su certificación es válida hoy.
describe-status = Qué significa cada estatus en el { $registry }, desde activa hasta revocada, y qué permite.

## Home

home-lede = Verifique si alguien es { $title } y si su certificación es válida hoy.
search-label = Nombre o número de certificación
search-button = Buscar
search-noscript = El cuadro de búsqueda necesita JavaScript, que está desactivado en este navegador. Abajo puede ver la lista de las mismas fichas.
browse-by-name = Ver la lista por nombre
browse-by-number = Ver la lista por número
door-public = Quiero verificar a alguien
door-public-status = Qué significa cada estatus
door-public-actions = Certificaciones suspendidas y revocadas
door-public-limits = Lo que este registro no puede decirle
door-public-complain = Comunicar una preocupación sobre una persona especialista
door-public-help = Qué significa una respuesta para usted
home-nobody = ¿No encontró a la persona? Qué significa eso y qué hacer ahora
door-specialist = Soy especialista
door-specialist-code = El código de ética
door-specialist-correct = Corregir mi ficha
door-specialist-dates = Mis fechas: renovación y vencimiento
door-specialist-routes = ¿Qué camino me corresponde?
door-employer = Soy empleador o empleadora
door-employer-file = Archivar una respuesta
door-employer-advert = Verificar un anuncio
door-employer-staff = Verificar una lista de personal
door-employer-sanctions = Sanciones, regla por regla
search-problem = La búsqueda no pudo empezar. Por favor, vuelva a cargar la página, vea la lista de las fichas abajo o llame a { $issuer } al { $phone }.
record-problem = Esta página no pudo comprobar la fecha de hoy. Guíese por las fechas que indica o llame a { $issuer } al { $phone }.

## A record, as pages without script say it: always with a date, never a bare "Active"

# Under the sentence of a record whose name is withheld.
withheld-why = El nombre de esta persona no se muestra, por su seguridad. Todo lo demás está aquí tal como lo tiene el registro: compare el número con el que está en el certificado de la persona.
fact-active = Fecha en que la certificación queda activa
fact-expires = Fecha de vencimiento
fact-status = Estatus en el registro
fact-action = Medidas tomadas
fact-changed = Último cambio de estatus
fact-other-names = Otros nombres
fact-ended = Medida anterior
fact-specializations = Capacitación especializada
fact-status-meaning = Significado de este estatus
fact-action-meaning = Significado de esta medida
meaning-title = Qué significa esto
meaning-more = Más sobre este estatus
meaning-active = La certificación es válida hasta el final del día de su fecha de vencimiento, y no hay ninguna sanción en el registro. Después de ese día está vencida, a menos que se haya renovado.
meaning-active-under-investigation = La certificación es válida hasta el final del día de su fecha de vencimiento. { $issuer } está investigando una queja. No se ha comprobado nada en contra de esta persona.
meaning-suspended = { $issuer } suspendió esta certificación. Una certificación suspendida no es válida, diga lo que diga su fecha de vencimiento.
meaning-revoked = { $issuer } le retiró a la persona esta certificación. Una certificación revocada no es válida.
meaning-expired = La certificación no se renovó antes de que pasara su fecha de vencimiento, así que ya no es válida. Esto no dice nada de cómo trabajaba la persona.
meaning-being-corrected = Los datos del registro sobre esta certificación tienen un error, y { $issuer } lo está corrigiendo. Mientras tanto, esta página no puede decir si la certificación es válida. El error no dice nada de la persona.
meaning-no-longer-listed = El registro tenía antes esta certificación en la lista, y { $issuer } la quitó de la lista. Esta página no dice por qué. No confirma que la certificación esté en regla.
next-title = Qué puede hacer ahora
next-link = Para volver a esta ficha:
next-link-words = Su enlace permanente
next-sheet = Para archivar esta respuesta, con la hora de la verificación, un código para escanear y renglones para quien hizo la verificación:
next-print = Para guardar esta respuesta, imprima esta página o guárdela como PDF. Cabe en una hoja.
next-mistake = Si algo está mal aquí, escriba a:
next-call = Si tiene una pregunta, llame a { $issuer }:
next-complain = Si pasó algo que le preocupa:
next-complain-link = Cómo comunicar una preocupación
next-own = ¿Es esta su propia ficha? Lleve la cuenta de sus fechas:
next-help = Qué significa esta respuesta para usted:
next-help-link = ¿Y ahora qué?
# From a record to its rules.
in-force-sanctions = Sanciones, regla por regla
in-force-code = El código de ética
in-force-how = Cómo se sabe cuál es la edición
record-view-title = Ficha – { $registry }
record-view-heading = Ficha
record-view-noscript = Este enlace necesita JavaScript, que está desactivado en este navegador. Puede encontrar la misma ficha por su número.
record-view-search = Buscar a otra persona

## The age of the data

as-of-title = De cuándo son los datos
as-of-data = Datos del registro al { $moment }, { $zone }.
# The last word of the zone's name in the settings, as browsers say the zone.
zone-words = { $zone ->
    [Los_Angeles] hora del Pacífico
    [Denver] hora de la Montaña
    [Chicago] hora del Centro
    [New_York] hora del Este
   *[other] hora de { $place }
}
as-of-due = A más tardar el { $moment }, debe llegar la próxima actualización.
as-of-late = Después de esa hora, llame antes de confiar en lo que se muestra aquí.
moment-morning = { $date }, { $hour }:{ $minute } a.m.
moment-afternoon = { $date }, { $hour }:{ $minute } p.m.

## The copies of the code beside each other, and our own tables

copies-compare = Comparar las copias

## What a status means

status-title = Qué significa un estatus
status-lede = El registro muestra una de siete situaciones. La situación se calcula a partir de lo que hay en el registro y de la fecha de hoy.
standing-name-active = Activa
standing-name-active-under-investigation = Activa, en investigación
standing-name-expired = Vencida
standing-name-suspended = Suspendida
standing-name-revoked = Revocada
standing-name-being-corrected = En corrección
standing-name-no-longer-listed = Ya no está en la lista
standing-when-active = Se muestra cuando el estatus en el registro es “Activa”, no se ha tomado ninguna medida y no ha pasado la fecha de vencimiento.
standing-when-active-under-investigation = Se muestra cuando el estatus en el registro es “Activa”, no ha pasado la fecha de vencimiento y la medida en el registro es una investigación. Una investigación no quiere decir que se haya comprobado algo.
standing-when-expired = Se muestra desde el día siguiente a la fecha de vencimiento, sin importar qué más haya en el registro, a menos que la certificación esté suspendida o revocada.
standing-when-suspended = Se muestra cuando el estatus o la medida en el registro es una suspensión. Sigue así, incluso después de la fecha de vencimiento, hasta que la ficha cambie.
standing-when-revoked = Se muestra cuando el estatus o la medida en el registro es una revocación.
standing-when-being-corrected = Se muestra cuando los datos del registro sobre una persona no se pueden leer y no se sabe de nada más grave. Si se sabe que la certificación de una persona está suspendida, revocada o vencida, se muestra así, con una nota que dice que la ficha está en corrección.
standing-when-no-longer-listed = Se muestra cuando un número estaba antes en el registro y ya no está.
# What a standing lets the person do. Only what the Guidelines say.
allows-active = Este es un certificado válido. La persona puede presentarse y anunciarse como certificada, con su título y su número.
allows-active-under-investigation = El certificado sigue siendo válido. Solo se puede tomar una medida después de una investigación completa. Las Pautas no dicen que mientras tanto la persona deba dejar de trabajar o de anunciarse.
allows-expired = Un certificado vencido no es un certificado válido, así que la persona no debe presentarlo ni anunciarlo como si lo fuera. Ya no se puede renovar; las reglas sobre el restablecimiento dicen cuál es el camino para volver.
allows-suspended = Un certificado suspendido no es un certificado válido, así que la persona no debe presentarlo ni anunciarlo como si lo fuera. La decisión se puede apelar.
allows-revoked = Un certificado revocado no es un certificado válido, así que la persona no debe presentarlo ni anunciarlo como si lo fuera. La decisión se puede apelar.
allows-being-corrected = De esta página no se puede concluir nada, ni a favor ni en contra de la persona. Pregunte antes de confiar en ella.
allows-no-longer-listed = Las Pautas dicen que cada certificación está en la lista. No tome por un certificado válido un número que no está en la lista; si la persona le muestra uno, pregunte.
pairs-title = Qué combinaciones son posibles
pairs-lede = Cada ficha tiene un estatus y una medida. El más grave de los dos decide lo que se muestra. Algunas combinaciones se contradicen y se rechazan.
pairs-refuse = Mientras los datos del registro tengan una combinación rechazada, no se publican en absoluto, y este sitio conserva lo que mostraba antes.
pairs-hold = Una ficha con una combinación rechazada se muestra como “En corrección”, o como lo más grave de los dos, hasta que el registro la haya corregido.
pairs-caption = Qué se muestra para cada estatus y cada medida
pairs-status = Estatus en el registro
pairs-action = Medida “{ $action }”
pair-refused = Rechazada
pair-active = Activa; después de la fecha de vencimiento, Vencida
pair-active-under-investigation = Activa, en investigación; después de la fecha de vencimiento, Vencida
pair-expired = Vencida
pair-suspended = Suspendida
pair-revoked = Revocada
kept-title = Cuánto tiempo se queda cada cosa
kept-unlisted = { $days ->
    [0] Un número que se quita de la lista ya no se muestra a partir de la siguiente actualización.
    [one] Un número que se quita de la lista se muestra durante un día como un número que ya no está en la lista.
    [many] Un número que se quita de la lista se muestra durante { $days } de días como un número que ya no está en la lista, con el nombre y nada más. Después ya no se muestra.
   *[other] Un número que se quita de la lista se muestra durante { $days } días como un número que ya no está en la lista, con el nombre y nada más. Después ya no se muestra.
}
kept-ended = { $days ->
    [0] Cuando una suspensión o una revocación ha terminado, ya no está entre los datos de la ficha.
    [one] Cuando una suspensión o una revocación ha terminado, la ficha lo dice durante un día.
    [many] Cuando una suspensión o una revocación ha terminado, la ficha lo dice durante { $days } de días. Después ya no se muestra.
   *[other] Cuando una suspensión o una revocación ha terminado, la ficha lo dice durante { $days } días. Después ya no se muestra.
}
kept-changes = { $days ->
    [0] No se lleva ninguna lista de cambios de estatus.
    [one] La página de cambios y el historial de la propia ficha dicen durante un día que un estatus cambió, también cuando terminó una suspensión o una revocación.
    [many] La página de cambios y el historial de la propia ficha dicen durante { $days } de días que un estatus cambió, también cuando terminó una suspensión o una revocación. Después ya no se muestra.
   *[other] La página de cambios y el historial de la propia ficha dicen durante { $days } días que un estatus cambió, también cuando terminó una suspensión o una revocación. Después ya no se muestra.
}
kept-investigation = Cuando una investigación termina sin ninguna medida, aquí no se muestra ni se guarda nada de ella.
actions-taken-title = Qué significa una medida
action-means-none = Hoy no hay ninguna medida en el registro. Eso no dice nada de lo que había antes en el registro.
action-means-under-investigation = { $issuer } está investigando una queja. No se ha comprobado nada, y la validez de la certificación sigue siendo la que indican su estatus y sus fechas.
action-means-suspended = Después de una investigación completa, { $issuer } suspendió la certificación. No es válida mientras dure la suspensión. La decisión se puede apelar.
action-means-revoked = Después de una investigación completa, { $issuer } le retiró a la persona la certificación. No es válida. La decisión se puede apelar.
in-force-title = Qué edición de las reglas
in-force-rule = Si se tomó una medida, la ficha lleva a la edición que estaba vigente ese día: la más reciente que tenga esa fecha o una anterior. Todas las demás fichas llevan a la edición por la que se guía este sitio.
in-force-edition = Edición { $edition }, con fecha del { $dated }:
in-force-edition-undated = Edición { $edition }, que no tiene fecha:
in-force-others = Este sitio también guarda copias del código que no tienen fecha. No puede decir en qué días estuvieron vigentes, así que ninguna ficha lleva a ellas.
in-force-which = El registro no dice de qué punto del código trata una medida.
not-said-title = Lo que las Pautas no dicen
not-said-four-years = No dicen qué se aplica el día en que se cumplen exactamente cuatro años del vencimiento de una certificación. Ese día, este registro lo dice y le pide que llame.
not-said-investigation = No dicen qué cosas no puede hacer una persona mientras está en investigación. Este registro dice que no se ha comprobado nada, y nada más.
not-said-history = No dicen si una suspensión pasada se queda en el registro después de terminar. Este registro la muestra durante el tiempo que se indica arriba.

## Current actions

actions-title = Medidas actuales
actions-since = Vigente desde el { $date }

## The registry at a glance

glance-title = El registro en cifras

## Changes of status

changes-title = Cambios de estatus

## About

about-title = Acerca de este registro

## Privacy

privacy-title = Privacidad

## Accessibility

accessibility-title = Accesibilidad
accessibility-lede = Este registro es para todas las personas, sin importar cómo sean sus ojos, sus manos, su aparato o su conexión.
accessibility-aim-title = Nuestra meta
accessibility-aim = Cada página está hecha para cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA.
accessibility-done-title = Lo que hicimos
accessibility-done-script = Se puede llegar a cada ficha sin JavaScript, con cuatro clics desde la primera página.
accessibility-done-colour = Un estatus nunca depende del color: tiene palabras y una forma propias.
accessibility-done-keyboard = Todo funciona con el teclado, y usted siempre puede ver en qué lugar está.
accessibility-done-zoom = Las páginas funcionan ampliadas al 400 por ciento, en una pantalla de 320 píxeles de ancho, en modo oscuro y con los colores que usted elija.
accessibility-done-names = Los nombres se muestran como se escriben, desde la izquierda o desde la derecha.
accessibility-done-languages = Las páginas para buscar a alguien están en varios idiomas. Si una traducción todavía no la ha revisado nadie que hable el idioma, la página lo dice.
accessibility-known-title = Lo que sabemos que todavía no está bien
accessibility-known = Las palabras oficiales se publican como fueron escritas. Algunas son largas y difíciles de leer.
accessibility-tell-title = Díganos
accessibility-tell = ¿Hay algo que no le funciona? Díganos en qué página y qué quería hacer. También le buscaremos una ficha por teléfono.

## Wrong addresses

not-found-title = Aquí no hay ninguna página
not-found-lede = Puede ser que la dirección esté mal escrita o que la página haya cambiado de lugar. Esto no dice nada sobre si una persona está certificada.
not-found-search = Buscar por nombre o número
not-found-browse = Ver la lista del registro
not-found-call = O llame al:

## What the script says. Everything here reaches the browser: whole sentences, plain words, kind to the person the
## answer is about, who may be the one reading it. Phone numbers and names come from the settings.

# Days and times of day.
ui-date = { $day } de { $month } de { $year }
ui-month-1 = enero
ui-month-2 = febrero
ui-month-3 = marzo
ui-month-4 = abril
ui-month-5 = mayo
ui-month-6 = junio
ui-month-7 = julio
ui-month-8 = agosto
ui-month-9 = septiembre
ui-month-10 = octubre
ui-month-11 = noviembre
ui-month-12 = diciembre
# $hour counts to 12, $hour24 from 0 to 23: a language takes the one that its readers use.
ui-time-am = { $hour }:{ $minute } a.m.
ui-time-pm = { $hour }:{ $minute } p.m.
# The one sentence of a record. $date: the expiration date, the last valid day.
later-standing-active = Activa. Sin sanciones. Válida hasta el { $date }, inclusive.
later-standing-active-under-investigation = Activa; en investigación. No se ha comprobado nada. Válida hasta el { $date }, inclusive.
later-standing-suspended = Suspendida. No es válida en este momento.
later-standing-suspended-expired = Suspendida. No es válida en este momento. Además, ya pasó su fecha de vencimiento, { $date }.
later-standing-revoked = Revocada. Ya no es válida.
later-standing-revoked-expired = Revocada. Ya no es válida. Además, ya pasó su fecha de vencimiento, { $date }.
# The expiration date is the last valid day, so nobody is expired "since" it.
later-standing-expired = Vencida. El último día en que fue válida fue el { $date }.
# The registry calls it expired although its expiration date has not come.
later-standing-expired-early = Vencida. El registro la tiene como vencida o caducada, con la fecha de vencimiento { $date }.
# The same without a date: it is not known while the record is being corrected.
later-standing-expired-undated = Vencida. El registro la tiene como vencida o caducada.
later-standing-being-corrected = En corrección. Esto no confirma que la certificación esté en regla.
# $date: the first day on which the registry no longer listed it.
later-standing-no-longer-listed = Ya no está en la lista desde el { $date }. Esto no confirma que la certificación esté en regla.
# The same in a row of results.
ui-row-active = Activa, válida hasta el { $date }, inclusive
ui-row-active-under-investigation = Activa; en investigación, no se ha comprobado nada; válida hasta el { $date }, inclusive
ui-row-suspended = Suspendida
ui-row-suspended-expired = Suspendida; además, ya pasó su fecha de vencimiento, { $date }
ui-row-revoked = Revocada
ui-row-revoked-expired = Revocada; además, ya pasó su fecha de vencimiento, { $date }
ui-row-expired = Vencida, último día en que fue válida: { $date }
ui-row-expired-early = Vencida; fecha de vencimiento: { $date }
ui-row-expired-undated = Vencida
ui-row-being-corrected = En corrección; no se confirma que la certificación esté en regla
ui-row-no-longer-listed = Ya no está en la lista desde el { $date }
# The same where only the record itself says since when.
ui-row-no-longer-listed-undated = Ya no está en la lista
# Stands under a row whose record is being corrected, unless its standing says so already.
ui-row-held = Esta ficha está en corrección
# Stands under the sentence of every record that is being corrected. $date: the day of the data in which it was last
# whole.
later-held-note = Esta ficha está en corrección; se confirmó por última vez el { $date }. Antes de confiar en ella, llame a { $issuer } al { $phone }.
later-held-note-never = Esta ficha está en corrección; todavía no se ha confirmado. Antes de confiar en ella, llame a { $issuer } al { $phone }.
# The facts as stored, in the words of Section 500.
later-status-active = Activa/Sin sanciones
later-status-suspended = Suspendida
later-status-revoked = Revocada
later-status-expired = Vencida/Caducada
later-action-none = Ninguna
later-action-under-investigation = En investigación
later-action-suspended = Suspensión
later-action-revoked = Revocación
# Which edition of the rules belongs to a record. $date: the day on which its status or action was set; $dated: the date that
# the edition bears.
later-in-force-then = Las reglas vigentes el { $date }, cuando se estableció esto: edición { $edition }, con fecha del { $dated }.
later-in-force-before = Esto se estableció el { $date }. Este sitio no guarda ninguna edición de las reglas de ese tiempo; la más antigua que tiene es la edición { $edition }, con fecha del { $dated }.
later-in-force-unknown = El registro no dice qué día se estableció esto. Este sitio se guía por la edición { $edition } de las reglas, con fecha del { $dated }.
later-in-force-now = Las reglas por las que se guía este sitio: edición { $edition }, con fecha del { $dated }.
later-in-force-undated = Las reglas por las que se guía este sitio: edición { $edition }, que no tiene fecha.
# What follows once it has expired.
later-lapse-reinstatement = Han pasado menos de cuatro años desde que venció. Se puede restablecer (sección 209).
later-lapse-not-stated = Venció hace exactamente cuatro años. Las Pautas no dicen si se puede restablecer. Por favor, llame a { $issuer } al { $phone } y pregunte.
later-lapse-new-application = Han pasado más de cuatro años desde que venció. Se necesita una nueva solicitud de certificación (sección 209.3).
# In the place of a name: withheld for the person's safety, or not readable while the record is corrected.
ui-name-withheld = Datos reservados
ui-name-being-corrected = Nombre en corrección
# A former name or one used at work, under which a row is found.
ui-other-name = Otro nombre: { $name }
# An action that is over. $date: the first day on which the registry's data no longer had it.
later-ended-suspended = Una suspensión que terminó a más tardar el { $date }
later-ended-revoked = Una revocación que se levantó a más tardar el { $date }
# Why a person is in the results. $name: words of the name as they are registered, or a word as it was typed.
ui-matched-parts = Parte del nombre
ui-matched-prefix = Empieza con las letras que se escribieron
later-matched-initial = En el registro aparece con la inicial { $name }.
later-matched-spelling = Se escribe { $name }
later-matched-as = En el registro aparece como { $name }
later-matched-sound = { $name } suena parecido a lo que se escribió
later-matched-similar = Un nombre parecido
later-matched-without = Nombre sin “{ $name }”
later-matched-some-words = Este nombre no tiene todas las palabras que se escribieron
later-matched-latin = Se encontró por su escritura en letras latinas
later-matched-latin-as = En letras latinas: { $name }
# How many were found. All of them have what was typed …
ui-found = { $count ->
    [one] 1 persona coincide.
    [many] { $count } de personas coinciden.
   *[other] { $count } personas coinciden.
}
ui-found-many = { $count } personas coinciden. Escriba una parte más larga del nombre para ver menos.
ui-found-at-least = { $count ->
    [one] Al menos 1 persona coincide. Puede haber más: escriba una parte más larga del nombre.
    [many] Al menos { $count } de personas coinciden. Puede haber más: escriba una parte más larga del nombre.
   *[other] Al menos { $count } personas coinciden. Puede haber más: escriba una parte más larga del nombre.
}
ui-found-many-at-least = Más de { $shown } personas coinciden. Escriba una parte más larga del nombre para ver menos.
# … or nobody has a similar name, after looking further …
later-found-alone = { $count ->
    [one] 1 persona coincide. No se encontraron nombres parecidos.
    [many] { $count } de personas coinciden. No se encontraron nombres parecidos.
   *[other] { $count } personas coinciden. No se encontraron nombres parecidos.
}
# … or some have it, and some a similar name …
later-found-mixed = { $count } personas encontradas; al final, las que tienen un nombre parecido.
later-found-mixed-many = Más de { $shown } personas encontradas; al final, las que tienen un nombre parecido.
# … or nobody has it.
later-found-similar = { $count ->
    [one] Nadie coincide exactamente. 1 persona tiene un nombre parecido.
    [many] Nadie coincide exactamente. { $count } de personas tienen un nombre parecido.
   *[other] Nadie coincide exactamente. { $count } personas tienen un nombre parecido.
}
later-found-similar-many = Nadie coincide exactamente. Más de { $shown } personas tienen un nombre parecido.
ui-found-number = Se encontró la certificación { $number }.
ui-not-found = No hay ninguna certificación con el número { $number }. Por favor, revise cada dígito o busque por nombre. Para preguntar, llame a { $issuer } al { $phone }.
later-nobody-there = Ningún nombre del registro coincide con lo que usted escribió. Tampoco hay un nombre que se escriba o suene parecido, ni una forma corta. Aun así, la persona puede estar en la lista, con otro nombre o sin que se muestre su nombre. Pruebe solo con el apellido o con el número de certificación. Para preguntar, llame a { $issuer } al { $phone }.
later-nobody-yet = Hasta ahora nadie coincide. Puede seguir buscando, o probar solo con el apellido o con el número de certificación. Para preguntar, llame a { $issuer } al { $phone }.
later-nobody-read = Hay demasiados nombres parecidos a lo que usted escribió para leerlos todos, y ninguno de los que se han leído hasta ahora coincide. Pruebe solo con el apellido o con el número de certificación. Para preguntar, llame a { $issuer } al { $phone }.
# What stands below the results: the search that goes on, and what else can be asked for.
ui-looking = Buscando nombres parecidos…
ui-looking-further = Buscando más…
later-searched = Se ha buscado hasta ahora: el nombre tal como se escribió, y algunos de los nombres que se escriben o suenan parecido y de las formas cortas.
later-searched-typed = Se ha buscado hasta ahora: el nombre tal como se escribió.
later-searched-whole = Se ha buscado en todos los nombres que se escriben o suenan parecido y en todas las formas cortas.
later-searched-much = Hay más nombres parecidos de los que se pueden buscar a la vez. Escriba una parte más larga del nombre, o el número de certificación.
later-look-further = Seguir buscando
ui-look-similar = Buscar nombres parecidos
# Numbers one digit away from one that does not exist. They are never results.
ui-like-show = Mostrar números parecidos a este
later-like = Números de otras personas, con un dígito diferente
later-like-none = En el registro no hay ningún número que se diferencie de este en un dígito.
# A number that is still being typed.
ui-typing-short = { $count ->
    [0] Un número de certificación se forma con { $prefix } y de { $least } a { $most } dígitos.
    [one] 1 dígito hasta ahora. Un número de certificación tiene de { $least } a { $most } dígitos.
    [many] { $count } de dígitos hasta ahora. Un número de certificación tiene de { $least } a { $most } dígitos.
   *[other] { $count } dígitos hasta ahora. Un número de certificación tiene de { $least } a { $most } dígitos.
}
ui-typing-long = Son { $count } dígitos. Un número de certificación tiene de { $least } a { $most } dígitos.
# While the registry is read, and when it cannot be.
ui-waiting = Leyendo el registro…
ui-waiting-record = Leyendo la ficha del número { $number }…
ui-error-offline = No se pudo llegar al registro. Revise que este aparato tenga conexión a internet y vuelva a intentarlo. También puede llamar a { $issuer } al { $phone }.
ui-error-missing = Falta una parte del registro, así que todavía no hay una respuesta. Por favor, vuelva a cargar esta página en un minuto. También puede llamar a { $issuer } al { $phone }.
ui-error-updating = El registro se está actualizando. Por favor, vuelva a cargar esta página en un minuto. También puede llamar a { $issuer } al { $phone }.
ui-error-unavailable = El sitio web del registro no respondió como debía. Por favor, vuelva a intentarlo en un minuto. También puede llamar a { $issuer } al { $phone }.
ui-error-unreadable = No se pudo leer el registro. Por favor, vuelva a cargar esta página. También puede llamar a { $issuer } al { $phone }.
# The page that shows one record, when its address names none.
later-view-empty = Esta página muestra una sola certificación. Su dirección debe terminar con # y el número de certificación.
later-view-not-a-number = El final de la dirección de esta página no es un número de certificación. Un número se forma con { $prefix } y de { $least } a { $most } dígitos.
# The button that saves a proof, then what is said of who signed the site.
later-proof-save = Guardar el comprobante de esta respuesta
later-proof-saving = { $count ->
    [one] Preparando el comprobante. Se ha leído una parte.
    [many] Preparando el comprobante. Se han leído { $count } de partes.
   *[other] Preparando el comprobante. Se han leído { $count } partes.
}
later-proof-saved = El comprobante se guardó como archivo. Muestra qué decía el registro sobre estos números, y cuándo.
proof-how = Cómo verificar un comprobante
proof-unsigned = Este registro no está firmado.
proof-signed = La firma de este registro es válida, pero no se dio ninguna clave raíz con la que se pueda comparar.
proof-vouched = Se verificó la firma de este registro, y es válida.
proof-unchecked = Este navegador no puede verificar la firma de este registro, así que no se verificó.
proof-not-now = No se verificó la firma de este registro, porque en este momento no se pudo obtener un archivo que se necesita para eso.
proof-no-longer-signed = La última vez que usted preguntó, este registro estaba firmado, y ahora no lo está. Antes de confiar en esta respuesta, llame a { $issuer } al { $phone }.
proof-damaged = El comprobante de este registro está dañado, así que nada muestra quién lo publicó. Antes de confiar en esta respuesta, llame a { $issuer } al { $phone }.
proof-signature = La firma de este registro no es válida. Antes de confiar en esta respuesta, llame a { $issuer } al { $phone }.
proof-other-key = La clave que responde por este registro no es la misma que la del { $date }, cuando este navegador vio una por última vez. Antes de confiar en esta respuesta, llame a { $issuer } al { $phone }.
proof-older = Este registro es más antiguo que el del { $date }, que este navegador ya vio. Antes de confiar en esta respuesta, llame a { $issuer } al { $phone }.
proof-other-log = Este registro no muestra que sea la continuación del registro del { $date }, que este navegador ya vio. Antes de confiar en esta respuesta, llame a { $issuer } al { $phone }.
# Leads from "not found" to the sheet that says so.
later-sheet-none = Imprimir o archivar una hoja que lo diga
# How old the data are.
ui-as-of = Datos del registro al { $date }, { $time }, { $zone }.
ui-late = Es posible que estos datos no estén al día: una actualización debía llegar a más tardar el { $date }, { $time }, { $zone }. Antes de confiar en esta respuesta, llame a { $issuer } al { $phone }.
ui-clock-behind = El reloj de este aparato está atrasado. Esta página usa la hora en que el registro se publicó por última vez.
ui-age-unknown = No se pudo leer de cuándo son estos datos. Antes de confiar en esta respuesta, llame a { $issuer } al { $phone }.

## A record's own history (history-): what the page says, then what its script says

history-title = Cambios de estatus
history-where = Todos los cambios que se publicaron en los últimos { $days } días están en una sola página, por número:
history-none = { $days ->
    [one] En el último día no se publicó aquí ningún cambio de estatus de esta certificación.
    [many] En los últimos { $days } de días no se publicó aquí ningún cambio de estatus de esta certificación.
   *[other] En los últimos { $days } días no se publicó aquí ningún cambio de estatus de esta certificación.
}
history-undated = Los datos del registro no dicen cuándo se decidió.
history-ahead = Los datos del registro dan para esto una hora posterior, y eso no puede ser correcto.
history-late = Eso fue más de { $hours } horas después.
history-first = En la lista por primera vez. Se publicó aquí el { $date }.
history-first-time = { $hours ->
    [0] Se decidió el { $date }; apareció aquí en la lista por primera vez menos de una hora después.
    [one] Se decidió el { $date }; apareció aquí en la lista por primera vez una hora después.
    [many] Se decidió el { $date }; apareció aquí en la lista por primera vez { $hours } de horas después.
   *[other] Se decidió el { $date }; apareció aquí en la lista por primera vez { $hours } horas después.
}
history-first-day = { $hours ->
    [0] Se decidió el { $date }; apareció aquí en la lista por primera vez menos de una hora después de que empezó ese día.
    [one] Se decidió el { $date }; apareció aquí en la lista por primera vez una hora después de que empezó ese día.
    [many] Se decidió el { $date }; apareció aquí en la lista por primera vez { $hours } de horas después de que empezó ese día.
   *[other] Se decidió el { $date }; apareció aquí en la lista por primera vez { $hours } horas después de que empezó ese día.
}
history-active = Activa de nuevo. Se publicó aquí el { $date }.
history-active-time = { $hours ->
    [0] Activa de nuevo desde el { $date }; se publicó aquí menos de una hora después.
    [one] Activa de nuevo desde el { $date }; se publicó aquí una hora después.
    [many] Activa de nuevo desde el { $date }; se publicó aquí { $hours } de horas después.
   *[other] Activa de nuevo desde el { $date }; se publicó aquí { $hours } horas después.
}
history-active-day = { $hours ->
    [0] Activa de nuevo desde el { $date }; se publicó aquí menos de una hora después de que empezó ese día.
    [one] Activa de nuevo desde el { $date }; se publicó aquí una hora después de que empezó ese día.
    [many] Activa de nuevo desde el { $date }; se publicó aquí { $hours } de horas después de que empezó ese día.
   *[other] Activa de nuevo desde el { $date }; se publicó aquí { $hours } horas después de que empezó ese día.
}
history-suspended = Suspendida. Se publicó aquí el { $date }.
history-suspended-time = { $hours ->
    [0] Suspendida el { $date }; se publicó aquí menos de una hora después.
    [one] Suspendida el { $date }; se publicó aquí una hora después.
    [many] Suspendida el { $date }; se publicó aquí { $hours } de horas después.
   *[other] Suspendida el { $date }; se publicó aquí { $hours } horas después.
}
history-suspended-day = { $hours ->
    [0] Suspendida el { $date }; se publicó aquí menos de una hora después de que empezó ese día.
    [one] Suspendida el { $date }; se publicó aquí una hora después de que empezó ese día.
    [many] Suspendida el { $date }; se publicó aquí { $hours } de horas después de que empezó ese día.
   *[other] Suspendida el { $date }; se publicó aquí { $hours } horas después de que empezó ese día.
}
history-revoked = Revocada. Se publicó aquí el { $date }.
history-revoked-time = { $hours ->
    [0] Revocada el { $date }; se publicó aquí menos de una hora después.
    [one] Revocada el { $date }; se publicó aquí una hora después.
    [many] Revocada el { $date }; se publicó aquí { $hours } de horas después.
   *[other] Revocada el { $date }; se publicó aquí { $hours } horas después.
}
history-revoked-day = { $hours ->
    [0] Revocada el { $date }; se publicó aquí menos de una hora después de que empezó ese día.
    [one] Revocada el { $date }; se publicó aquí una hora después de que empezó ese día.
    [many] Revocada el { $date }; se publicó aquí { $hours } de horas después de que empezó ese día.
   *[other] Revocada el { $date }; se publicó aquí { $hours } horas después de que empezó ese día.
}
history-expired = Vencida. Se publicó aquí el { $date }.
history-expired-time = { $hours ->
    [0] Venció el { $date }; se publicó aquí menos de una hora después.
    [one] Venció el { $date }; se publicó aquí una hora después.
    [many] Venció el { $date }; se publicó aquí { $hours } de horas después.
   *[other] Venció el { $date }; se publicó aquí { $hours } horas después.
}
history-expired-day = { $hours ->
    [0] Venció el { $date }; se publicó aquí menos de una hora después de que empezó ese día.
    [one] Venció el { $date }; se publicó aquí una hora después de que empezó ese día.
    [many] Venció el { $date }; se publicó aquí { $hours } de horas después de que empezó ese día.
   *[other] Venció el { $date }; se publicó aquí { $hours } horas después de que empezó ese día.
}
history-no-longer-listed = Ya no está en la lista. Se publicó aquí el { $date }.
history-no-longer-listed-time = { $hours ->
    [0] Ya no está en la lista desde el { $date }; se publicó aquí menos de una hora después.
    [one] Ya no está en la lista desde el { $date }; se publicó aquí una hora después.
    [many] Ya no está en la lista desde el { $date }; se publicó aquí { $hours } de horas después.
   *[other] Ya no está en la lista desde el { $date }; se publicó aquí { $hours } horas después.
}
history-no-longer-listed-day = { $hours ->
    [0] Ya no está en la lista desde el { $date }; se publicó aquí menos de una hora después de que empezó ese día.
    [one] Ya no está en la lista desde el { $date }; se publicó aquí una hora después de que empezó ese día.
    [many] Ya no está en la lista desde el { $date }; se publicó aquí { $hours } de horas después de que empezó ese día.
   *[other] Ya no está en la lista desde el { $date }; se publicó aquí { $hours } horas después de que empezó ese día.
}

## Tools: what their pages say (tool-), then what the script of each says (day-, sheet-, staff-, advert-, dates-, routes-, complaint-)

tool-noscript = Esta página necesita JavaScript, que está desactivado en este navegador. Para obtener una respuesta, llame a { $issuer } al { $phone }.
tool-problem = Esta página no pudo empezar. Por favor, vuelva a cargarla o llame a { $issuer } al { $phone }.
tool-danger = Si alguien está en peligro ahora, llame al 911. Este registro no es un servicio de emergencia.
tool-print = Imprimir
tool-ask = A quién preguntar
tool-unsaid = Lo que las Pautas no dicen
tool-printed = Las cuotas, los plazos y las demás cifras de esta página son los de la edición { $edition } de las Pautas, con fecha del { $date }.
tool-printed-undated = Las cuotas, los plazos y las demás cifras de esta página son los de la edición { $edition } de las Pautas.
tool-printed-change = Pueden cambiar: antes de pagar o de esperar, llame a { $issuer } al { $phone } y pregunte.
tool-printed-other = Este sitio se guía por la edición { $edition }; las frases de esta página se escribieron para la edición { $checked } y es posible que no estén al día. Siga los enlaces a las secciones.

### A field for a day. $date: the day that was read, in words.

tool-day-hint = Por ejemplo, 2027-03-14 o 3/14/2027
day-read = Se entendió esta fecha: { $date }.
day-form = Esta fecha no se puede leer. Escríbala así: 2027-03-14 o 3/14/2027.
day-year = Escriba el año con sus cuatro cifras, por ejemplo 2027.
day-calendar = Ese día no existe en el calendario. En una fecha con cifras y con el año al final, el mes va primero: 3/14/2027.
day-range = El año debe estar entre 2000 y 2199.

### Verification sheet

tool-sheet-title = Hoja de verificación
tool-sheet-lede = Una página para imprimir o archivar: lo que este registro dice hoy de una certificación, o que no dice nada. Escriba un número o un nombre.
tool-sheet-make = Hacer la hoja
tool-sheet-noscript = Cada ficha tiene su propia página, que no necesita JavaScript y se puede imprimir.
tool-sheet-choose = Que el nombre sea el mismo no significa que sea la misma persona. Compare el número con el del certificado y luego elija de quién quiere la hoja.
tool-sheet-unchosen = Ninguna de estas es la persona: hacer una hoja que lo diga
tool-sheet-print = Imprimir esta hoja
tool-sheet-number = Número de certificación
tool-sheet-name = Nombre como está en el registro
tool-sheet-as-of = Fecha de los datos del registro
tool-sheet-checked = Fecha de la verificación
tool-sheet-read-at = Se leyó en
tool-sheet-issuer = Emite la certificación y lleva el registro
tool-sheet-contact = Preguntas
tool-sheet-searched = Se buscó
tool-sheet-read-as = Se entendió como
tool-sheet-how-far = Se buscó en
tool-sheet-line-who = Quién hizo la verificación (nombre y organización)
tool-sheet-line-why = Motivo de la verificación
tool-sheet-line-signature = Firma
tool-sheet-line-date = Fecha de la firma
tool-sheet-shows-title = Lo que la hoja muestra
tool-sheet-shows-source = Lo que el registro decía en el momento de la verificación. { $issuer } emite la certificación y lleva el registro: esta es la fuente principal.
tool-sheet-shows-fields = Todo lo que el registro publica sobre una certificación, tal como está ahí.
tool-sheet-shows-age = De cuándo eran los datos. El registro pone al día un cambio de estatus en un plazo de { $hours } horas; si una actualización se retrasó, la hoja lo dice.
tool-sheet-shows-whole = Que lo que se leyó del sitio web del registro llegó completo: el navegador lo comparó con las sumas de comprobación del propio registro.
tool-sheet-not-title = Lo que no muestra
tool-sheet-not-person = Que la persona que usted tiene enfrente sea la persona de la lista. La hoja no puede saberlo. Compare el número y el nombre con el certificado, y pida una identificación.
tool-sheet-not-later = Lo que vale en cualquier otro día. Vuelva a buscar antes de confiar en la hoja, y cuando se renueve la certificación.
tool-sheet-not-history = Por qué se tomó una medida, o qué había antes en el registro.
tool-sheet-not-training = La capacitación especializada: el registro no la publica.
tool-sheet-not-excluded = Si alguien está en una lista de personas excluidas de programas públicos. Esa es otra verificación, aparte.
tool-sheet-not-paper = Que nadie haya cambiado este papel. Vuelva a buscar el número y compare.
tool-sheet-none-title = No se encontró
tool-sheet-none-means-title = Qué significa que no se encuentre a nadie
tool-sheet-none-listed = Cada certificación está en la lista del registro. No tome por un certificado válido uno que no está en la lista antes de haber preguntado. Esto no significa que alguien haya hecho algo malo.
tool-sheet-none-typed = Puede ser que el número o el nombre se haya escrito de otra forma que en el registro. Compare cada dígito y cada letra con el certificado.
tool-sheet-none-name = Puede ser que la persona esté en el registro con otro nombre, o que su nombre no se muestre por su seguridad. En ese caso, solo se encuentra con el número.
tool-sheet-none-new = Puede ser que la certificación sea nueva. Los datos del registro se ponen al día en un plazo de { $hours } horas, así que una nueva puede tardar ese tiempo en aparecer. Las Pautas dan ese plazo para cambios y medidas; no dicen qué tan pronto aparece en la lista una certificación nueva.
tool-sheet-none-gone = { $days ->
    [0] Puede ser que la persona nunca haya tenido la certificación. Tampoco se muestra un número que se quitó de la lista.
    [one] Puede ser que la persona nunca haya tenido la certificación. Tampoco se muestra un número que se quitó de la lista hace más de un día.
    [many] Puede ser que la persona nunca haya tenido la certificación. Tampoco se muestra un número que se quitó de la lista hace más de { $days } de días.
   *[other] Puede ser que la persona nunca haya tenido la certificación. Tampoco se muestra un número que se quitó de la lista hace más de { $days } días.
}
tool-sheet-none-call = Para asegurarse, llame a { $issuer } al { $phone }. Tenga a la mano el número y el nombre legal completo.
tool-sheet-ask-title = A quién preguntar
sheet-moment = { $date }, { $time }, { $zone }
sheet-moment-unknown = No se sabe: el reloj de este aparato está atrasado. Escriba aquí el día y la hora:
sheet-shown = La hoja del número { $number } está abajo.
sheet-none-shown = No se encontró a nadie. La hoja que lo dice está abajo.
# Stands where the link and its code would be.
sheet-no-address = Aquí no hay enlace ni código para escanear: a este sitio no se le ha indicado su propia dirección.
sheet-no-code = El enlace es demasiado largo para el código que esta página puede dibujar.
sheet-code = Un código para escanear que lleva a { $link }
sheet-link = Enlace permanente: { $link }
sheet-link-again = Para volver a buscar el número: { $link }
sheet-elsewhere = Esta hoja se hizo en una dirección diferente de la que el registro da como suya.
# How a text was read. $words: the words of a name in plain letters.
sheet-read-number = El número de certificación { $number }
sheet-read-name = Un nombre con estas palabras, sin importar su orden, sus acentos ni sus mayúsculas: { $words }
sheet-read-like-number = Un nombre con estas palabras: { $words }. Tiene dígitos, pero no es un número de certificación: ese se forma con { $prefix } y de { $least } a { $most } dígitos.
sheet-read-wrong-length = { $count ->
    [one] Un número de certificación con 1 dígito. Un número tiene de { $least } a { $most } dígitos.
    [many] Un número de certificación con { $count } de dígitos. Un número tiene de { $least } a { $most } dígitos.
   *[other] Un número de certificación con { $count } dígitos. Un número tiene de { $least } a { $most } dígitos.
}
sheet-read-nothing = Lo que usted escribió no tiene letras ni dígitos, así que no hay nada que buscar.
# What was found, in one sentence of large type.
sheet-verdict-number = Ninguna certificación de este registro tiene el número { $number }.
sheet-verdict-wrong-length = Esto no es un número de certificación, así que ninguna certificación lo tiene.
sheet-verdict-name = Ningún nombre de este registro coincide con lo que se buscó.
sheet-verdict-unread = Ninguno de los nombres en los que se buscó coincide. Había demasiados nombres parecidos para buscar en todos.
sheet-verdict-unchosen = { $count ->
    [one] Un nombre de este registro coincide en todo o en parte. Quien hizo la verificación no lo tomó por el de la persona.
    [many] { $count } de nombres de este registro coinciden en todo o en parte. Quien hizo la verificación no tomó ninguno por el de la persona.
   *[other] { $count } nombres de este registro coinciden en todo o en parte. Quien hizo la verificación no tomó ninguno por el de la persona.
}
sheet-verdict-unchosen-many = Más de { $count } nombres de este registro coinciden en todo o en parte. Quien hizo la verificación no tomó ninguno por el de la persona.
# How far was searched.
sheet-far-number = Todos los números de certificación del registro
sheet-far-nowhere = Nada: ninguna certificación puede tenerlo
sheet-far-name = Todos los nombres y otros nombres del registro, con los que se escriben o suenan parecido y las formas cortas
sheet-far-name-part = Todos los nombres y otros nombres del registro tal como se escribió, y los más probables de los que se escriben o suenan parecido
sheet-far-name-typed = Todos los nombres y otros nombres del registro, tal como se escribió
# Near numbers and names: never results.
sheet-near-number-title = Números parecidos a este
sheet-near-number = Tienen un dígito diferente y son de otras personas. Ninguno de ellos es el que se buscó.
sheet-near-number-none = En el registro no hay ningún número que se diferencie de este en un dígito.
sheet-near-name-title = Nombres parecidos
sheet-near-name = Estos nombres no coinciden. Un nombre parecido no significa que sea la misma persona.
sheet-near-name-none = No se encontró ningún nombre parecido.
sheet-near-unchosen-title = Nombres que coinciden en todo o en parte
sheet-near-unchosen = Quien hizo la verificación no tomó ninguno de estos por el de la persona.
sheet-near-unread = No se pudieron leer.
sheet-near-more = { $count ->
    [one] Hay uno más que no cabe en esta página.
    [many] Hay { $count } más que no caben en esta página.
   *[other] Hay { $count } más que no caben en esta página.
}
sheet-near-more-open = Hay más que no caben en esta página.

### Which path applies to me?

tool-routes-path-return = Volver después de una suspensión o una revocación

### Complaints and appeals

tool-complaint-title = Quejas y apelaciones
tool-complaint-lede = Cómo presentar una queja, qué pasa y cuándo, y cómo apelar.
tool-complaint-not-advice = Esta página explica lo que dicen las Pautas. No es asesoría legal, y quien decide es { $issuer }, no esta página. Nada de lo que usted escriba aquí sale de este aparato.
tool-complaint-noscript = JavaScript está desactivado en este navegador, así que esta página no puede calcular fechas. Los pasos y sus plazos están abajo.
tool-complaint-kind-ethics = Una queja sobre la conducta
tool-complaint-kind-general = Una queja general
tool-complaint-kind-appeal = Una apelación
tool-complaint-about-ethics = Usted cree que algo que hizo una persona con el título de { $title } va en contra del código de ética. Las Pautas llaman a esto una queja por infracción ética. Si va o no en contra del código se averigua después.
tool-complaint-about-general = Usted tiene otra queja para { $issuer }. Las Pautas no dicen con más detalle de qué trata una queja general.
tool-complaint-about-appeal = Usted le pide a { $issuer } que revise una decisión que tomó.
tool-complaint-ways = Cómo enviarla
tool-complaint-by-form = Por internet
tool-complaint-by-post = Por correo postal
tool-complaint-by-email = Por correo electrónico
tool-complaint-by-phone = Por teléfono
tool-complaint-post-ethics = { $issuer }, Attn: { $abbreviation } Ethical Violation Complaints Department,
tool-complaint-post-general = { $issuer }, Attn: Complaints Department,
tool-complaint-form-lost = (ahí está el formulario). La dirección propia del formulario falta en la copia de las Pautas que guarda este sitio.
tool-complaint-appeal-address = Envíela a la dirección para apelaciones que está en esa sección. Si no tiene correo electrónico, llame a { $issuer } al { $phone }: no se menciona ningún otro medio.
tool-complaint-appeal-only = No se menciona ningún otro medio. Si no tiene correo electrónico, llame a { $issuer } al { $phone }.
tool-complaint-contents-ethics = Lo que debe contener
tool-complaint-contents-general = Lo que debe contener
tool-complaint-contents-appeal = Lo que debe contener
tool-complaint-who = Su nombre completo, su número de teléfono y su correo electrónico.
tool-complaint-what = Una explicación clara de qué trata la queja.
tool-complaint-proof = Todo lo que tenga que ver con ella: documentos, correspondencia u otras pruebas.
tool-complaint-appeal-who = Su nombre, su número de teléfono y su correo electrónico.
tool-complaint-appeal-what = Una explicación clara del tipo de apelación: qué decisión pide usted que se revise.
tool-complaint-appeal-proof = Todo lo que tenga que ver con ella: documentos, correspondencia u otras pruebas.
tool-complaint-limits = Lo que debe saber antes
tool-complaint-limit-three-years = Debe presentarse en un plazo de tres años a partir de la fecha en que pasaron los hechos.
tool-complaint-limit-certified = Solo se investiga lo que pasó mientras la persona tenía una certificación.
tool-complaint-limit-decisions = Se pueden apelar estas decisiones: el rechazo de una solicitud de certificación, una suspensión o una revocación después de una investigación, y el rechazo de una solicitud como proveedor de capacitación.
tool-complaint-limit-renewal = El rechazo de una renovación no está en esa lista, pero otros tres lugares de las Pautas lo mencionan. Si le rechazaron la renovación, llame enseguida a { $issuer } al { $phone } y, por seguridad, envíe la apelación dentro de los mismos 14 días.
tool-complaint-limit-exam = Una decisión sobre adaptaciones para el examen tampoco está en esa lista, pero la carta de esa decisión dice cómo apelar. Haga lo que dice la carta.
tool-complaint-limit-final = Lo que se decide después de una apelación es definitivo.
tool-complaint-to-letter-ethics = Una carta para copiar
tool-complaint-to-letter-general = Una carta para copiar
tool-complaint-to-letter-appeal = Una carta para copiar
tool-complaint-when = Qué pasa y cuándo
tool-complaint-show = Mostrar las fechas
tool-complaint-which = ¿De qué se trata?
tool-complaint-date-incident = El día en que pasaron los hechos
tool-complaint-date-decision = La fecha de la decisión
tool-complaint-date-received = El día en que { $issuer } la recibió o la recibirá
# The steps, each with how its day is counted.
tool-complaint-step-file = Una queja sobre la conducta debe presentarse en un plazo de tres años a partir de la fecha en que pasaron los hechos.
tool-complaint-counted-file = Esta página toma como último día el mismo día tres años después (el 28 de febrero si fue un 29 de febrero). Las Pautas no dicen si ese día todavía cuenta, así que preséntela antes.
tool-complaint-step-appeal = Una apelación debe presentarse en un plazo de 14 días desde la decisión.
tool-complaint-counted-appeal = Las Pautas no dicen de qué días se trata ni cuándo empiezan. Esta página supone que son días calendario a partir de la fecha de la decisión, aunque usted se haya enterado después. Si ese día ya pasó, llame enseguida y pregunte.
tool-complaint-step-acknowledged = { $issuer } confirma en un plazo de cinco días hábiles que la recibió.
tool-complaint-counted-acknowledged = Se cuentan los días de lunes a viernes, desde el día siguiente a aquel en que se recibió. Esta página no conoce los días festivos; cada uno retrasa la fecha.
tool-complaint-step-notice = Si 90 días no bastan, { $issuer } se lo avisa por correo electrónico, “al menos cinco días calendario desde el plazo de investigación de 90 días”.
tool-complaint-counted-notice = Esas palabras no dicen si eso es antes o después de que terminen los 90 días. Esta página supone que es antes: cinco días antes.
tool-complaint-step-done = La investigación de una queja, o la revisión de una apelación, se termina en un plazo de 90 días calendario desde que se recibió.
tool-complaint-counted-done = Los fines de semana y los días festivos cuentan. El primero de estos días es el día siguiente a aquel en que se recibió.
tool-complaint-step-extended = Si se amplió el plazo: pueden ser hasta 30 días calendario más.
tool-complaint-counted-extended = 120 días calendario en total, contados de la misma manera.
tool-complaint-step-registry = Si cambia el estatus de una certificación, el registro lo muestra en un plazo de { $hours } horas.
tool-complaint-counted-registry = Esas horas empiezan con el cambio, así que esta página no conoce una fecha para ellas.
complaint-today = Hoy es { $date } en la zona horaria del registro.
complaint-by = { $count ->
    [one] A más tardar el { $date }, mañana
    [many] A más tardar el { $date }, dentro de { $count } de días
   *[other] A más tardar el { $date }, dentro de { $count } días
}
complaint-by-today = A más tardar el { $date }, hoy
complaint-by-past = { $count ->
    [one] A más tardar el { $date }, ayer
    [many] A más tardar el { $date }, hace { $count } de días
   *[other] A más tardar el { $date }, hace { $count } días
}
complaint-needs-incident = Para ver una fecha, escriba el día en que pasaron los hechos.
complaint-needs-decision = Para ver una fecha, escriba la fecha de la decisión.
complaint-needs-received = Para ver una fecha, escriba el día en que se recibió.
complaint-shown = Los pasos de abajo tienen sus fechas.
complaint-unreadable = Una de estas fechas no se puede leer. Escríbala así: 2027-03-14 o 3/14/2027.
complaint-no-day = Primero escriba uno de estos días. Los pasos de abajo se cuentan a partir de él.
complaint-doubt-incident-ahead = El día en que pasaron los hechos está en el futuro. Por favor, revíselo.
complaint-doubt-decision-ahead = La fecha de la decisión está en el futuro. Por favor, revísela.
complaint-doubt-incident-after = No se pudo recibir antes de que pasaran los hechos. Por favor, revise las dos fechas.
complaint-doubt-decision-after = Una apelación no se pudo recibir antes de la decisión. Por favor, revise las dos fechas.
complaint-doubt-late-file = Según esta cuenta, se recibió después del último día para presentarla. Solo el registro puede decir si es demasiado tarde: llame y pregunte.
complaint-doubt-late-appeal = Según esta cuenta, se recibió después de los 14 días. Las Pautas dejan abierto cómo se cuentan: llame y pregunte.
tool-complaint-letters = Cartas para copiar
tool-complaint-letters-how = Copie una carta y llene los espacios. Escriba lo que usted vio u oyó en persona; si algo se lo contaron otras personas, dígalo. Deje fuera lo que no haga falta, sobre todo la salud de otras personas.
tool-complaint-letter-ethics-title = Queja sobre la conducta
tool-complaint-letter-general-title = Queja general
tool-complaint-letter-appeal-title = Apelación
tool-complaint-letter-ethics =
    { $issuer }
    Attn: { $abbreviation } Ethical Violation Complaints Department
    { $address }

    Fecha: ____________________

    Queja por infracción ética

    Mi nombre completo: ____________________
    Mi número de teléfono: ____________________
    Mi correo electrónico: ____________________

    La persona de la que se trata: ____________________
    Número de certificación, si lo sé: ____________________
    Empleador o lugar de trabajo, si lo sé: ____________________

    Qué pasó: ____________________
    Cuándo: ____________________
    Dónde: ____________________
    Yo vi u oí esto / Me lo contó: ____________________
    Quién más estaba ahí: ____________________
    Parte del código de ética con la que creo que tiene que ver, si la sé: ____________________

    Incluyo (documentos, correspondencia, otras pruebas): ____________________

    Por favor, confirmen que recibieron esta queja.

    Firma: ____________________
tool-complaint-letter-general =
    { $issuer }
    Attn: Complaints Department
    { $address }

    Fecha: ____________________

    Queja general

    Mi nombre completo: ____________________
    Mi número de teléfono: ____________________
    Mi correo electrónico: ____________________

    De qué trata mi queja: ____________________
    Cuándo pasó: ____________________
    Qué les pido que hagan: ____________________

    Incluyo (documentos, correspondencia, otras pruebas): ____________________

    Por favor, confirmen que recibieron esta queja.

    Firma: ____________________
tool-complaint-letter-appeal =
    { $issuer }

    Fecha: ____________________

    Apelación

    Mi nombre: ____________________
    Mi número de teléfono: ____________________
    Mi correo electrónico: ____________________
    Mi número de certificación o de solicitud, si tengo uno: ____________________

    Tipo de apelación, la decisión que pido que revisen (rechazo de una solicitud, suspensión, revocación, otra): ____________________
    Fecha de esa decisión: ____________________
    Día en que la recibí: ____________________

    Por qué pido una revisión: ____________________

    Adjunto (documentos, correspondencia, otras pruebas): ____________________

    Por favor, confirmen que recibieron esta apelación.
tool-complaint-copy = Copiar la carta
# Where this page is not in English.
tool-complaint-letter-language = Las Pautas no dicen en qué idiomas puede usted escribir. Debajo de cada carta está la misma carta en inglés. Para preguntar, llame a { $issuer } al { $phone }.
tool-complaint-letter-english = La misma carta en inglés
tool-complaint-save = Guardarla como archivo de texto
complaint-copied = Se copió.
complaint-copy-failed = Este navegador no dejó que la página copiara. La carta está seleccionada: cópiela usted.
tool-complaint-unsaid-days = Las Pautas no dicen si los 14 días para una apelación son días calendario o días hábiles.
tool-complaint-unsaid-begin = No dicen si esos días empiezan cuando la decisión se toma, se envía o se recibe.
tool-complaint-unsaid-notice = No dicen si el aviso de una ampliación del plazo llega antes o después de que terminen los 90 días.
tool-complaint-unsaid-told = Dicen que a la persona certificada se le informa del resultado de una queja. No dicen que se le informe a la persona que presentó la queja. Para preguntar, llame a { $issuer } al { $phone }.
tool-complaint-unsaid-nameless = Piden su nombre completo. No dicen qué pasa con una queja sin nombre, ni si su nombre se le oculta a la persona de la que trata la queja.
tool-complaint-unsaid-shown = No dicen desde cuándo ni hasta cuándo el registro muestra “En investigación”.
tool-complaint-unsaid-holidays = No dicen qué días festivos no se cuentan como días hábiles.
tool-complaint-to-help = Qué significa para usted una respuesta de este registro, y qué hacer ahora

### What now?

verify-title = Verificar un comprobante guardado
verify-link = Para verificar un comprobante que se guardó antes:
tool-help-title = ¿Y ahora qué?
tool-help-lede = Qué significa una respuesta para usted, y qué hacer después.
tool-help-contents = ¿Qué dijo el registro?
tool-help-means = Qué significa
tool-help-you = Qué puede hacer usted
tool-help-own = Si es su propia ficha
tool-help-danger-title = Si alguien está en peligro
tool-help-danger = Llame al 911 ahora. Este registro y { $issuer } no son un servicio de emergencia, y una queja tarda semanas o meses.
tool-help-danger-after = Cuando todas las personas estén a salvo, usted puede contarle a { $issuer } lo que pasó, por escrito o por teléfono.
# One section for each answer of the registry: what it means, what to do, and what to do about one’s own record.
tool-help-not-found-title = No se encontró
tool-help-not-found-means-listed = Cada certificación que { $issuer } ha emitido está en la lista con su estatus. Si un número o un nombre no se encuentra, eso no dice nada malo de nadie: muchas veces solo se escribió de otra forma.
tool-help-not-found-means-name = El registro tiene el nombre legal completo. La persona puede usar otro nombre, o una forma corta de él.
tool-help-not-found-means-new = Una certificación nueva puede tardar hasta { $hours } horas en aparecer.
tool-help-not-found-means-other = Las certificaciones de otros estados y los certificados que son solo de una capacitación no están en este registro.
tool-help-not-found-means-withheld = Algunos nombres no se muestran, por la seguridad de la persona. Una certificación así solo se encuentra por su número.
tool-help-not-found-do-certificate = Pida el certificado. Muestra el número, el nombre legal completo, la fecha en que se emitió, la fecha hasta la que es válido y quién lo emitió.
tool-help-not-found-do-number = Vuelva a buscar con ese número, dígito por dígito.
tool-help-not-found-do-call = ¿Todavía no se encuentra? Llame a { $issuer } al { $phone } antes de decidir algo. Para archivar lo que buscó, imprima una hoja.
tool-help-not-found-sheet = Imprimir una hoja de “No se encontró”
tool-help-investigation-title = En investigación
tool-help-investigation-means-valid = La certificación sigue siendo válida hasta el final del día de su fecha de vencimiento.
tool-help-investigation-means-finding = { $issuer } está investigando una queja. No se ha comprobado nada en contra de la persona: una medida solo puede venir después de una investigación completa.
tool-help-investigation-means-unsaid = Las Pautas no dicen que la persona deba dejar de trabajar mientras tanto, ni de qué trata la queja.
tool-help-investigation-do-decide = Usted puede seguir trabajando con la persona. Si no se siente a gusto, también puede pedir que le atienda otra persona; aquí no tiene que dar una razón.
tool-help-investigation-do-again = Vuelva a buscar la ficha más adelante. Una investigación debe estar terminada en un plazo de 90 días calendario, o de 120 si se amplió.
tool-help-investigation-do-know = Si sabe algo importante, dígaselo a { $issuer }.
tool-help-investigation-own-days = Puede calcular para qué días esperar una respuesta.
tool-help-investigation-own-appeal = Si después viene una suspensión o una revocación, usted puede apelar.
tool-help-suspended-title = Suspendida
tool-help-suspended-means-valid = Un certificado suspendido no es un certificado válido, diga lo que diga su fecha de vencimiento.
tool-help-suspended-means-after = Una suspensión viene después de una investigación completa. El registro no dice por qué ni por cuánto tiempo.
tool-help-suspended-do-services = Para dar servicios como especialista con certificación se necesita una certificación válida. Pregunte al empleador o al programa de la persona quién puede ayudarle a usted en su lugar.
tool-help-suspended-do-employer = Para el empleador: por ahora no se debe presentar a la persona como certificada.
tool-help-suspended-do-told = El aviso de una suspensión se envía por correo electrónico a la persona, y al empleador que la persona tenía en el momento de la queja.
tool-help-suspended-do-again = Vuelva a buscar la ficha antes de confiar en esta respuesta: un restablecimiento se muestra en un plazo de 72 horas.
tool-help-suspended-own-appeal = Usted puede apelar en un plazo de 14 días desde la decisión.
tool-help-suspended-own-return = El camino para volver está en la carta en la que se le comunicó la medida y en las reglas para que su certificación vuelva a estar en regla.
tool-help-revoked-title = Revocada
tool-help-revoked-means-valid = Un certificado revocado no es un certificado válido.
tool-help-revoked-means-after = Una revocación viene después de una investigación completa. El registro no dice por qué.
tool-help-revoked-do-services = Para dar servicios como especialista con certificación se necesita una certificación válida. Pregunte al empleador o al programa de la persona quién puede ayudarle a usted en su lugar.
tool-help-revoked-do-employer = Para el empleador: no se debe presentar a la persona como certificada.
tool-help-revoked-own-appeal = Usted puede apelar en un plazo de 14 días desde la decisión.
tool-help-revoked-own-return = Las Pautas hablan de volver después de una revocación, pero las revocaciones que mencionan en su lista son permanentes. Llame a { $issuer } al { $phone } y pregunte.
tool-help-expired-title = Vencida
tool-help-expired-means-valid = La certificación no se renovó antes de que pasara su fecha de vencimiento. Ahora no es válida.
tool-help-expired-means-nothing = Esto no dice nada de cómo trabajaba la persona. Una certificación también termina cuando alguien ha seguido otro camino o se le pasó una fecha.
tool-help-expired-do-ask = Pregunte a la persona: puede ser que una certificación nueva o un restablecimiento esté en camino. Un cambio puede tardar hasta { $hours } horas en aparecer.
tool-help-expired-do-employer = Para el empleador: no se debe presentar a la persona como certificada hasta que el registro lo diga de nuevo.
tool-help-expired-do-call = Si la persona le muestra un certificado que todavía es válido, llame a { $issuer } al { $phone }.
tool-help-expired-own-less = ¿Hace menos de cuatro años? Su certificación se puede restablecer. ¿Hace más de cuatro años? Presente otra vez una solicitud.
tool-help-expired-own-paths = Los dos caminos, con lo que piden y lo que cuestan
tool-help-being-corrected-title = En corrección
tool-help-being-corrected-means = Los datos del registro sobre esta certificación tienen un error, y se está corrigiendo. Mientras tanto no se puede concluir nada, ni a favor ni en contra de la persona.
tool-help-being-corrected-do = Para tener una respuesta hoy, llame a { $issuer } al { $phone }.
tool-help-no-longer-listed-title = Ya no está en la lista
tool-help-no-longer-listed-means = El registro tenía antes esta certificación en la lista y ya no la tiene. Esta página no dice por qué. No confirma que la certificación esté en regla.
tool-help-no-longer-listed-do = Si alguien le muestra un certificado con este número, llame a { $issuer } al { $phone }.
tool-help-active-title = ¿Es esta la persona que tengo enfrente?
tool-help-active-means-same = El registro no tiene fotografía, ni domicilio, ni fecha de nacimiento. El mismo nombre no es la misma persona.
tool-help-active-do-number = Pida el número de certificación y búsquelo. El número es de una sola certificación.
tool-help-active-do-name = Compare el nombre legal completo con una identificación que tenga fotografía. Una persona puede trabajar con otro nombre; pregunte cuál está en el certificado.
tool-help-active-do-dates = Compare las fechas del certificado con las de la ficha.
tool-help-active-do-call = Si algo no coincide, llame a { $issuer } al { $phone }. Puede ser solo un error al escribir.
tool-help-active-do-advert = Para verificar lo que una persona dice de sí misma en un anuncio o en una firma, use la verificación de anuncios.
tool-help-active-advert-link = Verificar un anuncio
tool-help-ring-title = A quién llamar, y cuándo
tool-help-ring-danger = Alguien está en peligro: al 911, ahora.
tool-help-ring-record = Una ficha no está clara o falta, o un certificado y su ficha no coinciden: a { $issuer } al { $phone }, antes de confiar en cualquiera de los dos.
tool-help-ring-concern = Le preocupa algo que hizo una persona especialista: presente una queja, por escrito o por teléfono. Hay tres años para una queja sobre la conducta.
tool-help-ring-decision = No está de acuerdo con una decisión sobre su propia certificación: apele en un plazo de 14 días.
tool-help-ring-hours = Las Pautas no dicen a qué horas se contesta el teléfono. Si nadie contesta, escriba.
tool-help-language-title = En su idioma, o de otra forma
tool-help-language-interpreter = ¿Prefiere hablar en otro idioma? Llame a { $issuer } al { $phone }, diga en inglés el nombre de su idioma (por ejemplo, “Spanish”) y pida un intérprete. Alguien de su confianza puede hacer la llamada con usted.
tool-help-language-unsaid = Las Pautas no dicen qué idiomas se hablan por teléfono.
tool-help-language-relay = ¿Tiene sordera, oye con dificultad o le cuesta hablar? Marque 711, el servicio de retransmisión. No cuesta nada: una persona llama al número por usted y transmite lo que dice cada quien. En California funciona en inglés y en español.
tool-help-language-print = ¿Necesita letra grande, braille o una grabación? Pídaselo a { $issuer }. En este sitio, puede agrandar cada página en su navegador antes de leerla o imprimirla.
tool-help-to-complain = Cómo presentar una queja
tool-help-to-appeal = Cómo apelar
tool-help-new-title = Una certificación nueva o con un cambio
tool-help-new-promise = Este sitio promete que un cambio aparece en un plazo de { $hours } horas. Cada respuesta dice de cuándo son sus datos.
tool-help-new-rule = Las Pautas le dan a { $issuer } 72 horas para medidas y restablecimientos. No dan ningún plazo para una primera certificación.
tool-help-new-after = Si esas horas ya pasaron y el cambio no ha aparecido, llame a { $issuer } al { $phone }.
tool-help-wrong-title = Mi ficha tiene un error
tool-help-wrong-duty = { $issuer } tiene que mantener el registro correcto y al día. Las Pautas no dicen cómo pedir una corrección.
tool-help-wrong-correct-title = Para pedir una corrección
tool-help-wrong-correct-write = Escriba a { $issuer } con su número de certificación, lo que dice la ficha y lo que debería decir. Si puede, use el correo electrónico que usted tiene registrado.
tool-help-wrong-correct-proof = Pregunte qué prueba se necesita antes de enviar una copia de una identificación. No envíe ninguna que nadie le haya pedido.
tool-help-wrong-correct-decision = Si la ficha está como se decidió y usted no está de acuerdo con la decisión, pida mejor una apelación.
tool-help-wrong-name-title = Si su nombre cambió
tool-help-wrong-name = El registro muestra el nombre legal completo. Las Pautas no dicen cómo se cambia un nombre, ni si un nombre anterior sigue a la vista. Para las dos cosas, llame a { $issuer } al { $phone } y pregunte.
tool-help-wrong-name-other = Si el registro tiene otros nombres de una persona, se muestran en la ficha, y la persona también se encuentra por esos nombres. Diga cuáles de sus nombres deben estar ahí.
tool-help-wrong-safety-title = Si su nombre no debe encontrarse
tool-help-wrong-safety = Las Pautas no dicen si los datos de una persona se pueden reservar. Este sitio puede hacerlo: entonces la ficha tiene el número, las fechas y el estatus, y ningún nombre.
tool-help-wrong-safety-call = Llame a { $issuer } al { $phone } y diga que corre peligro. No tiene que escribir la razón en un correo electrónico.
tool-help-wrong-safety-danger = Si está en peligro ahora, llame primero al 911.
tool-help-wrong-meanwhile = Las copias que otras personas han hecho de este registro cambian solo cuando ellas lo vuelven a obtener.

## The parts of this site, in every state

style-title = Las partes de este sitio
style-lede = Cada parte de las páginas, en cada estado que puede tener. Para quienes construyen y revisan este sitio; las personas que aparecen son inventadas.
