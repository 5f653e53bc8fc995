package whom.bench.samples.newsletter;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import whom.bench.samples.Dice;
import whom.bench.samples.Happening;
import whom.bench.samples.Skew;

/// What a subscriber does with each issue.
final class Reading {
    private static final Skew SECTIONS = Skew.of("tech, climate, culture, politics, food");

    private final Dice dice;
    private final Subscriber subscriber;
    private final List<Happening> happenings = new ArrayList<>();
    private int sent;

    Reading(Dice dice, Subscriber subscriber) {
        this.dice = dice;
        this.subscriber = subscriber;
    }

    List<Happening> live() {
        boolean stays = subscriber.confirmed();
        LocalDate wednesday = subscriber.signedUp().atZone(Press.ZONE).toLocalDate()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        for (; stays && Press.sent(wednesday).isBefore(Press.AS_OF); wednesday = wednesday.plusWeeks(1)) {
            boolean due = !Press.pause(wednesday) && !wednesday.isBefore(Press.FIRST_ISSUE)
                    && Press.sent(wednesday).isAfter(subscriber.signedUp());
            stays = !due || issue(Press.sent(wednesday), "issue-" + wednesday);
        }
        happenings.removeIf(happening -> !happening.at().isBefore(Press.FETCHED));
        return happenings;
    }

    /// How many issues were sent to the subscriber.
    int sent() {
        return sent;
    }

    /// One issue; the answer is whether the subscriber stays on the list.
    private boolean issue(Instant at, String issue) {
        sent++;
        boolean awake = at.isBefore(subscriber.asleepFrom());
        if (!dice.chance(awake ? subscriber.reading() : 0.004)) {
            return true;
        }
        Instant opened = at.plusSeconds(30 + (long) dice.exponential(24_000));
        put(opened, "email_open", Map.of("issue", issue));
        int articles = dice.chance(0.35) ? dice.between(1, 2) : 0;
        Instant then = opened;
        for (int i = 0; i < articles; i++) {
            String section = section();
            then = then.plusSeconds(dice.between(10, 300));
            put(then, "email_click", Map.of("issue", issue, "section", section));
            int minutes = dice.between(1, 14);
            then = then.plusSeconds(minutes * 60L);
            put(then, "article_read", Map.of("section", section, "minutes", String.valueOf(minutes)));
        }
        if (subscriber.formats().contains("podcast") && dice.chance(0.25)) {
            put(then.plusSeconds(dice.between(3600, 200_000)), "podcast_play", Map.of("minutes", String.valueOf(dice.between(3, 42))));
        }
        if (dice.chance(0.006)) {
            put(then.plusSeconds(dice.between(600, 90_000)), "referral", Map.of());
        }
        if (dice.chance(awake ? 0.0022 : 0.2)) {
            put(then.plusSeconds(dice.between(20, 90)), "unsubscribe", Map.of("issue", issue));
            return false;
        }
        return true;
    }

    private String section() {
        return subscriber.topics().isEmpty() || dice.chance(0.3) ? SECTIONS.draw(dice) : dice.of(subscriber.topics()).replaceAll("/.*", "");
    }

    private void put(Instant at, String event, Map<String, String> properties) {
        happenings.add(new Happening(at, event, new TreeMap<>(properties)));
    }
}
