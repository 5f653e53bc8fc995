package whom.desk.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// Pieces of lines, worked out by hand, and what holds for any text at all.
class SourceTintsTest {
    private static String tints(String... lines) {
        return String.join("\n", told(new SourceTints(false).change(List.of(lines), 0, 1, lines.length).lines(), List.of(lines)));
    }

    private static List<String> told(List<List<Tinted>> tints, List<String> lines) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int at = 0;
            StringBuilder line = new StringBuilder();
            for (Tinted tinted : tints.get(i)) {
                String piece = lines.get(i).substring(at, at + tinted.length());
                at += tinted.length();
                if (!piece.isBlank()) {
                    line.append(line.isEmpty() ? "" : " ").append(tinted.tint().name().toLowerCase(java.util.Locale.ROOT)).append('[')
                            .append(piece.strip()).append(']');
                }
            }
            told.add(line.toString());
        }
        return told;
    }

    @Test
    void htmlAndLiquidStandInOneAnother() {
        assertThat(tints("<a href=\"{{ url | append: '?a=1' }}&b\" title='x'>Hi &amp; bye</a>")).isEqualTo(
                "markup[<a] attribute[href] sign[=] value[\"] delimiter[{{] name[url] sign[|] filter[append] sign[:] value['?a=1'] delimiter[}}] "
                        + "value[&b\"] attribute[title] sign[=] value['x'] markup[>] text[Hi &amp; bye] markup[</a>]");
        assertThat(tints("{%- if customer.orders >= 3 and vip -%}")).isEqualTo(
                "delimiter[{%-] keyword[if] name[customer] sign[.] name[orders] sign[>=] number[3] keyword[and] name[vip] delimiter[-%}]");
    }

    @Test
    void whatBeganOnALineGoesOnOnTheNext() {
        assertThat(tints("a <!-- b", "c {{ d }} --> e"))
                .isEqualTo("text[a] comment[<!-- b]\ncomment[c] delimiter[{{] name[d] delimiter[}}] comment[-->] text[e]");
        assertThat(tints("{% comment %} <p>", "</p> {% endcomment %}<b>"))
                .isEqualTo("delimiter[{%] keyword[comment] delimiter[%}] comment[<p>]\n"
                        + "comment[</p>] delimiter[{%] keyword[endcomment] delimiter[%}] markup[<b>]");
        assertThat(tints("<style>a > b {", "} </style>x")).isEqualTo("markup[<style>] text[a > b {]\ntext[}] markup[</style>] text[x]");
        assertThat(tints("{{ 'a", "b' }}c")).isEqualTo("delimiter[{{] value['a]\nvalue[b'] delimiter[}}] text[c]");
    }

    @Test
    void aTextThatIsNeverClosedEndsWithItsOutput() {
        assertThat(tints("{{ 'a }}<b>")).isEqualTo("delimiter[{{] value['a] delimiter[}}] markup[<b>]");
    }

    @Test
    void mergeTagsAreOfMailchimpAlone() {
        assertThat(tints("Hi *|FNAME|*")).isEqualTo("text[Hi *|FNAME|*]");
        List<String> line = List.of("Hi *|FNAME|*!");
        assertThat(told(new SourceTints(true).change(line, 0, 1, 1).lines(), line))
                .containsExactly("text[Hi] delimiter[*|] keyword[FNAME] delimiter[|*] text[!]");
    }

    @Test
    void aChangeReadsOnlyAsFarAsItReaches() {
        List<String> lines = new ArrayList<>(List.of("a", "b", "c", "d"));
        SourceTints tints = new SourceTints(false);
        tints.change(lines, 0, 1, 4);
        lines.set(1, "bb");
        assertThat(tints.change(lines, 1, 1, 1).lines()).hasSize(1);
        lines.set(1, "<!-- bb");
        assertThat(tints.change(lines, 1, 1, 1).lines()).hasSize(3);
    }

    @Provide
    Arbitrary<String> sources() {
        return Arbitraries
                .of("{{", "}}", "{%", "%}", "-", "<", ">", "\"", "'", "<!--", "-->", "<style>", "</style>", "{% raw %}", "{% endraw %}",
                        "{% comment %}", "{% endcomment %}", "|", "*|", "|*", "a", "=", " ", "\n", "1", ".", "#", "é", "😀", "\t", "if",
                        "${", "\0")
                .list()
                .ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 2000)
    void thePiecesCoverAnySourceExactly(@ForAll("sources") String source, @ForAll boolean merge) {
        List<String> lines = Arrays.asList(source.split("\n", -1));
        List<List<Tinted>> tints = new SourceTints(merge).change(lines, 0, 1, lines.size()).lines();
        assertThat(tints).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(tints.get(i)).allMatch(tinted -> tinted.length() > 0);
            assertThat(tints.get(i).stream().mapToInt(Tinted::length).sum()).isEqualTo(lines.get(i).length());
        }
    }

    @Property(tries = 1000)
    void aChangeLeavesTheColoursOfTheWholeRead(@ForAll("sources") String before, @ForAll("sources") String in,
            @ForAll("sources") String after,
            @ForAll("sources") String other) {
        List<String> lines = new ArrayList<>(Arrays.asList((before + in + after).split("\n", -1)));
        SourceTints tints = new SourceTints(false);
        List<List<Tinted>> known = new ArrayList<>(tints.change(lines, 0, 1, lines.size()).lines());
        String changed = before + other + after;
        int from = (int) before.chars().filter(c -> c == '\n').count();
        int removed = (int) in.chars().filter(c -> c == '\n').count() + 1;
        int added = (int) other.chars().filter(c -> c == '\n').count() + 1;
        List<String> now = Arrays.asList(changed.split("\n", -1));
        SourceTints.Change change = tints.change(now, from, removed, added);
        known.subList(from, from + removed).clear();
        known.addAll(from, java.util.Collections.nCopies(added, List.of()));
        for (int i = 0; i < change.lines().size(); i++) {
            known.set(change.from() + i, change.lines().get(i));
        }
        assertThat(known.stream().map(List::toString).collect(Collectors.joining("\n"))).isEqualTo(
                new SourceTints(false).change(now, 0, 1, now.size()).lines().stream().map(List::toString)
                        .collect(Collectors.joining("\n")));
    }
}
