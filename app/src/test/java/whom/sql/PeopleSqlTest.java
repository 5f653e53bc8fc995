package whom.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.sql.Population.attribute;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import whom.moment.Bounds;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.Kind;
import whom.resolve.Criterion;
import whom.resolve.Resolved;
import whom.rule.Joiner;
import whom.text.Refusal;

class PeopleSqlTest {
    private static final Attribute SCORE = attribute("score", Kind.NUMBER);
    private static final Instant T = Instant.parse("2026-03-10T12:00:00Z");

    @TempDir
    Path folder;

    private static Criterion ranked(String from, String to) {
        return new Criterion.Ranked(SCORE, new BigDecimal(from), new BigDecimal(to));
    }

    @Test
    void ranks_among_those_with_a_value() throws Refusal {
        try (Population people = new Population(folder, SCORE)) {
            // Of four with a value: smaller ones 0, 1, 1, 3, so the ranks are 0, 25, 25 and 75 percent.
            people.person("ten", SCORE, 10).person("none").person("two", SCORE, 2).person("also two", SCORE, new BigDecimal("2.0"))
                    .person("minus", SCORE, new BigDecimal("-0.5"));
            assertThat(people.who(ranked("75", "100"))).containsExactly("ten");
            assertThat(people.who(ranked("75.000000000000001", "100"))).isEmpty();
            assertThat(people.who(ranked("0", "25"))).containsExactly("minus");
            assertThat(people.who(ranked("0", "25.000000000000001"))).containsExactly("two", "also two", "minus");
            assertThat(people.who(ranked("25", "75"))).containsExactly("two", "also two");
            assertThat(people.who(ranked("0", "100"))).containsExactly("ten", "two", "also two", "minus");
            assertThat(people.who(ranked("0", "0"))).isEmpty();
            assertThat(people.who(ranked("100", "100"))).isEmpty();
        }
    }

    @Test
    void a_third_is_not_rounded() throws Refusal {
        try (Population people = new Population(folder, SCORE)) {
            // The ranks are 0, 33.33… and 66.66… percent.
            people.person("a", SCORE, 1).person("b", SCORE, 2).person("c", SCORE, 3);
            assertThat(people.who(ranked("33.3333333333333", "66.6666666666667"))).containsExactly("b", "c");
            assertThat(people.who(ranked("33.3333333333334", "66.6666666666666"))).isEmpty();
        }
    }

    private static Criterion share(String from, String to) {
        return new Criterion.RandomShare("autumn", new BigDecimal(from), new BigDecimal(to));
    }

    @Test
    void a_share_is_the_hash_of_seed_and_key() throws Refusal {
        // printf 'autumn\nana@x.fr' | sha256sum begins with 0e5907720fb44c60, which over 2^64 is 5.604597601605227 percent; bo's 040975e2e60b22c8
        // is 1.58, cy's b7dfac23eee3c32b is 71.83, di's 62f8f98869ca8a3c is 38.66 percent.
        try (Population people = new Population(folder)) {
            people.person("Ana@x.fr").person("bo@x.fr").person("cy@x.fr").person("di@x.fr");
            assertThat(people.who(share("0", "100"))).hasSize(4);
            assertThat(people.who(share("100", "100"))).isEmpty();
            assertThat(people.who(share("0", "0"))).isEmpty();
            assertThat(people.who(share("0", "5.6045976016052"))).containsExactly("bo@x.fr");
            assertThat(people.who(share("5.6045976016052", "5.6045976016053"))).containsExactly("Ana@x.fr");
            assertThat(people.who(share("50", "100"))).containsExactly("cy@x.fr");
            assertThat(people.who(share("10", "50"))).containsExactly("di@x.fr");
            assertThat(people.who(new Criterion.RandomShare("spring", BigDecimal.ZERO, new BigDecimal("100")))).hasSize(4);
        }
    }

    @Test
    void shares_split_everyone() throws Refusal {
        try (Population people = new Population(folder)) {
            for (int i = 0; i < 40; i++) {
                people.person("p" + i);
            }
            List<List<String>> tenths = IntStream.range(0, 10).mapToObj(i -> people.who(share(i * 10 + "", (i + 1) * 10 + ""))).toList();
            assertThat(tenths.stream().flatMap(List::stream)).hasSize(40).doesNotHaveDuplicates();
        }
    }

