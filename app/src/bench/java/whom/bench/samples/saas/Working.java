package whom.bench.samples.saas;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import whom.bench.samples.Dice;
import whom.bench.samples.Happening;
import whom.bench.samples.Skew;

/// What happens in an account: set-up, logins, projects, invitations, payments, the end.
final class Working {
    private static final Skew FEATURES = Skew.of("board 40, calendar 22, reports 12, automations 8, forms 10, time tracking 8");
    private static final Skew REASONS = Skew.of("price 30, missing feature 24, no time 20, other tool 18, closed business 8");
    private static final Skew TOPICS = Skew.of("how to 50, bug 24, billing 18, data import 8");

    private final Dice dice;
    private final Account account;
    private final List<Happening> happenings = new ArrayList<>();

    Working(Dice dice, Account account) {
        this.dice = dice;
        this.account = account;
    }

    List<Happening> live() {
        Instant start = account.signedUp().plusSeconds(dice.between(2, 40));
        put(start, "login", Map.of());
        if (account.setUp()) {
            put(start.plus(Duration.ofMinutes(dice.between(6, 3000))), "onboarding_finished", Map.of());
        }
        Instant until = account.quietFrom().isBefore(Desk.FETCHED) ? account.quietFrom() : Desk.FETCHED;
        int logins = dice.times(account.pace() * (account.setUp() ? 1 : 0.5) * Desk.WORK.weight(account.signedUp(), until) / 7);
        for (int i = 0; i < logins; i++) {
            work(Desk.WORK.draw(dice, account.signedUp().plusSeconds(60), until.plusSeconds(61)));
        }
        pay();
        letters();
        happenings.removeIf(happening -> !happening.at().isBefore(Desk.FETCHED));
        return happenings;
    }

    private void work(Instant at) {
        put(at, "login", Map.of());
        if (dice.chance(0.3)) {
            put(at.plusSeconds(dice.between(30, 900)), "feature_used", Map.of("feature", FEATURES.draw(dice)));
        }
        if (dice.chance(account.setUp() ? 0.09 : 0.02)) {
            put(at.plusSeconds(dice.between(60, 1200)), "project_created", Map.of());
        }
        if (dice.chance(account.size() > 3 ? 0.05 : 0.01)) {
            put(at.plusSeconds(dice.between(90, 1500)), "teammate_invited", Map.of());
        }
        if (dice.chance(0.012)) {
            put(at.plusSeconds(dice.between(300, 4000)), "support_ticket", Map.of("topic", TOPICS.draw(dice)));
        }
    }

    private void pay() {
        if (!account.paid()) {
            return;
        }
        String value = account.seats() * account.price() + ".00";
        for (Instant due = account.paysFrom(); due.isBefore(Desk.FETCHED)
                && due.isBefore(account.closed()); due = due.plus(Duration.ofDays(30))) {
            boolean failed = dice.chance(0.035);
            put(due, failed ? "payment_failed" : "payment", Map.of("value", value, "plan", account.plan()));
            if (failed) {
                put(due.plus(Duration.ofDays(dice.between(2, 6))), "payment", Map.of("value", value, "plan", account.plan()));
            }
        }
        if (account.closed().isBefore(Desk.FETCHED)) {
            put(account.closed(), "cancelled", Map.of("reason", REASONS.draw(dice)));
        }
    }

    /// The tips that go out every second Tuesday or so, as long as somebody reads them.
    private void letters() {
        Instant end = account.quietFrom().isBefore(Desk.FETCHED) ? account.quietFrom().plus(Duration.ofDays(20)) : Desk.FETCHED;
        double reading = 0.05 + 0.4 * dice.share();
        for (Instant sent = account.signedUp().plus(Duration.ofDays(2)); sent.isBefore(end); sent = sent.plus(Duration.ofDays(14))) {
            if (!dice.chance(reading)) {
                continue;
            }
            Instant opened = sent.plusSeconds(60 + (long) dice.exponential(40_000));
            put(opened, "email_open", Map.of());
            if (dice.chance(0.01)) {
                put(opened.plusSeconds(dice.between(20, 200)), "unsubscribe", Map.of());
                break;
            }
        }
    }

    private void put(Instant at, String event, Map<String, String> properties) {
        happenings.add(new Happening(at, event, new TreeMap<>(properties)));
    }
}
