package whom.liquid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import whom.liquid.render.LiquidEngine;

/// Whatever is written, it renders or it is a problem with a place; and nothing passes its bounds. Five templates a try: ten million in the soak.
final class FuzzTest {
    private static final ZonedDateTime NOW = Instant.parse("2026-11-02T08:05:09Z").atZone(ZoneId.of("Europe/Paris"));
    private static final Map<String, Object> DATA = Map.of("a", List.of(1L, "x", List.of(2L), Map.of("k", new BigDecimal("2.5"))), "m",
            Map.of("k", "v", "size", 3L), "s", "héllo 🎁", "n", 7L, "d", new BigDecimal("-0.5"), "t", true, "p", "part");
    private static final Partials PARTIALS = name -> name.equals("part")
            ? Optional.of("[{{ part }}{% break %}]")
            : name.equals("again") ? Optional.of("{% include name %}") : Optional.empty();
    private static final Holds HOLDS = new Holds(new LiquidEngine(Holds.BOUNDS), PARTIALS, DATA, NOW);
    private static final List<String> SPECS = Stream
            .of("output.txt", "branches.txt", "loops.txt", "names.txt", "partials.txt", "text-filters.txt",
                    "number-filters.txt", "list-filters.txt", "pick-filters.txt", "date-filter.txt", "liquid-tag.txt", "comments.txt",
                    "tables.txt")
            .flatMap(FuzzTest::templates).toList();
    private static final List<String> PIECES = Arrays.asList("{{ ", " }}", "{% ", " %}", "{%- ", " -%}", "if ", "elsif ", "else", "endif",
            "unless ",
            "endunless", "case ", "when ", "endcase", "for i in ", "endfor", "tablerow i in ", "endtablerow", "assign x = ", "capture x",
            "endcapture",
            "increment n", "decrement n", "cycle ", "ifchanged", "endifchanged", "include ", "render ", "liquid\n", "echo ", "raw",
            "endraw", "comment",
            "endcomment", "doc", "enddoc", "break", "continue", "# ", "a", "m", "s", "n", "d", "t", "x", "i", "forloop", ".size", ".first",
            ".k", "[0]", "[-1]",
            "['k']", "[n]", "(1..3)", "(n..99999)", " | ", "upcase", "append: ", "times: ", "divided_by: ", "plus: ", "round: ", "split: ",
            "join: ", "concat: ",
            "where: 'k'", "sort", "map: 'k'", "sum", "date: '%Y %j %s'", "replace: ", "truncate: ", "slice: ", "default: ", "first", "last",
            "uniq", "reverse",
            "url_decode", "strip_html", "escape_once", "'x'", "''", "\" \"", "0", "1", "-3", "2.5", "99999999999999999999", "1e9", " == ",
            " != ", " < ",
            " contains ", " and ", " or ", ", ", ": ", "limit: ", "offset: continue", "reversed", "with ", "as y", "'part'", "'again'",
            "\n", " ", "text", "{", "}", "%", "é",
            "🎁", "\ud83d", "\0", "blank", "empty", "nil", "true");

    private static Stream<String> templates(String file) {
        try {
            return Spec.read(file).stream().map(Spec::template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<List<String>> piled() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces)).list().ofSize(5);
    }

    /// A template that is sound, with some of it cut out and something else put in its place.
    @Provide
    Arbitrary<List<String>> mutated() {
        Arbitrary<Integer> share = Arbitraries.integers().between(0, 1_000);
        return Combinators.combine(Arbitraries.of(SPECS), share, share, Arbitraries.of(PIECES), Arbitraries.of(SPECS))
                .as((template, from, length, piece, other) -> {
                    int start = template.length() * from / 1_000;
                    int end = Math.min(template.length(), start + length % 12);
                    return template.substring(0, start) + piece + template.substring(end) + (length % 3 == 0 ? other : "");
                }).list().ofSize(5);
    }

    @Property
    void pilesOfPieces(@ForAll("piled") List<String> templates) {
        templates.forEach(HOLDS::problemOf);
    }

    @Property
    void mutatedTemplates(@ForAll("mutated") List<String> templates) {
        templates.forEach(HOLDS::problemOf);
    }
}