    @Test
    void tags_and_what_is_below_them() throws Refusal {
        try (Population people = new Population(folder)) {
            people.person("tag", Map.of(), List.of("Interest"), Map.of()).person("below", Map.of(), List.of("interest/Shoes"), Map.of())
                    .person("alike", Map.of(), List.of("interest0", "interest-x"), Map.of()).person("none");
            assertThat(people.who(new Criterion.Tagged("interest"))).containsExactly("tag", "below");
            assertThat(people.who(new Criterion.Tagged("interest/shoes"))).containsExactly("below");
        }
    }

    @Test
    void consents() throws Refusal {
        try (Population people = new Population(folder)) {
            people.person("yes", Map.of(), List.of(), Map.of("email", Consent.GIVEN)).person("no", Map.of(), List.of(),
                    Map.of("email", Consent.REFUSED)).person("sms", Map.of(), List.of(), Map.of("sms", Consent.GIVEN)).person("unknown");
            assertThat(people.who(new Criterion.Consented("email", T))).containsExactly("yes");
            assertThat(people.who(new Criterion.Consented("sms", T))).containsExactly("sms");
        }
    }

    private static Criterion exported(@Nullable String preset, @Nullable String segment, Bounds bounds) {
        return new Criterion.Exported(preset, segment, bounds);
    }

    @Test
    void uploads() throws Refusal {
        try (Population people = new Population(folder)) {
            people.person("a").person("b").person("c").person("d");
            people.uploaded("mailchimp", "vip", T, 1, 2).uploaded("braze", "vip", T.plusMillis(1), 2, 3);
            Bounds always = new Bounds(null, null);
            assertThat(people.who(exported(null, null, always))).containsExactly("a", "b", "c");
            assertThat(people.who(exported("mailchimp", null, always))).containsExactly("a", "b");
            assertThat(people.who(exported("mailchimp", "vip", always))).containsExactly("a", "b");
            assertThat(people.who(exported("mailchimp", "lapsed", always))).isEmpty();
            assertThat(people.who(exported(null, "vip", new Bounds(T, T.plusMillis(1))))).containsExactly("a", "b");
            assertThat(people.who(exported(null, "vip", new Bounds(T.plusMillis(1), null)))).containsExactly("b", "c");
        }
    }

    @Test
    void named_people_and_pins() throws Refusal {
        try (Population people = new Population(folder)) {
            people.person("Ana@X.fr").person("bo@x.fr").person("cy@x.fr");
            assertThat(people.who(new Criterion.Keyed(Set.of("ana@x.fr", "nobody")))).containsExactly("Ana@X.fr");
            Resolved bo = Population.row(new Criterion.Keyed(Set.of("bo@x.fr")), false);
            assertThat(people.who(Population.whole(Joiner.ALL, Set.of("cy@x.fr"), Set.of(), bo))).containsExactly("bo@x.fr", "cy@x.fr");
            assertThat(people.who(Population.whole(Joiner.ALL, Set.of("cy@x.fr"), Set.of("cy@x.fr", "bo@x.fr"), bo))).isEmpty();
            assertThat(people.who(Population.whole(Joiner.ALL, Set.of(), Set.of("bo@x.fr")))).as("of everyone").containsExactly("Ana@X.fr",
                    "cy@x.fr");
        }
    }

    @Test
    void another_segment_with_its_pins() throws Refusal {
        try (Population people = new Population(folder)) {
            people.person("a").person("b").person("c");
            Resolved a = Population.row(new Criterion.Keyed(Set.of("a")), false);
            Resolved.Whole inner = Population.whole(Joiner.NONE, Set.of("a"), Set.of("c"), a);
            assertThat(people.who(inner)).containsExactly("a", "b");
            assertThat(people.who(new Criterion.InSegment("inner", inner))).containsExactly("a", "b");
            Resolved.Whole outer = Population.whole(Joiner.ALL, Set.of(), Set.of("a"),
                    Population.row(new Criterion.InSegment("inner", inner), false));
            assertThat(people.who(new Criterion.InSegment("outer", outer))).containsExactly("b");
            assertThat(people.who(new Criterion.InSegment("all", Population.whole(Joiner.ALL, Set.of(), Set.of())))).hasSize(3);
        }
    }
}
