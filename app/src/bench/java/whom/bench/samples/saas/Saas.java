package whom.bench.samples.saas;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

/// Writes the data of the team tool: 5,000 accounts, eighteen months of work in them, and whom not to write to.
public final class Saas {
    private static final int ACCOUNTS = 5_000;
    private static final List<String> COLUMNS = List.of("email", "first_name", "last_name", "company", "role", "country", "status", "plan",
            "seats", "mrr",
            "team_size", "signup_at", "trial_ends_on", "renews_on", "last_login_at", "logins", "setup_done", "nps", "integrations", "tags",
            "consent.email");
    private static final List<String> PROPERTIES = List.of("value", "plan", "feature", "topic", "reason");

    private Saas() {
    }

    public static void write(Path data) throws IOException {
        List<List<String>> again = new ArrayList<>();
        try (Table people = new Table(data.resolve("people.csv.gz"), COLUMNS);
                Journal journal = new Journal(data.resolve("events.csv.gz"), PROPERTIES);
                Suppressions suppressions = new Suppressions(data.resolve("suppressions.csv"), 0.009, 0.002)) {
            int index = 0;
            for (Account account : new Accounts().draw(ACCOUNTS)) {
                Dice dice = new Dice("saas life", index++);
                List<Happening> happenings = Journal.inOrder(new Working(dice, account).live());
                List<String> row = row(dice, account,
                        happenings.stream().filter(happening -> !happening.at().isAfter(Desk.AS_OF)).toList());
                people.row(row);
                journal.write(dice, account.owner().email(), happenings);
                suppressions.write(dice, account.owner().email(), account.signedUp(), Desk.FETCHED, happenings);
                if (dice.chance(0.015)) {
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

    private static List<String> row(Dice dice, Account account, List<Happening> past) {
        Identity owner = account.owner();
        List<Instant> logins = past.stream().filter(happening -> happening.is("login")).map(Happening::at).toList();
        boolean active = account.status().equals("active");
        boolean setUp = past.stream().anyMatch(happening -> happening.is("onboarding_finished"));
        boolean left = past.stream().anyMatch(happening -> happening.is("unsubscribe"));
        String nps = account.paid() && dice.chance(0.3)
                ? String.valueOf((int) StrictMath.clamp(dice.normal(active ? 8.2 : 5.5, 2), 0, 10))
                : "";
        return List.of(owner.email(), owner.firstName(), owner.lastName(), account.company(), dice.chance(0.85) ? account.role() : "",
                owner.country(),
                account.status(), account.paid() ? account.plan() : "", account.paid() ? String.valueOf(account.seats()) : "",
                active ? String.valueOf(account.seats() * account.price()) : "0", dice.chance(0.7) ? String.valueOf(account.size()) : "",
                account.signedUp().toString(), date(account.paysFrom()), active ? renewal(account) : "",
                logins.isEmpty() ? "" : logins.getLast().toString(), String.valueOf(logins.size()), String.valueOf(setUp), nps,
                String.join("|", account.integrations()), String.join("|", tags(dice, account)),
                left ? "false" : dice.chance(0.86) ? "true" : "");
    }

    private static List<String> tags(Dice dice, Account account) {
        return Stream
                .of("industry/" + account.industry(), "source/" + account.source(), dice.chance(0.04) ? "beta" : "",
                        dice.chance(0.006) ? "partner" : "")
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    /// The next monthly payment after as-of.
    private static String renewal(Account account) {
        Instant due = account.paysFrom();
        while (!due.isAfter(Desk.AS_OF)) {
            due = due.plus(Duration.ofDays(30));
        }
        return date(due);
    }

    private static String date(Instant moment) {
        return LocalDate.ofInstant(moment, Desk.ZONE).toString();
    }
}
