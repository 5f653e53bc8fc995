package whom.desk.intake;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import whom.intake.Clean;
import whom.intake.Entry;
import whom.intake.PlannedColumn;
import whom.profile.Kind;
import whom.resources.Words;

/// What people read for what the cells of a column hold, and how they are written.
record FormWords(Words words) {
    /// "Date, day first, required".
    String form(PlannedColumn column) {
        Kind kind = column.kind();
        if (column.isSkipped() || kind == null) {
            return "";
        }
        List<String> parts = new ArrayList<>(List.of(kind(kind)));
        Entry.Written written = column.entry().written();
        switch (kind) {
            case NUMBER -> {
                if (written.decimal() != null) {
                    parts.add(words.text(written.decimal() == ',' ? "intake.written.comma" : "intake.written.point"));
                }
                if (written.unit() != null) {
                    parts.add(written.unit());
                }
            }
            case DATE, INSTANT -> {
                if (written.format() != null) {
                    parts.add(written.format());
                } else if (written.order() != null) {
                    parts.add(words.text("intake.order." + written.order()));
                }
            }
            case BOOLEAN -> {
                if (!written.yes().isEmpty() || !written.no().isEmpty()) {
                    parts.add(String.join(", ", written.yes()) + " / " + String.join(", ", written.no()));
                }
            }
            case LIST -> parts.add(separator(written.separator() == null ? "|" : written.separator()));
            case TEXT -> {
                Clean clean = column.entry().mending().clean();
                if (clean != null && clean != Clean.NONE) {
                    parts.set(0, clean(clean));
                }
            }
        }
        if (column.entry().limits().required()) {
            parts.add(words.text("intake.written.required"));
        }
        return String.join(", ", parts);
    }

    String kind(Kind kind) {
        return words.text("intake.kind." + kind);
    }

    String clean(Clean clean) {
        return words.text("intake.clean." + clean);
    }

    String separator(String separator) {
        return switch (separator) {
            case "csv", "json" -> words.text("intake.separator." + separator);
            case "," -> words.text("intake.separator.comma");
            case ";" -> words.text("intake.separator.semicolon");
            case "|" -> words.text("intake.separator.bar");
            default -> separator;
        };
    }

    /// How many of the cells with a value fit, never rounded up to all of them.
    String share(double share) {
        NumberFormat percent = NumberFormat.getPercentInstance(words.locale());
        return percent.format(share < 1 ? Math.floor(share * 100) / 100 : 1);
    }
}
