package whom.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.profile.Kind;

/// What a mapping says about one column; the nulls are what it leaves open.
///
/// @param to      the target's name, or null for the header's own
/// @param skip    whether the column is left out
/// @param type    what its cells hold
/// @param written how its cells are written
/// @param clears  whether an empty cell takes away what is stored; null to do as the whole mapping does
/// @param mending how what is written is brought into one form
/// @param limits  what may be in it
public record Entry(@Nullable String to, boolean skip, @Nullable Kind type, Written written, @Nullable Boolean clears, Mending mending,
        Limits limits) {
    /// Nothing said.
    public static final Entry NONE = new Entry(null, false, null, Written.OPEN, null, Mending.OPEN, Limits.NONE);

    /// Left out.
    public static final Entry SKIPPED = new Entry(null, true, null, Written.OPEN, null, Mending.OPEN, Limits.NONE);

    public Entry to(String target) {
        return new Entry(target, false, type, written, clears, mending, limits);
    }

    public Entry typed(@Nullable Kind kind) {
        return new Entry(to, skip, kind, written, clears, mending, limits);
    }

    public Entry written(Written other) {
        return new Entry(to, skip, type, other, clears, mending, limits);
    }

    public Entry mended(Mending other) {
        return new Entry(to, skip, type, written, clears, other, limits);
    }

    public Entry limited(Limits other) {
        return new Entry(to, skip, type, written, clears, mending, other);
    }

    public Entry clearing(@Nullable Boolean whether) {
        return new Entry(to, skip, type, written, whether, mending, limits);
    }

    /// This, and where it leaves something open, what the other says.
    Entry or(Entry other) {
        return new Entry(to == null ? other.to : to, skip, type == null ? other.type : type, written.or(other.written),
                clears == null ? other.clears : clears, mending.or(other.mending), limits.or(other.limits));
    }

    /// How the cells of a column are written.
    ///
    /// @param format    a pattern such as `dd.MM.yyyy`, or one of [Times#NAMED]
    /// @param order     `dmy`, `mdy` or `ymd`
    /// @param decimal   `.` or `,`
    /// @param unit      what stands beside every number: `€`, `kg`, `%`
    /// @param zone      of moments without an offset, when it is not the workspace's
    /// @param separator between the texts of a list: signs, or [Splitting#CSV] or [Splitting#JSON]
    /// @param yes       words for true; empty for the usual ones
    /// @param no        words for false
    /// @param missing   words that say that there is no value: `n/a`
    public record Written(@Nullable String format, @Nullable DateOrder order, @Nullable Character decimal, @Nullable String unit,
            @Nullable String zone, @Nullable String separator, List<String> yes, List<String> no, List<String> missing) {
        public static final Written OPEN = new Written(null, null, null, null, null, null, List.of(), List.of(), List.of());

        public Written {
            yes = List.copyOf(yes);
            no = List.copyOf(no);
            missing = List.copyOf(missing);
        }

        public Written format(@Nullable String other) {
            return new Written(other, order, decimal, unit, zone, separator, yes, no, missing);
        }

        public Written order(@Nullable DateOrder other) {
            return new Written(format, other, decimal, unit, zone, separator, yes, no, missing);
        }

        public Written decimal(@Nullable Character other) {
            return new Written(format, order, other, unit, zone, separator, yes, no, missing);
        }

        public Written unit(@Nullable String other) {
            return new Written(format, order, decimal, other, zone, separator, yes, no, missing);
        }

        public Written separator(@Nullable String other) {
            return new Written(format, order, decimal, unit, zone, other, yes, no, missing);
        }

        public Written words(List<String> truths, List<String> falsehoods) {
            return new Written(format, order, decimal, unit, zone, separator, truths, falsehoods, missing);
        }

        public Written missing(List<String> words) {
            return new Written(format, order, decimal, unit, zone, separator, yes, no, words);
        }

        Written or(Written other) {
            boolean words = !yes.isEmpty() || !no.isEmpty();
            boolean dated = format != null || order != null;
            return new Written(dated ? format : other.format, dated ? order : other.order, decimal == null ? other.decimal : decimal,
                    unit == null ? other.unit : unit, zone == null ? other.zone : zone, separator == null ? other.separator : separator,
                    words ? yes : other.yes, words ? no : other.no, missing.isEmpty() ? other.missing : missing);
        }
    }

    /// How what is written is brought into one form.
    ///
    /// @param clean   null to go by what the column means
    /// @param country ISO code of the country whose phone numbers are written without one; null for the row's own
    /// @param fix     whether typing slips that are only suspected are mended as well
    public record Mending(@Nullable Clean clean, @Nullable String country, boolean fix) {
        public static final Mending OPEN = new Mending(null, null, false);

        Mending or(Mending other) {
            return new Mending(clean == null ? other.clean : clean, country == null ? other.country : country, fix || other.fix);
        }
    }
}
