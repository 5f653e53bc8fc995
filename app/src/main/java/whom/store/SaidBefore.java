package whom.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.Value;
import whom.text.Folding;

/// Tells rows that say again what was known of one of two people before they became one, so that the files that each of them came from change
/// nothing when they come again.
final class SaidBefore {
    private final List<String> columns;
    private final PreparedStatement records;

    SaidBefore(Statements statements, List<Attribute> columns) throws SQLException {
        this.columns = columns.stream().map(Attribute::name).toList();
        records = statements.of("WITH RECURSIVE theirs(id) AS (SELECT id FROM merges WHERE kept = ? "
                + "UNION ALL SELECT m.id FROM merges m JOIN theirs t ON m.kept = -t.id) "
                + "SELECT h.person, h.part, h.name, h.old FROM theirs t CROSS JOIN history h ON h.person = -t.id");
    }

    /// Whether a row about somebody says exactly that.
    boolean by(long id, PersonRow row) throws SQLException {
        Map<String, Map<String, Object>> known = new HashMap<>();
        records.setLong(1, id);
        try (ResultSet rows = records.executeQuery()) {
            while (rows.next()) {
                if (rows.getObject(4) == null) {
                    continue;
                }
                String letter = rows.getString(2);
                boolean ofKept = letter.equals(letter.toUpperCase(Locale.ROOT));
                known.computeIfAbsent(rows.getLong(1) + (ofKept ? " kept" : " gone"), _ -> new HashMap<>())
                        .put(letter.toLowerCase(Locale.ROOT) + rows.getString(3), Objects.requireNonNull(Cells.read(rows, 4)));
            }
        }
        return known.values().stream().anyMatch(record -> says(row, record));
    }

    private boolean says(PersonRow row, Map<String, Object> known) {
        for (Map.Entry<String, Optional<Value>> said : row.values().entrySet()) {
            Part part = columns.contains(said.getKey()) ? Part.ATTRIBUTE : Part.LIST;
            if (!Objects.equals(known.get(part.letter() + said.getKey()), said.getValue().map(SaidBefore::written).orElse(null))) {
                return false;
            }
        }
        if (row.tags().isPresent()) {
            String tags = HistoryWriting.texts(List.copyOf(PersonParts.byFolded(row.tags().get()).values()));
            if (!folded(tags).equals(folded(known.get(Part.TAGS.letter())))) {
                return false;
            }
        }
        return row.consent().entrySet().stream()
                .allMatch(said -> consent(known.get(Part.CONSENT.letter() + said.getKey())) == said.getValue());
    }

    private static @Nullable Object written(Value value) {
        return value instanceof Value.Texts(List<String> texts) ? HistoryWriting.texts(texts) : Cells.of(value);
    }

    private static String folded(@Nullable Object tags) {
        return tags == null ? "" : Folding.fold(tags.toString());
    }

    private static Consent consent(@Nullable Object written) {
        return written == null ? Consent.UNKNOWN : ConsentCell.read(written.toString()).state() == 1 ? Consent.GIVEN : Consent.REFUSED;
    }
}
