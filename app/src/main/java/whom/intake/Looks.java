package whom.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import whom.clean.Emails;
import whom.clean.Guard;

/// What a single text looks like. Texts that cannot be a number, a date or an address are told by their signs alone.
final class Looks {
    private static final int MOST_SIGNS = 64;
    private static final int DIGITS = 15;
    /// Of a point and three digits, which may be thousands.
    private static final int DOUBTFUL_END = 4;
    private static final Set<String> ABSENT = Set.of("null", "nan", "n/a", "#n/a", "n.a.", "(null)", "\\n", "none", "nil", "undefined", "-",
            "--",
            "k.a.", "k. a.", "unbekannt", "unknown", "#value!", "#ref!", "#name?", "#null!", "not set", "(not set)");
    private static final String ABSENT_STARTS = "nNuUkK#(\\-";
    private static final int LONGEST_ABSENT = 12;
    private static final LocalDate FIRST_EPOCH = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST_EPOCH = LocalDate.of(2040, 1, 1);
    private static final long DAY_SECONDS = 86_400;
    private static final int FIRST_EXCEL = 7_306;
    private static final int LAST_EXCEL = 58_441;

    private final NumberText number = new NumberText();
    private final TimeText time = new TimeText();
    private String unit = "";
    private FormCounts counts = new FormCounts();
    private long times;

