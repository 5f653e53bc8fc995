package whom.bench.samples.newsletter;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import whom.bench.samples.Dice;
import whom.bench.samples.Happening;
import whom.bench.samples.Journal;
import whom.bench.samples.Suppressions;
import whom.bench.samples.Table;
import whom.bench.samples.people.Addresses;
import whom.bench.samples.people.Identity;

/// Writes the data of the weekly letter: 3,000 subscribers, what they read, and whom not to write to.
public final class Newsletter {
    private static final int PEOPLE = 3_000;
    private static final List<String> COLUMNS = List.of("email", "first_name", "last_name", "country", "city", "language", "phone",
            "signup_at", "supporter",
            "supporter_since", "formats", "letters_sent", "letters_opened", "open_rate", "last_open_at", "referrals", "tags",
            "consent.email", "consent.sms");

    private Newsletter() {
    }

    public static void write(Path data) throws IOException {
        List<List<String>> again = new ArrayList<>();
        try (Table people = new Table(data.resolve("people.csv.gz"), COLUMNS);
                Journal journal = new Journal(data.resolve("events.csv.gz"), List.of("issue", "section", "minutes"));
                Suppressions suppressions = new Suppressions(data.resolve("suppressions.csv"), 0.007, 0.0015)) {
            int index = 0;
            for (Subscriber subscriber : new Subscribers().draw(PEOPLE)) {
                Dice dice = new Dice("newsletter life", index++);
                Reading reading = new Reading(dice, subscriber);
                List<Happening> happenings = Journal.inOrder(reading.live());
                List<String> row = row(subscriber, reading.sent(),
                        happenings.stream().filter(happening -> !happening.at().isAfter(Press.AS_OF)).toList());
                people.row(row);
                journal.write(dice, subscriber.who().email(), happenings);
                suppressions.write(dice, subscriber.who().email(), subscriber.signedUp(), Press.FETCHED, happenings);
                if (dice.chance(0.02)) {
                    List<String> same = new ArrayList<>(row);
                    same.set(0, Addresses.sloppy(dice, row.getFirst()));
                    again.add(same);
                }
            }
            for (List<String> row : again) {
                people.row(row);
            }
        }
    }

    private static List<String> row(Subscriber subscriber, int sent, List<Happening> past) {
        Identity who = subscriber.who();
        List<Instant> opens = past.stream().filter(happening -> happening.is("email_open")).map(Happening::at).toList();
        boolean left = past.stream().anyMatch(happening -> happening.is("unsubscribe"));
        long referrals = past.stream().filter(happening -> happening.is("referral")).count();
        String rate = sent == 0
                ? ""
                : BigDecimal.valueOf(opens.size()).divide(BigDecimal.valueOf(sent), 2, RoundingMode.HALF_UP).toPlainString();
        List<String> tags = Stream
                .concat(subscriber.topics().stream().map(topic -> "topic/" + topic), Stream.of("source/" + subscriber.source())).toList();
        return List.of(who.email(), who.firstName(), who.lastName(), who.country(), who.city(), who.language(), subscriber.phone(),
                local(subscriber.signedUp()),
                String.valueOf(!subscriber.supporterSince().isEmpty()), subscriber.supporterSince(), String.join("|", subscriber.formats()),
                String.valueOf(sent),
                String.valueOf(opens.size()), rate, opens.isEmpty() ? "" : local(opens.getLast()), String.valueOf(referrals),
                String.join("|", tags),
                left ? "false" : subscriber.confirmed() ? "true" : "", subscriber.texts());
    }

    /// With the offset that Berlin had at that moment, as the letter's own system writes it.
    private static String local(Instant moment) {
        ZoneOffset offset = Press.ZONE.getRules().getOffset(moment);
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atOffset(offset));
    }
}
