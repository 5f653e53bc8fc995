package whom.bench.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The list of those who must not be written to: who unsubscribed, whose mailbox refused, who complained.
public final class Suppressions implements AutoCloseable {
    private final Table table;
    private final double bouncing;
    private final double complaining;

    /// @param bouncing share of all people whose mailbox refuses
    /// @param complaining share of all people who press "this is spam"
    public Suppressions(Path file, double bouncing, double complaining) throws IOException {
        this.bouncing = bouncing;
        this.complaining = complaining;
        table = new Table(file, List.of("email", "channel", "reason", "at"));
    }

    public void write(Dice dice, String email, Instant from, Instant to, List<Happening> happenings) throws IOException {
        Optional<Instant> left = happenings.stream().filter(happening -> happening.is("unsubscribe")).map(Happening::at).findFirst();
        double luck = dice.share();
        Instant some = from.plusSeconds((long) (dice.share() * Duration.between(from, to).toSeconds()));
        if (left.isPresent()) {
            table.row(List.of(email, "email", "unsubscribed", left.get().toString()));
        } else if (luck < bouncing) {
            table.row(List.of(email, "email", "bounced", some.toString()));
        } else if (luck < bouncing + complaining) {
            // Who complained is left alone on every channel.
            table.row(List.of(email, "", "complained", some.toString()));
        }
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
