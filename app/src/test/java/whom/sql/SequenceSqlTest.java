package whom.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.sql.Population.CART;
import static whom.sql.Population.PRODUCT;
import static whom.sql.Population.PURCHASE;
import static whom.sql.Population.RETURN;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import whom.moment.Bounds;
import whom.profile.EventKind;
import whom.resolve.Criterion;
import whom.resolve.Criterion.Sequence.Step;
import whom.resolve.Filter;
import whom.text.Refusal;

class SequenceSqlTest {
    private static final Instant T = Instant.parse("2026-03-10T12:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    /// Two days after the first event; the first moment that no longer counts is a millisecond later.
    private static final Instant AS_OF = T.plus(DAY).plus(DAY);
    private static final Instant UNTIL = AS_OF.plusMillis(1);
    private static final Bounds PAST = new Bounds(null, UNTIL);

    @TempDir
    Path folder;

    private static Step then(EventKind kind, @Nullable Duration within) {
        return new Step(false, kind, Filter.NONE, within);
    }

    private static Step thenNot(EventKind kind, @Nullable Duration within) {
        return new Step(true, kind, Filter.NONE, within);
    }

    private static Criterion cart(Step... steps) {
        return new Criterion.Sequence(CART, Filter.NONE, PAST, List.of(steps), UNTIL);
    }

    @Test
    void a_step_is_strictly_after_and_up_to_the_end_of_its_span() throws Refusal {
        try (Population people = new Population(folder)) {
            people.person("nothing").person("cart alone").did(CART, T);
            people.person("same moment").did(CART, T).did(PURCHASE, T);
            people.person("a millisecond later").did(CART, T).did(PURCHASE, T.plusMillis(1));
            people.person("span end").did(CART, T).did(PURCHASE, T.plus(DAY));
            people.person("past the span").did(CART, T).did(PURCHASE, T.plus(DAY).plusMillis(1));
            people.person("before").did(CART, T).did(PURCHASE, T.minusMillis(1));
            people.person("at as-of").did(CART, T).did(PURCHASE, AS_OF);
            people.person("after as-of").did(CART, T).did(PURCHASE, UNTIL);
            people.person("second run").did(CART, T.minus(DAY)).did(CART, T).did(PURCHASE, T.plus(DAY));
            assertThat(people.who(cart(then(PURCHASE, DAY)))).containsExactly("a millisecond later", "span end", "second run");
            assertThat(people.who(cart(then(PURCHASE, null)))).containsExactly("a millisecond later", "span end", "past the span",
                    "at as-of",
                    "second run");
        }
    }

    @Test
    void what_was_not_done_holds_once_its_span_is_over() throws Refusal {
        try (Population people = new Population(folder)) {
            people.person("abandoned").did(CART, T);
            people.person("bought in time").did(CART, T).did(PURCHASE, T.plus(DAY));
            people.person("bought later").did(CART, T).did(PURCHASE, T.plus(DAY).plusMillis(1));
            people.person("bought at once").did(CART, T).did(PURCHASE, T);
            people.person("over at as-of").did(CART, AS_OF.minus(DAY));
            people.person("not over").did(CART, AS_OF.minus(DAY).plusMillis(1));
            people.person("nothing").did(PURCHASE, T);
            people.person("one of two").did(CART, T).did(PURCHASE, T.plusSeconds(1)).did(CART, T.plusSeconds(2));
            assertThat(people.who(cart(thenNot(PURCHASE, DAY)))).containsExactly("abandoned", "bought later", "bought at once",
                    "over at as-of",
                    "one of two");
            assertThat(people.who(cart(thenNot(PURCHASE, null)))).containsExactly("abandoned", "bought at once", "over at as-of",
                    "not over",
                    "one of two");
        }
    }

    @Test
    void a_not_without_a_span_lasts_until_the_next_step() throws Refusal {
        try (Population people = new Population(folder)) {
            people.person("back without buying").did(CART, T).did(RETURN, T.plusSeconds(9));
            people.person("bought between").did(CART, T).did(PURCHASE, T.plusSeconds(5)).did(RETURN, T.plusSeconds(9));
            people.person("bought with the return").did(CART, T).did(PURCHASE, T.plusSeconds(9)).did(RETURN, T.plusSeconds(9));
            people.person("bought after").did(CART, T).did(RETURN, T.plusSeconds(9)).did(PURCHASE, T.plusSeconds(10));
            people.person("bought with the cart").did(CART, T).did(PURCHASE, T).did(RETURN, T.plusSeconds(9));
            people.person("another cart").did(CART, T).did(PURCHASE, T.plusSeconds(1)).did(CART, T.plusSeconds(2)).did(RETURN,
                    T.plusSeconds(9));
            people.person("never back").did(CART, T);
            assertThat(people.who(cart(thenNot(PURCHASE, null), then(RETURN, null)))).containsExactly("back without buying",
                    "bought with the return", "bought after", "bought with the cart", "another cart");
        }
    }

    @Test
    void steps_after_a_not_hang_on_the_last_that_was_done() throws Refusal {
        try (Population people = new Population(folder)) {
            Instant back = T.plus(Duration.ofHours(3));
            people.person("back in the span").did(CART, T).did(RETURN, back);
            people.person("bought after the hour").did(CART, T).did(PURCHASE, T.plus(Duration.ofHours(2))).did(RETURN, back);
            people.person("bought in the hour").did(CART, T).did(PURCHASE, T.plus(Duration.ofMinutes(60))).did(RETURN, back);
            people.person("too late").did(CART, T).did(RETURN, back.plusMillis(1));
            assertThat(people.who(cart(thenNot(PURCHASE, Duration.ofHours(1)), then(RETURN, Duration.ofHours(3)))))
                    .containsExactly("back in the span", "bought after the hour");
        }
    }

    @Test
    void several_steps_and_a_not_at_the_end() throws Refusal {
        try (Population people = new Population(folder)) {
            people.person("all three").did(CART, T).did(PURCHASE, T.plusSeconds(1)).did(RETURN, T.plusSeconds(2));
            people.person("wrong order").did(CART, T).did(RETURN, T.plusSeconds(1)).did(PURCHASE, T.plusSeconds(2));
            people.person("later purchase fits").did(CART, T).did(PURCHASE, T.plusSeconds(1)).did(PURCHASE, T.plus(DAY))
                    .did(RETURN, T.plus(DAY).plusSeconds(2));
            Step soon = then(RETURN, Duration.ofSeconds(5));
            assertThat(people.who(cart(then(PURCHASE, null), soon))).containsExactly("all three", "later purchase fits");
            assertThat(people.who(cart(then(PURCHASE, null), thenNot(RETURN, null)))).containsExactly("wrong order");
        }
    }

    @Test
    void window_and_filters_belong_to_their_step() throws Refusal {
        Filter shoes = new Filter.Holds(new Criterion.TextIs(Population.attribute(PRODUCT), Set.of("shoes"), false), false);
        try (Population people = new Population(folder)) {
            people.person("shoes twice").did(CART, T, PRODUCT, "Shoes").did(PURCHASE, T.plusSeconds(1), PRODUCT, "SHOES");
            people.person("bag bought").did(CART, T, PRODUCT, "shoes").did(PURCHASE, T.plusSeconds(1), PRODUCT, "bag");
            people.person("bag in the cart").did(CART, T, PRODUCT, "bag").did(PURCHASE, T.plusSeconds(1), PRODUCT, "shoes");
            people.person("cart at the window's end").did(CART, T.plusSeconds(1), PRODUCT, "shoes").did(PURCHASE, T.plusSeconds(2), PRODUCT,
                    "shoes");
            Bounds first = new Bounds(T, T.plusSeconds(1));
            assertThat(people.who(new Criterion.Sequence(CART, shoes, first, List.of(new Step(false, PURCHASE, shoes, null)), UNTIL)))
                    .containsExactly("shoes twice");
            assertThat(people.who(new Criterion.Sequence(CART, shoes, first, List.of(new Step(true, PURCHASE, shoes, DAY)), UNTIL)))
                    .containsExactly("bag bought");
        }
    }

    @Test
    void each_step_is_looked_up_in_the_index() throws Refusal {
        try (Population people = new Population(folder)) {
            assertThat(people.plan(CriterionSql.ids(cart(thenNot(RETURN, null), then(PURCHASE, DAY)))))
                    .noneMatch(step -> step.startsWith("SCAN"))
                    .anyMatch(step -> step.startsWith("SEARCH event1") && step.contains("events_by_person (kind=?"))
                    .anyMatch(step -> step.startsWith("SEARCH event2") && step.contains("events_by_person (kind=? AND person=? AND at>?"))
                    .anyMatch(step -> step.startsWith("SEARCH event3") && step.contains("events_by_person (kind=? AND person=? AND at>?"));
        }
    }
}
