package whom.liquid.klaviyo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import whom.liquid.Holds;
import whom.liquid.LiquidProblem;
import whom.liquid.Partials;
import whom.liquid.render.LiquidEngine;

/// Whatever is written in Klaviyo's language, it renders within its bounds or it is a problem with a place.
final class KlaviyoFuzzTest {
    private static final ZonedDateTime NOW = Instant.parse("2026-11-02T08:05:09Z").atZone(ZoneId.of("Europe/Paris"));
    private static final Map<String, Object> DATA = Map.of("a", List.of(1L, "x", List.of(2L), Map.of("k", new BigDecimal("2.5"))), "m",
            Map.of("k", "v", "a b", 3L), "s", "héllo <b>🎁</b>", "n", 7L, "d", new BigDecimal("-0.5"), "t", true, "big",
            new BigDecimal("1e999999999"), "day", "2026-03-14");
    private static final Holds HOLDS = new Holds(new LiquidEngine(Klaviyo.LANGUAGE, Holds.BOUNDS), Partials.NONE, DATA, NOW);
    private static final List<String> PIECES = Arrays.asList("{{ ", " }}", "{% ", " %}", "{# ", " #}", "if ", "elif ", "else", "endif",
            "for i in ", "for k, v in ", "empty", "endfor", "with x=", "with y=a x=", "endwith", "autoescape off", "autoescape on",
            "endautoescape", "spaceless", "endspaceless", "filter ", "endfilter", "verbatim", "endverbatim", "comment", "endcomment",
            "today '%j %s' as x", "now 'r'", "unsubscribe ", "currency_format ", "coupon_code 'c'", "firstof a ", "cycle 'x' ",
            "widthratio n d ", "catalog ", "forloop", ".counter", ".parentloop", "a", "m", "s", "n", "d", "t", "x", "i", "big", "day",
            ".0", ".k", ".items", ".size", "|lookup:", "|", ":", "upper", "title", "default:", "add:", "multiply:", "divide:", "modulo:",
            "floatformat:", "percentize:", "round_up:", "ceil", "join:", "slice:", "sort", "sort:'k'", "uniq", "dictfilter:'k>1'",
            "list_to_string", "striptags", "linebreaks", "slugify", "split:", "find_replace:'l|ll'", "truncatechars:", "truncatewords:",
            "wordwrap:", "center:", "stringformat:'09.3f'", "make_list", "reverse", "concat:", "format_date_string", "date:", "days_later:",
            "safe", "escape", "urlencode", "urldecode", "base64_decode", "yesno:", "get_digit:", "'x'", "''", "\" \"", "0", "1", "-3",
            "2.5", "99999999999999999999", "1e9", " == ", " != ", " < ", " in ", " not in ", " not ", " and ", " or ", " is ", " as ",
            "reversed", ",", "=", "\n", " ", "text", "{", "}", "%", "é", "🎁", "\ud83d", "\0", "None", "True", "true");

    @Provide
    Arbitrary<List<String>> piled() {
        Arbitrary<String> pile = Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
        return pile.list().ofSize(5);
    }

    /// A value and filters that may fit, so that more of it renders than of mere piles.
    @Provide
    Arbitrary<List<String>> filtered() {
        List<String> names = Klaviyo.LANGUAGE.filters().names().stream().filter(name -> name.indexOf(' ') < 0).sorted().toList();
        Arbitrary<String> value = Arbitraries.of("a", "m", "s", "n", "d", "t", "big", "day", "missing", "'x,y'", "-3", "2.5", "'a|b'",
                "'k'",
                "m.k", "a.3.k", "''");
        Arbitrary<String> filter = Arbitraries.of(names).flatMap(name -> {
            int least = Klaviyo.LANGUAGE.filters().get(name) == null
                    ? 0
                    : Objects.requireNonNull(Klaviyo.LANGUAGE.filters().get(name)).least();
            return least == 0 ? Arbitraries.just("|" + name) : value.map(argument -> "|" + name + ":" + argument);
        });
        Arbitrary<String> chain = filter.list().ofMaxSize(6).map(filters -> String.join("", filters));
        return value
                .flatMap(start -> chain.map(rest -> "{{ " + start + rest + " }}{% if " + start + rest + " > 2 %}y{% endif %}{% for i in "
                        + start + rest + " %}{{ i }}{% endfor %}"))
                .list().ofSize(5);
    }

    @Property
    void pilesOfPieces(@ForAll("piled") List<String> templates) {
        templates.forEach(template -> rendersOrSaysWhere(template, false));
    }

    @Property
    void chainsOfFilters(@ForAll("filtered") List<String> templates) {
        templates.forEach(template -> rendersOrSaysWhere(template, true));
    }

    /// @param sound whether it must at least be read
    private static void rendersOrSaysWhere(String template, boolean sound) {
        LiquidProblem problem = HOLDS.problemOf(template);
        assertThat(sound && problem != null && !problem.getMessage().contains("too")).as(template + ": " + problem).isFalse();
    }
}
