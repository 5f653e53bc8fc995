package whom.intake;

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
import whom.store.PersonRow;
import whom.store.Writing;
import whom.work.Cancellation;

/// Rows about people.
final class ProfileRows implements Rows {
    private final Writing writing;
    private final List<Column> columns;
    private final Tally tally = new Tally();

    ProfileRows(Writing writing, List<Column> columns) {
        this.writing = writing;
        this.columns = columns;
    }

    @Override
    public @Nullable Reject take(TableRow row) {
        String key = "";
        Map<String, Optional<Value>> values = new LinkedHashMap<>();
        Optional<List<String>> tags = Optional.empty();
        Map<String, Consent> consent = new LinkedHashMap<>();
        for (Column column : columns) {
            String cell = column.cell(row);
            switch (column.target()) {
                case Target.Key _ -> {
                    key = cell.strip();
                    if (key.isEmpty()) {
                        return new Reject(row.line(), column.header(), "is empty, so nobody can tell who this is");
                    }
                }
                case Target.Tags _ -> {
                    List<String> all = column.reading().texts(cell);
                    tags = all.isEmpty() && !column.clears() ? Optional.empty() : Optional.of(all);
                }
                case Target.ToConsent(String channel) -> {
                    switch (column.read(row, Kind.BOOLEAN)) {
                        case Cell.Present(Value.Truth(boolean truth), Set<Fix> _) ->
                            consent.put(channel, truth ? Consent.GIVEN : Consent.REFUSED);
                        case Cell.Wrong(String reason) -> {
                            return new Reject(row.line(), column.header(), reason);
                        }
                        case Cell.Present _,Cell.Missing _ -> {
                            if (column.clears()) {
                                consent.put(channel, Consent.UNKNOWN);
                            }
                        }
                    }
                }
                case Target.ToAttribute(String name, Kind kind) -> {
                    switch (column.read(row, kind == null ? Kind.TEXT : kind)) {
                        case Cell.Present(Value value, Set<Fix> _) -> values.put(name, Optional.of(value));
                        case Cell.Wrong(String reason) -> {
                            return new Reject(row.line(), column.header(), reason);
                        }
                        case Cell.Missing _ -> {
                            if (column.clears()) {
                                values.put(name, Optional.empty());
                            }
                        }
                    }
                }
                case Target.ConsentSince _,Target.ConsentSource _ -> {
                    // The store keeps who agreed; since when and where is not kept yet.
                }
                case Target.EventName _,Target.EventId _,Target.At _,Target.ToProperty _,Target.Channel _,Target.Reason _ ->
                    throw new IllegalStateException(column.target() + " in a table of people");
            }
        }
        tally.take(writing.put(new PersonRow(key, values, tags, consent)));
        return null;
    }

    @Override
    public Counts counts(Cancellation cancellation) {
        return new Counts(tally.added(), tally.updated(), tally.merged(), tally.unchanged(), 0);
    }
}
