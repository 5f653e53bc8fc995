package whom.intake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.clean.Fix;
import whom.file.TableRow;
import whom.profile.Consent;
import whom.profile.Kind;
import whom.profile.Value;
import whom.store.Outcome;
import whom.store.PersonRow;
import whom.store.Put;
import whom.store.Writing;
import whom.work.Cancellation;

/// Rows about people.
final class ProfileRows implements Rows {
    private final Writing writing;
    private final List<Column> columns;
    private final Set<String> identities;
    private final FixCounts cells;
    private final Tally tally = new Tally();

    /// @param identities names of attributes by which a person without the key can be told
    ProfileRows(Writing writing, List<Column> columns, Set<String> identities) {
        this.writing = writing;
        this.columns = columns;
        this.identities = identities;
        this.cells = new FixCounts(columns);
    }

    @Override
    public Taking read(TableRow row) {
        Draft draft = new Draft();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String wrong = switch (column.target()) {
                case Target.Key _ -> draft.key.take(cells.read(i, row, Kind.TEXT), column);
                case Target.Tags _ -> draft.tags(column.reading().texts(column.cell(row)), column);
                case Target.ToConsent(String channel) -> draft.consent(channel, cells.read(i, row, Kind.BOOLEAN), column);
                case Target.ConsentSince(String channel) -> draft.since(channel, cells.read(i, row, Kind.INSTANT));
                case Target.ConsentSource(String channel) -> draft.from(channel, column.cell(row));
                case Target.ToAttribute(String name, Kind kind) ->
                    draft.attribute(name, cells.read(i, row, kind == null ? Kind.TEXT : kind), column);
                case Target.EventName _,Target.EventId _,Target.At _,Target.ToProperty _,Target.Channel _,Target.Reason _ ->
                    throw new IllegalStateException(column.target() + " in a table of people");
            };
            if (wrong != null) {
                cells.settle(false);
                Reject reject = new Reject(row.line(), column.header(), wrong);
                return () -> reject;
            }
        }
        if (draft.key.text().isEmpty() && identities.stream().noneMatch(draft.values::containsKey)) {
            cells.settle(false);
            Reject reject = new Reject(row.line(), draft.key.header(), RowKey.MISSING);
            return () -> reject;
        }
        cells.settle(true);
        long line = row.line();
        String header = draft.key.header();
        PersonRow person = new PersonRow(draft.key.text(), draft.values, draft.tags, draft.consent, draft.since, draft.from);
        return () -> take(person, line, header);
    }

    private @Nullable Reject take(PersonRow person, long line, String header) {
        Put put = writing.put(person);
        if (put.outcome() == Outcome.REFUSED) {
            return new Reject(line, header, put.refusal());
        }
        tally.take(put);
        return null;
    }

    @Override
    public Counts counts(Cancellation cancellation) {
        return new Counts(tally.added(), tally.updated(), tally.merged(), tally.unchanged(), 0);
    }

    @Override
    public List<Fixed> fixes() {
        return cells.all();
    }

    /// What a row says so far; each method tells why a cell cannot be taken, or null.
    private static final class Draft {
        private final RowKey key = new RowKey();
        private final Map<String, Optional<Value>> values = new LinkedHashMap<>();
        private Optional<List<String>> tags = Optional.empty();
        private final Map<String, Consent> consent = new LinkedHashMap<>();
        private final Map<String, Instant> since = new LinkedHashMap<>();
        private final Map<String, String> from = new LinkedHashMap<>();

        @Nullable
        String tags(List<String> all, Column column) {
            tags = all.isEmpty() && !column.clears() ? Optional.empty() : Optional.of(all);
            return null;
        }

        @Nullable
        String consent(String channel, Cell cell, Column column) {
            return switch (cell) {
                case Cell.Present(Value.Truth(boolean truth), Set<Fix> _) -> {
                    consent.put(channel, truth ? Consent.GIVEN : Consent.REFUSED);
                    yield null;
                }
                case Cell.Wrong(String reason) -> reason;
                case Cell.Present _,Cell.Missing _ -> {
                    if (column.clears()) {
                        consent.put(channel, Consent.UNKNOWN);
                    }
                    yield null;
                }
            };
        }

        @Nullable
        String since(String channel, Cell cell) {
            return switch (cell) {
                case Cell.Present(Value.Moment(Instant moment), Set<Fix> _) -> {
                    since.put(channel, moment);
                    yield null;
                }
                case Cell.Wrong(String reason) -> reason;
                case Cell.Present _,Cell.Missing _ -> null;
            };
        }

        @Nullable
        String from(String channel, String cell) {
            if (!cell.isBlank()) {
                from.put(channel, cell.strip());
            }
            return null;
        }

        @Nullable
        String attribute(String name, Cell cell, Column column) {
            return switch (cell) {
                case Cell.Present(Value value, Set<Fix> _) -> {
                    values.put(name, Optional.of(value));
                    yield null;
                }
                case Cell.Wrong(String reason) -> reason;
                case Cell.Missing _ -> {
                    if (column.clears()) {
                        values.put(name, Optional.empty());
                    }
                    yield null;
                }
            };
        }
    }
}
