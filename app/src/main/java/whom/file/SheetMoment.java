package whom.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates and times of a spreadsheet: numbers of days under a cell style that shows them as such.
enum SheetMoment {
    DATE, DATE_TIME, TIME;

    private static final Pattern NOT_CODE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
    private static final BigDecimal DAY = BigDecimal.valueOf(ChronoUnit.DAYS.getDuration().toMillis());
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);

    /// What a cell style shows, or null when it shows no moment.
    ///
    /// @param id   of the style; the built-in ones of East Asia have no code
    /// @param code as written: `dd.mm.yyyy`
    static @Nullable SheetMoment of(@Nullable Integer id, @Nullable String code) {
        if (code == null) {
            return id != null && ((id >= 27 && id <= 36) || (id >= 50 && id <= 58) || (id >= 14 && id <= 17)) ? DATE : null;
        }
        String lower = code.toLowerCase(Locale.ROOT);
        if (lower.equals("general") || ELAPSED.matcher(lower).find()) {
            return null;
        }
        // Only what shows a number above zero.
        String shown = NOT_CODE.matcher(lower.split(";", 2)[0]).replaceAll("");
        boolean date = shown.indexOf('y') >= 0 || shown.indexOf('d') >= 0
                || (shown.indexOf('m') >= 0 && shown.chars().noneMatch(c -> "sh0#".indexOf(c) >= 0));
        boolean time = shown.indexOf('h') >= 0 || shown.indexOf('s') >= 0;
        return date ? time ? DATE_TIME : DATE : time ? TIME : null;
    }

    /// In ISO form, or null for a number that is no moment.
    @Nullable
    String text(BigDecimal days, boolean since1904) {
        if (days.signum() < 0 || days.compareTo(LAST) >= 0) {
            return null;
        }
        BigDecimal whole = days.setScale(0, RoundingMode.FLOOR);
        long millis = days.subtract(whole).multiply(DAY).setScale(0, RoundingMode.HALF_UP).longValue();
        if (this == TIME && whole.signum() == 0) {
            return time(LocalTime.MIDNIGHT.plus(millis, ChronoUnit.MILLIS));
        }
        long day = whole.longValue();
        if (!since1904 && (day == 0 || day == 60)) {
            return null;
        }
        // The sheet's calendar has a 29 February 1900, which never was.
        LocalDate date = (since1904 ? FIRST_1904 : FIRST).plusDays(!since1904 && day < 60 ? day + 1 : day);
        LocalDateTime moment = date.atStartOfDay().plus(millis, ChronoUnit.MILLIS);
        return this == DATE ? moment.toLocalDate().toString() : moment.toLocalDate() + "T" + time(moment.toLocalTime());
    }

    private static String time(LocalTime time) {
        return time.format(time.equals(time.truncatedTo(ChronoUnit.SECONDS)) ? SECONDS : MILLIS);
    }
}
