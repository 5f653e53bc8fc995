package whom.desk;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Person;
import whom.profile.Value;
import whom.resources.Words;

/// Values as people read them in a table.
final class Cells {
    private final Words words;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    Cells(Words words, ZoneId zone) {
        this.words = words;
        this.locale = words.locale();
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        this.moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale).withZone(zone);
    }

    /// What the person has there; nothing for a missing value.
    String text(Person person, Attribute attribute) {
        @Nullable
        Value value = person.attributes().get(attribute.name());
        return switch (value) {
            case null -> "";
            case Value.Text(String text) -> attribute.labelOf(text);
            case Value.Number(var number) -> {
                NumberFormat format = NumberFormat.getNumberInstance(locale);
                format.setMaximumFractionDigits(15);
                yield format.format(number);
            }
            case Value.Truth(boolean truth) -> words.text(truth ? "desk.yes" : "desk.no");
            case Value.Date(var date) -> day.format(date);
            case Value.Moment(var instant) -> moment.format(instant);
            case Value.Texts(List<String> texts) -> String.join(", ", texts.stream().map(attribute::labelOf).toList());
        };
    }
}
