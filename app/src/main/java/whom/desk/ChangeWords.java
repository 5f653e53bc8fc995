package whom.desk;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.desk.state.PersonPane;
import whom.desk.state.PersonPane.Changed;
import whom.desk.words.RuleWords;
import whom.desk.words.ValueWords;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.profile.Value;
import whom.resources.Words;
import whom.store.Change;

/// What changed about one person in words: what each file changed, and what stood there before.
record ChangeWords(Words words, RuleWords names, ValueWords values, Schema schema) {
    /// Those of one day and file together.
    ///
    /// @param changes the newest first
    List<Changed> of(List<Change> changes) {
        List<Changed> all = new ArrayList<>();
        List<PersonPane.Change> together = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            together.add(new PersonPane.Change(label(change), told(change, change.before()), told(change, change.after())));
            String day = values.day(change.at());
            Change next = i + 1 < changes.size() ? changes.get(i + 1) : null;
            if (next == null || !next.file().equals(change.file()) || !values.day(next.at()).equals(day)) {
                all.add(new Changed(day, change.file(), together));
                together = new ArrayList<>();
            }
        }
        return all;
    }

    private String label(Change change) {
        return switch (change.part()) {
            case ATTRIBUTE, LIST -> schema.attribute(change.name()).map(Attribute::label).orElse(change.name());
            case TAGS -> words.text("window.person.tags");
            case CONSENT -> words.text("desk.person.consentTo", names.channel(change.name()));
            case KEY, SUPPRESSION -> change.name();
        };
    }

    private String told(Change change, @Nullable String written) {
        return switch (change.part()) {
            case CONSENT -> words.text(written == null
                    ? "actual.consent.unknown"
                    : written.equals("given") ? "actual.consent.given" : "actual.consent.refused");
            case ATTRIBUTE, LIST, TAGS, KEY, SUPPRESSION -> written == null ? "" : value(change, written);
        };
    }

    private String value(Change change, String written) {
        Attribute attribute = schema.attribute(change.name()).orElse(null);
        if (attribute == null) {
            return written.replace("|", ", ");
        }
        try {
            return values.of(attribute, parsed(attribute.kind(), written));
        } catch (DateTimeException | NumberFormatException _) {
            // What was stored before the attribute got its kind.
            return written;
        }
    }

    /// A value that is written as in a rule.
    private static Value parsed(Kind kind, String written) {
        return switch (kind) {
            case TEXT -> new Value.Text(written);
            case NUMBER -> new Value.Number(new BigDecimal(written));
            case BOOLEAN -> new Value.Truth(Boolean.parseBoolean(written));
            case DATE -> new Value.Date(LocalDate.parse(written));
            case INSTANT -> new Value.Moment(Instant.parse(written));
            case LIST -> new Value.Texts(List.of(written.split("\\|")));
        };
    }
}
