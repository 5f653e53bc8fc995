package whom.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whom.clean.Fix;
import whom.file.TableRow;
import whom.profile.Kind;
import whom.profile.Value;
import whom.store.SuppressionRow;
import whom.store.Writing;
import whom.text.Folding;
import whom.text.NearMatch;
import whom.work.Cancellation;

/// Rows about who must not be written to. The people need not be known: whoever comes later is suppressed already.
final class SuppressionRows implements Rows {
    private final Writing writing;
    private final List<Column> columns;
    private final List<String> channels;
    private final FixCounts cells;
    private final Tally tally = new Tally();

    /// @param channels those that the workspace has; new ones are added to a copy
    SuppressionRows(Writing writing, List<Column> columns, List<String> channels) {
        this.writing = writing;
        this.columns = columns;
        this.cells = new FixCounts(columns);
        this.channels = new ArrayList<>(channels);
    }

    @Override
    public Taking read(TableRow row) {
        RowKey key = new RowKey();
        String channel = "";
        Optional<String> reason = Optional.empty();
        Optional<Instant> at = Optional.empty();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String cell = column.cell(row);
            switch (column.target()) {
                case Target.Key _ -> {
                    String wrong = key.take(cells.read(i, row, Kind.TEXT), column);
                    if (wrong != null || key.text().isEmpty()) {
                        return refused(row, column, wrong == null ? RowKey.MISSING : wrong);
                    }
                }
                case Target.Channel _ -> {
                    String word = cell.strip();
                    Optional<String> known = channels.stream().filter(c -> Folding.fold(c).equals(Folding.fold(word))).findFirst();
                    Optional<String> near = known.isEmpty() && !word.isEmpty() ? NearMatch.of(word, channels) : Optional.empty();
                    if (near.isPresent()) {
                        return refused(row, column, "\"" + word + "\" is no channel; did you mean \"" + near.get() + "\"?");
                    }
                    channel = known.orElse(Folding.fold(word));
                }
                case Target.Reason _ -> reason = cell.isBlank() ? Optional.empty() : Optional.of(cell.strip());
                case Target.At _ -> {
                    switch (cells.read(i, row, Kind.INSTANT)) {
                        case Cell.Present(Value.Moment(Instant moment), Set<Fix> _) -> at = Optional.of(moment);
                        case Cell.Wrong(String wrong) -> {
                            return refused(row, column, wrong);
                        }
                        case Cell.Present _,Cell.Missing _ -> {
                        }
                    }
                }
                case Target.EventName _,Target.EventId _,Target.ToProperty _,Target.Tags _,Target.ToConsent _,Target.ConsentSince _,Target.ConsentSource _,Target.ToAttribute _ ->
                    throw new IllegalStateException(column.target() + " in a table of suppressions");
            }
        }
        if (!channel.isEmpty() && !channels.contains(channel)) {
            channels.add(channel);
        }
        cells.settle(true);
        SuppressionRow suppression = new SuppressionRow(key.text(), channel, reason, at);
        return () -> {
            tally.take(writing.put(suppression));
            return null;
        };
    }

    private Taking refused(TableRow row, Column column, String why) {
        cells.settle(false);
        Reject reject = new Reject(row.line(), column.header(), why);
        return () -> reject;
    }

    @Override
    public Counts counts(Cancellation cancellation) {
        return new Counts(tally.added(), tally.updated(), tally.merged(), tally.unchanged(), 0);
    }

    @Override
    public List<Fixed> fixes() {
        return cells.all();
    }

    /// The workspace's channels and those that the file brought.
    List<String> channels() {
        return channels;
    }
}
