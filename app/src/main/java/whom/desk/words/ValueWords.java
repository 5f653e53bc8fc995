package whom.desk.words;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import whom.profile.Attribute;
import whom.profile.Value;
import whom.resources.Words;

/// What somebody has, as people of one language read it: in a table, and where it is told why somebody is in.
///
/// @param zone in which moments are told
public record ValueWords(Words words, ZoneId zone) {
    /// A value of that attribute, or of an event's property, which then stands as an attribute; by its label where it has one.
    public String of(Attribute attribute, Value value) {
        Formats formats = new Formats(words);
        return switch (value) {
            case Value.Text(String text) -> attribute.labelOf(text);
            case Value.Number(BigDecimal number) -> labelled(attribute, number.stripTrailingZeros().toPlainString(),
                    formats.number(number.stripTrailingZeros()));
            case Value.Truth(boolean truth) -> labelled(attribute, String.valueOf(truth),
                    words.text(truth ? "rule.value.true" : "rule.value.false"));
            case Value.Date(LocalDate date) -> formats.day(date);
            case Value.Moment(Instant at) -> formats.moment(at, zone);
            case Value.Texts(List<String> texts) -> String.join(", ", texts.stream().map(attribute::labelOf).toList());
        };
    }

    /// The day of a moment: "14 Feb 2026".
    public String day(Instant at) {
        return new Formats(words).day(LocalDate.ofInstant(at, zone));
    }

    /// The time of a moment within its day: "09:05".
    public String time(Instant at) {
        return new Formats(words).time(at.atZone(zone).toLocalTime());
    }

    private static String labelled(Attribute attribute, String value, String otherwise) {
        return attribute.labels().getOrDefault(value, otherwise);
    }
}
