## What the script says. Everything here reaches the browser: whole sentences, plain words, kind to the person the
## answer is about, who may be the one reading it. Phone numbers and names come from the settings.

# Days and times of day.
ui-date = { $day } { $month } { $year }
ui-month-1 = January
ui-month-2 = February
ui-month-3 = March
ui-month-4 = April
ui-month-5 = May
ui-month-6 = June
ui-month-7 = July
ui-month-8 = August
ui-month-9 = September
ui-month-10 = October
ui-month-11 = November
ui-month-12 = December
ui-time-am = { $hour }:{ $minute } a.m.
ui-time-pm = { $hour }:{ $minute } p.m.

# The one sentence of a record. $date: the expiration date, the last valid day.
ui-standing-active = Active. No sanctions. Valid through { $date }.
ui-standing-active-under-investigation = Active; under investigation. No finding has been made. Valid through { $date }.
ui-standing-suspended = Suspended. Not valid at this time.
ui-standing-suspended-expired = Suspended. Not valid at this time. Also past its expiration date, { $date }.
ui-standing-revoked = Revoked. No longer valid.
ui-standing-revoked-expired = Revoked. No longer valid. Also past its expiration date, { $date }.
ui-standing-expired = Expired since { $date }.
# The registry calls it expired although its expiration date has not come.
ui-standing-expired-early = Expired. The registry lists it as expired or lapsed, with the expiration date { $date }.

# The same in a row of results.
ui-row-active = Active, valid through { $date }
ui-row-active-under-investigation = Active; under investigation, no finding made; valid through { $date }
ui-row-suspended = Suspended
ui-row-suspended-expired = Suspended; also past its expiration date, { $date }
ui-row-revoked = Revoked
ui-row-revoked-expired = Revoked; also past its expiration date, { $date }
ui-row-expired = Expired since { $date }
ui-row-expired-early = Expired; expiration date { $date }

# The facts as stored, in the words of Section 500.
ui-status-active = Active/No sanctions
ui-status-suspended = Suspended
ui-status-revoked = Revoked
ui-status-expired = Expired/Lapsed
ui-action-none = None
ui-action-under-investigation = Under investigation
ui-action-suspended = Suspended
ui-action-revoked = Revoked

# What follows once it has expired.
ui-lapse-reinstatement = Less than four years have passed since it expired. It can be reinstated (section 209).
ui-lapse-not-stated = It expired exactly four years ago. The Guidelines do not say whether it can be reinstated. Please ask { $issuer } at { $phone }.
ui-lapse-new-application = More than four years have passed since it expired. A new application for certification is needed (section 209.3).

ui-name-withheld = Name withheld

# Why a person is in the results.
ui-matched-parts = Every word you typed is in this name.
ui-matched-prefix = Parts of this name begin the way you typed.

# How many were found.
ui-found = { $count ->
    [one] 1 person found.
   *[other] { $count } people found.
}
ui-found-many = { $count } people found. The first { $shown } are shown. Type more of the name to see fewer.
ui-found-at-least = { $count ->
    [one] At least 1 person found. There may be more: type more of the name.
   *[other] At least { $count } people found. There may be more: type more of the name.
}
ui-found-many-at-least = At least { $count } people found. The first { $shown } are shown. Type more of the name to see fewer.
ui-found-number = Certification { $number } found.
ui-not-found = There is no certification with the number { $number }. Please check each digit, or search by name. To ask, call { $issuer } at { $phone }.
ui-not-found-name = No name in the registry matches what you typed. Try fewer letters, the last name alone, or the certification number. To ask, call { $issuer } at { $phone }.
ui-not-found-at-least = Many names begin this way, and none of those read so far has all the words you typed. Try two of the words, or the certification number.
ui-typing-short = { $count ->
    [0] A certification number is { $prefix } and { $least } to { $most } digits.
    [one] 1 digit so far. A certification number has { $least } to { $most } digits.
   *[other] { $count } digits so far. A certification number has { $least } to { $most } digits.
}
ui-typing-long = That is { $count } digits. A certification number has { $least } to { $most } digits.

# While the registry is read, and when it cannot be.
ui-waiting = Reading the registry…
ui-waiting-record = Reading the record of { $number }…
ui-error-offline = The registry could not be reached. Check that this device is online, then try again. You can also call { $issuer } at { $phone }.
ui-error-missing = A part of the registry is missing, so there is no answer yet. Please reload this page in a minute. You can also call { $issuer } at { $phone }.
ui-error-updating = The registry is being updated. Please reload this page in a minute. You can also call { $issuer } at { $phone }.
ui-error-unavailable = The registry’s website did not answer as it should. Please try again in a minute. You can also call { $issuer } at { $phone }.
ui-error-unreadable = The registry could not be read. Please reload this page. You can also call { $issuer } at { $phone }.

# The page that shows one record, when its address names none.
ui-view-empty = This page shows one certification. Its address must end with # and the certification number.
ui-view-not-a-number = The end of this page’s address is not a certification number. A number is { $prefix } and { $least } to { $most } digits.

# How old the data are.
ui-as-of = Registry as of { $date }, { $time } { $zone }.
ui-late = These data may be out of date: an update was due by { $date }, { $time } { $zone }. Before you rely on this answer, call { $issuer } at { $phone }.
ui-clock-behind = The clock of this device is behind. This page uses the time at which the registry was last published.
ui-age-unknown = The age of these data could not be read. Before you rely on this answer, call { $issuer } at { $phone }.