    /// Adds to the counts of every form that the text has, as often as it came.
    void judge(String cell, long often, FormCounts into) {
        counts = into;
        times = often;
        unit = "";
        boolean guarded = Guard.isOn(cell);
        count(Form.GUARDED, guarded);
        String text = guarded ? cell.substring(1) : cell;
        int digits = 0;
        int letters = 0;
        int at = -1;
        boolean comma = false;
        boolean semicolon = false;
        boolean pipe = false;
        boolean broken = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c > '~') {
                letters++;
            } else if (c == '@') {
                at = i;
            } else {
                comma |= c == ',';
                semicolon |= c == ';';
                pipe |= c == '|';
                broken |= c == '\n' || c == '\r';
            }
        }
        count(Form.COMMA, comma);
        count(Form.SEMICOLON, semicolon);
        count(Form.PIPE, pipe);
        count(Form.BROKEN, broken);
        if (isAbsent(text)) {
            count(Form.ABSENT, true);
            return;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        count(Form.JSON_LIST, first == '[' && last == ']');
        count(Form.NESTED_CSV, first == '"' && last == '"' && text.length() > 2);
        count(Form.EMAIL, at > 0 && Emails.isUsable(text));
        count(Form.SECRET, Secrets.isSecret(text));
        if (digits > 0 && at < 0 && text.length() <= MOST_SIGNS) {
            if (letters <= 8) {
                number(text, digits);
            }
            if (digits >= 3) {
                time(text);
            }
            if (letters == 0) {
                count(Form.PHONE, Secrets.isPhone(text, digits));
                count(Form.CARD, digits >= 13 && digits <= 19 && Secrets.isCard(text));
            }
        }
    }

    /// What stood beside the number that was judged last, empty when nothing did.
    String unit() {
        return unit;
    }

    private void count(Form form, boolean has) {
        if (has) {
            counts.add(form, times);
        }
    }

    /// Whether it is a word for nothing.
    static boolean isAbsent(String text) {
        return text.length() <= LONGEST_ABSENT && ABSENT_STARTS.indexOf(text.charAt(0)) >= 0
                && ABSENT.contains(text.toLowerCase(Locale.ROOT));
    }

    /// The words for nothing that are known.
    static List<String> absentWords() {
        return ABSENT.stream().sorted().toList();
    }

    static boolean isDamaged(String text) {
        return has(text, Form.DAMAGED);
    }

    static boolean isDoubtfulNumber(String text) {
        return has(text, Form.DOUBTFUL_NUMBER);
    }

    static boolean isNumberOrTime(String text) {
        return has(text, Form.POINT_NUMBER) || has(text, Form.COMMA_NUMBER) || has(text, Form.DMY_DAY) || has(text, Form.MDY_DAY)
                || has(text, Form.YMD_DAY) || has(text, Form.DMY_MOMENT) || has(text, Form.MDY_MOMENT) || has(text, Form.YMD_MOMENT);
    }

    private static boolean has(String text, Form form) {
        FormCounts counts = new FormCounts();
        new Looks().judge(text, 1, counts);
        return counts.of(form) > 0;
    }

    private void number(String text, int digits) {
        if (Numbers.isPlain(text)) {
            int point = text.indexOf('.');
            count(Form.PLAIN_NUMBER, true);
            whole(text);
            if (point < 0) {
                count(Form.POINT_NUMBER, true);
                count(Form.COMMA_NUMBER, true);
                count(Form.EITHER_NUMBER, true);
                return;
            }
            if (text.length() - point != DOUBTFUL_END) {
                count(Form.POINT_NUMBER, true);
                count(Form.FRACTION, true);
                return;
            }
        }
        if (!number.take(text)) {
            return;
        }
        if (number.hasExponent()) {
            count(Form.DAMAGED, number.isDamaged());
            return;
        }
        if (digits > DIGITS || !number.isAmount()) {
            return;
        }
        boolean point = number.fits('.');
        boolean comma = number.fits(',');
        boolean doubtful = number.isDoubtful();
        count(Form.POINT_NUMBER, point);
        count(Form.COMMA_NUMBER, comma);
        count(Form.DOUBTFUL_NUMBER, doubtful);
        count(Form.ROUND_POINT, doubtful && number.isRoundPoint());
        count(Form.EITHER_NUMBER, point && comma && !doubtful);
        count(Form.FRACTION, !doubtful && ((point && number.hasFraction('.')) || (comma && number.hasFraction(','))));
        count(Form.GROUPED, !doubtful && ((point && number.isGrouped('.')) || (comma && number.isGrouped(','))));
        if (point || comma) {
            unit = number.unit();
            count(Form.UNIT, !unit.isEmpty());
        }
    }

    /// A count of seconds, milliseconds or days.
    private void whole(String text) {
        if (text.length() > 16 || text.charAt(0) == '-') {
            return;
        }
        int point = text.indexOf('.');
        long whole = Long.parseLong(text, 0, point < 0 ? text.length() : point, 10);
        count(Form.EXCEL_DAY, whole >= FIRST_EXCEL && whole < LAST_EXCEL);
        if (point < 0) {
            count(Form.EPOCH_SECONDS, isEpoch(whole));
            count(Form.EPOCH_MILLIS, isEpoch(whole / 1_000));
        }
    }

    private static boolean isEpoch(long seconds) {
        return seconds >= FIRST_EPOCH.toEpochDay() * DAY_SECONDS && seconds < LAST_EPOCH.toEpochDay() * DAY_SECONDS;
    }

    private void time(String text) {
        if (!time.take(text)) {
            return;
        }
        boolean timed = time.isTimed();
        LocalDate dmy = time.day(DateOrder.DMY);
        boolean usual = time.isUsual();
        if (usual && dmy != null) {
            count(timed ? Form.USUAL_MOMENT : Form.USUAL_DAY, true);
        }
        boolean first = time.isYearFirst();
        LocalDate mdy = first ? dmy : usual ? null : time.day(DateOrder.MDY);
        LocalDate ymd = first ? dmy : usual ? null : time.day(DateOrder.YMD);
        count(timed ? Form.DMY_MOMENT : Form.DMY_DAY, dmy != null);
        count(timed ? Form.MDY_MOMENT : Form.MDY_DAY, mdy != null);
        count(timed ? Form.YMD_MOMENT : Form.YMD_DAY, ymd != null);
        count(Form.DOUBTFUL_DAY, dmy != null && mdy != null && !dmy.equals(mdy));
        boolean any = dmy != null || mdy != null || ymd != null;
        count(Form.SHORT_YEAR, any && time.isShortYear());
        count(Form.OFFSET, any && time.isShifted());
    }
}
