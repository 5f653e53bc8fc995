package whom.template.liqp;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import liqp.TemplateContext;
import liqp.filters.Date;
import org.jspecify.annotations.Nullable;

/// The `date` filter at a frozen moment: `'now'` is that moment, and moments are written in its zone.
final class FrozenDate extends Date {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})");

    private final Trail trail;

    FrozenDate(Trail trail) {
        this.trail = trail;
    }

    @Override
    public @Nullable Object apply(@Nullable Object value, TemplateContext context, Object... parameters) {
        return super.apply(value instanceof CharSequence text ? moment(text.toString().strip()) : value, context, parameters);
    }

    private Object moment(String text) {
        ZonedDateTime now = trail.now();
        try {
            if (text.equalsIgnoreCase("now") || text.equalsIgnoreCase("today")) {
                return now;
            }
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text).atStartOfDay(now.getZone());
            }
            return MOMENT.matcher(text).matches() ? OffsetDateTime.parse(text).atZoneSameInstant(now.getZone()) : text;
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
